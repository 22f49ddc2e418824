import { COMPONENTS, stageAmountWithEarlyChild } from '../people/family-components.js';
import { type Town } from '../people/town.js';
import { type Expectation, listed, type RosterRow } from '../roster/roster-row.js';
import { credited } from '../statements/bank-payments.js';
import { paidByPost, partOf } from '../statements/post-payments.js';
import { listedHousehold, RECEIVED, type Scenario } from './scenario.js';

/** Too much, too little, or twice. */
export const AMOUNT_SCENARIOS: readonly Scenario[] = [
  {
    name: 'PAID_TWICE_CHANNELS',
    summary: 'The household moved from the bank to Kantor Pos, and both paid in full.',
    cases: 14,
    households: 1,
    leads: true,
    expected: { state: 'RECEIVED', findings: ['PAID_TWICE'] },
    play(town, expected) {
      const rows = movedToPost(town, expected);
      return { rows, payments: [...rows.map((row) => credited(town, row)), paidByPost(town, rows)] };
    },
  },
  {
    name: 'PAID_TWICE_IDLE',
    summary: 'The same, and what the bank credited lies untouched.',
    cases: 6,
    households: 1,
    expected: { state: 'RECEIVED', findings: ['PAID_TWICE', 'NOT_WITHDRAWN'] },
    play(town, expected) {
      const rows = movedToPost(town, expected);
      const idle = rows.map((row) => credited(town, row, { withdrawn: 0 }));
      return { rows, payments: [...idle, paidByPost(town, rows)] };
    },
  },
  {
    name: 'PAID_TWICE_BANK',
    summary: 'The bank credited in full on two days with two references.',
    cases: 4,
    households: 1,
    leads: true,
    expected: { state: 'RECEIVED', findings: ['PAID_TWICE'] },
    play(town, expected) {
      const [row] = listedHousehold(town, expected, { programmes: 'BPNT', channel: 'BRI' });
      const payments = [credited(town, row!, { day: 40 }), credited(town, row!, { day: 56 })];
      return { rows: [row!], payments };
    },
  },
  {
    name: 'OVERPAID_CHANNELS',
    summary: 'The bank paid in full and Kantor Pos one more month.',
    cases: 5,
    households: 1,
    leads: true,
    expected: { state: 'RECEIVED', findings: ['OVERPAID'] },
    play(town, expected) {
      const [row] = listedHousehold(town, expected, { programmes: 'BPNT', channel: 'BRI' });
      const month = paidByPost(town, [row!], { parts: [partOf(row!, 200_000)] });
      return { rows: [row!], payments: [credited(town, row!), month] };
    },
  },
  {
    name: 'OVERPAID_COMPONENT',
    summary: 'PKH was paid with a component more than the roster grants.',
    cases: 4,
    households: 1,
    expected: { state: 'RECEIVED', findings: ['OVERPAID'] },
    play(town, expected) {
      const rows = withEarlyChild(town, expected);
      const more = rows.map((row) => partOf(row, row.grant.amount + extra(row, COMPONENTS.primary)));
      return { rows, payments: [paidByPost(town, rows, { parts: more })] };
    },
  },
  {
    name: 'UNDERPAID_COMPONENT',
    summary: 'PKH was paid without the 750,000 of one early child.',
    cases: 15,
    households: 1,
    leads: true,
    expected: { state: 'RECEIVED', findings: ['UNDERPAID'] },
    play(town, expected) {
      const rows = withEarlyChild(town, expected);
      const less = rows.map((row) => partOf(row, row.grant.amount - extra(row, COMPONENTS.earlyChild)));
      return { rows, payments: [paidByPost(town, rows, { parts: less })] };
    },
  },
  {
    name: 'UNDERPAID_MONTH',
    summary: 'The bank credited two months of three.',
    cases: 12,
    households: 1,
    expected: { state: 'RECEIVED', findings: ['UNDERPAID'] },
    play(town, expected) {
      const [row] = listedHousehold(town, expected, { programmes: 'BPNT', channel: 'BRI' });
      return { rows: [row!], payments: [credited(town, row!, { amount: 400_000 })] };
    },
  },
];

function movedToPost(town: Town, expected: Expectation): RosterRow[] {
  const household = town.household({ channel: 'POS', named: 'short' });
  return household.grants.map((grant) => listed(household, grant, expected, { note: 'PINDAH DARI BRI' }));
}

/** BPNT as it should be, and PKH with an early child, at Kantor Pos. */
function withEarlyChild(town: Town, expectedOfFamily: Expectation): RosterRow[] {
  const household = town.household({ channel: 'POS', programmes: 'BOTH' });
  const family = { programme: 'PKH', amount: stageAmountWithEarlyChild(town.random) } as const;
  return [listed(household, household.grants[0]!, RECEIVED), listed(household, family, expectedOfFamily)];
}

function extra(row: RosterRow, component: number): number {
  return row.grant.programme === 'PKH' ? component : 0;
}

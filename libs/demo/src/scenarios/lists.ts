import { BPNT_AMOUNT } from '../people/town.js';
import { type RosterRow, listed, listedAll } from '../roster/roster-row.js';
import { bankPayment, credited, creditVersions } from '../statements/bank-payments.js';
import { EXCLUSION_REASONS } from '../statements/reasons.js';
import { listedHousehold, NO_ENTITLEMENT, paid, RECEIVED, type Scenario } from './scenario.js';

const WITHDRAWAL_WORDS = ['EXCLUDE', 'HAPUS', 'KELUAR'];

/** What the lists themselves say: exclusions, duplicates, shared accounts, amendments. */
export const LIST_SCENARIOS: readonly Scenario[] = [
  {
    name: 'EXCLUDED',
    summary: 'An exclusion list names the payee (dead, civil servant, ...), who was paid all the same.',
    cases: 25,
    households: 1,
    leads: true,
    expected: { state: 'RECEIVED', findings: ['INELIGIBLE_RECIPIENT'] },
    play(town, expected) {
      const rows = listedHousehold(town, expected);
      const { text, source } = town.random.pick(EXCLUSION_REASONS);
      const { nationalId, name } = rows[0]!.payee;
      return { rows, payments: paid(town, rows), excluded: [{ nationalId, name, reason: text, source }] };
    },
  },
  {
    name: 'LISTED_TWICE',
    summary: 'The second part of the list has the same NIK in the same programme again; paid once.',
    cases: 10,
    households: 1,
    leads: true,
    expected: { state: 'RECEIVED', findings: ['DUPLICATE_ENTITLEMENT'] },
    play(town, expected) {
      const [row] = listedHousehold(town, expected, { programmes: 'BPNT' });
      const again = listed(
        row!.household,
        row!.grant,
        { state: '', findings: expected.findings },
        { list: 'second' },
      );
      return { rows: [row!, again], payments: paid(town, [row!]) };
    },
  },
  {
    name: 'FAMILY_LISTED_TWICE',
    summary: 'Two people of one family card are listed in the same programme, and both were paid.',
    cases: 12,
    households: 2,
    leads: true,
    expected: { state: 'RECEIVED', findings: ['DUPLICATE_ENTITLEMENT'] },
    play(town, expected) {
      const [first] = listedHousehold(town, RECEIVED, { programmes: 'BPNT' });
      const { familyCard, street, rt, rw, payee } = first!.household;
      const relative = town.personUnlike(payee.name);
      const fixed = { familyCard, street, rt, rw, payee: relative };
      const second = listedAll(town.household({ programmes: 'BPNT', fixed }), expected, { list: 'second' });
      return { rows: [first!, ...second], payments: [...paid(town, [first!]), ...paid(town, second)] };
    },
  },
  {
    name: 'SHARED_ACCOUNT',
    summary: 'Two households of different family cards have one account, some of them one card too.',
    cases: 8,
    households: 2,
    leads: true,
    expected: RECEIVED,
    beside: 'SHARED_ACCOUNT',
    play(town, expected) {
      const rows = listedHousehold(town, expected, { channel: 'BRI' });
      const { account, card } = rows[0]!.household;
      const fixed = town.random.percent(40) ? { account, card } : { account };
      rows.push(...listedAll(town.household({ channel: 'BRI', fixed }), expected, { list: 'second' }));
      return { rows, payments: rows.map((row) => credited(town, row)), sharesAccount: true };
    },
  },
  {
    name: 'ADDED',
    summary: 'An amendment adds the household.',
    cases: 20,
    households: 1,
    leads: true,
    expected: RECEIVED,
    play(town, expected) {
      const rows = listedAll(town.household(), expected, { list: 'amendments', note: 'TAMBAHAN' });
      return { rows, payments: paid(town, rows) };
    },
  },
  {
    name: 'REPLACED',
    summary: 'An amendment corrects the amount from two months to three; three are paid.',
    cases: 20,
    households: 1,
    leads: true,
    expected: RECEIVED,
    play(town, expected) {
      const household = town.household({ programmes: 'BPNT' });
      const twoMonths = { programme: 'BPNT', amount: 400_000 } as const;
      const replaced = listed(household, twoMonths, NO_ENTITLEMENT);
      const changes = { list: 'amendments', note: 'PERBAIKAN NOMINAL' } as const;
      const standing = listed(household, household.grants[0]!, expected, changes);
      return { rows: [replaced, standing], payments: paid(town, [standing]) };
    },
  },
  {
    name: 'WITHDRAWN',
    summary: 'An amendment takes the household off the list, and nothing was paid.',
    cases: 15,
    households: 1,
    leads: true,
    expected: NO_ENTITLEMENT,
    play(town, expected) {
      const rows = listedHousehold(town, expected);
      return { rows: [...rows, ...withdrawals(rows, town.random.pick(WITHDRAWAL_WORDS))], payments: [] };
    },
  },
  {
    name: 'WITHDRAWN_BUT_PAID',
    summary: 'An amendment takes the household off the list, and the bank paid all the same.',
    cases: 5,
    households: 1,
    expected: NO_ENTITLEMENT,
    beside: 'NOT_ON_ROSTER',
    play(town, expected) {
      const [row] = listedHousehold(town, expected, { programmes: 'BPNT', channel: 'BRI' });
      const part = { ...row!.grant, targets: [], finding: 'NOT_ON_ROSTER' } as const;
      const payment = bankPayment(row!, creditVersions(town, BPNT_AMOUNT), { part, link: 'none' });
      return { rows: [row!, ...withdrawals([row!], 'EXCLUDE')], payments: [payment] };
    },
  },
];

function withdrawals(rows: readonly RosterRow[], status: string): RosterRow[] {
  return rows.map((row) =>
    listed(row.household, row.grant, NO_ENTITLEMENT, { list: 'amendments', status, note: 'TIDAK LAYAK' }),
  );
}

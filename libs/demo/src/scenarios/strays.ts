import { NEIGHBOUR_AREAS } from '../places/areas.js';
import { stageAmountWithEarlyChild } from '../people/family-components.js';
import { type Programme } from '../people/household.js';
import { listedAll } from '../roster/roster-row.js';
import { bankPayment, creditVersions } from '../statements/bank-payments.js';
import { type Part } from '../statements/payment.js';
import { paidByPost, partOf } from '../statements/post-payments.js';
import { listedHousehold, NO_ENTITLEMENT, paid, RECEIVED, type Scenario } from './scenario.js';

/** Money for people or programmes that the list does not have. */
export const STRAY_SCENARIOS: readonly Scenario[] = [
  {
    name: 'STRANGER_AT_BANK',
    summary: 'The bank credited somebody who is on no list.',
    cases: 5,
    households: 0,
    leads: true,
    expected: NO_ENTITLEMENT,
    beside: 'NOT_ON_ROSTER',
    play(town) {
      const [unlisted] = listedAll(town.household({ programmes: 'BPNT' }), NO_ENTITLEMENT);
      const wish = { part: strayPart('BPNT', unlisted!.grant.amount), link: 'none' } as const;
      const versions = creditVersions(town, unlisted!.grant.amount);
      return { rows: [], payments: [bankPayment(unlisted!, versions, wish)] };
    },
  },
  {
    name: 'STRANGER_AT_POST',
    summary: 'Kantor Pos paid somebody of the city who is on no list.',
    cases: 5,
    households: 0,
    expected: NO_ENTITLEMENT,
    beside: 'NOT_ON_ROSTER',
    play(town) {
      const unlisted = listedAll(town.household(), NO_ENTITLEMENT);
      const parts = unlisted.map((row) => strayPart(row.grant.programme, row.grant.amount));
      return { rows: [], payments: [paidByPost(town, unlisted, { parts, link: 'none' })] };
    },
  },
  {
    name: 'NAMESAKE',
    summary: "A payee's name and kelurahan, but NIK and family card of somebody on no list.",
    cases: 4,
    households: 1,
    expected: RECEIVED,
    beside: 'NOT_ON_ROSTER',
    play(town, expected) {
      const rows = listedHousehold(town, expected);
      const { name, woman } = rows[0]!.payee;
      const payee = { ...town.person(undefined, woman), name };
      const namesake = listedAll(town.household({ programmes: 'BPNT', fixed: { payee } }), NO_ENTITLEMENT);
      const parts = [strayPart('BPNT', namesake[0]!.grant.amount)];
      const stray = paidByPost(town, namesake, { parts, link: 'none' });
      return { rows, payments: [...paid(town, rows), stray] };
    },
  },
  {
    name: 'OUTSIDE',
    summary: "Kantor Pos's file covers a village of a neighbouring region too.",
    cases: 40,
    households: 0,
    leads: true,
    expected: NO_ENTITLEMENT,
    play(town) {
      const area = town.random.pick(NEIGHBOUR_AREAS);
      const familyCard = town.numbers.familyCard(area.digits);
      const unlisted = listedAll(town.household({ fixed: { area, familyCard } }), NO_ENTITLEMENT);
      const parts = unlisted.map((row) => ({ ...partOf(row), targets: [] }));
      return { rows: [], payments: [paidByPost(town, unlisted, { parts, link: 'outside' })] };
    },
  },
  {
    name: 'PROGRAMME_NOT_GRANTED',
    summary: 'Listed for BPNT alone, and paid PKH as well.',
    cases: 5,
    households: 1,
    expected: RECEIVED,
    beside: 'NOT_ON_ROSTER',
    play(town, expected) {
      const [row] = listedHousehold(town, expected, { programmes: 'BPNT', channel: 'POS' });
      const amount = stageAmountWithEarlyChild(town.random);
      const notGranted: Part = { ...strayPart('PKH', amount), targets: [row!] };
      return { rows: [row!], payments: [paidByPost(town, [row!], { parts: [partOf(row!), notGranted] })] };
    },
  },
];

/** Money that no entry of the list grants. */
function strayPart(programme: Programme, amount: number): Part {
  return { programme, amount, targets: [], finding: 'NOT_ON_ROSTER' };
}

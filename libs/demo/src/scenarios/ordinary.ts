import { BPNT_AMOUNT } from '../people/town.js';
import { neighbourOf } from '../people/national-ids.js';
import { listed, listedAll } from '../roster/roster-row.js';
import { credited } from '../statements/bank-payments.js';
import { paidByPost, partOf } from '../statements/post-payments.js';
import { listedHousehold, paid, RECEIVED, type Scenario } from './scenario.js';

/** Nothing is wrong here, though some of it looks unusual. */
export const ORDINARY_SCENARIOS: readonly Scenario[] = [
  {
    name: 'ORDINARY',
    summary: 'Paid in full by the channel of the roster, once, to the right person.',
    cases: 'rest',
    households: 1,
    expected: RECEIVED,
    play(town, expected) {
      const rows = listedHousehold(town, expected);
      return { rows, payments: paid(town, rows) };
    },
  },
  {
    name: 'SPOUSES',
    summary: 'BPNT is listed under one NIK, PKH under the spouse on the same family card.',
    cases: 120,
    households: 1,
    expected: RECEIVED,
    play(town, expected) {
      const household = town.household({ programmes: 'BOTH' });
      const spouse = town.personUnlike(household.payee.name);
      const [groceries, family] = household.grants;
      const first = listed(household, groceries!, expected);
      const ofSpouse = { ...household, ...town.numbers.bank(), payee: spouse, danom: town.numbers.danom() };
      const second = listed(ofSpouse, family!, expected);
      return { rows: [first, second], payments: [...paid(town, [first]), ...paid(town, [second])] };
    },
  },
  {
    name: 'NEIGHBOURS',
    summary: 'Two households whose NIKs differ in one digit, each paid rightly.',
    cases: 5,
    households: 2,
    expected: RECEIVED,
    play(town, expected) {
      const one = town.household();
      const nationalId = neighbourOf(one.payee.nationalId);
      const name = town.names.unlike(one.payee.name, one.payee.woman);
      const other = town.household({ fixed: { payee: { ...one.payee, nationalId, name } } });
      const rows = [listedAll(one, expected), listedAll(other, expected, { list: 'second' })];
      return { rows: rows.flat(), payments: rows.flatMap((some) => paid(town, some)) };
    },
  },
  {
    name: 'SEVERAL_PERIODS',
    summary: 'An entry (rapel) covers six months, and the whole of it is paid.',
    cases: 20,
    households: 1,
    expected: RECEIVED,
    play(town, expected) {
      const household = town.household({ programmes: 'BPNT' });
      const grant = { programme: 'BPNT', amount: 2 * BPNT_AMOUNT } as const;
      const rows = [listed(household, grant, expected, { months: '2025-10/2026-03', note: 'RAPEL' })];
      return { rows, payments: paid(town, rows) };
    },
  },
  {
    name: 'SPLIT_BANK',
    summary: 'The bank credits two months first and the third later: together the entitlement.',
    cases: 15,
    households: 1,
    leads: true,
    expected: RECEIVED,
    play(town, expected) {
      const [row] = listedHousehold(town, expected, { programmes: 'BPNT', channel: 'BRI' });
      const first = credited(town, row!, { day: 35, amount: 400_000, months: 'JAN-FEB 2026' });
      const second = credited(town, row!, { day: 63, amount: 200_000, months: 'MARET 2026' });
      return { rows: [row!], payments: [first, second] };
    },
  },
  {
    name: 'SPLIT_CHANNELS',
    summary: 'The bank credits a part and Kantor Pos pays the rest.',
    cases: 5,
    households: 1,
    expected: RECEIVED,
    play(town, expected) {
      const [row] = listedHousehold(town, expected, { programmes: 'BPNT', channel: 'BRI' });
      const rest = paidByPost(town, [row!], { parts: [partOf(row!, 200_000)] });
      return { rows: [row!], payments: [credited(town, row!, { amount: 400_000 }), rest] };
    },
  },
];

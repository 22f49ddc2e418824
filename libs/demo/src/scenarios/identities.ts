import { type Town, type Wish } from '../people/town.js';
import { mistyped } from '../people/national-ids.js';
import { bankName } from '../people/names.js';
import { type Expectation, type RosterRow } from '../roster/roster-row.js';
import { bankPayment, creditVersions } from '../statements/bank-payments.js';
import { type PostPayee, type PostPayment } from '../statements/payment.js';
import { paidByPost } from '../statements/post-payments.js';
import { listedHousehold, RECEIVED, type Scenario } from './scenario.js';

const UNDER_REVIEW: Expectation = { state: 'UNDER_REVIEW', findings: [] };
const AT_POST: Wish = { programmes: 'BPNT', channel: 'POS', named: 'short' };

/** Payments of which a person must say whose they are. */
export const IDENTITY_SCENARIOS: readonly Scenario[] = [
  {
    name: 'OTHER_NAME',
    summary: "Somebody else's name stands beside the NIK, and nothing else agrees.",
    cases: 10,
    households: 1,
    leads: true,
    expected: UNDER_REVIEW,
    beside: 'IDENTITY_MISMATCH',
    play(town, expected) {
      const rows = listedHousehold(town, expected, AT_POST);
      const { name } = town.personUnlike(rows[0]!.payee.name);
      return { rows, payments: [held(town, rows, { name, familyCard: '' })] };
    },
  },
  {
    name: 'OTHER_HOLDER',
    summary: "The household's account, with NIK and name of somebody who is on no list.",
    cases: 6,
    households: 1,
    expected: UNDER_REVIEW,
    beside: 'IDENTITY_MISMATCH',
    play(town, expected) {
      const [row] = listedHousehold(town, expected, { programmes: 'BPNT', channel: 'BRI', named: 'short' });
      const { nationalId, name } = town.personUnlike(row!.payee.name);
      const part = { ...row!.grant, targets: [row!], finding: 'IDENTITY_MISMATCH' } as const;
      const wish = { part, link: 'review', payee: { nationalId, name: bankName(name) } } as const;
      return { rows: [row!], payments: [bankPayment(row!, creditVersions(town, part.amount), wish)] };
    },
  },
  {
    name: 'NAME_ONLY',
    summary: 'Name and kelurahan agree, and no number is stated: a name alone never links.',
    cases: 6,
    households: 1,
    expected: UNDER_REVIEW,
    beside: 'IDENTITY_MISMATCH',
    play(town, expected) {
      const rows = listedHousehold(town, expected, { ...AT_POST, named: 'unique' });
      return { rows, payments: [held(town, rows, { nationalId: '', familyCard: '' })] };
    },
  },
  {
    name: 'RELATIVE',
    summary: 'A NIK one digit off on the same family card, with another name: a twin or a relative.',
    cases: 4,
    households: 1,
    expected: UNDER_REVIEW,
    beside: 'IDENTITY_MISMATCH',
    play(town, expected) {
      const rows = listedHousehold(town, expected, AT_POST);
      const { nationalId, name } = rows[0]!.payee;
      const relative = { nationalId: mistyped(nationalId, town.random), name: town.personUnlike(name).name };
      return { rows, payments: [held(town, rows, relative)] };
    },
  },
  {
    name: 'SECOND_PAYEE',
    summary: 'The payee was paid, and so was somebody with that name and a NIK one digit off.',
    cases: 3,
    households: 1,
    expected: RECEIVED,
    beside: 'IDENTITY_MISMATCH',
    play(town, expected) {
      const rows = listedHousehold(town, expected, AT_POST);
      const nationalId = mistyped(rows[0]!.payee.nationalId, town.random);
      const second = held(town, rows, { nationalId, danom: town.numbers.danom(), familyCard: '' }, 70);
      return { rows, payments: [paidByPost(town, rows, { day: 55 }), second] };
    },
  },
  {
    name: 'TWO_FIT',
    summary:
      'A payment without numbers fits two people of one name in one kelurahan; one of them was paid already.',
    cases: 4,
    households: 2,
    leads: true,
    expected: UNDER_REVIEW,
    beside: 'AMBIGUOUS_MATCH',
    play(town, expected) {
      const [first] = listedHousehold(town, RECEIVED, { ...AT_POST, named: 'unique' });
      const { name } = first!.payee;
      const payee = { ...town.person('short'), name };
      const [second] = listedHousehold(town, expected, { ...AT_POST, fixed: { payee } });
      const numberless = { nationalId: '', familyCard: '', danom: town.numbers.danom() };
      const ambiguous = held(town, [first!, second!], numberless);
      return { rows: [first!, second!], payments: [paidByPost(town, [first!]), ambiguous] };
    },
  },
];

/** A payment of BPNT in cash that is held, with all given rows as candidates. */
function held(
  town: Town,
  candidates: readonly RosterRow[],
  payee: Partial<PostPayee>,
  day?: number,
): PostPayment {
  const finding = candidates.length > 1 ? 'AMBIGUOUS_MATCH' : 'IDENTITY_MISMATCH';
  const part = { ...candidates[0]!.grant, targets: candidates, finding } as const;
  return paidByPost(town, [candidates[0]!], { day, parts: [part], link: 'review', payee });
}

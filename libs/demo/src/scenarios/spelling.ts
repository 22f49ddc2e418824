import { asSpreadsheetNumber, mistyped } from '../people/national-ids.js';
import { bankName, SHORTENED_NAME, writtenOtherwise } from '../people/names.js';
import { bankPayment, credited, creditVersions } from '../statements/bank-payments.js';
import { paidByPost } from '../statements/post-payments.js';
import { listedHousehold, RECEIVED, type Scenario } from './scenario.js';

/** Numbers and names that are written wrong and still find their household. */
export const SPELLING_SCENARIOS: readonly Scenario[] = [
  {
    name: 'NIK_MISTYPED_BANK',
    summary: 'The NIK is one digit off; account and name agree.',
    cases: 15,
    households: 1,
    leads: true,
    expected: RECEIVED,
    play(town, expected) {
      const [row] = listedHousehold(town, expected, { programmes: 'BPNT', channel: 'BRI', named: 'short' });
      const nationalId = mistyped(row!.payee.nationalId, town.random);
      return { rows: [row!], payments: [credited(town, row!, { payee: { nationalId } })] };
    },
  },
  {
    name: 'NIK_MISTYPED_POST',
    summary: 'The NIK is one digit off and no family card is stated; a rare name and the kelurahan agree.',
    cases: 20,
    households: 1,
    leads: true,
    expected: RECEIVED,
    play(town, expected) {
      const rows = listedHousehold(town, expected, { channel: 'POS', named: 'rare' });
      const nationalId = mistyped(rows[0]!.payee.nationalId, town.random);
      return { rows, payments: [paidByPost(town, rows, { payee: { nationalId, familyCard: '' } })] };
    },
  },
  {
    name: 'NIK_CORRECTED',
    summary: 'The NIK is one digit off in the first report and right in the later ones: one payment.',
    cases: 10,
    households: 1,
    expected: RECEIVED,
    play(town, expected) {
      const [row] = listedHousehold(town, expected, { programmes: 'BPNT', channel: 'BRI', named: 'short' });
      const [first] = creditVersions(town, row!.grant.amount, { day: 35, withdrawn: 0 });
      const nationalId = mistyped(row!.payee.nationalId, town.random);
      const right = { ...first!, from: 1, withdrawn: row!.grant.amount, withdrawalDay: 50 };
      return { rows: [row!], payments: [bankPayment(row!, [{ ...first!, nationalId }, right])] };
    },
  },
  {
    name: 'NIK_MISSING',
    summary: 'The bank states no NIK; account and name agree.',
    cases: 20,
    households: 1,
    expected: RECEIVED,
    play(town, expected) {
      const rows = listedHousehold(town, expected, { channel: 'BRI', named: 'short' });
      const payee = { nationalId: '' };
      return { rows, payments: rows.map((row) => credited(town, row, { payee })) };
    },
  },
  {
    name: 'NIK_SHORTENED',
    summary: 'A spreadsheet turned the NIK into 1.87201E+15; account and name agree.',
    cases: 10,
    households: 1,
    expected: RECEIVED,
    play(town, expected) {
      // A man's day of birth begins with 0 to 3, so that the digits in front of it are not rounded up.
      const wish = { programmes: 'BPNT', channel: 'BRI', named: 'short', man: true } as const;
      const [row] = listedHousehold(town, expected, wish);
      const { nationalId } = row!.payee;
      const shortened = `${nationalId[0]!}.${nationalId.slice(1, 6)}E+15`;
      return { rows: [row!], payments: [credited(town, row!, { payee: { nationalId: shortened } })] };
    },
  },
  {
    name: 'NIK_DAMAGED',
    summary: 'A spreadsheet stored the NIK as a number, whose 16th digit became 0; account and name agree.',
    cases: 10,
    households: 1,
    expected: RECEIVED,
    play(town, expected) {
      const wish = { programmes: 'BPNT', channel: 'BRI', named: 'short' } as const;
      const [row] = listedHousehold(town, expected, wish);
      const nationalId = asSpreadsheetNumber(row!.payee.nationalId);
      return { rows: [row!], payments: [credited(town, row!, { payee: { nationalId } })] };
    },
  },
  {
    name: 'NAME_TRUNCATED',
    summary: 'The bank has cut the name of the account; NIK and account agree.',
    cases: 30,
    households: 1,
    expected: RECEIVED,
    play(town, expected) {
      const rows = listedHousehold(town, expected, { channel: 'BRI', named: 'long' });
      const name = bankName(rows[0]!.payee.name, SHORTENED_NAME);
      return { rows, payments: rows.map((row) => credited(town, row, { payee: { name } })) };
    },
  },
  {
    name: 'NAME_WRITTEN_OTHERWISE',
    summary: 'The name is spelled or ordered in another way; NIK and family card agree.',
    cases: 60,
    households: 1,
    expected: RECEIVED,
    play(town, expected) {
      const rows = listedHousehold(town, expected, { channel: 'POS' });
      const name = writtenOtherwise(rows[0]!.payee.name);
      return { rows, payments: [paidByPost(town, rows, { payee: { name } })] };
    },
  },
];

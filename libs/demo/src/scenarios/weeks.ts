import { bankPayment, credited, creditVersions, withoutMoney } from '../statements/bank-payments.js';
import { paidByPost } from '../statements/post-payments.js';
import { listedHousehold, RECEIVED, type Scenario } from './scenario.js';

const AT_BANK = { channel: 'BRI' } as const;
const PASSIVE = { reason: 'REKENING PASIF', accountStatus: 'PASIF' };
const CREDIT_DAY = 40;
const RETURN_DAY = 70;
const RETURN_REPORT = 2;

/** What a later report says replaces or takes back what an earlier one said. */
export const WEEK_SCENARIOS: readonly Scenario[] = [
  {
    name: 'PENDING_THEN_CREDITED',
    summary: 'In process in the first report, credited in the next.',
    cases: 40,
    households: 1,
    leads: true,
    expected: RECEIVED,
    play(town, expected) {
      const rows = listedHousehold(town, expected, AT_BANK);
      const payments = rows.map((row) =>
        bankPayment(row, [
          withoutMoney('PROSES', 0),
          ...creditVersions(town, row.grant.amount, { day: town.random.pick([49, 56]) }),
        ]),
      );
      return { rows, payments };
    },
  },
  {
    name: 'FAILED_THEN_CREDITED',
    summary: 'The first transfer failed, a later one by the same bank succeeded.',
    cases: 20,
    households: 1,
    expected: RECEIVED,
    play(town, expected) {
      const rows = listedHousehold(town, expected, AT_BANK);
      const payments = rows.map((row) => {
        const failed = withoutMoney('GAGAL', 0, { ...PASSIVE, day: 35, reference: town.numbers.reference() });
        return bankPayment(row, [failed, ...creditVersions(town, row.grant.amount, { day: 56 })]);
      });
      return { rows, payments };
    },
  },
  {
    name: 'FAILED_THEN_POST',
    summary: 'The bank states a failure and Kantor Pos pays instead: a stated fallback.',
    cases: 40,
    households: 1,
    leads: true,
    expected: RECEIVED,
    play(town, expected) {
      const rows = listedHousehold(town, expected, AT_BANK);
      const failures = rows.map((row) =>
        bankPayment(row, [withoutMoney('GAGAL', 0, { ...PASSIVE, day: 35 })]),
      );
      return { rows, payments: [...failures, paidByPost(town, rows)] };
    },
  },
  {
    name: 'RETURNED_THEN_POST',
    summary: 'A credit was returned and Kantor Pos paid instead.',
    cases: 8,
    households: 1,
    expected: RECEIVED,
    play(town, expected) {
      const [row] = listedHousehold(town, expected, { ...AT_BANK, programmes: 'BPNT' });
      const [credit] = creditVersions(town, row!.grant.amount, { day: CREDIT_DAY, withdrawn: 0 });
      const returned = { ...credit!, from: 1, status: 'RETUR', day: 50 };
      const cash = paidByPost(town, [row!], { day: town.random.between(60, 80) });
      return { rows: [row!], payments: [bankPayment(row!, [credit!, returned]), cash] };
    },
  },
  {
    name: 'RETURNED',
    summary: 'A later report says of the same transfer that it was returned.',
    cases: 12,
    households: 1,
    leads: true,
    expected: { state: 'RETURNED', findings: ['RETURNED'] },
    play(town, expected) {
      const rows = listedHousehold(town, expected, AT_BANK);
      const payments = rows.map((row) => {
        const [credit] = creditVersions(town, row.grant.amount, { day: CREDIT_DAY, withdrawn: 0 });
        const returned = { ...credit!, from: RETURN_REPORT, status: 'RETUR', day: RETURN_DAY };
        return bankPayment(row, [credit!, returned]);
      });
      return { rows, payments };
    },
  },
  {
    name: 'RETURNED_BESIDE',
    summary: 'The return is a row of its own beside the credit.',
    cases: 6,
    households: 1,
    expected: { state: 'RETURNED', findings: ['RETURNED'] },
    play(town, expected) {
      const [row] = listedHousehold(town, expected, { ...AT_BANK, programmes: 'BPNT' });
      const credit = credited(town, row!, { day: CREDIT_DAY, withdrawn: 0 });
      const details = { day: RETURN_DAY, reference: town.numbers.reference() };
      const returned = bankPayment(row!, [withoutMoney('RETUR', RETURN_REPORT, details)]);
      return { rows: [row!], payments: [credit, returned] };
    },
  },
];

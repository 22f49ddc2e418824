import { listedAll } from '../roster/roster-row.js';
import { bankPayment, withoutMoney } from '../statements/bank-payments.js';
import { postPayment } from '../statements/post-payments.js';
import { ACCOUNT_NOT_OPENED, BANK_REASONS, POST_REASONS } from '../statements/reasons.js';
import { listedHousehold, type Scenario } from './scenario.js';

const FAILED = { state: 'FAILED', findings: ['PAYMENT_FAILED'] } as const;
const NOT_DELIVERED = { state: 'NOT_DELIVERED', findings: ['NOT_DELIVERED'] } as const;

/** Nothing arrived. */
export const FAILURE_SCENARIOS: readonly Scenario[] = [
  {
    name: 'BANK_FAILED',
    summary: 'The bank states a failure with its reason.',
    cases: 80,
    households: 1,
    leads: true,
    expected: FAILED,
    play(town, expected) {
      const reason = town.random.pick(BANK_REASONS);
      const withoutAccount = reason.text === ACCOUNT_NOT_OPENED;
      const household = town.household({ channel: 'BRI', named: 'short' });
      const rows = listedAll(household, expected, { withoutAccount });
      const details = { reason: reason.text, accountStatus: reason.account, day: 40 };
      const failed = withoutMoney('GAGAL', 0, { ...details, cardHandedOver: !withoutAccount });
      return { rows, payments: rows.map((row) => bankPayment(row, [failed])) };
    },
  },
  {
    name: 'POST_FAILED',
    summary: 'Kantor Pos could not pay, with its reason.',
    cases: 80,
    households: 1,
    leads: true,
    expected: FAILED,
    play(town, expected) {
      const rows = listedHousehold(town, expected, { channel: 'POS' });
      const reason = town.random.pick(POST_REASONS).text;
      return { rows, payments: [postPayment(rows, [{ from: 1, status: 'GAGAL', reason }])] };
    },
  },
  {
    name: 'POST_FAILED_WITHOUT_AMOUNTS',
    summary: 'Kantor Pos could not pay and left the amounts empty: that speaks of every programme.',
    cases: 12,
    households: 1,
    expected: FAILED,
    play(town, expected) {
      const rows = listedHousehold(town, expected, { channel: 'POS' });
      const reason = town.random.pick(POST_REASONS).text;
      const versions = [{ from: 1, status: 'GAGAL', reason }];
      return { rows, payments: [postPayment(rows, versions, { withoutAmounts: true })] };
    },
  },
  {
    name: 'NOT_MENTIONED',
    summary: 'No report ever speaks of the household.',
    cases: 40,
    households: 1,
    leads: true,
    expected: NOT_DELIVERED,
    play(town, expected) {
      return { rows: listedHousehold(town, expected), payments: [] };
    },
  },
  {
    name: 'STILL_PENDING_AT_POST',
    summary: 'The final report of Kantor Pos still says that the household was not paid yet.',
    cases: 40,
    households: 1,
    leads: true,
    expected: NOT_DELIVERED,
    play(town, expected) {
      const rows = listedHousehold(town, expected, { channel: 'POS' });
      return { rows, payments: [postPayment(rows, [{ from: 0, status: 'BELUM' }])] };
    },
  },
  {
    name: 'FAILED_THEN_PENDING_AT_POST',
    summary: 'The bank failed, and Kantor Pos has not paid yet: the newest statement is no failure.',
    cases: 10,
    households: 1,
    expected: NOT_DELIVERED,
    play(town, expected) {
      const rows = listedHousehold(town, expected, { channel: 'BRI' });
      const details = { reason: 'REKENING TUTUP', accountStatus: 'TUTUP', day: 40 };
      const failures = rows.map((row) => bankPayment(row, [withoutMoney('GAGAL', 0, details)]));
      return { rows, payments: [...failures, postPayment(rows, [{ from: 2, status: 'BELUM' }])] };
    },
  },
];

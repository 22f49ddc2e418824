import { LAST_REPORT } from '../calendar.js';
import { listed } from '../roster/roster-row.js';
import { bankPayment, creditVersions } from '../statements/bank-payments.js';
import { paidByPost, postPayment } from '../statements/post-payments.js';
import { listedHousehold, NO_ENTITLEMENT, type Scenario } from './scenario.js';

const NOT_DELIVERED = { state: 'NOT_DELIVERED', findings: ['NOT_DELIVERED'] } as const;

/** Rows that cannot be read: they are listed with their reason and count for nothing. */
export const REJECT_SCENARIOS: readonly Scenario[] = [
  {
    name: 'ROSTER_NIK_SHORT',
    summary: 'The roster has the NIK with 15 digits; who was paid is therefore on no list.',
    cases: 4,
    households: 1,
    leads: true,
    expected: NO_ENTITLEMENT,
    beside: 'NOT_ON_ROSTER',
    play(town, expected) {
      const household = town.household({ programmes: 'BPNT', channel: 'POS' });
      const writtenNationalId = household.payee.nationalId.slice(0, 15);
      const row = listed(household, household.grants[0]!, expected, { writtenNationalId });
      const parts = [{ ...row.grant, targets: [], finding: 'NOT_ON_ROSTER' } as const];
      return { rows: [row], payments: [paidByPost(town, [row], { parts, link: 'none' })] };
    },
  },
  {
    name: 'STATUS_UNKNOWN',
    summary: 'The bank uses a status word that nobody has explained.',
    cases: 3,
    households: 1,
    leads: true,
    expected: NOT_DELIVERED,
    play(town, expected) {
      const [row] = listedHousehold(town, expected, { programmes: 'BPNT', channel: 'BRI' });
      const versions = creditVersions(town, row!.grant.amount, { withdrawn: 0 });
      const unexplained = versions.map((version) => ({ ...version, status: 'VERIFIKASI ULANG' }));
      return { rows: [row!], payments: [bankPayment(row!, unexplained, { link: 'rejected' })] };
    },
  },
  {
    name: 'DAY_IMPOSSIBLE',
    summary: 'Kantor Pos states the 30th of February as day of payment.',
    cases: 3,
    households: 1,
    leads: true,
    expected: NOT_DELIVERED,
    play(town, expected) {
      const rows = listedHousehold(town, expected, { programmes: 'BPNT', channel: 'POS' });
      const version = { from: LAST_REPORT - 1, status: 'BAYAR', impossibleDay: '30/02/2026' };
      return { rows, payments: [postPayment(rows, [version], { link: 'rejected' })] };
    },
  },
];

/** Column whose value rejects the row of a scenario, by file kind. */
export const REJECTED_COLUMNS: Readonly<Record<string, string>> = {
  ROSTER_NIK_SHORT: 'NIK',
  STATUS_UNKNOWN: 'STATUS_TOPUP',
  DAY_IMPOSSIBLE: 'TGL_BAYAR',
};

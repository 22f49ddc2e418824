import { type ComputedBook, ENTITLEMENT_STATES } from '#domain';
import { type RecordColumn } from '../records/record-table.js';
import { MONEY, MONEY_HEADING, WRAPPED_TEXT } from '../spreadsheet/styles.js';

/** States of entitlements that nothing reached, and of those of which nobody knows. */
const LACKING: readonly string[] = ['NOT_DELIVERED', 'FAILED', 'RETURNED'];
const UNKNOWN: readonly string[] = ['PENDING', 'AWAITING_REPORT', 'UNDER_REVIEW'];

/** Entitlements of a kelurahan, and rupiah. */
interface AreaSum {
  readonly kecamatan: string;
  readonly kelurahan: string;
  count: number;
  entitled: number;
  reached: number;
  delivered: number;
  lacking: number;
  lackingAmount: number;
  unknown: number;
  unknownAmount: number;
}

/** Looks of columns with counts, and with rupiah. */
export const COUNT = { width: 12, style: MONEY, headingStyle: MONEY_HEADING } as const;
export const RUPIAH = { width: 17, style: MONEY, headingStyle: MONEY_HEADING } as const;

/** The sums of a kelurahan as people see them. */
export const AREA_COLUMNS: readonly RecordColumn<AreaSum>[] = [
  { heading: 'Kecamatan', width: 20, style: WRAPPED_TEXT, of: ({ kecamatan }) => kecamatan },
  { heading: 'Kelurahan/desa', width: 22, style: WRAPPED_TEXT, of: ({ kelurahan }) => kelurahan },
  { heading: 'Hak', ...COUNT, of: ({ count }) => count },
  { heading: 'Hak (Rp)', ...RUPIAH, of: ({ entitled }) => entitled },
  { heading: 'Tersalur', ...COUNT, of: ({ reached }) => reached },
  { heading: 'Tersalur (Rp)', ...RUPIAH, of: ({ delivered }) => delivered },
  { heading: 'Belum tersalur', ...COUNT, of: ({ lacking }) => lacking },
  { heading: 'Belum tersalur (Rp)', ...RUPIAH, of: ({ lackingAmount }) => lackingAmount },
  { heading: 'Belum diketahui', ...COUNT, of: ({ unknown }) => unknown },
  { heading: 'Belum diketahui (Rp)', ...RUPIAH, of: ({ unknownAmount }) => unknownAmount },
];

/** Sums by kelurahan, in the order of their names. */
export function areaSums({ roster, assessments }: ComputedBook): AreaSum[] {
  const { table } = roster;
  const { kecamatan, kelurahan } = table.vocabulary;
  const sums = new Map<string, AreaSum>();
  for (let entitlement = 0; entitlement < roster.entitlements; entitlement++) {
    const row = roster.rowOf(entitlement);
    const key = `${table.kecamatan[row]} ${table.kelurahan[row]}`;
    let sum = sums.get(key);
    if (sum === undefined) {
      const names = {
        kecamatan: kecamatan.text(table.kecamatan[row]!),
        kelurahan: kelurahan.text(table.kelurahan[row]!),
      };
      const nothing = { count: 0, entitled: 0, reached: 0, delivered: 0 };
      sum = { ...names, ...nothing, lacking: 0, lackingAmount: 0, unknown: 0, unknownAmount: 0 };
      sums.set(key, sum);
    }
    const entitled = roster.amount[entitlement]!;
    const delivered = assessments.delivered[entitlement]!;
    const state = ENTITLEMENT_STATES[assessments.state[entitlement]!]!;
    add(sum, entitled, delivered, state);
  }
  return [...sums.values()].sort(
    (one, other) =>
      one.kecamatan.localeCompare(other.kecamatan, 'id') ||
      one.kelurahan.localeCompare(other.kelurahan, 'id'),
  );
}

function add(sum: AreaSum, entitled: number, delivered: number, state: string): void {
  sum.count++;
  sum.entitled += entitled;
  sum.delivered += delivered;
  if (LACKING.includes(state)) {
    sum.lacking++;
    sum.lackingAmount += entitled;
  } else if (UNKNOWN.includes(state)) {
    sum.unknown++;
    sum.unknownAmount += entitled;
  } else sum.reached++;
}

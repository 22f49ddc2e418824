import { parseIsoMonths } from '#domain';
import { monthsText } from '../words/dates.js';
import { dayColumn, idColumn, listColumn, momentColumn, numberColumn, textColumn } from './columns.js';
import { type RecordColumn, type RecordTable } from './record-table.js';

/** A cycle, with how it is reconciled. */
interface CycleRow {
  readonly id: string;
  readonly version: number;
  readonly region: string;
  /** `2026-01/2026-03` */
  readonly months: string;
  readonly programmes: readonly string[];
  /** Days by channel. */
  readonly cutoffs: Readonly<Record<string, string>>;
  readonly window?: { readonly first: string; readonly last: string };
  readonly tolerance: number;
  readonly graceDays: number;
  readonly idleDays: number;
  readonly secondPersonAbove?: number;
  readonly createdAt: string;
  readonly changedAt: string;
}

/** A column with the months of a cycle, which a workbook writes out. */
export function monthsColumn<Row>(of: (row: Row) => string): RecordColumn<Row> {
  return { ...textColumn('months', 'Bulan', of, { width: 22 }), shown: readMonths };
}

/** All cycles. */
export const CYCLE_TABLE: RecordTable<CycleRow> = {
  name: 'cycles',
  title: 'Putaran penyaluran',
  sheet: 'Putaran',
  columns: [
    idColumn('id', 'Putaran', ({ id }) => id),
    textColumn('region', 'Kode wilayah', ({ region }) => region),
    monthsColumn(({ months }) => months),
    listColumn('programmes', 'Program', ({ programmes }) => programmes),
    listColumn('cutoffs', 'Batas laporan', ({ cutoffs }) =>
      Object.entries(cutoffs).map(([channel, day]) => `${channel} ${day}`),
    ),
    dayColumn('window_first', 'Jadwal mulai', ({ window }) => window?.first),
    dayColumn('window_last', 'Jadwal akhir', ({ window }) => window?.last),
    numberColumn('tolerance', 'Toleransi (Rp)', ({ tolerance }) => tolerance),
    numberColumn('grace_days', 'Hari tenggang', ({ graceDays }) => graceDays),
    numberColumn('idle_days', 'Hari mengendap', ({ idleDays }) => idleDays),
    numberColumn(
      'second_person_above',
      'Orang kedua di atas (Rp)',
      ({ secondPersonAbove }) => secondPersonAbove,
    ),
    numberColumn('version', 'Versi', ({ version }) => version),
    momentColumn('created_at', 'Dimulai', ({ createdAt }) => createdAt),
    momentColumn('changed_at', 'Terakhir diubah', ({ changedAt }) => changedAt),
  ],
  notes: [
    ['Batas laporan', 'Hari terakhir yang termuat dalam laporan setiap penyalur.'],
    ['Hari tenggang, Hari mengendap', 'Berapa hari ditunggu sebelum sesuatu dihitung sebagai temuan.'],
    [
      'Orang kedua di atas (Rp)',
      'Keputusan tinjauan tentang lebih dari rupiah ini menunggu persetujuan orang kedua; kosong: tidak ada.',
    ],
    ['Versi', 'Bertambah satu setiap kali ketentuan putaran diubah.'],
  ],
};

function readMonths(iso: string): string {
  const months = parseIsoMonths(iso);
  return months ? monthsText(months) : iso;
}

import { idColumn, textColumn } from './columns.js';
import { type RecordColumn, type RecordTable } from './record-table.js';

/** A row of a visit list that could not be taken, as it was filled in. */
export interface RefusedVisitRow {
  /** Empty where the workbook has one sheet only. */
  readonly sheet: string;
  readonly row: number;
  readonly why: string;
  /** By the names of the fields of the list; empty where the sheet has no such column. */
  readonly texts: Readonly<Record<string, string>>;
}

const given = (field: string, heading: string, width = 18): RecordColumn<RefusedVisitRow> =>
  textColumn(field, heading, ({ texts }) => texts[field], { width });

const code = (field: string, heading: string, width: number): RecordColumn<RefusedVisitRow> =>
  idColumn(field, heading, ({ texts }) => texts[field], width);

/** Rows of a visit list that could not be taken, with the reason: once put right they are such a list themselves. */
export const REFUSED_VISIT_TABLE: RecordTable<RefusedVisitRow> = {
  name: 'refused',
  title: 'Baris kunjungan yang belum dapat dicatat',
  sheet: 'Kunjungan',
  columns: [
    textColumn('why', 'Sebab', ({ why }) => why, { width: 60 }),
    idColumn('row', 'Baris di lembar', ({ sheet, row }) => [sheet, `${row}`].join(' ').trim(), 16),
    given('kecamatan', 'Kecamatan'),
    given('kelurahan', 'Kelurahan/desa'),
    code('rw', 'RW', 6),
    code('rt', 'RT', 6),
    given('name', 'Nama', 26),
    given('address', 'Alamat', 28),
    given('outcome', 'Hasil', 22),
    code('day', 'Tanggal kunjungan', 18),
    given('volunteer', 'Petugas'),
    given('note', 'Catatan', 40),
    code('rosterRef', 'Baris daftar', 22),
    code('household', 'Kode keluarga', 38),
    code('cycle', 'Putaran', 40),
  ],
  notes: [
    ['Sebab', 'Mengapa baris ini belum dicatat, dan apa yang harus dibetulkan.'],
    ['Sesudahnya', 'Betulkan isinya, lalu unggah lembar ini di halaman Daftar (tombol Unggah isian).'],
    ['Kerahasiaan', 'Berisi nama dan alamat orang. Simpan baik-baik, dan musnahkan bila sudah selesai.'],
  ],
};

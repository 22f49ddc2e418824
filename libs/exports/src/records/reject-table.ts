import { textColumn } from './columns.js';
import { type RecordColumn, type RecordTable } from './record-table.js';

/** A row that was not accepted: one problem of it. */
export interface Reject {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly message: string;
}

/** Number of a row in its file: no amount. */
const ROW: RecordColumn<Reject> = {
  code: 'row',
  heading: 'Baris',
  width: 9,
  style: { format: '0' },
  of: ({ row }) => row,
};

/** Rows that were not accepted (command line contract: columns of `rejects.csv`, in this order). */
export const REJECT_TABLE: RecordTable<Reject> = {
  name: 'rejects',
  title: 'Baris yang ditolak',
  sheet: 'Ditolak',
  columns: [
    textColumn('file', 'Berkas', ({ file }) => file, { width: 30 }),
    textColumn('sheet', 'Lembar', ({ sheet }) => sheet),
    ROW,
    textColumn('column', 'Kolom', ({ column }) => column),
    textColumn('code', 'Kode', ({ code }) => code, { width: 26 }),
    textColumn('message', 'Sebab dan langkah berikutnya', ({ message }) => message, { width: 80 }),
  ],
  notes: [
    ['Baris', 'Satu baris satu masalah; baris dengan dua masalah ada di dua baris.'],
    [
      'Akibatnya',
      'Baris yang ditolak tidak dihitung; yang lain dihitung. Perbaiki, lalu kirim lagi berkasnya.',
    ],
    ['Nomor', 'NIK, KK, dan rekening disamarkan: hanya empat angka terakhir yang tampak.'],
  ],
};

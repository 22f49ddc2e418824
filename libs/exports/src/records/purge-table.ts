import { monthsColumn } from './cycle-table.js';
import { idColumn, listColumn, momentColumn, numberColumn, textColumn } from './columns.js';
import { type RecordTable } from './record-table.js';

/** Data that were destroyed: everything but the data. */
interface PurgeRow {
  readonly id: string;
  readonly region: string;
  readonly cycle: string;
  readonly months: string;
  readonly cause: string;
  readonly retention?: number;
  readonly reason: string;
  readonly by: string;
  readonly begunAt: string;
  readonly doneAt?: string;
  readonly key?: { readonly id: string; readonly destroyedAt: string };
  readonly files: readonly { readonly name: string }[];
  readonly book: { readonly entitlements: number; readonly findings: number };
}

const CAUSE_WORDS = {
  RETENTION: 'masa simpan berakhir',
  ASKED: 'diminta',
  KEY_LOST: 'kunci hilang, data tidak dapat dibaca lagi',
};

/** What was destroyed. */
export const PURGE_TABLE: RecordTable<PurgeRow> = {
  name: 'purges',
  title: 'Pemusnahan data',
  sheet: 'Pemusnahan',
  columns: [
    idColumn('id', 'Pemusnahan', ({ id }) => id),
    textColumn('region', 'Kode wilayah', ({ region }) => region),
    idColumn('cycle', 'Putaran', ({ cycle }) => cycle),
    monthsColumn(({ months }) => months),
    textColumn('cause', 'Sebab', ({ cause }) => cause, { words: CAUSE_WORDS, width: 24 }),
    numberColumn('retention', 'Masa simpan (bulan)', ({ retention }) => retention),
    textColumn('reason', 'Alasan', ({ reason }) => reason, { width: 40 }),
    textColumn('by', 'Oleh akun', ({ by }) => by),
    momentColumn('begun_at', 'Dimulai', ({ begunAt }) => begunAt),
    momentColumn('done_at', 'Selesai', ({ doneAt }) => doneAt),
    numberColumn('entitlements', 'Hak bantuan', ({ book }) => book.entitlements),
    numberColumn('findings', 'Temuan', ({ book }) => book.findings),
    listColumn('files', 'Berkas', ({ files }) => files.map(({ name }) => name), { width: 40 }),
    idColumn('key', 'Kunci yang dimusnahkan', ({ key }) => key?.id),
    momentColumn('key_destroyed_at', 'Kunci dimusnahkan', ({ key }) => key?.destroyedAt),
  ],
  notes: [
    ['Selesai', 'Kosong selama pemusnahan masih berjalan.'],
    [
      'Kunci',
      'Data sebuah putaran disegel dengan satu kunci; tanpa kunci itu tidak seorang pun dapat membacanya.',
    ],
    ['Oleh akun', 'Kosong bila tidak ada yang meminta.'],
  ],
};

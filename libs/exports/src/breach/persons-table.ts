import { maskNumber } from '#domain';
import { idColumn, listColumn, momentColumn, textColumn } from '../records/columns.js';
import { type RecordTable } from '../records/record-table.js';

/** Somebody whose data were seen, or may have been. */
interface ConcernedRow {
  readonly cycle: string;
  readonly region: string;
  readonly ref: string;
  readonly programme?: string;
  readonly nik?: string;
  readonly name?: string;
  readonly kelurahan?: string;
  readonly kecamatan?: string;
  readonly seen: readonly string[];
  readonly by: readonly string[];
  readonly first: string;
  readonly last: string;
}

/** How data were seen, in words. */
const SEEN_WORDS = {
  NUMBERS: 'nomor lengkap dibuka',
  EXPORTED: 'ada di tabel yang diunduh',
  LISTED: 'mungkin tampak di halaman daftar',
};

/** The people concerned: the NIK masked to four digits. */
export const PERSON_TABLE: RecordTable<ConcernedRow> = {
  name: 'persons',
  title: 'Orang yang datanya terlihat atau mungkin terlihat',
  sheet: 'Orang',
  columns: [
    idColumn('cycle', 'Putaran', ({ cycle }) => cycle, 14),
    textColumn('region', 'Wilayah', ({ region }) => region, { width: 9 }),
    textColumn('roster_ref', 'Baris daftar', ({ ref }) => ref, { width: 20 }),
    textColumn('programme', 'Program', ({ programme }) => programme, { width: 9 }),
    idColumn('nik', 'NIK', ({ nik }) => (nik === undefined ? undefined : maskNumber(nik)), 18),
    textColumn('name', 'Nama', ({ name }) => name, { width: 26 }),
    textColumn('kelurahan', 'Kelurahan/desa', ({ kelurahan }) => kelurahan, { width: 17 }),
    textColumn('kecamatan', 'Kecamatan', ({ kecamatan }) => kecamatan, { width: 16 }),
    listColumn('seen', 'Bagaimana terlihat', ({ seen }) => seen, { words: SEEN_WORDS, width: 30 }),
    listColumn('by', 'Oleh akun', ({ by }) => by, { width: 18 }),
    momentColumn('first', 'Pertama kali', ({ first }) => first),
    momentColumn('last', 'Terakhir kali', ({ last }) => last),
  ],
  notes: [
    [
      SEEN_WORDS.NUMBERS,
      'Seseorang membuka NIK, KK, rekening, atau kartu keluarga ini dengan menyebut keperluannya.',
    ],
    [
      SEEN_WORDS.EXPORTED,
      'Barisnya ada di tabel yang diunduh: nama, alamat wilayah, uang, dan empat angka terakhir NIK.',
    ],
    [
      SEEN_WORDS.LISTED,
      'Seseorang membuka halaman daftar putaran ini. Jejak mencatat berapa baris yang tampak, bukan yang mana; semua yang boleh dilihat akun itu dicantumkan.',
    ],
    [
      'Baris',
      'Satu baris satu hak bantuan: keluarga dengan dua program ada di dua baris. Menurut buku yang berlaku sekarang.',
    ],
  ],
};

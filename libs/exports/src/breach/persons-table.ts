import { maskNumber } from '#domain';
import { WorkbookWriter } from '#workbook';
import { type ByteSink, type CellWriter } from '../cell-writer.js';
import { CsvWriter } from '../csv-writer.js';
import { BOLD, PROSE, TEXT, TITLE, WRAPPED_TEXT } from '../spreadsheet/styles.js';
import { type TableColumn } from '../spreadsheet/table-column.js';
import { TableWriter } from '../spreadsheet/table-writer.js';
import { WaitingBytes } from '../waiting-bytes.js';
import { momentText } from '../words/moments.js';

/** The table as a file. */
export type PersonsTable = 'persons.csv' | 'persons.xlsx';

/** Somebody whose data were seen, or may have been. */
export interface ConcernedRow {
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
const SEEN_WORDS: Readonly<Record<string, string>> = {
  NUMBERS: 'nomor lengkap dibuka',
  EXPORTED: 'ada di tabel yang diunduh',
  LISTED: 'mungkin tampak di halaman daftar',
};

const COLUMNS: readonly (readonly [code: string, column: TableColumn])[] = [
  ['cycle', { heading: 'Putaran', width: 14, style: TEXT }],
  ['region', { heading: 'Wilayah', width: 9, style: TEXT }],
  ['roster_ref', { heading: 'Baris daftar', width: 20, style: WRAPPED_TEXT }],
  ['programme', { heading: 'Program', width: 9, style: TEXT }],
  ['nik', { heading: 'NIK', width: 18, style: TEXT }],
  ['name', { heading: 'Nama', width: 26, style: WRAPPED_TEXT }],
  ['kelurahan', { heading: 'Kelurahan/desa', width: 17, style: WRAPPED_TEXT }],
  ['kecamatan', { heading: 'Kecamatan', width: 16, style: WRAPPED_TEXT }],
  ['seen', { heading: 'Bagaimana terlihat', width: 30, style: WRAPPED_TEXT, shown: inWords }],
  ['by', { heading: 'Oleh akun', width: 18, style: WRAPPED_TEXT }],
  ['first', { heading: 'Pertama kali', width: 24, style: WRAPPED_TEXT, shown: momentText }],
  ['last', { heading: 'Terakhir kali', width: 24, style: WRAPPED_TEXT, shown: momentText }],
];

const TITLE_TEXT = 'Orang yang datanya terlihat atau mungkin terlihat';

/** The forms of the table, by the file's name. */
const FORMS: Readonly<Record<PersonsTable, (sink: ByteSink) => CellWriter>> = {
  'persons.csv': (sink) =>
    new CsvWriter(
      sink,
      COLUMNS.map(([code]) => code),
    ),
  'persons.xlsx': (sink) => {
    const workbook = new WorkbookWriter(sink, { title: TITLE_TEXT });
    const columns = COLUMNS.map(([, column]) => column);
    return new TableWriter(workbook, 'Orang', columns, () => explain(workbook));
  },
};

/** The bytes of the table of the people concerned, piece by piece, made while they are asked for. The workbook explains itself. */
export async function* personsPieces(
  name: PersonsTable,
  rows: AsyncIterable<ConcernedRow>,
): AsyncGenerator<Uint8Array, void> {
  const waiting = new WaitingBytes();
  const cells = FORMS[name](waiting.sink);
  for await (const row of rows) {
    writeRow(cells, row);
    if (waiting.isEnough) yield waiting.take();
  }
  cells.end();
  yield waiting.take();
}

/** Writes somebody: the NIK masked to four digits, codes and moments as they are. */
function writeRow(cells: CellWriter, row: ConcernedRow): void {
  cells.textCell(row.cycle);
  cells.textCell(row.region);
  cells.textCell(row.ref);
  cells.textCell(row.programme);
  cells.textCell(row.nik === undefined ? '' : maskNumber(row.nik));
  cells.textCell(row.name);
  cells.textCell(row.kelurahan);
  cells.textCell(row.kecamatan);
  cells.textCell(row.seen.join(';'));
  cells.textCell(row.by.join(';'));
  cells.textCell(row.first);
  cells.textCell(row.last);
  cells.endRow();
}

function explain(workbook: WorkbookWriter): void {
  const sheet = workbook.sheet('Keterangan', { columns: [{ width: 34 }, { width: 90 }], landscape: true });
  const line = (style: typeof BOLD, ...texts: readonly string[]): void => {
    sheet.startRow();
    texts.forEach((text, at) => sheet.text(text, at === 0 ? style : PROSE));
    sheet.endRow();
  };
  line(TITLE, TITLE_TEXT);
  line(
    BOLD,
    SEEN_WORDS.NUMBERS!,
    'Seseorang membuka NIK, KK, rekening, atau kartu keluarga ini dengan menyebut keperluannya.',
  );
  line(
    BOLD,
    SEEN_WORDS.EXPORTED!,
    'Barisnya ada di tabel yang diunduh: nama, alamat wilayah, uang, dan empat angka terakhir NIK.',
  );
  line(
    BOLD,
    SEEN_WORDS.LISTED!,
    'Seseorang membuka halaman daftar putaran ini. Jejak mencatat berapa baris yang tampak, bukan yang mana; semua yang boleh dilihat akun itu dicantumkan.',
  );
  line(
    BOLD,
    'Baris',
    'Satu baris satu hak bantuan: keluarga dengan dua program ada di dua baris. Menurut buku yang berlaku sekarang.',
  );
  sheet.end();
}

function inWords(codes: string): string {
  return codes
    .split(';')
    .map((code) => SEEN_WORDS[code] ?? code)
    .join('\n');
}

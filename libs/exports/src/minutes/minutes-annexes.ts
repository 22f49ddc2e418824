import {
  type ComputedBook,
  FINDING_KINDS,
  type FindingKind,
  type FindingPlaces,
  parseIsoMonths,
} from '#domain';
import { WorkbookWriter } from '#workbook';
import { writeDiscrepancyRow } from '../discrepancy-row.js';
import { type RecordColumn, writeRecord } from '../records/record-table.js';
import { RowWriter } from '../row-writer.js';
import { DISCREPANCY_SHEET_COLUMNS } from '../spreadsheet/result-columns.js';
import { BOLD, PROSE, TEXT, TITLE, WRAPPED_TEXT } from '../spreadsheet/styles.js';
import { harmless, TableWriter } from '../spreadsheet/table-writer.js';
import { AREA_COLUMNS, areaSums, COUNT, RUPIAH } from './area-sums.js';
import { type FileSummary, type Summary } from '../summary.js';
import { WaitingBytes } from '../waiting-bytes.js';
import { monthsText } from '../words/dates.js';
import { ROLE_NAMES } from '../words/words-of-codes.js';
import { type Minutes, minutesHash } from './minutes.js';

/** The workbook with the annexes. */
export const ANNEX_FILE = 'berita-acara-lampiran.xlsx';

/** Nothing reached them, and nothing is awaited any more. */
const NOT_DELIVERED: readonly FindingKind[] = ['NOT_DELIVERED', 'PAYMENT_FAILED', 'RETURNED'];

/** Rows between two looks at whether a piece is full. */
const ROWS_A_STEP = 512;

const SOURCE_COLUMNS: readonly RecordColumn<FileSummary>[] = [
  { heading: 'Berkas', width: 34, style: WRAPPED_TEXT, of: ({ name }) => name },
  { heading: 'Jenis', width: 22, style: TEXT, of: ({ role }) => ROLE_NAMES[role] ?? role },
  { heading: 'Baris', ...COUNT, of: ({ rows }) => rows },
  { heading: 'Diterima', ...COUNT, of: ({ accepted }) => accepted },
  { heading: 'Ditolak', ...COUNT, of: ({ rejected }) => rejected },
  { heading: 'Rupiah', ...RUPIAH, of: ({ amount }) => amount },
  { heading: 'SHA-256', width: 68, style: TEXT, of: ({ sha256 }) => sha256 },
];

/** What the annexes are made of: the book of the revision whose numbers stand in the minutes. */
export interface AnnexedMinutes {
  readonly minutes: Minutes;
  readonly book: ComputedBook;
  readonly findings: FindingPlaces;
  readonly isFinal: boolean;
}

/** An annex: what it is called, and how many rows it has. */
export interface Annex {
  readonly title: string;
  readonly rows: number;
}

/** The annexes that name households or refs, in their order, counted. */
export function annexesOf({ findings }: Summary): readonly [lacking: Annex, others: Annex] {
  const rowsOf = (isWanted: (kind: FindingKind) => boolean): number =>
    FINDING_KINDS.filter(isWanted).reduce((sum, kind) => sum + findings[kind].count, 0);
  return [
    { title: 'Lampiran 1: Belum tersalur', rows: rowsOf(isLacking) },
    { title: 'Lampiran 2: Bayar ganda dan selisih lain', rows: rowsOf((kind) => !isLacking(kind)) },
  ];
}

/** The annexes of minutes as one workbook, piece by piece: who did not receive, other differences, sums by kelurahan, and sources; numbers masked. */
export function* annexPieces(annexed: AnnexedMinutes): Generator<Uint8Array> {
  const { minutes, book } = annexed;
  const waiting = new WaitingBytes();
  const workbook = new WorkbookWriter(waiting.sink, { title: 'Lampiran Berita Acara Rekonsiliasi' });
  writeCover(workbook, annexed);
  const sheets = [
    findingSheet(workbook, 'Lampiran 1', annexed, isLacking),
    findingSheet(workbook, 'Lampiran 2', annexed, (kind) => !isLacking(kind)),
    recordSheet(workbook, 'Lampiran 3', AREA_COLUMNS, areaSums(book)),
    recordSheet(workbook, 'Lampiran 4', SOURCE_COLUMNS, minutes.summary.files),
  ];
  for (const sheet of sheets) while (!sheet.next().done) if (waiting.isEnough) yield waiting.take();
  workbook.end();
  yield waiting.take();
}

function isLacking(kind: FindingKind): boolean {
  return NOT_DELIVERED.includes(kind);
}

/** What the annexes are of: the same hash stands at the foot of the minutes. */
function writeCover(workbook: WorkbookWriter, { minutes, isFinal }: AnnexedMinutes): void {
  const { texts, summary, revision, regionName } = minutes;
  const sheet = workbook.sheet('Daftar lampiran', {
    columns: [{ width: 44 }, { width: 80 }],
    landscape: true,
  });
  sheet.startRow();
  sheet.text('Lampiran Berita Acara Rekonsiliasi', TITLE);
  sheet.endRow();
  const lines: readonly (readonly [string, string])[] = [
    ['Nomor', texts.number || '(belum diisi)'],
    ['Keadaan', isFinal ? 'Final' : 'Draf, belum berlaku'],
    ['Periode', monthsText(parseIsoMonths(summary.cycle)!)],
    ['Wilayah', `${regionName} (${summary.region})`],
    ['Perhitungan ke', `${revision}`],
    ['SHA-256 isi berita acara', minutesHash(minutes)],
    ['NIK', 'Disamarkan: hanya empat angka terakhir yang tampak.'],
    ...annexesOf(summary).map(({ title, rows }) => [title, `${rows} baris`] as const),
    ['Lampiran 3: Per kelurahan', 'Hak, tersalur dan belum tersalur'],
    ['Lampiran 4: Berkas sumber', `${summary.files.length} berkas`],
  ];
  for (const [name, text] of lines) {
    sheet.startRow();
    sheet.text(name, BOLD);
    sheet.text(harmless(text), PROSE);
    sheet.endRow();
  }
  sheet.end();
}

function* findingSheet(
  workbook: WorkbookWriter,
  name: string,
  { book, findings }: AnnexedMinutes,
  isWanted: (kind: FindingKind) => boolean,
): Generator<void> {
  const cells = new TableWriter(workbook, name, DISCREPANCY_SHEET_COLUMNS, () => undefined);
  const writer = new RowWriter(cells, book, false);
  let row = 0;
  for (const place of findings) {
    if (!isWanted(place.kind)) continue;
    writeDiscrepancyRow(writer, place);
    if (row++ % ROWS_A_STEP === 0) yield;
  }
  cells.endTable();
  yield;
}

function* recordSheet<Row>(
  workbook: WorkbookWriter,
  name: string,
  columns: readonly RecordColumn<Row>[],
  rows: Iterable<Row>,
): Generator<void> {
  const cells = new TableWriter(workbook, name, columns, () => undefined);
  for (const row of rows) writeRecord(cells, columns, row);
  cells.endTable();
  yield;
}

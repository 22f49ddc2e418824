import { type ComputedBook, type FindingPlace, type Question } from '#domain';
import {
  type ByteSink,
  type CellWriter,
  CsvWriter,
  DISCREPANCY_COLUMNS,
  discrepancyWorkbook,
  LEDGER_COLUMNS,
  ledgerWorkbook,
  LINK_COLUMNS,
  LinkReadAhead,
  type Reject,
  REJECT_COLUMNS,
  REVIEW_COLUMNS,
  reviewWorkbook,
  RowWriter,
  type Summary,
  summaryJson,
  writeDiscrepancyRow,
  writeLedgerRow,
  writeLinkRows,
  writeRejectRow,
  writeReviewRow,
} from '#exports';
import { type Texts } from '../messages/texts.js';
import { type Progress } from '../progress/progress.js';
import { type Stop } from '../progress/stop.js';
import { type FillFile, type Format, type WriteFile } from './result-files.js';

/** Everything that the files of a result are made of. */
export interface Result {
  readonly book: ComputedBook;
  readonly findings: readonly FindingPlace[];
  readonly questions: readonly Question[];
  readonly rejects: readonly Reject[];
  readonly summary: Summary;
  /** What people should know before they read it. */
  readonly notices: readonly ((texts: Texts) => string)[];
}

/** Rows between two looks at the keyboard and at the clock. */
const ROWS_A_STEP = 512;

/** Writes the rows of a table from `from` to before `to`. */
type WriteRows<Cells extends CellWriter> = (writer: RowWriter<Cells>, from: number, to: number) => void;

/** How a result is written. */
export interface Output {
  /** NIK and other numbers that identify somebody stand in full. */
  readonly unmasked: boolean;
  /** CSV is always written: it is the result. */
  readonly formats: ReadonlySet<Format>;
}

/** Writes the files of a result in their order (command line contract, outputs). */
export async function writeResult(
  result: Result,
  { unmasked, formats }: Output,
  write: WriteFile,
  progress: Progress,
  stop: Stop,
): Promise<void> {
  const { book, findings, questions, rejects, summary } = result;
  const { entitlements } = book.roster;
  let done = 0;
  const table =
    <Cells extends CellWriter>(
      rows: number,
      open: (sink: ByteSink) => Cells,
      writeRows: WriteRows<Cells>,
    ): FillFile =>
    async (sink) => {
      const writer = new RowWriter(open(sink), book, unmasked);
      for (let from = 0; from < rows; from += ROWS_A_STEP) {
        const to = Math.min(from + ROWS_A_STEP, rows);
        writeRows(writer, from, to);
        progress.reach((done += to - from));
        await stop.lookNowAndThen();
      }
      writer.cells.end();
    };
  const ahead = new LinkReadAhead(book);
  const writeLedger = eachRow(writeLedgerRow);
  const writeFindings = eachRow((writer, row) => writeDiscrepancyRow(writer, findings[row]!));
  const writeLinks: WriteRows<CsvWriter> = (writer, from, to) => writeLinkRows(writer, ahead, from, to);
  const writeQuestions = eachRow((writer, row) => writeReviewRow(writer, questions[row]!));
  const writeRejects = eachRow(({ cells }, row) => writeRejectRow(cells, rejects[row]!));
  await write('ledger.csv', table(entitlements, csvOf(LEDGER_COLUMNS), writeLedger));
  await write('discrepancies.csv', table(findings.length, csvOf(DISCREPANCY_COLUMNS), writeFindings));
  await write('links.csv', table(book.settlement.kind.length, csvOf(LINK_COLUMNS), writeLinks));
  await write('reviews.csv', table(questions.length, csvOf(REVIEW_COLUMNS), writeQuestions));
  await write('rejects.csv', table(rejects.length, csvOf(REJECT_COLUMNS), writeRejects));
  if (formats.has('xlsx')) {
    const facts = { settings: book.tables.settings, unmasked };
    const ledger = (sink: ByteSink): CellWriter => ledgerWorkbook(sink, facts);
    const discrepancies = (sink: ByteSink): CellWriter => discrepancyWorkbook(sink, facts);
    const reviews = (sink: ByteSink): CellWriter => reviewWorkbook(sink, facts);
    await write('ledger.xlsx', table(entitlements, ledger, writeLedger));
    await write('discrepancies.xlsx', table(findings.length, discrepancies, writeFindings));
    await write('reviews.xlsx', table(questions.length, reviews, writeQuestions));
  }
  await write('summary.json', async (sink) => sink(Buffer.from(summaryJson(summary))));
}

/** How many rows `writeResult` writes, for the progress. */
export function countRows(
  { book, findings, questions, rejects }: Result,
  formats: ReadonlySet<Format>,
): number {
  const inWorkbooks = book.roster.entitlements + findings.length + questions.length;
  return inWorkbooks * (formats.has('xlsx') ? 2 : 1) + book.settlement.kind.length + rejects.length;
}

/** Writes rows one by one. */
function eachRow(writeRow: (writer: RowWriter, row: number) => void): WriteRows<CellWriter> {
  return (writer, from, to) => {
    for (let row = from; row < to; row++) writeRow(writer, row);
  };
}

function csvOf(columns: readonly string[]): (sink: ByteSink) => CsvWriter {
  return (sink) => new CsvWriter(sink, columns);
}

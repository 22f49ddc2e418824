import { type ComputedBook, type FindingPlaces, type Question, type SettledBook } from '#domain';
import { type ByteSink, type CellWriter } from './cell-writer.js';
import { CsvWriter } from './csv-writer.js';
import { DISCREPANCY_COLUMNS, writeDiscrepancyRow } from './discrepancy-row.js';
import { LEDGER_COLUMNS, writeLedgerRow } from './ledger-row.js';
import { LinkReadAhead } from './link-read-ahead.js';
import { LINK_COLUMNS, writeLinkRows } from './link-row.js';
import { type Reject } from './records/reject-table.js';
import { REJECT_COLUMNS, writeRejectRow } from './rejects-csv.js';
import { REVIEW_COLUMNS, writeReviewRow } from './review-row.js';
import { RowWriter } from './row-writer.js';
import { type TableWriting } from './table-writing.js';
import { discrepancyRows } from './templates/discrepancy-values.js';
import { ledgerRows } from './templates/ledger-values.js';
import { linkRows } from './templates/link-values.js';
import { templateKernels } from './templates/template-kernel.js';
import { type RowsOf, TemplateTable } from './templates/template-table.js';
import {
  discrepancyWorkbook,
  ledgerWorkbook,
  linkWorkbook,
  reviewWorkbook,
} from './spreadsheet/result-workbooks.js';

/** The tables of a result as CSV, in the order in which they are written (command line contract, outputs). */
export const CSV_TABLES = [
  'ledger.csv',
  'discrepancies.csv',
  'links.csv',
  'reviews.csv',
  'rejects.csv',
] as const;

/** Those of them that are written as workbooks, too, where that is asked for. Links are to be had as one, and many: nobody gets them unasked. */
export const WORKBOOK_TABLES = ['ledger.xlsx', 'discrepancies.xlsx', 'reviews.xlsx'] as const;

/** From so many rows on templates gain more than it costs to make a kernel. */
const FEWEST_ROWS = 1000;

type TableName = (typeof CSV_TABLES)[number] | (typeof WORKBOOK_TABLES)[number] | 'links.xlsx';

/** What the tables of a result are made of. */
export interface ResultRows {
  readonly book: ComputedBook;
  readonly findings: FindingPlaces;
  readonly questions: readonly Question[];
  readonly rejects: readonly Reject[];
}

/** A table of a result. */
export interface ResultTable {
  readonly name: TableName;
  readonly rows: number;
  /** Begins the file: its bytes go to the sink, piece by piece; a piece is valid until the sink returns. Of CSV `pieceBytes` are waited for, or `end`, after which more rows may come. */
  begin(sink: ByteSink, pieceBytes?: number): TableWriting;
}

/** All tables of a result, with numbers that identify somebody masked unless allowed: the same rows give the same bytes. */
export function resultTables(rows: ResultRows, unmasked: boolean): readonly ResultTable[] {
  const { book, findings, questions, rejects } = rows;
  const { entitlements } = book.roster;
  const facts = { settings: book.tables.settings, unmasked };
  const table = tableMaker(book, unmasked);
  const writeLedger = eachRow(writeLedgerRow);
  const writeFindings = eachRow<ComputedBook>((writer, row) => writeDiscrepancyRow(writer, findings.at(row)));
  const writeQuestions = questionRowsOf(questions);
  const writeRejects = eachRow(({ cells }, row) => writeRejectRow(cells, rejects[row]!));
  const writeLinks = linkRowsOf(book);
  const links = book.settlement.kind.length;
  return [
    ledgerTable(book, unmasked),
    discrepancyTable(book, findings, unmasked),
    linkTable(book, unmasked),
    reviewTable(book, questions, unmasked),
    table('rejects.csv', rejects.length, csvOf(REJECT_COLUMNS), writeRejects),
    table('ledger.xlsx', entitlements, (sink) => ledgerWorkbook(sink, facts), writeLedger),
    table('discrepancies.xlsx', findings.length, (sink) => discrepancyWorkbook(sink, facts), writeFindings),
    table('links.xlsx', links, (sink) => linkWorkbook(sink, facts), writeLinks),
    table('reviews.xlsx', questions.length, (sink) => reviewWorkbook(sink, facts), writeQuestions),
  ];
}

/** Those of them that are to be had before the entitlements are assessed. */
export function settledTables(
  book: SettledBook,
  questions: readonly Question[],
  unmasked: boolean,
): readonly ResultTable[] {
  return [reviewTable(book, questions, unmasked), linkTable(book, unmasked)];
}

function ledgerTable(book: ComputedBook, unmasked: boolean): ResultTable {
  const table = tableMaker(book, unmasked);
  const plain = table('ledger.csv', book.roster.entitlements, csvOf(LEDGER_COLUMNS), eachRow(writeLedgerRow));
  return unmasked ? plain : withTemplates(plain, LEDGER_COLUMNS, ledgerRows(book));
}

function discrepancyTable(book: ComputedBook, findings: FindingPlaces, unmasked: boolean): ResultTable {
  const table = tableMaker(book, unmasked);
  const writeRows = eachRow<ComputedBook>((writer, row) => writeDiscrepancyRow(writer, findings.at(row)));
  const plain = table('discrepancies.csv', findings.length, csvOf(DISCREPANCY_COLUMNS), writeRows);
  return unmasked ? plain : withTemplates(plain, DISCREPANCY_COLUMNS, discrepancyRows(book, findings));
}

function linkTable(book: SettledBook, unmasked: boolean): ResultTable {
  const table = tableMaker(book, unmasked);
  const plain = table('links.csv', book.settlement.kind.length, csvOf(LINK_COLUMNS), linkRowsOf(book));
  return unmasked ? plain : withTemplates(plain, LINK_COLUMNS, linkRows(book));
}

/** The same table, whose bytes are made by templates where that can be. */
function withTemplates(plain: ResultTable, columns: readonly string[], rowsOf: RowsOf): ResultTable {
  const begin = (sink: ByteSink, pieceBytes?: number): TableWriting => {
    const kernels = plain.rows < FEWEST_ROWS ? undefined : templateKernels();
    return kernels === undefined
      ? plain.begin(sink, pieceBytes)
      : new TemplateTable(kernels(), columns, rowsOf, sink, pieceBytes);
  };
  return { ...plain, begin };
}

function reviewTable(book: SettledBook, questions: readonly Question[], unmasked: boolean): ResultTable {
  const table = tableMaker(book, unmasked);
  return table('reviews.csv', questions.length, csvOf(REVIEW_COLUMNS), questionRowsOf(questions));
}

/** Makes tables of the rows of a book. */
function tableMaker<Book extends SettledBook>(book: Book, unmasked: boolean) {
  return (
    name: TableName,
    rows: number,
    open: (sink: ByteSink, pieceBytes?: number) => CellWriter,
    writeRows: WriteRows<Book>,
  ): ResultTable => ({
    name,
    rows,
    begin: (sink, pieceBytes) => {
      const writer = new RowWriter(open(sink, pieceBytes), book, unmasked);
      return { write: (from, to) => writeRows(writer, from, to), end: () => writer.cells.end() };
    },
  });
}

function questionRowsOf(questions: readonly Question[]): WriteRows<SettledBook> {
  return eachRow<SettledBook>((writer, row) => writeReviewRow(writer, questions[row]!));
}

function linkRowsOf(book: SettledBook): WriteRows<SettledBook> {
  const ahead = new LinkReadAhead(book);
  return (writer, from, to) => writeLinkRows(writer, ahead, from, to);
}

/** Writes the rows of a table from `from` to before `to`. */
type WriteRows<Book extends SettledBook = ComputedBook> = (
  writer: RowWriter<Book>,
  from: number,
  to: number,
) => void;

/** Writes rows one by one. */
function eachRow<Book extends SettledBook>(
  writeRow: (writer: RowWriter<Book>, row: number) => void,
): WriteRows<Book> {
  return (writer, from, to) => {
    for (let row = from; row < to; row++) writeRow(writer, row);
  };
}

function csvOf(columns: readonly string[]): (sink: ByteSink, pieceBytes?: number) => CsvWriter {
  return (sink, pieceBytes) => new CsvWriter(sink, columns, pieceBytes);
}

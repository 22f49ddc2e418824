import { WorkbookWriter } from '#workbook';
import { type ByteSink, type CellWriter } from '../cell-writer.js';
import { CsvWriter } from '../csv-writer.js';
import { BOLD, PROSE, TITLE } from '../spreadsheet/styles.js';
import { type TableColumn } from '../spreadsheet/table-column.js';
import { TableWriter } from '../spreadsheet/table-writer.js';
import { WaitingBytes } from '../waiting-bytes.js';

/** The forms in which a list leaves as a file, by the ending of its name. */
export const TABLE_FORMS = ['csv', 'xlsx'] as const;

export type TableForm = (typeof TABLE_FORMS)[number];

/** A column of a list: how people see it in a workbook, and what of a record stands in it. */
export interface RecordColumn<Row> extends TableColumn {
  /** Its name in CSV; a column without one stands in the workbook alone. */
  readonly code?: string;
  /** Codes, moments and days as they are, numbers whole; several texts joined with `;`. */
  readonly of: (row: Row) => string | number | undefined;
}

/** A list of records as a file. */
export interface RecordTable<Row> {
  /** `cycles` of `cycles.csv` and `cycles.xlsx`. */
  readonly name: string;
  /** What the workbook is called in its properties and on the sheet that explains it. */
  readonly title: string;
  /** Name of the sheet with the rows. */
  readonly sheet: string;
  readonly columns: readonly RecordColumn<Row>[];
  /** Lines of the sheet that explains the others: what is explained, and how. */
  readonly notes: readonly (readonly [name: string, text: string])[];
}

/** A list that is being written. */
interface RecordWriting<Row> {
  write(row: Row): void;
  /** Ends the file. */
  end(): void;
}

/** The columns of a list as CSV. */
export function codesOf<Row>({ columns }: Pick<RecordTable<Row>, 'columns'>): readonly string[] {
  return columns.flatMap(({ code }) => (code === undefined ? [] : [code]));
}

/** The bytes of a list, piece by piece, made while they are asked for: however long it is, little of it is in memory. */
export async function* recordPieces<Row>(
  table: RecordTable<Row>,
  form: TableForm,
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<Uint8Array, void> {
  const waiting = new WaitingBytes();
  const writing = beginRecords(table, form, waiting.sink);
  for await (const row of rows) {
    writing.write(row);
    if (waiting.isEnough) yield waiting.take();
  }
  writing.end();
  yield waiting.take();
}

/** Begins the file of a list: its bytes go to the sink. */
function beginRecords<Row>(table: RecordTable<Row>, form: TableForm, sink: ByteSink): RecordWriting<Row> {
  const { columns } = table;
  const cells = form === 'csv' ? new CsvWriter(sink, codesOf(table)) : workbookOf(table, sink);
  const written = form === 'csv' ? columns.filter(({ code }) => code !== undefined) : columns;
  return { write: (row) => writeRecord(cells, written, row), end: () => cells.end() };
}

/** Writes the cells of a record. */
export function writeRecord<Row>(
  cells: CellWriter,
  columns: readonly Pick<RecordColumn<Row>, 'of'>[],
  row: Row,
): void {
  for (const { of } of columns) {
    const value = of(row);
    if (typeof value === 'number') cells.integerCell(value);
    else cells.textCell(value);
  }
  cells.endRow();
}

function workbookOf<Row>({ title, sheet, columns, notes }: RecordTable<Row>, sink: ByteSink): TableWriter {
  const workbook = new WorkbookWriter(sink, { title });
  return new TableWriter(workbook, sheet, columns, () => explain(workbook, title, notes));
}

function explain(workbook: WorkbookWriter, title: string, notes: RecordTable<never>['notes']): void {
  const sheet = workbook.sheet('Keterangan', { columns: [{ width: 34 }, { width: 90 }], landscape: true });
  sheet.startRow();
  sheet.text(title, TITLE);
  sheet.endRow();
  for (const [name, text] of notes) {
    sheet.startRow();
    sheet.text(name, BOLD);
    sheet.text(text, PROSE);
    sheet.endRow();
  }
  sheet.end();
}

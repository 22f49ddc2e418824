import { type ComputedBook, formatMonths, type Months, type NumberIndex, type RosterTable } from '#domain';
import { type CellWriter } from './cell-writer.js';

/** Pieces of cells that several result files share. */
export class RowWriter<Cells extends CellWriter = CellWriter> {
  private readonly monthTexts = new Map<number, string>();

  constructor(
    readonly cells: Cells,
    readonly book: ComputedBook,
    /** Identifiers are written in full. */
    readonly unmasked: boolean,
  ) {}

  /** A 16-digit number of the vocabulary, masked unless allowed; nothing for 0. */
  identifier(numbers: NumberIndex, id: number): void {
    if (id === 0) return;
    if (this.unmasked) {
      this.cells.digits(numbers.highOf(id), 8);
      this.cells.digits(numbers.lowOf(id), 8);
      return;
    }
    this.cells.text('************');
    this.cells.digits(numbers.lowOf(id) % 10_000, 4);
  }

  monthsCell(months: Months): void {
    const range = months.first * 65_536 + months.last;
    let text = this.monthTexts.get(range);
    if (text === undefined) this.monthTexts.set(range, (text = formatMonths(months)));
    this.cells.textCell(text);
  }

  /** Ref of an entry of the standing roster. */
  entryRef(entry: number): void {
    const { roster, tables } = this.book;
    this.ref(tables.rosterLabels, roster.table, roster.rows[entry]!);
  }

  /** Ref of a row of the roster table. */
  private ref(labels: readonly string[], table: RosterTable, row: number): void {
    this.place(labels[table.file[row]!]!, table.sheet[row]!, table.row[row]!);
  }

  /** Ref of the row of an instance. */
  paymentRef(instance: number): void {
    const { statements, reports } = this.book.tables;
    const row = this.book.settlement.rowOf(instance);
    this.place(reports[statements.report[row]!]!.label, statements.sheet[row]!, statements.row[row]!);
  }

  private place(label: string, sheet: number, row: number): void {
    this.cells.text(label);
    if (sheet !== 0) {
      this.cells.text('!');
      this.cells.word(this.book.tables.roster.vocabulary.sheets, sheet);
    }
    this.cells.text('#');
    this.cells.integer(row);
  }
}

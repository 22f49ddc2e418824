import { type ComputedBook, formatRef, type TextIndex } from '#domain';
import { type TextColumn } from '../pages/list-columns.js';

const encoder = new TextEncoder();

/** Writes where rows of files stand, as `formatRef` says it, without a string for each. */
class PlaceWriter {
  /** What stands before the number of a row, by file; by sheet below it, where the file has several. */
  private readonly begins: Uint8Array[][];

  constructor(
    private readonly labels: readonly string[],
    private readonly sheets: TextIndex,
  ) {
    this.begins = labels.map(() => []);
  }

  write(text: TextColumn, file: number, sheet: number, row: number): void {
    text.piece((this.begins[file]![sheet] ??= this.beginOf(file, sheet)));
    text.integer(row);
  }

  private beginOf(file: number, sheet: number): Uint8Array {
    const ref = formatRef(this.labels[file]!, this.sheets.text(sheet), 0);
    return encoder.encode(ref.slice(0, -1));
  }
}

/** Writes the refs of a book. */
export class RefWriter {
  private readonly roster: PlaceWriter;
  private readonly reports: PlaceWriter;

  constructor(private readonly book: ComputedBook) {
    const { rosterLabels, reports, roster, statements } = book.tables;
    this.roster = new PlaceWriter(rosterLabels, roster.vocabulary.sheets);
    this.reports = new PlaceWriter(
      reports.map(({ label }) => label),
      statements.vocabulary.sheets,
    );
  }

  /** Ref of an entry of the standing roster. */
  entry(text: TextColumn, entry: number): void {
    const { table, rows } = this.book.roster;
    const row = rows[entry]!;
    this.roster.write(text, table.file[row]!, table.sheet[row]!, table.row[row]!);
  }

  /** Ref of a row of the statement table. */
  statement(text: TextColumn, row: number): void {
    const { report, sheet, row: rows } = this.book.tables.statements;
    this.reports.write(text, report[row]!, sheet[row]!, rows[row]!);
  }
}

/** What the cells of a column hold. `name` is a person's, `count` a small number, `day` a number of the calendar. */
export type CellKind = 'text' | 'name' | 'identifier' | 'count' | 'amount' | 'day';

/**
 * A value, whatever carries it; '' is an empty cell. An identifier that is a number was stored as one by a spreadsheet: its digits behind the fifteenth are lost. A day
 * that is a text is none that a calendar has.
 */
export type Cell = string | number;

export interface Column {
  readonly name: string;
  readonly kind: CellKind;
}

/** Rupiah by the name of their column. */
export type Sums = Readonly<Record<string, number>>;

/** A list or report that is written row by row, each row once as typed cells; how they are spelled is the carrier's matter. */
export interface SheetFile {
  /** The file's name. */
  readonly name: string;
  /** What stands before the row in a ref of the row written last: the file's name, and the sheet's where there are several. */
  readonly place: string;
  /** Rows of data so far. */
  readonly rows: number;
  /** How the file calls a column, in one line with single spaces. */
  headerOf(column: string): string;
  /** Appends a row with a cell for each column; returns its physical number, counted from 1. */
  write(cells: readonly Cell[]): number;
  /** Writes the total row below the rows of data. */
  writeTotal(sums: Sums): void;
  /** Closes the file; one without rows is taken away again, for nobody sends one. Returns its path where it stays. */
  finish(): string[];
}

import { type FileRefusal } from '../refusals/file-refusal.js';

/**
 * Rows of cells, whatever carried them: one row at a time as offsets into UTF-8 bytes. All of it is valid until the next call of `next`.
 * Header recognition and readers know nothing but this.
 */
export interface RowSource {
  /** Name of the sheet; empty where the carrier has none. */
  readonly sheet: string;
  /** The bytes that `starts` and `ends` point into; may be another array after `next`. */
  readonly bytes: Uint8Array;
  /** Where each cell starts; cells behind `count` up to the header's width are empty (start = end). */
  readonly starts: Int32Array;
  /** Where each cell ends (exclusive). */
  readonly ends: Int32Array;
  /** Cells in this row. */
  readonly count: number;
  /** Physical row, counted from 1. */
  readonly row: number;
  /** 1 for cells that a spreadsheet holds as a number (certain to 15 digits only); absent where the carrier has text only. */
  readonly numeric?: Uint8Array;
  /** Why no more rows come, when that is not the end of the file. */
  readonly refusal: FileRefusal | undefined;
  /** Columns of the header, once it is known: shorter rows are filled up with empty cells. */
  expectedColumns: number;
  /** Moves to the next row; false at the end or at a refusal. */
  next(): boolean;
}

/** A column that no row has: its cell is always empty. `starts` and `ends` have room for it behind the largest number of columns. */
export function absentColumn(source: RowSource): number {
  return source.starts.length - 1;
}

const decoder = new TextDecoder();

/** The text of a cell. */
export function cellText(source: RowSource, column: number): string {
  const start = source.starts[column]!;
  const end = source.ends[column]!;
  return start === end ? '' : decoder.decode(source.bytes.subarray(start, end));
}

/** The texts of all cells of the row. */
export function rowTexts(source: RowSource): string[] {
  return Array.from({ length: source.count }, (_, column) => cellText(source, column));
}

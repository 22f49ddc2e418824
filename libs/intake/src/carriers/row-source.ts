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
  /** NUMBER and SPANNING of each cell; absent where the carrier has text only. */
  readonly kinds?: Uint8Array;
  /** Days to add to a day that a cell holds as a bare number; absent for 0. */
  readonly serialShift?: number;
  /** Rows so far that the sheet hides, and cells whose formula has no value. */
  readonly hiddenRows?: number;
  readonly formulasWithoutValue?: number;
  /** Columns (from 0) that the sheet hides. */
  readonly hiddenColumns?: readonly number[];
  /** The current row among those that were found together; absent where the carrier finds one after the other. */
  readonly ahead?: RowsAhead;
  /** How large the file is, and its rows are on average; absent where that is not known. */
  readonly extent?: Extent;
  /** Why no more rows come, when that is not the end of the file. */
  readonly refusal: FileRefusal | undefined;
  /** Columns of the header, once it is known: shorter rows are filled up with empty cells. */
  expectedColumns: number;
  /** Moves to the next row of those at hand; false where `more` has to be asked. */
  next(): boolean;
  /** Moves on by so many rows of those that were found together with the current one; no cell is asked for before `next`. */
  passOver?(rows: number): void;
  /** Fetches more rows; false at the end or at a refusal. */
  more(): Promise<boolean>;
}

/** Bytes of a whole file, and of each of its rows by those at hand. */
export interface Extent {
  readonly bytes: number;
  readonly bytesOfRow: number;
}

/** Rows that were found together, so that what stands in them can be looked up together. */
export interface RowsAhead {
  /** Which of all such groups it is. */
  readonly group: number;
  /** The current row's number in it; -1 when that is none of it. */
  readonly at: number;
  /** How many rows, and cells of each. */
  readonly count: number;
  readonly stride: number;
  /** Start and end (exclusive) of each cell, row by row. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Puts of each cell of a column the halves of its 16 digits into `high` and `low`; into `high` -1 where it is anything else, or zeros. */
  halves(column: number, high: Int32Array, low: Int32Array): void;
  /** Puts of each cell of a column what its digits state into `numbers`, where there are nine at most and nothing else; otherwise NOT_SEEN. */
  amounts(column: number, numbers: Int32Array): void;
  /** Puts of each cell of a column the days since 1970-01-01 into `days`, where it is written `2026-03-02` and exists in every month; otherwise NOT_SEEN. */
  days(column: number, days: Int32Array): void;
  /** Puts of each cell of a column into `firsts` which row has the same one first, as far as it is known: where it is the one above once more, or one of the first few that differ; else its own row. Gives how many different ones are remembered: 1 where all are the same. */
  words(column: number, firsts: Int32Array): number;
  /** Puts of each cell of a column into `repeats` whether it is the one above it once more: 1 or 0, its hash (domain, TextIndex) into `hashes`, where it is wanted, and its forms (text-form.ts) into `forms`. */
  texts(column: number, hashes: Int32Array | undefined, repeats: Uint8Array, forms: Uint8Array): void;
}

/** In place of a number of a cell that states it in another way, or none. */
export const NOT_SEEN = -1;

/** A cell that a spreadsheet holds as a number: plain digits, certain to 15 of them, with a point only before a fraction. */
export const NUMBER = 1;
/** A cell that shares one value with other rows (merged). */
export const SPANNING = 2;

/** Whether a spreadsheet holds the cell as a number. */
export function isNumber(source: RowSource, column: number): boolean {
  return source.kinds !== undefined && (source.kinds[column]! & NUMBER) !== 0;
}

/** Whether the cell shares its value with other rows. */
export function isSpanning(source: RowSource, column: number): boolean {
  return source.kinds !== undefined && (source.kinds[column]! & SPANNING) !== 0;
}

/** A column that no row has: its cell is always empty. `starts` and `ends` have room for it behind the largest number of columns. */
export function absentColumn(source: RowSource): number {
  return source.starts.length - 1;
}

const decoder = new TextDecoder();

/** The text of a cell, or of its first `most` bytes. */
export function cellText(source: RowSource, column: number, most = Infinity): string {
  const start = source.starts[column]!;
  const end = Math.min(source.ends[column]!, start + most);
  return start === end ? '' : decoder.decode(source.bytes.subarray(start, end));
}

/** The texts of all cells of the row, or of their first `most` bytes. */
export function rowTexts(source: RowSource, most = Infinity): string[] {
  const { bytes, starts, ends, count } = source;
  const first = starts[0]!;
  const last = count === 0 ? first : ends[count - 1]!;
  const row = most === Infinity && last - first <= LONGEST_PIECE ? asciiText(bytes, first, last) : '';
  return Array.from({ length: count }, (_, column) => {
    const start = starts[column]!;
    const end = ends[column]!;
    // A cell may stand elsewhere than its row, rewritten.
    const isInRow = row !== '' && start >= first && end <= last;
    return isInRow ? row.slice(start - first, end - first) : cellText(source, column, most);
  });
}

/** Longer rows are read cell by cell. */
const LONGEST_PIECE = 4096;

/** Bytes that are ASCII, as text; empty where they are not. */
function asciiText(bytes: Uint8Array, start: number, end: number): string {
  const text = decoder.decode(bytes.subarray(start, end));
  // Any other letter has more bytes than one, or stands for a byte that is none.
  return text.length === end - start && !text.includes('\ufffd') ? text : '';
}

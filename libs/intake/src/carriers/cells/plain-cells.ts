/** How the plain rows of a file are written. */
export interface PlainForm {
  /** Cells of each row. */
  readonly stride: number;
  /** The byte between them. */
  readonly separator: number;
  /** A longer row is not plain. */
  readonly mostBytes: number;
}

/** So many rows at most are found together. */
export const MOST_ROWS = 128;

/**
 * The cells of rows that are plain: as many cells as the header has, no cell that begins with a quote, ASCII, no row longer than a cell may be, ended by LF or CRLF.
 */
export interface PlainCells {
  readonly stride: number;
  /** Start and end (exclusive) of each cell that was found last, row by row. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Of how many rows. */
  readonly count: number;
  /** Where the row behind the last one begins. */
  readonly end: number;
  /** Finds rows from `from` on, up to the first one that is anything else. `limit` is where the bytes end; a line feed stands there. */
  find(bytes: Uint8Array, from: number, limit: number): void;
}

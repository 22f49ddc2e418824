import { type RowsAhead } from '../row-source.js';

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
export const MOST_ROWS = 256;

/** So many different words of a column are remembered among them. */
export const MOST_WORDS = 8;

/**
 * The cells of rows that are plain: as many cells as the header has, no cell that begins with a quote, ASCII, no row longer than a cell may be, ended by LF or CRLF.
 */
export interface PlainCells extends Omit<RowsAhead, 'group' | 'at'> {
  /** Where the row behind the last one begins. */
  readonly end: number;
  /** Finds rows from `from` on, up to the first one that is anything else. `limit` is where the bytes end; a line feed stands there. What was found is valid as long as the bytes are. */
  find(bytes: Uint8Array, from: number, limit: number): void;
}

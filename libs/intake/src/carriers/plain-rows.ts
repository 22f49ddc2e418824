import { type RowsAhead } from './row-source.js';

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** So many rows at most are found together. */
const MOST_ROWS = 128;

/** So many rows more are found one by one after each time that the next one was not plain. */
const MOST_PASSED_OVER = 1024;

/**
 * Finds rows of a CSV together as long as they are plain: as many cells as the header has, no cell that begins with a quote, ASCII, no row longer than a cell may be, ended by LF or CRLF.
 * The first row that is anything else is left to whoever reads row by row.
 */
export class PlainRows implements RowsAhead {
  group = 0;
  at = -1;
  count = 0;
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  /** Where the row behind the last one begins. */
  end = 0;
  /** Rows that are still to be read one by one, and how many after the next time. */
  private passedOver = 0;
  private nextPassedOver = 1;

  constructor(
    readonly stride: number,
    /** 0 for bytes that are nothing but text. */
    private readonly isText: Uint8Array,
    private readonly separator: number,
    private readonly mostBytes: number,
  ) {
    this.starts = new Int32Array(stride * MOST_ROWS);
    this.ends = new Int32Array(stride * MOST_ROWS);
  }

  /** Moves to the next row; false where it has to be read by itself. `limit` is where the bytes end. */
  next(bytes: Uint8Array, position: number, limit: number): boolean {
    if (this.at + 1 < this.count) {
      this.at++;
      return true;
    }
    this.at = -1;
    this.count = 0;
    if (this.passedOver > 0) {
      this.passedOver--;
      return false;
    }
    this.find(bytes, position, limit);
    if (this.count === 0) {
      this.passedOver = this.nextPassedOver;
      this.nextPassedOver = Math.min(this.nextPassedOver * 2, MOST_PASSED_OVER);
      return false;
    }
    this.nextPassedOver = 1;
    this.group++;
    this.at = 0;
    return true;
  }

  private find(bytes: Uint8Array, from: number, limit: number): void {
    const { starts, ends, isText, separator, stride, mostBytes } = this;
    const most = stride * MOST_ROWS;
    const last = stride - 1;
    let cell = 0;
    let column = 0;
    let row = from;
    for (let position = from; ; position++) {
      const start = position;
      if (bytes[start] === QUOTE) break;
      while (isText[bytes[position]!] === 0) position++;
      starts[cell] = start;
      ends[cell] = position;
      const byte = bytes[position];
      if (byte === separator && column < last) {
        cell++;
        column++;
        continue;
      }
      if (byte === CR && bytes[position + 1] === LF) position++;
      else if (byte !== LF) break;
      if (position >= limit || column !== last || position - row > mostBytes) break;
      cell++;
      column = 0;
      row = position + 1;
      if (cell === most || row >= limit) break;
    }
    this.count = Math.floor(cell / stride);
    this.end = row;
  }
}

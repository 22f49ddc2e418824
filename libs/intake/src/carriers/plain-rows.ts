import { type PlainCells } from './cells/plain-cells.js';
import { type RowsAhead } from './row-source.js';

/** So many rows more are found one by one after each time that the next one was not plain. */
const MOST_PASSED_OVER = 1024;

/** Finds rows of a CSV together as long as they are plain. The first row that is anything else is left to whoever reads row by row. */
export class PlainRows implements RowsAhead {
  group = 0;
  at = -1;
  count = 0;
  readonly stride: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Rows that are still to be read one by one, and how many after the next time. */
  private passedOver = 0;
  private nextPassedOver = 1;

  constructor(private readonly cells: PlainCells) {
    this.stride = cells.stride;
    this.starts = cells.starts;
    this.ends = cells.ends;
  }

  /** Where the row behind the last one begins. */
  get end(): number {
    return this.cells.end;
  }

  halves(column: number, high: Int32Array, low: Int32Array): void {
    this.cells.halves(column, high, low);
  }

  amounts(column: number, numbers: Int32Array): void {
    this.cells.amounts(column, numbers);
  }

  days(column: number, days: Int32Array): void {
    this.cells.days(column, days);
  }

  words(column: number, firsts: Int32Array): number {
    return this.cells.words(column, firsts);
  }

  texts(column: number, hashes: Int32Array | undefined, repeats: Uint8Array, forms: Uint8Array): void {
    this.cells.texts(column, hashes, repeats, forms);
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
    this.cells.find(bytes, position, limit);
    this.count = this.cells.count;
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
}

import { MOST_ROWS, type PlainCells, type PlainForm } from './plain-cells.js';

const LF = 10;
const CR = 13;
const QUOTE = 34;

/** Finds cells byte by byte. */
export class ScannedCells implements PlainCells {
  readonly stride: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  count = 0;
  end = 0;
  private readonly separator: number;
  private readonly mostBytes: number;
  /** 1 for bytes that are no plain text. */
  private readonly isSpecial = new Uint8Array(256).fill(1, 0x80);

  constructor({ stride, separator, mostBytes }: PlainForm) {
    this.stride = stride;
    this.separator = separator;
    this.mostBytes = mostBytes;
    this.starts = new Int32Array(stride * MOST_ROWS);
    this.ends = new Int32Array(stride * MOST_ROWS);
    for (const byte of [0, LF, CR, separator]) this.isSpecial[byte] = 1;
  }

  find(bytes: Uint8Array, from: number, limit: number): void {
    const { starts, ends, isSpecial, separator, stride, mostBytes } = this;
    const most = stride * MOST_ROWS;
    const last = stride - 1;
    let cell = 0;
    let column = 0;
    let row = from;
    for (let position = from; ; position++) {
      const start = position;
      if (bytes[start] === QUOTE) break;
      while (isSpecial[bytes[position]!] === 0) position++;
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

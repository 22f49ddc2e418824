import { hashFours, standsTwice, viewOf } from '../../../../domain/src/columns/text-hash.js';
import { readIsoDay } from '../../values/days.js';
import { halves, readWhole } from '../../values/identifiers.js';
import { readDigits } from '../../values/rupiah-text.js';
import { formOf } from '../../values/text-form.js';
import { NOT_SEEN } from '../row-source.js';
import { MOST_ROWS, MOST_WORDS, type PlainCells, type PlainForm } from './plain-cells.js';

/** More digits are read one by one. */
const MOST_AMOUNT_DIGITS = 9;

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
  private bytes: Uint8Array = new Uint8Array(0);
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
    this.bytes = bytes;
    this.count = Math.floor(cell / stride);
    this.end = row;
  }

  halves(column: number, high: Int32Array, low: Int32Array): void {
    const { bytes, starts, ends, stride, count } = this;
    for (let at = 0, cell = column; at < count; at++, cell += stride) {
      const isNumber = readWhole(bytes, starts[cell]!, ends[cell]!) && (halves.high | halves.low) !== 0;
      high[at] = isNumber ? halves.high : NOT_SEEN;
      low[at] = halves.low;
    }
  }

  amounts(column: number, numbers: Int32Array): void {
    const { bytes, starts, ends, stride, count } = this;
    for (let at = 0, cell = column; at < count; at++, cell += stride) {
      const start = starts[cell]!;
      const end = ends[cell]!;
      const isShort = start < end && end - start <= MOST_AMOUNT_DIGITS;
      numbers[at] = (isShort ? readDigits(bytes, start, end) : undefined) ?? NOT_SEEN;
    }
  }

  days(column: number, days: Int32Array): void {
    const { bytes, starts, ends, stride, count } = this;
    for (let at = 0, cell = column; at < count; at++, cell += stride)
      days[at] = readIsoDay(bytes, starts[cell]!, ends[cell]!) ?? NOT_SEEN;
  }

  words(column: number, firsts: Int32Array): number {
    const { starts, ends, stride, count } = this;
    const view = viewOf(this.bytes);
    const known: number[] = [];
    for (let at = 0; at < count; at++) {
      const cell = column + at * stride;
      const isSame = (row: number): boolean => {
        const other = column + row * stride;
        return standsTwice(view, starts[other]!, ends[other]!, starts[cell]!, ends[cell]!);
      };
      const above = at === 0 ? undefined : firsts[at - 1]!;
      const first = above !== undefined && isSame(above) ? above : known.find(isSame);
      firsts[at] = first ?? at;
      if (first === undefined && known.length < MOST_WORDS) known.push(at);
    }
    return known.length;
  }

  texts(column: number, hashes: Int32Array | undefined, repeats: Uint8Array, forms: Uint8Array): void {
    const { bytes, starts, ends, stride, count } = this;
    const view = viewOf(bytes);
    for (let at = 0, cell = column, above = cell - stride; at < count; at++, above = cell, cell += stride) {
      const isRepeated =
        at > 0 && standsTwice(view, starts[above]!, ends[above]!, starts[cell]!, ends[cell]!);
      repeats[at] = isRepeated ? 1 : 0;
      if (hashes !== undefined)
        hashes[at] = isRepeated ? hashes[at - 1]! : hashFours(view, starts[cell]!, ends[cell]!);
      forms[at] = isRepeated ? forms[at - 1]! : formOf(bytes, starts[cell]!, ends[cell]!);
    }
  }
}

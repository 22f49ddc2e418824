import { NumberIndex, READ_AHEAD, type TextIndex } from '#domain';
import { copyPlain } from '../csv-writer.js';
import { KeptCells } from './kept-cells.js';
import { KeptTexts } from './kept-texts.js';
import { MOST_CELL_BYTES, SPOILT } from './slots.js';
import { type TemplateKernel } from './template-kernel.js';

/** Characters of a number that are shown. */
const SHOWN = 4;
/** Kinds that were asked for last are found without a search: 2 to this power. */
const LATE_BITS = 8;

/** Where a column of a block begins among its values. A value that takes two has the next column, too. */
export function columnAt(column: number): number {
  return column * READ_AHEAD;
}

/** The same, of the second of the two. */
const BESIDE = READ_AHEAD;

/**
 * The kinds and values of some rows, from which the kernel writes them: at most READ_AHEAD. Values are put a column at a time, so that what they are read from is fetched for many rows at once. A
 * row without a kind is written by itself, and one with a value that does not fit its column.
 */
export class RowBlock {
  /** How many rows there are. */
  rows = 0;
  /** 1 where a row does not fit its columns. */
  private readonly isOdd = new Uint8Array(READ_AHEAD);
  private wordsEnd = 0;
  private readonly cells: KeptCells;
  private readonly texts = new Map<TextIndex, KeptTexts>();
  private readonly numbers = new NumberIndex();
  private readonly lateOne = new Int32Array(1 << LATE_BITS);
  private readonly lateOther = new Int32Array(1 << LATE_BITS);
  private readonly lateKinds = new Int32Array(1 << LATE_BITS);

  constructor(private readonly kernel: TemplateKernel) {
    this.cells = new KeptCells(kernel);
  }

  /** Begins anew, with so many rows. */
  begin(rows: number): void {
    this.rows = rows;
    this.wordsEnd = 0;
    this.isOdd.fill(0);
  }

  /** The values, to be put there as int32: valid until the next block. */
  get values(): Int32Array {
    return this.kernel.values;
  }

  /** Leaves a row without a kind. */
  leave(at: number): void {
    this.kernel.rowKinds[at] = 0;
  }

  /** Says of which kind a row is: that of all rows with these two numbers, whatever they mean. */
  setKind(at: number, one: number, other: number): void {
    this.kernel.rowKinds[at] = this.isOdd[at] === 1 ? 0 : this.kindOf(one, other);
  }

  /** Puts a whole number of whatever size. */
  putInteger(column: number, at: number, value: number): void {
    if ((value | 0) !== value) this.isOdd[at] = 1;
    this.kernel.values[column + at] = value;
  }

  /** Puts the texts of the vocabulary that these ids have, by row. */
  putTexts(column: number, words: TextIndex, ids: Int32Array): void {
    this.textsOf(words).put(column, column + BESIDE, ids, this.rows, (start, end) =>
      this.copy(words.pool, start, end),
    );
  }

  /** The same of one row. */
  putText(column: number, at: number, words: TextIndex, id: number): void {
    this.textsOf(words).putOne(column + at, column + BESIDE + at, id, (start, end) =>
      this.copy(words.pool, start, end),
    );
  }

  /** Puts the texts of the vocabulary that these ids have, by row, of which the last four characters are shown: what is shorter is hidden altogether, and spoils its row. */
  putNumbers(column: number, words: TextIndex, ids: Int32Array): void {
    for (let at = 0; at < this.rows; at++) this.putNumber(column, at, words, ids[at]!);
  }

  /** The same of one row. */
  putNumber(column: number, at: number, words: TextIndex, id: number): void {
    const { values } = this.kernel;
    const { pool } = words;
    const end = words.endOf(id);
    const last = Math.max(end, SHOWN) - SHOWN;
    values[column + at] = end - words.startOf(id) - SHOWN;
    values[column + BESIDE + at] =
      pool[last]! | (pool[last + 1]! << 8) | (pool[last + 2]! << 16) | (pool[last + 3]! << 24);
  }

  /** The same of digits that no vocabulary has. */
  putOwnNumber(column: number, at: number, digits: string): void {
    const { values } = this.kernel;
    values[column + at] = digits.length - SHOWN;
    let shown = 0;
    for (let nth = 1; nth <= SHOWN; nth++) shown = (shown << 8) | digits.charCodeAt(digits.length - nth);
    values[column + BESIDE + at] = shown;
  }

  /** Puts a whole cell that says the same in all rows with this group and key. False, and nothing is put, where it is not kept yet. */
  putKeptCell(column: number, at: number, group: number, key: number): boolean {
    const cell = this.cells.get(group, key);
    if (cell === undefined) return false;
    this.putPlace(column, at, cell.at, cell.length);
    return true;
  }

  /** The same, and keeps it. */
  keepCell(column: number, at: number, group: number, key: number, text: string): void {
    const cell = this.cells.keep(group, key, text);
    this.putPlace(column, at, cell.at, cell.length);
  }

  /** Puts a whole cell of text that this row alone has. */
  putOwnCell(column: number, at: number, text: string): void {
    const bytes = this.cells.bytesOf(text);
    const { words, wordsAt } = this.kernel;
    if (bytes.length > MOST_CELL_BYTES) return this.putPlace(column, at, wordsAt, SPOILT);
    words.set(bytes, this.wordsEnd);
    this.putPlace(column, at, wordsAt + this.wordsEnd, bytes.length);
    this.wordsEnd += bytes.length;
  }

  private putPlace(column: number, at: number, place: number, length: number): void {
    const { values } = this.kernel;
    values[column + at] = place;
    values[column + BESIDE + at] = length;
  }

  private textsOf(words: TextIndex): KeptTexts {
    let texts = this.texts.get(words);
    if (texts === undefined) this.texts.set(words, (texts = new KeptTexts(this.kernel, words)));
    return texts;
  }

  /** Copies a text for this block alone; gives where it stands in the memory of the kernel, or 0 where it may not stand in a cell as it is. */
  private copy(pool: Uint8Array, start: number, end: number): number {
    const { words, wordsAt } = this.kernel;
    const place = this.wordsEnd;
    this.wordsEnd += end - start;
    return copyPlain(pool, start, end, words, place) ? wordsAt + place : 0;
  }

  private kindOf(one: number, other: number): number {
    const slot = (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> (32 - LATE_BITS);
    if (this.lateOne[slot] === one && this.lateOther[slot] === other) return this.lateKinds[slot]!;
    const { numbers } = this;
    const { length } = this.kernel.kinds;
    const found = numbers.size < length - 1 ? numbers.intern(one, other) : numbers.find(one, other);
    this.lateOne[slot] = one;
    this.lateOther[slot] = other;
    return (this.lateKinds[slot] = found);
  }
}

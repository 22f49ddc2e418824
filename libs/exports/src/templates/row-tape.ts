import { NumberIndex, type TextIndex } from '#domain';
import { type KeptCell, KeptCells } from './kept-cells.js';
import { MOST_CELL_BYTES } from './slots.js';
import { type TemplateKernel } from './template-kernel.js';

/** Texts are no longer than this, or their row is written by itself. */
const MOST_WORD_BYTES = 64;
/** Characters of a number that are shown. */
const SHOWN = 4;
/** Kinds that were asked for last are found without a search: 2 to this power. */
const LATE_BITS = 8;

/** The kinds and values of some rows, from which the kernel writes them. A row without a kind is written by itself. */
export class RowTape {
  /** Where the values of each row begin. */
  readonly starts: Int32Array;
  /** How many rows there are. */
  rows = 0;
  /** Where the next value goes. */
  at = 0;
  private start = 0;
  private isPlain = true;
  private wordsEnd = 0;
  private readonly cells: KeptCells;
  private readonly numbers = new NumberIndex();
  private readonly lateOne = new Int32Array(1 << LATE_BITS);
  private readonly lateOther = new Int32Array(1 << LATE_BITS);
  private readonly lateKinds = new Int32Array(1 << LATE_BITS);

  constructor(
    private readonly kernel: TemplateKernel,
    mostRows: number,
  ) {
    this.starts = new Int32Array(mostRows);
    this.cells = new KeptCells(kernel);
  }

  /** Begins anew. */
  clear(): void {
    this.rows = this.at = this.wordsEnd = 0;
  }

  /** Begins a row. */
  begin(): void {
    this.start = this.starts[this.rows++] = this.at++;
    this.isPlain = true;
  }

  /** Leaves the row without a kind. */
  leave(): void {
    this.kernel.tape[this.start] = 0;
    this.at = this.start + 1;
  }

  /** Ends the row: its kind is that of all rows with these two numbers, whatever they mean. */
  end(one: number, other: number): void {
    if (this.isPlain) this.kernel.tape[this.start] = this.kindOf(one, other);
    else this.leave();
  }

  /** An int32. */
  put(value: number): void {
    this.kernel.tape[this.at++] = value;
  }

  /** A whole number of whatever size. */
  integer(value: number): void {
    if ((value | 0) !== value) this.isPlain = false;
    this.kernel.tape[this.at++] = value;
  }

  /** The last four digits of a number of the vocabulary. */
  lastDigits(numbers: NumberIndex, id: number): void {
    if (id === 0) this.isPlain = false;
    this.kernel.tape[this.at++] = numbers.lowOf(id) % 10_000;
  }

  /** A text of the vocabulary. */
  word(words: TextIndex, id: number): void {
    const start = words.startOf(id);
    const end = id === 0 ? 0 : words.endOf(id);
    const { tape, wordsAt } = this.kernel;
    tape[this.at++] = wordsAt + this.wordsEnd;
    tape[this.at++] = end - start;
    if (end - start > MOST_WORD_BYTES) this.isPlain = false;
    else this.copy(words.pool, start, end);
  }

  /** The two numbers that were put last once more: a text that stands twice. */
  again(): void {
    const { tape } = this.kernel;
    tape[this.at] = tape[this.at - 2]!;
    tape[this.at + 1] = tape[this.at - 1]!;
    this.at += 2;
  }

  /** A whole cell that says the same in all rows with this group and key. False, and nothing is put, where it is not kept yet. */
  keptCell(group: number, key: number): boolean {
    const cell = this.cells.get(group, key);
    if (cell !== undefined) this.putCell(cell);
    return cell !== undefined;
  }

  /** The same, and keeps it. */
  keepCell(group: number, key: number, text: string): void {
    this.putCell(this.cells.keep(group, key, text));
  }

  /** A text of the vocabulary of which the last four characters are shown. */
  numberWord(words: TextIndex, id: number): void {
    const end = words.endOf(id);
    const hidden = end - words.startOf(id) - SHOWN;
    const { pool } = words;
    const { tape } = this.kernel;
    // What is shorter is hidden altogether.
    if (id === 0 || hidden <= 0 || hidden > MOST_WORD_BYTES - SHOWN) this.isPlain = false;
    tape[this.at++] = hidden;
    tape[this.at++] =
      pool[end - 4]! | (pool[end - 3]! << 8) | (pool[end - 2]! << 16) | (pool[end - 1]! << 24);
  }

  /** A whole cell of text that this row alone has. */
  ownCell(text: string): void {
    const bytes = this.cells.bytesOf(text);
    const { words, wordsAt } = this.kernel;
    this.put(wordsAt + this.wordsEnd);
    this.put(bytes.length);
    if (bytes.length > MOST_CELL_BYTES) this.isPlain = false;
    else {
      words.set(bytes, this.wordsEnd);
      this.wordsEnd += bytes.length;
    }
  }

  private putCell(cell: KeptCell): void {
    if (this.cells.isMissing(cell)) this.isPlain = false;
    this.put(cell.at);
    this.put(cell.length);
  }

  private copy(pool: Uint8Array, start: number, end: number): void {
    const { words } = this.kernel;
    let target = this.wordsEnd;
    for (let source = start; source < end; source++) words[target++] = pool[source]!;
    this.wordsEnd = target;
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

import { type TextIndex } from '#domain';
import { type ByteSink, type CellWriter } from './cell-writer.js';

const FLUSH_BYTES = 1 << 18;
/** Room for what one call writes without asking. */
const SLACK = 256;
const COMMA = 44;
const QUOTE = 34;
const APOSTROPHE = 39;
const STAR = 42;
const ZERO = 48;
const SHOWN_DIGITS = 4;
const HEX = '0123456789abcdef';
const encoder = new TextEncoder();

/**
 * Writes CSV as the command line promises: UTF-8, comma, CRLF, nothing that a spreadsheet would run. Bytes are written directly: no string a cell.
 */
export class CsvWriter implements CellWriter {
  private bytes = new Uint8Array(FLUSH_BYTES * 2);
  private at = 0;
  private start = 0;
  private isFirst = true;
  private isSpecial = false;

  constructor(
    private readonly sink: ByteSink,
    header: readonly string[],
  ) {
    for (const column of header) this.textCell(column);
    this.endRow();
  }

  /** Begins a cell. */
  open(): void {
    if (!this.isFirst) this.bytes[this.at++] = COMMA;
    this.isFirst = false;
    this.isSpecial = false;
    this.start = this.at;
  }

  /** Ends a cell of text: quotes it where needed, and puts an apostrophe before what a spreadsheet would run as a formula. */
  close(): void {
    if (this.at === this.start) return;
    const looksLikeFormula = this.beginsLikeFormula();
    if (!looksLikeFormula && !this.isSpecial) return;
    const cell = this.bytes.slice(this.start, this.at);
    this.reserve(cell.length * 2 + SLACK);
    this.at = this.start;
    if (this.isSpecial) this.bytes[this.at++] = QUOTE;
    if (looksLikeFormula) this.bytes[this.at++] = APOSTROPHE;
    for (const byte of cell) {
      if (byte === QUOTE) this.bytes[this.at++] = QUOTE;
      this.bytes[this.at++] = byte;
    }
    if (this.isSpecial) this.bytes[this.at++] = QUOTE;
  }

  /** A whole cell of text. */
  textCell(text: string | undefined): void {
    this.open();
    if (text !== undefined && text !== '') this.text(text);
    this.close();
  }

  /** A whole cell that holds a text of the vocabulary. */
  wordCell(words: TextIndex, id: number): void {
    this.open();
    this.word(words, id);
    this.close();
  }

  /** A whole cell with a plain integer; empty when undefined. */
  integerCell(value: number | undefined): void {
    this.open();
    if (value !== undefined) this.integer(value);
  }

  /** A whole cell with a number of hundredths, such as 5463 -> 54.63; empty when undefined. */
  hundredthsCell(value: number | undefined): void {
    this.open();
    if (value !== undefined) this.hundredths(value);
  }

  /** A whole cell with two int32 halves as 16 hex digits. */
  keyCell(halves: readonly [number, number]): void {
    this.open();
    this.reserve(SLACK);
    for (const half of halves)
      for (let shift = 28; shift >= 0; shift -= 4)
        this.bytes[this.at++] = HEX.charCodeAt((half >>> shift) & 15);
  }

  text(text: string): void {
    if (text.length > SLACK) return this.copy(encoder.encode(text), 0);
    this.reserve(SLACK * 2);
    const from = this.at;
    for (let position = 0; position < text.length; position++) {
      const code = text.charCodeAt(position);
      if (code > 126) {
        this.at = from;
        return this.copy(encoder.encode(text), 0);
      }
      this.put(code);
    }
  }

  word(words: TextIndex, id: number): void {
    if (id !== 0) this.copy(words.pool, words.startOf(id), words.endOf(id));
  }

  /** A text of the vocabulary that identifies somebody: its last four characters, or all where that is allowed. */
  numberWord(words: TextIndex, id: number, unmasked: boolean): void {
    if (id === 0) return;
    if (unmasked) return this.word(words, id);
    const start = words.startOf(id);
    const end = words.endOf(id);
    this.reserve(end - start + SLACK);
    for (let position = start; position < end; position++)
      this.put(position < end - SHOWN_DIGITS || end - start <= SHOWN_DIGITS ? STAR : words.pool[position]!);
  }

  integer(value: number): void {
    this.reserve(SLACK);
    if (value < 0) this.bytes[this.at++] = 45;
    const amount = Math.abs(value);
    this.digits(amount, digitCount(amount));
  }

  hundredths(value: number): void {
    if (value < 0) this.bytes[this.at++] = 45;
    const amount = Math.abs(value);
    this.integer(Math.floor(amount / 100));
    this.bytes[this.at++] = 46;
    this.digits(amount % 100, 2);
  }

  /** Exactly `count` digits of a value. */
  digits(value: number, count: number): void {
    this.reserve(SLACK);
    let rest = value;
    for (let position = this.at + count - 1; position >= this.at; position--) {
      this.bytes[position] = ZERO + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.at += count;
  }

  endRow(): void {
    this.bytes[this.at++] = 13;
    this.bytes[this.at++] = 10;
    this.isFirst = true;
    if (this.at >= FLUSH_BYTES) this.end();
  }

  /** Hands over what is still kept. */
  end(): void {
    if (this.at > 0) this.sink(this.bytes.subarray(0, this.at));
    this.at = 0;
  }

  private copy(from: Uint8Array, start: number, end = from.length): void {
    this.reserve(end - start + SLACK);
    for (let position = start; position < end; position++) this.put(from[position]!);
  }

  private put(byte: number): void {
    if (byte === COMMA || byte === QUOTE || byte === 10 || byte === 13) this.isSpecial = true;
    this.bytes[this.at++] = byte;
  }

  /** `=`, `+`, `-` or `@` as the first sign, or a control character before everything. */
  private beginsLikeFormula(): boolean {
    const { bytes, at } = this;
    let position = this.start;
    if (bytes[position] === 9 || bytes[position] === 13 || bytes[position] === 10) return true;
    while (position < at && bytes[position] === 32) position++;
    const first = bytes[position];
    return first === 61 || first === 43 || first === 45 || first === 64;
  }

  private reserve(count: number): void {
    if (this.at + count <= this.bytes.length) return;
    const larger = new Uint8Array((this.at + count) * 2);
    larger.set(this.bytes.subarray(0, this.at));
    this.bytes = larger;
  }
}

function digitCount(value: number): number {
  let count = 1;
  for (let limit = 10; value >= limit; limit *= 10) count++;
  return count;
}

import { maskNumber, type TextIndex } from '#domain';
import { type ByteSink, type CellWriter } from './cell-writer.js';
import { FOUR_DIGITS, HEX_PAIRS } from './digit-tables.js';
import { COPIED_AT_ONCE, type FixedText, NEEDS_QUOTES } from './fixed-text.js';

const FLUSH_BYTES = 1 << 18;
/** Room that is left behind every text: for what comes before the next one, which asks for no room, and for words that are written beyond their end. */
const SLACK = 256;
const COMMA = 44;
const QUOTE = 34;
const APOSTROPHE = 39;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const FOUR_STARS = 0x2a2a2a2a;
const SHOWN_DIGITS = 4;
const encoder = new TextEncoder();

/** Bytes that what a spreadsheet would run begins with: spaces, control characters, signs of a formula. 1 for these. */
const MAY_RUN = new Uint8Array(256);
for (const sign of ' \t\r\n=+-@') MAY_RUN[sign.charCodeAt(0)] = 1;

/** Copies a text to other bytes, from `to` on; tells whether it may stand as it is wherever in a cell: without quotes, and also as what the cell begins with. */
export function copyPlain(
  from: Uint8Array,
  start: number,
  end: number,
  bytes: Uint8Array,
  to: number,
): boolean {
  let signs = start < end ? MAY_RUN[from[start]!]! : 0;
  for (let source = start, target = to; source < end; source++) {
    const byte = from[source]!;
    signs |= NEEDS_QUOTES[byte]!;
    bytes[target++] = byte;
  }
  return signs === 0;
}

/**
 * Writes CSV as the command line promises: UTF-8, comma, CRLF, nothing that a spreadsheet would run. Bytes are written directly: no string a cell. A comma
 * follows every cell; the end of the row takes the place of the last one.
 */
export class CsvWriter implements CellWriter {
  protected bytes = new Uint8Array(FLUSH_BYTES * 2);
  private view = new DataView(this.bytes.buffer);
  /** Where the next byte goes. */
  protected at = 0;
  /** Where the cell begins that was opened last. */
  protected start = 0;
  private needsQuotes = false;

  constructor(
    private readonly sink: ByteSink,
    header: readonly string[],
    /** Bytes from which on a row is followed by handing over; without an end they are handed over when the caller wants it. */
    private readonly flushBytes = FLUSH_BYTES,
  ) {
    if (header.length > 0) this.writeHeader(header);
  }

  protected writeHeader(header: readonly string[]): void {
    for (const column of header) this.textCell(column);
    this.endRow();
  }

  /** Begins a cell. */
  open(): void {
    this.needsQuotes = false;
    this.start = this.at;
  }

  /** Ends a cell of text: quotes it where needed, and puts an apostrophe before what a spreadsheet would run as a formula. */
  close(): void {
    if (this.at > this.start && (this.needsQuotes || MAY_RUN[this.bytes[this.start]!] === 1)) this.guard();
    this.bytes[this.at++] = COMMA;
  }

  /** A whole cell of text. */
  textCell(text: string | undefined): void {
    this.open();
    if (text !== undefined && text !== '') this.text(text);
    this.close();
  }

  /** A whole cell that holds a text of many rows. */
  fixedCell(text: FixedText): void {
    this.open();
    this.fixed(text);
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
    if (value !== undefined) this.integer(value);
    this.bytes[this.at++] = COMMA;
  }

  /** A whole cell with a number of hundredths, such as 5463 -> 54.63; empty when undefined. */
  hundredthsCell(value: number | undefined): void {
    if (value !== undefined) this.hundredths(value);
    this.bytes[this.at++] = COMMA;
  }

  /** A whole cell with two int32 halves as 16 hex digits. */
  keyCell(high: number, low: number): void {
    this.hexDigits(high);
    this.hexDigits(low);
    this.bytes[this.at++] = COMMA;
  }

  text(text: string): void {
    if (text.length > SLACK) return this.encoded(text);
    this.reserve(text.length);
    const { bytes, at } = this;
    let needsQuotes = 0;
    for (let position = 0; position < text.length; position++) {
      const code = text.charCodeAt(position);
      if (code > 126) return this.encoded(text);
      needsQuotes |= NEEDS_QUOTES[code]!;
      bytes[at + position] = code;
    }
    this.at = at + text.length;
    if (needsQuotes !== 0) this.needsQuotes = true;
  }

  /** A text that stands in many rows, some bytes at once. */
  fixed({ view: from, length, needsQuotes }: FixedText): void {
    this.reserve(length);
    const { view, at } = this;
    for (let position = 0; position < length; position += COPIED_AT_ONCE) {
      view.setInt32(at + position, from.getInt32(position, true), true);
      view.setInt32(at + position + 4, from.getInt32(position + 4, true), true);
    }
    this.at = at + length;
    if (needsQuotes) this.needsQuotes = true;
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
    const hidden = end - start <= SHOWN_DIGITS ? end - start : end - start - SHOWN_DIGITS;
    this.reserve(end - start);
    for (let position = 0; position < hidden; position += 4)
      this.view.setInt32(this.at + position, FOUR_STARS, true);
    this.at += hidden;
    this.copy(words.pool, start + hidden, end);
  }

  ownNumber(digits: string, unmasked: boolean): void {
    this.text(unmasked ? digits : maskNumber(digits));
  }

  integer(value: number): void {
    this.reserve(0);
    if (value < 0) this.bytes[this.at++] = MINUS;
    this.natural(Math.abs(value));
  }

  hundredths(value: number): void {
    this.reserve(0);
    if (value < 0) this.bytes[this.at++] = MINUS;
    const amount = Math.abs(value);
    const whole = Math.floor(amount / 100);
    this.natural(whole);
    this.bytes[this.at] = POINT;
    this.view.setUint16(this.at + 1, FOUR_DIGITS[amount - whole * 100]! >>> 16, true);
    this.at += 3;
  }

  /** Exactly `count` (at most 8) digits of a value. */
  digits(value: number, count: number): void {
    if (count === 4) return this.fourDigits(value);
    const left = (value / 10_000) | 0;
    if (count > 4) {
      this.digits(left, count - 4);
      return this.fourDigits(value - left * 10_000);
    }
    for (let position = count - 1, rest = value; position >= 0; position--, rest = (rest / 10) | 0)
      this.bytes[this.at + position] = ZERO + (rest % 10);
    this.at += count;
  }

  endRow(): void {
    this.bytes[this.at - 1] = 13;
    this.bytes[this.at++] = 10;
    if (this.at >= this.flushBytes) this.end();
  }

  /** Hands over what is still kept. */
  end(): void {
    if (this.at > 0) this.sink(this.bytes.subarray(0, this.at));
    this.at = 0;
  }

  /** A whole number from 0 on, without leading zeros. */
  private natural(value: number): void {
    if (value < 10_000) this.fewDigits(value);
    else if (value < 100_000_000) {
      const whole = value | 0;
      const high = (whole / 10_000) | 0;
      this.fewDigits(high);
      this.fourDigits(whole - high * 10_000);
    } else {
      const high = Math.floor(value / 100_000_000);
      this.natural(high);
      this.digits(value - high * 100_000_000, 8);
    }
  }

  /** A number below 10,000 without leading zeros. */
  private fewDigits(value: number): void {
    const count = value < 10 ? 1 : value < 100 ? 2 : value < 1000 ? 3 : 4;
    this.view.setInt32(this.at, FOUR_DIGITS[value]! >> (8 * (4 - count)), true);
    this.at += count;
  }

  private fourDigits(value: number): void {
    this.view.setInt32(this.at, FOUR_DIGITS[value]!, true);
    this.at += 4;
  }

  private hexDigits(half: number): void {
    const { view, at } = this;
    view.setUint16(at, HEX_PAIRS[half >>> 24]!, true);
    view.setUint16(at + 2, HEX_PAIRS[(half >>> 16) & 255]!, true);
    view.setUint16(at + 4, HEX_PAIRS[(half >>> 8) & 255]!, true);
    view.setUint16(at + 6, HEX_PAIRS[half & 255]!, true);
    this.at = at + 8;
  }

  private encoded(text: string): void {
    const bytes = encoder.encode(text);
    this.copy(bytes, 0, bytes.length);
  }

  private copy(from: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    const { bytes } = this;
    let { at } = this;
    let needsQuotes = 0;
    for (let position = start; position < end; position++) {
      const byte = from[position]!;
      needsQuotes |= NEEDS_QUOTES[byte]!;
      bytes[at++] = byte;
    }
    this.at = at;
    if (needsQuotes !== 0) this.needsQuotes = true;
  }

  /** Makes a cell harmless where it is, from its end on. */
  private guard(): void {
    const looksLikeFormula = this.beginsLikeFormula();
    if (!looksLikeFormula && !this.needsQuotes) return;
    const { start, at: end } = this;
    this.reserve(end - start + 3);
    const { bytes } = this;
    let longer = (looksLikeFormula ? 1 : 0) + (this.needsQuotes ? 2 : 0);
    for (let position = start; position < end; position++) if (bytes[position] === QUOTE) longer++;
    this.at = end + longer;
    let target = this.at;
    if (this.needsQuotes) bytes[--target] = QUOTE;
    for (let position = end - 1; position >= start; position--) {
      const byte = bytes[position]!;
      bytes[--target] = byte;
      if (byte === QUOTE) bytes[--target] = QUOTE;
    }
    if (looksLikeFormula) bytes[target - 1] = APOSTROPHE;
    if (this.needsQuotes) bytes[start] = QUOTE;
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

  /** Makes room for `count` bytes, and leaves SLACK behind them. */
  private reserve(count: number): void {
    const needed = this.at + count + SLACK;
    if (needed <= this.bytes.length) return;
    const larger = new Uint8Array(needed * 2);
    larger.set(this.bytes.subarray(0, this.at));
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
  }
}

import { type NumberIndex } from '../../../domain/src/columns/number-index.js';
import { type TextIndex } from '../../../domain/src/columns/text-index.js';
import { NATIONAL_ID_DIGITS } from '../../../domain/src/values/national-id.js';
import { cellText, isNumber, type RowsAhead, type RowSource } from '../carriers/row-source.js';
import {
  compactDigits,
  compacted,
  halves,
  type Identifier,
  isPlainNumber,
  readIdentifier,
  readWhole,
} from '../values/identifiers.js';
import { isTidyCode } from '../values/intern-text.js';
import { EMPTY_TEXT, NUMBER_TEXT, TIDY_CODE } from '../values/text-form.js';
import { tidyText } from '../values/tidy-text.js';
import { type IdsAhead } from './together/ids-ahead.js';
import { TextsAhead } from './texts-ahead.js';

/** Digits that the first of the two halves of a NIK or KK has. */
const HALF = NATIONAL_ID_DIGITS / 2;

/** An account has at least so many digits behind its leading zeros. */
const FEWEST_ACCOUNT_DIGITS = 10;

/** What a cell that is no whole number states; the cell of an absent column is empty. */
const EMPTY: Identifier = { form: 'EMPTY' };

/** In place of the leading half of a number that is not written as 16 digits and nothing else. */
const NOT_PLAIN = -1;

/** A NIK or KK cell: id of the 16 digits, or 0 and what stands there instead. */
export class NationalIdCell implements IdsAhead {
  /** Why the last `read` gave 0. */
  found: Identifier = EMPTY;
  /** Of the rows that were found together: their halves where they are plain digits (`high` is -1 where not). */
  private group = -1;
  private high = new Int32Array(0);
  private low = new Int32Array(0);

  constructor(
    private readonly source: RowSource,
    readonly column: number,
    private readonly index: NumberIndex,
  ) {}

  /** Marks in `odd` the rows that were found together whose cell is not 16 digits and nothing else, or, where that may be, empty. */
  markOdd(ahead: RowsAhead, odd: Uint8Array, mayBeEmpty = false): void {
    const { column } = this;
    const { count, stride, starts, ends } = ahead;
    if (column >= stride) {
      if (!mayBeEmpty) odd.fill(1);
      return;
    }
    if (ahead.group !== this.group) this.look(ahead);
    const { high } = this;
    for (let at = 0, cell = column; at < count; at++, cell += stride)
      if (high[at] === NOT_PLAIN && !(mayBeEmpty && starts[cell] === ends[cell])) odd[at] = 1;
  }

  takeIds(ahead: RowsAhead, from: number, to: number, ids: Int32Array, idsFrom: number): boolean {
    if (this.column >= ahead.stride) return false;
    this.index.internMany(this.high, this.low, from, to, ids, idsFrom);
    return true;
  }

  /** How many of the rows from `from` to before `to`, none of which is odd, have a number that ends in 0. */
  countEndingInZero(from: number, to: number): number {
    let count = 0;
    for (let at = from; at < to; at++) if (this.low[at]! % 10 === 0) count++;
    return count;
  }

  /** Reads the cells of all rows that were found together. */
  private look(ahead: RowsAhead): void {
    const { count } = ahead;
    if (count > this.high.length) {
      this.high = new Int32Array(count);
      this.low = new Int32Array(count);
    }
    ahead.halves(this.column, this.high, this.low);
    this.group = ahead.group;
  }

  read(): number {
    const { source, column } = this;
    const start = source.starts[column]!;
    const end = source.ends[column]!;
    if (start === end) this.found = EMPTY;
    else if (
      !isNumber(source, column) &&
      (readWhole(source.bytes, start, end) || this.readCompacted(start, end))
    ) {
      if ((halves.high | halves.low) !== 0) return this.index.intern(halves.high, halves.low);
      this.found = { form: 'ZEROS' };
    } else {
      const found = readIdentifier(cellText(source, column), isNumber(source, column));
      if (found.form === 'DIGITS' && found.digits.length === NATIONAL_ID_DIGITS)
        return this.index.intern(Number(found.digits.slice(0, HALF)), Number(found.digits.slice(HALF)));
      this.found = found;
    }
    return 0;
  }

  private readCompacted(start: number, end: number): boolean {
    const count = compactDigits(this.source.bytes, start, end);
    return count > 0 && readWhole(compacted, 0, count);
  }
}

/** An account or card cell: id of the digits, or 0 and what stands there instead. Any count of digits is taken, with leading zeros. */
export class NumberCell implements IdsAhead {
  found: Identifier = EMPTY;
  /** Count of digits that the last `read` found. */
  digits = 0;
  private readonly ahead: TextsAhead;

  constructor(
    private readonly source: RowSource,
    readonly column: number,
    private readonly index: TextIndex,
  ) {
    this.ahead = new TextsAhead(source, column, index);
  }

  /** `length` is how many digits such a number has where that is known: leading zeros that a spreadsheet dropped are put back. */
  read(length = 0): number {
    const { source, column, index } = this;
    const start = source.starts[column]!;
    const end = source.ends[column]!;
    if (start === end) this.found = EMPTY;
    else if (!isNumber(source, column) && isPlainNumber(source.bytes, start, end)) {
      this.digits = end - start;
      if (lacksZeros(this.digits, length)) return this.filledUp(cellText(source, column), length);
      return index.internBytes(source.bytes, start, end);
    } else {
      const count = isNumber(source, column) ? -1 : compactDigits(source.bytes, start, end);
      if (count > 0 && isPlainNumber(compacted, 0, count)) {
        this.digits = count;
        if (lacksZeros(count, length))
          return this.filledUp(String.fromCharCode(...compacted.subarray(0, count)), length);
        return index.internBytes(compacted, 0, count);
      }
      this.found = readIdentifier(cellText(source, column), isNumber(source, column));
      if (this.found.form === 'DIGITS') {
        this.digits = this.found.digits.length;
        return lacksZeros(this.digits, length)
          ? this.filledUp(this.found.digits, length)
          : index.intern(this.found.digits);
      }
    }
    return 0;
  }

  /** Marks in `odd` the rows that were found together whose cell is neither digits alone nor empty. */
  markOdd(ahead: RowsAhead, odd: Uint8Array): void {
    this.ahead.markOthers(ahead, EMPTY_TEXT | NUMBER_TEXT, odd);
  }

  /** Marks the rows whose digits, where there are any, are not `length`. */
  markLengths(ahead: RowsAhead, length: number, odd: Uint8Array): void {
    const { column } = this;
    const { count, stride, starts, ends } = ahead;
    if (column >= stride) return;
    for (let at = 0, cell = column; at < count; at++, cell += stride) {
      const digits = ends[cell]! - starts[cell]!;
      if (digits !== 0 && digits !== length) odd[at] = 1;
    }
  }

  /** Marks the rows whose digits lack zeros, where there should be as many as `lengths` says by row. */
  markShortened(ahead: RowsAhead, lengths: Int32Array, odd: Uint8Array): void {
    const { column } = this;
    const { count, stride, starts, ends } = ahead;
    if (column >= stride) return;
    for (let at = 0, cell = column; at < count; at++, cell += stride)
      if (lacksZeros(ends[cell]! - starts[cell]!, lengths[at]!)) odd[at] = 1;
  }

  takeIds(ahead: RowsAhead, from: number, to: number, ids: Int32Array, idsFrom: number): boolean {
    return this.ahead.takeIds(ahead, from, to, ids, idsFrom);
  }

  private filledUp(digits: string, length: number): number {
    return this.index.intern(digits.padStart(length, '0'));
  }
}

/** The cell of a code: its id as it stands, without outer and double spaces. */
export class CodeCell implements IdsAhead {
  private readonly ahead: TextsAhead;

  constructor(
    private readonly source: RowSource,
    readonly column: number,
    private readonly index: TextIndex,
  ) {
    this.ahead = new TextsAhead(source, column, index);
  }

  /** 0 for an empty one. */
  read(): number {
    const { source, column } = this;
    const start = source.starts[column]!;
    const end = source.ends[column]!;
    if (isTidyCode(source.bytes, start, end)) return this.index.internBytes(source.bytes, start, end);
    return this.index.intern(tidyText(cellText(source, column)));
  }

  /** Marks in `odd` the rows that were found together whose cell cannot be taken as it stands. */
  markOdd(ahead: RowsAhead, odd: Uint8Array): void {
    this.ahead.markOthers(ahead, EMPTY_TEXT | TIDY_CODE, odd);
  }

  takeIds(ahead: RowsAhead, from: number, to: number, ids: Int32Array, idsFrom: number): boolean {
    return this.ahead.takeIds(ahead, from, to, ids, idsFrom);
  }
}

/** A number that is shorter than it has to be, yet long enough to be one, has lost its leading zeros. */
function lacksZeros(digits: number, length: number): boolean {
  return digits < length && digits >= FEWEST_ACCOUNT_DIGITS;
}

import { type NumberIndex } from '../../../domain/src/columns/number-index.js';
import { type TextIndex } from '../../../domain/src/columns/text-index.js';
import { NATIONAL_ID_DIGITS } from '../../../domain/src/values/national-id.js';
import { cellText, isNumber, type RowSource } from '../carriers/row-source.js';
import {
  compactDigits,
  compacted,
  halves,
  type Identifier,
  isPlainNumber,
  readIdentifier,
  readWhole,
} from '../values/identifiers.js';

/** Digits that the first of the two halves of a NIK or KK has. */
const HALF = NATIONAL_ID_DIGITS / 2;

/** What a cell that is no whole number states; the cell of an absent column is empty. */
const EMPTY: Identifier = { form: 'EMPTY' };

/** A NIK or KK cell: id of the 16 digits, or 0 and what stands there instead. */
export class NationalIdCell {
  /** Why the last `read` gave 0. */
  found: Identifier = EMPTY;

  constructor(
    private readonly source: RowSource,
    readonly column: number,
    private readonly index: NumberIndex,
  ) {}

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
export class NumberCell {
  found: Identifier = EMPTY;
  /** Count of digits that the last `read` found. */
  digits = 0;

  constructor(
    private readonly source: RowSource,
    readonly column: number,
    private readonly index: TextIndex,
  ) {}

  read(): number {
    const { source, column, index } = this;
    const start = source.starts[column]!;
    const end = source.ends[column]!;
    if (start === end) this.found = EMPTY;
    else if (!isNumber(source, column) && isPlainNumber(source.bytes, start, end)) {
      this.digits = end - start;
      return index.internBytes(source.bytes, start, end);
    } else {
      const count = isNumber(source, column) ? -1 : compactDigits(source.bytes, start, end);
      if (count > 0 && isPlainNumber(compacted, 0, count)) {
        this.digits = count;
        return index.internBytes(compacted, 0, count);
      }
      this.found = readIdentifier(cellText(source, column), isNumber(source, column));
      if (this.found.form === 'DIGITS') {
        this.digits = this.found.digits.length;
        return index.intern(this.found.digits);
      }
    }
    return 0;
  }
}

import { saysNothing } from '../profiles/words.js';

/** Digits of a NIK and a KK in halves that fit an int32 (domain, NumberIndex). */
const HALF = 8;
const WHOLE = 16;

/** Excel keeps this many significant digits of a number (domain, Identifiers). */
const SPREADSHEET_DIGITS = 15;

/** More digits than any identifier has. */
const MOST_DIGITS = 32;

/** The halves that `readWhole` found last. */
export const halves = { high: 0, low: 0 };

/** Reads exactly 16 digits into `halves`; false when the bytes are anything else. */
export function readWhole(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== WHOLE) return false;
  let high = 0;
  let low = 0;
  let bad = 0;
  const middle = start + HALF;
  for (let position = start; position < middle; position++) {
    const digit = bytes[position]! - 48;
    bad |= digit | (9 - digit);
    high = (high * 10 + digit) | 0;
  }
  for (let position = middle; position < end; position++) {
    const digit = bytes[position]! - 48;
    bad |= digit | (9 - digit);
    low = (low * 10 + digit) | 0;
  }
  halves.high = high;
  halves.low = low;
  return bad >= 0;
}

/** Whether the bytes are digits and nothing else, and not only zeros. */
export function isPlainNumber(bytes: Uint8Array, start: number, end: number): boolean {
  let bad = 0;
  let any = 0;
  for (let position = start; position < end; position++) {
    const digit = bytes[position]! - 48;
    bad |= digit | (9 - digit);
    any |= digit;
  }
  return bad >= 0 && any !== 0;
}

/** The digits that `compactDigits` found. */
export const compacted = new Uint8Array(MOST_DIGITS);

/**
 * Copies the digits of a cell to `compacted`, leaving out spaces, dots, dashes and apostrophes, and returns how many there are; -1 when the cell holds anything
 * else or too many digits.
 */
export function compactDigits(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let position = start; position < end; position++) {
    const byte = bytes[position]!;
    if (byte >= 48 && byte <= 57) {
      if (count === MOST_DIGITS) return -1;
      compacted[count++] = byte;
    } else if (byte !== 32 && byte !== 39 && byte !== 45 && byte !== 46) return -1;
  }
  return count;
}

/** An identifier as a cell states it. */
export type Identifier =
  | { readonly form: 'EMPTY' }
  | { readonly form: 'ZEROS' }
  | { readonly form: 'DIGITS'; readonly digits: string }
  /** A spreadsheet kept only the first digits: `digits` are the certain ones of a number of `length` digits. */
  | { readonly form: 'SHORTENED'; readonly digits: string; readonly length: number }
  | { readonly form: 'LETTERS' };

/**
 * Reads an identifier in any form (file contract, Values): spaces, dots, dashes and a leading apostrophe are dropped, leading zeros kept; `="1872..."` is how
 * some exports protect digits from Excel; `1.87201E+15`, and digits behind the 15th of a numeric cell, keep what is certain.
 */
export function readIdentifier(text: string, numeric = false): Identifier {
  const bare = text
    .trim()
    .replace(/^=?"(.*)"$/s, '$1')
    .replace(/^['`´‘’]+/, '');
  const scientific = /^(\d+)(?:[.,](\d*))?E\+?(\d{1,2})$/i.exec(bare.replace(/\s/g, ''));
  if (scientific) return shortened(scientific[1]!, scientific[2] ?? '', Number(scientific[3]));
  const digits = bare.replace(/[\s.\-‐-―'’]+/g, '');
  if (!/^\d*$/.test(digits)) return saysNothing(bare) ? { form: 'EMPTY' } : { form: 'LETTERS' };
  if (digits.length > MOST_DIGITS) return { form: 'LETTERS' };
  if (digits === '') return { form: 'EMPTY' };
  if (/^0+$/.test(digits)) return { form: 'ZEROS' };
  if (numeric && digits.length > SPREADSHEET_DIGITS)
    return { form: 'SHORTENED', digits: digits.slice(0, SPREADSHEET_DIGITS), length: digits.length };
  return { form: 'DIGITS', digits };
}

/**
 * The certain digits of `whole.fraction x 10^exponent`: with fewer than 15 shown digits the number lies within half a unit of the last shown one, and the digits
 * that all numbers of that interval have in common are certain; 15 or more shown digits are all that a spreadsheet kept, and exact.
 */
function shortened(whole: string, fraction: string, exponent: number): Identifier {
  const shown = (whole + fraction).replace(/^0+/, '');
  const zeros = exponent - fraction.length;
  if (shown === '') return { form: 'ZEROS' };
  const length = shown.length + zeros;
  if (length < 1 || length > MOST_DIGITS) return { form: 'LETTERS' };
  if (zeros <= 0)
    return { form: 'SHORTENED', digits: shown.slice(0, Math.min(length, SPREADSHEET_DIGITS)), length };
  if (shown.length >= SPREADSHEET_DIGITS)
    return { form: 'SHORTENED', digits: shown.slice(0, SPREADSHEET_DIGITS), length };
  const unit = 10n ** BigInt(zeros);
  const middle = BigInt(shown) * unit;
  const least = String(middle - unit / 2n).padStart(length, '0');
  const most = String(middle + unit / 2n - 1n).padStart(length, '0');
  return { form: 'SHORTENED', digits: commonStart(least, most), length };
}

function commonStart(one: string, other: string): string {
  if (one.length !== other.length) return '';
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

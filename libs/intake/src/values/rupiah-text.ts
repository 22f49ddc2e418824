import { LARGEST_RUPIAH } from '../../../domain/src/values/rupiah.js';
import { saysNothing } from '../profiles/words.js';

/** What stands in place of an amount that cannot be read: all below 0. */
export const EMPTY_AMOUNT = -1;
export const UNREADABLE_AMOUNT = -2;
export const NEGATIVE_AMOUNT = -3;
export const FRACTION_AMOUNT = -4;
export const TOO_LARGE_AMOUNT = -5;

/** Digits of the largest amount. */
const MOST_DIGITS = String(LARGEST_RUPIAH).length;

const decoder = new TextDecoder();

/** The whole rupiah of a cell, or one of the codes above (file contract, Values: Rupiah). */
export function readAmount(bytes: Uint8Array, start: number, end: number): number {
  if (start === end) return EMPTY_AMOUNT;
  const amount = end - start <= MOST_DIGITS ? readDigits(bytes, start, end) : undefined;
  return amount ?? parseAmount(decoder.decode(bytes.subarray(start, end)));
}

/** What some digits state, and nothing else; undefined for anything else. */
export function readDigits(bytes: Uint8Array, start: number, end: number): number | undefined {
  let amount = 0;
  let bad = 0;
  for (let position = start; position < end; position++) {
    const digit = bytes[position]! - 48;
    bad |= digit | (9 - digit);
    amount = amount * 10 + digit;
  }
  return bad >= 0 ? amount : undefined;
}

/** `readAmount` for a text. */
export function parseAmount(text: string): number {
  const bare = text
    .trim()
    .replace(/^=?"(.*)"$/s, '$1')
    .replace(/^'/, '')
    .trim();
  if (/^\(.*\)$/.test(bare)) return NEGATIVE_AMOUNT;
  // `600.000,-`: the dash stands for no cents. A dash alone is how accounting formats show nothing.
  const number = bare
    .replace(/^(-?)\s*(?:RP|IDR)\.?\s*/i, '$1')
    .replace(/[,.]\s*[-–—]+$/, '')
    .trim();
  if (/^[-–—−]*$/.test(number)) return EMPTY_AMOUNT;
  if (/^[-–—−]|[-–—−]$/.test(number)) return NEGATIVE_AMOUNT;
  if (!/^\d[\d.,\s]*$/.test(number)) return saysNothing(number) ? EMPTY_AMOUNT : UNREADABLE_AMOUNT;
  return parseGroups(number.replace(/\s+/g, ' '));
}

/**
 * Digits with marks between. A group of exactly three digits behind a mark is thousands; one or two digits behind the last mark are a fraction, which must be
 * zero. Everything else is ambiguous and not read.
 */
function parseGroups(text: string): number {
  const groups = text.split(/[., ]/);
  const marks = [...text].filter((sign) => sign < '0');
  const last = marks.at(-1);
  let fraction = '';
  if (last !== undefined && groups.at(-1)!.length !== 3) {
    fraction = groups.pop()!;
    marks.pop();
    if (fraction === '' || fraction.length > 2 || last === ' ' || marks.includes(last))
      return UNREADABLE_AMOUNT;
  }
  if (marks.some((mark) => mark !== marks[0])) return UNREADABLE_AMOUNT;
  if (groups.slice(1).some((group) => group.length !== 3)) return UNREADABLE_AMOUNT;
  if (groups.length > 1 && groups[0]!.length > 3) return UNREADABLE_AMOUNT;
  if (/[1-9]/.test(fraction)) return FRACTION_AMOUNT;
  const digits = groups.join('').replace(/^0+(?=\d)/, '');
  return digits.length > MOST_DIGITS ? TOO_LARGE_AMOUNT : Number(digits);
}

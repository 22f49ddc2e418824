import { ANY_MONTHS } from '../../../domain/src/values/months.js';
import { readIdentifier } from '../values/identifiers.js';
import { parseDay } from '../values/days.js';
import { parseMonths } from '../values/months-text.js';

/** A title has no number of so many digits; a NIK, KK, account or card has. */
const FEWEST_DIGITS = 12;

/** No number is written longer, whatever stands between its digits. */
const LONGEST_NUMBER = 64;

/** So many letters may have slipped into a number that was typed by hand. */
const MOST_LETTERS = 2;

/** Whether a row that was not read looks like data: one of its cells is a long number (also a shortened or mistyped one), or holds a NIK. Days and periods are none. */
export function looksLikeData(cells: readonly string[]): boolean {
  return cells.some((cell) => /\d{16}/.test(cell) || isLongNumber(cell));
}

/** So many digits have a NIK, a KK, an account and a card; no sum has. */
const IDENTIFIER_DIGITS = 15;

/** Whether a cell of a row holds a number by which somebody is known. */
export function holdsIdentifier(cells: readonly string[]): boolean {
  return cells.some(
    (cell) => cell.length <= LONGEST_NUMBER && cell.replace(/\D+/g, '').length >= IDENTIFIER_DIGITS,
  );
}

function isLongNumber(cell: string): boolean {
  if (cell.length > LONGEST_NUMBER) return false;
  const identifier = readIdentifier(cell);
  if (identifier.form === 'SHORTENED') return identifier.length >= FEWEST_DIGITS;
  const bare = cell.replace(/[\s\p{P}\p{S}]+/gu, '');
  const digits = bare.replace(/\D+/g, '').length;
  return (
    digits >= FEWEST_DIGITS &&
    bare.length - digits <= MOST_LETTERS &&
    parseDay(cell) <= 0 &&
    parseMonths(cell, ANY_MONTHS, undefined) <= 0
  );
}

import { isPlainNumber } from './identifiers.js';
import { isTidyCode, isTidyText } from './intern-text.js';

/** Forms of a cell of ASCII letters, as bits: nothing stands in it; digits that are not all zeros; a code as it can be kept; a free text as it can be shown, and no error of a spreadsheet. The kernel knows them, too. */
export const EMPTY_TEXT = 1;
export const NUMBER_TEXT = 2;
export const TIDY_CODE = 4;
export const TIDY_TEXT = 8;

/** Spreadsheets begin an error with `#`. */
export const HASH = 35;

/** The forms that a cell has. */
export function formOf(bytes: Uint8Array, start: number, end: number): number {
  if (start === end) return EMPTY_TEXT;
  const isText = bytes[start] !== HASH && isTidyText(bytes, start, end);
  return (
    (isPlainNumber(bytes, start, end) ? NUMBER_TEXT : 0) |
    (isTidyCode(bytes, start, end) ? TIDY_CODE : 0) |
    (isText ? TIDY_TEXT : 0)
  );
}

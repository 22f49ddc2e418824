import { type CellFormat } from './cell-formats.js';

/** Digits that a spreadsheet shows and keeps of a number. */
const SHOWN_DIGITS = 15;

/** A number that would take more digits than this is left as it is written. */
const LONGEST = 40;

/** The first serial number that is no day of a spreadsheet: 10000-01-01. */
const AFTER_LAST_DAY = 2_958_466;

/** Serial number of 1970-01-01 in the 1900 date system; the 1904 one starts so many days later. */
const SERIAL_EPOCH = 25_569;
export const SHIFT_1904 = 1462;

const SECONDS_A_DAY = 86_400;

/** A cell's number as a text, and whether it is still a number to its readers (a day is none). */
export interface NumberText {
  readonly text: string;
  readonly isNumber: boolean;
}

/** A number of a sheet as its cell shows it: a day as `2026-03-02` (with a time behind it where it has one), leading zeros of its format, else plain digits. */
export function numberText(written: string, format: CellFormat, serialShift: number): NumberText {
  if (format === 'DAY') {
    const day = dayText(Number(written) + serialShift);
    if (day !== undefined) return { text: day, isNumber: false };
  }
  const text = plainNumber(written);
  return typeof format === 'object' && /^\d+$/.test(text)
    ? { text: text.padStart(format.digits, '0'), isNumber: true }
    : { text, isNumber: true };
}

/**
 * A number in plain digits: exponents are written out, and of a fraction only what a spreadsheet shows is kept (15 digits), so that `600000.00000000012` is 600000. A whole
 * number keeps all its written digits; its reader decides how many are certain. What is no number stays as it is.
 */
export function plainNumber(written: string): string {
  // Some programs write an identifier with its leading zeros.
  if (/^\d+$/.test(written)) return written;
  const parts = /^([+-]?)0*(\d{1,40})(?:\.(\d{0,40}))?(?:[eE]([+-]?\d{1,3}))?$/.exec(written);
  if (parts === null) return written;
  const [, sign, whole, fraction = '', exponent = '0'] = parts;
  const shifted = shift(whole!, fraction, Number(exponent));
  if (shifted === undefined) return written;
  if (!shifted.includes('.')) return signed(sign!, shifted);
  const shown = Number(shifted).toPrecision(SHOWN_DIGITS);
  const [, digits, rest = '', power = '0'] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(shown)!;
  return signed(sign!, shift(digits!, rest, Number(power)) ?? shown);
}

/** `whole.fraction x 10^exponent` in plain digits, without zeros at the end of a fraction; undefined when that would be too long. */
function shift(whole: string, fraction: string, exponent: number): string | undefined {
  const digits = whole + fraction;
  const point = whole.length + exponent;
  if (point > LONGEST) return undefined;
  if (point < -LONGEST) return '0';
  const padded = point > 0 ? digits.padEnd(point, '0') : '0'.repeat(1 - point) + digits;
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}

function signed(sign: string, digits: string): string {
  return sign === '-' && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** The day of a serial number in the 1900 date system, to the second; undefined when it is none. */
function dayText(serial: number): string | undefined {
  if (!(serial >= 1 && serial < AFTER_LAST_DAY)) return undefined;
  const seconds = Math.round((serial - SERIAL_EPOCH) * SECONDS_A_DAY);
  const text = new Date(seconds * 1000).toISOString().slice(0, 19);
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text;
}

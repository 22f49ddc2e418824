import { type Day, dayOf } from '../../../domain/src/values/day.js';
import { monthNumber, saysNothing } from '../profiles/words.js';

/** A cell without a day, and one whose day cannot be. */
export const NO_DAY = 0;
export const IMPOSSIBLE_DAY = -1;

/** Serial numbers of a spreadsheet that count as days: 2009-07-06 to 2064-04-08. */
const FIRST_SERIAL = 40_000;
const LAST_SERIAL = 60_000;
/** Serial number of 1970-01-01 in the 1900 date system. */
const SERIAL_EPOCH = 25_569;

const JAKARTA_MINUTES = 7 * 60;
const MINUTES_A_DAY = 24 * 60;

/**
 * The day of a text in any form of the file contract (Values: Days), day first, as days since 1970-01-01; NO_DAY when it states none (empty, a dash, zeros),
 * IMPOSSIBLE_DAY when it is no day. A time with a zone is taken in Asia/Jakarta.
 */
export function parseDay(text: string): number {
  const trimmed = text
    .trim()
    .replace(/^=?"(.*)"$/s, '$1')
    .replace(/^'/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase();
  if (saysNothing(trimmed) || /^[0\s:./-]+$/.test(trimmed)) return NO_DAY;
  if (/^\d{5}(?:[.,]\d+)?$/.test(trimmed)) return serialDay(trimmed);
  const match =
    /^(.*?)(?:(?:T|\s+|,\s*)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(AM|PM)?\s*(Z|UTC|GMT|WIB|WITA|WIT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/.exec(
      trimmed,
    )!;
  const day = parseDate(match[1]!.trim().replace(/^[A-Z']+,\s*/, ''));
  if (day === undefined) return IMPOSSIBLE_DAY;
  if (match[2] === undefined) return day;
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60) return IMPOSSIBLE_DAY;
  const offset = zoneMinutes(match[6]);
  return offset === undefined
    ? day
    : day + Math.floor((hour * 60 + minute - offset + JAKARTA_MINUTES) / MINUTES_A_DAY);
}

/** The day of ten bytes `2026-03-02`, or undefined for any other form; the fast way for the usual one. */
export function readIsoDay(bytes: Uint8Array, start: number, end: number): number | undefined {
  if (end - start !== 10 || bytes[start + 4] !== 45 || bytes[start + 7] !== 45) return undefined;
  let bad = 0;
  const digit = (at: number): number => {
    const value = bytes[start + at]! - 48;
    bad |= value | (9 - value);
    return value;
  };
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  const month = digit(5) * 10 + digit(6);
  const day = digit(8) * 10 + digit(9);
  // Days to the 28th exist in every month: no need to look further.
  if (bad < 0 || year < 1971 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 28)
    return undefined;
  return daysBefore(year, month) + day;
}

/** Days from 1970-01-01 to before the first of a month (proleptic Gregorian calendar; years start in March). */
function daysBefore(year: number, month: number): number {
  const shifted = month > 2 ? year : year - 1;
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const century = Math.floor(shifted / 100);
  return (
    365 * shifted +
    (shifted >> 2) -
    century +
    (century >> 2) +
    Math.floor((153 * fromMarch + 2) / 5) -
    719_469
  );
}

function serialDay(text: string): number {
  const serial = Math.floor(Number(text.replace(',', '.')));
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial - SERIAL_EPOCH : IMPOSSIBLE_DAY;
}

function parseDate(date: string): Day | undefined {
  const yearFirst =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(date);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4}|\d{2})$/.exec(date);
  if (dayFirst) return dayOf(fullYear(dayFirst[3]!), Number(dayFirst[2]), Number(dayFirst[1]));
  const named = /^(\d{1,2})[-/.,\s]*([A-Z]+)\.?[-/.,\s]*(\d{4}|\d{2})$/.exec(date);
  if (!named) return undefined;
  const month = monthNumber(named[2]!);
  return month === undefined ? undefined : dayOf(fullYear(named[3]!), month, Number(named[1]));
}

/** Two digits are a year of this century. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** Minutes east of Greenwich; undefined without a zone. */
function zoneMinutes(zone: string | undefined): number | undefined {
  switch (zone) {
    case undefined:
      return undefined;
    case 'Z':
    case 'UTC':
    case 'GMT':
      return 0;
    case 'WIB':
      return JAKARTA_MINUTES;
    case 'WITA':
      return JAKARTA_MINUTES + 60;
    case 'WIT':
      return JAKARTA_MINUTES + 120;
    default: {
      const digits = zone.replace(':', '').slice(1);
      const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
      return zone.startsWith('-') ? -minutes : minutes;
    }
  }
}

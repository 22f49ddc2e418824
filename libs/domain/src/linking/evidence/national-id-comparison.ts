import { type NumberIndex } from '../../columns/number-index.js';
import { digitEdits, NATIONAL_ID_DIGITS, type StatedNumber } from '../../values/national-id.js';
import { type NikLevel } from './weights.js';

/** Digits that a spreadsheet keeps of a number. */
const SPREADSHEET_DIGITS = 15;

/** How far an area code and a birth date reach in a NIK. */
const AREA_AND_BIRTH_DIGITS = 12;

/** The serial that is never given out: the first of a day is 0001. A spreadsheet that keeps 15 digits makes it of the serials 0001 to 0009. */
const NO_SERIAL = '0000';

/** Compares a NIK that is stated whole, and is not the payee's, with the payee's. */
export function compareFullNik(stated: string, listed: string): NikLevel {
  const edits = digitEdits(stated, listed);
  if (edits === 1) {
    if (stated.endsWith(NO_SERIAL) && isCutTo15(stated, listed)) return 'kept15';
    return isAsOfNeighbours(stated, listed) ? 'oneEdit' : 'mistyped';
  }
  if (edits === 2) return 'twoEdits';
  return stated.slice(0, AREA_AND_BIRTH_DIGITS) === listed.slice(0, AREA_AND_BIRTH_DIGITS)
    ? 'first12'
    : 'differs';
}

function isCutTo15(stated: string, listed: string): boolean {
  return listed.startsWith(stated.slice(0, SPREADSHEET_DIGITS));
}

/** Where the tens of the birth day, the units of its month, and its year stand in a NIK; from there on only the serial follows. */
const DAY_TENS = 6;
const MONTH_UNITS = 9;
const YEAR = 10;
/** A woman's day of birth is written 40 higher. */
const TENS_BETWEEN_SEXES = 4;
/** Where the last digit of the serial stands. */
const LAST = 15;
/** Days that clerks write for people who do not know theirs: many have them in every year, and two of them differ in one digit. */
const UNKNOWN_BIRTHS = new Set(['0101', '0107', '3112', '4101', '4107', '7112']);

/**
 * Whether two NIKs one edit apart differ as those of people do who have to do with each other: in the last digit (twins, people registered one after the other), in year or serial where the day is one of those that are
 * written for unknown ones (brothers and sisters), by the 40 of a woman's day (twins of both sexes), or by the two unknown days. Any other single edit is a typing error. Source: domain, Identifiers.
 */
function isAsOfNeighbours(stated: string, listed: string): boolean {
  let place = 0;
  while (stated[place] === listed[place]) place++;
  if (place >= YEAR) return place === LAST || UNKNOWN_BIRTHS.has(stated.slice(DAY_TENS, YEAR));
  if (place === DAY_TENS && stated.slice(place + 1) === listed.slice(place + 1))
    return Math.abs(Number(stated[place]) - Number(listed[place])) === TENS_BETWEEN_SEXES;
  return (
    place === MONTH_UNITS && [stated, listed].every((nik) => UNKNOWN_BIRTHS.has(nik.slice(DAY_TENS, YEAR)))
  );
}

/** Whether two NIKs differ in one digit of the date of birth or the serial: as those of two people of one kecamatan may by chance. */
export function haveOtherBirthOrSerial(one: string, other: string): boolean {
  let place = 0;
  while (one[place] === other[place]) place++;
  return place >= DAY_TENS && one.slice(place + 1) === other.slice(place + 1);
}

/** Whether two NIKs were given out in one kecamatan. */
export function areOfOnePlace(one: string, other: string): boolean {
  return one.slice(0, DAY_TENS) === other.slice(0, DAY_TENS);
}

/** First two digits of the NIKs of each province (kode wilayah; 54 was East Timor). */
const PROVINCES = /^(1[1-9]|21|3[1-6]|5[1-4]|6[1-5]|7[1-6]|8[12]|9[1-7])/;
/** Day, from 41 on a woman's, and month of birth. */
const BIRTH = /^(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])$/;
/** From this day on it is a woman's. */
const FIRST_DAY_OF_WOMEN = 41;

/** Whether nobody can have such a NIK: no such province, day or month, or another count of digits. */
export function isNobodys(digits: string): boolean {
  return (
    digits.length !== NATIONAL_ID_DIGITS ||
    !PROVINCES.test(digits) ||
    !BIRTH.test(digits.slice(DAY_TENS, YEAR))
  );
}

/** Whether two NIKs are a woman's and a man's. */
export function areOfBothSexes(one: string, other: string): boolean {
  return isWomans(one) !== isWomans(other);
}

function isWomans(nik: string): boolean {
  return Number(nik.slice(DAY_TENS, DAY_TENS + 2)) >= FIRST_DAY_OF_WOMEN;
}

/** Compares a NIK that a spreadsheet shortened, or that has another count of digits, with the payee's (rules, 3: NIK). */
export function compareDamagedNik(stated: StatedNumber, listed: string): NikLevel {
  if (!stated.shortened) {
    if (stated.digits.length === SPREADSHEET_DIGITS && listed.startsWith(stated.digits)) return 'kept15';
    const edits = digitEdits(stated.digits, listed);
    return edits === 1 ? 'mistyped' : edits === 2 ? 'twoEdits' : 'differs';
  }
  if (!listed.startsWith(stated.digits)) return isRoundedTo(stated.digits, listed) ? 'kept15' : 'differs';
  return stated.digits.length >= SPREADSHEET_DIGITS
    ? 'kept15'
    : stated.digits.length >= 12
      ? 'kept12'
      : 'keptFew';
}

/** Excel cuts a number to 15 digits, LibreOffice rounds it: whether a NIK rounds up to these digits. */
function isRoundedTo(digits: string, listed: string): boolean {
  return (
    digits.length === SPREADSHEET_DIGITS &&
    listed[SPREADSHEET_DIGITS]! >= '5' &&
    Number(listed.slice(0, SPREADSHEET_DIGITS)) + 1 === Number(digits)
  );
}

/** The first digits of all NIKs that a spreadsheet may have shortened to these: the digits, and those that round up to them. */
export function shortenedStarts(digits: string): string[] {
  if (digits.length !== SPREADSHEET_DIGITS) return [digits];
  return [digits, String(Number(digits) - 1).padStart(SPREADSHEET_DIGITS, '0')];
}

/** The ids of the numbers in the index that begin with these digits, of which at most one is missing. */
export function completionsOf(start: string, numbers: NumberIndex): number[] {
  if (start.length === NATIONAL_ID_DIGITS) return [numbers.findDigits(start)].filter((id) => id !== 0);
  const high = Number(start.slice(0, NATIONAL_ID_DIGITS / 2));
  const low = Number(start.slice(NATIONAL_ID_DIGITS / 2)) * 10;
  const found: number[] = [];
  for (let digit = 0; digit <= 9; digit++) {
    const id = numbers.find(high, low + digit);
    if (id !== 0) found.push(id);
  }
  return found;
}

/** From how many digits on a start has so few completions that each is looked up. */
export const FEWEST_COMPLETED_DIGITS = SPREADSHEET_DIGITS;

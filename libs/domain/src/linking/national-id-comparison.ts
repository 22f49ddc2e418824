import { type NumberIndex } from '../columns/number-index.js';
import { digitEdits, NATIONAL_ID_DIGITS, type StatedNumber } from '../values/national-id.js';
import { type NikLevel } from './weights.js';

/** Digits that a spreadsheet keeps of a number. */
const SPREADSHEET_DIGITS = 15;

/** How far an area code and a birth date reach in a NIK. */
const AREA_AND_BIRTH_DIGITS = 12;

/** Compares a NIK that is stated whole, and is not the payee's, with the payee's. */
export function compareFullNik(stated: string, listed: string): NikLevel {
  const edits = digitEdits(stated, listed);
  if (edits === 1) return 'oneEdit';
  if (edits === 2) return 'twoEdits';
  return stated.slice(0, AREA_AND_BIRTH_DIGITS) === listed.slice(0, AREA_AND_BIRTH_DIGITS)
    ? 'first12'
    : 'differs';
}

/** Compares a NIK that a spreadsheet shortened, or that has another count of digits, with the payee's (rules, 3: NIK). */
export function compareDamagedNik(stated: StatedNumber, listed: string): NikLevel {
  if (!stated.shortened) {
    const edits = digitEdits(stated.digits, listed);
    return edits === 1 ? 'oneEdit' : edits === 2 ? 'twoEdits' : 'differs';
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
  const candidates =
    start.length < NATIONAL_ID_DIGITS
      ? Array.from({ length: 10 }, (_, digit) => `${start}${digit}`)
      : [start];
  return candidates.map((digits) => numbers.findDigits(digits)).filter((id) => id !== 0);
}

/** From how many digits on a start has so few completions that each is looked up. */
export const FEWEST_COMPLETED_DIGITS = SPREADSHEET_DIGITS;

const HALF_DIGITS = 8;
const POWERS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/** The ids of all other numbers in the index that lie one edit (a substitution, or neighbours swapped) from a number of it. */
export function neighboursOf(id: number, numbers: NumberIndex): Set<number> {
  const found = new Set<number>();
  const high = numbers.highOf(id);
  const low = numbers.lowOf(id);
  const look = (otherHigh: number, otherLow: number): void => {
    const other = numbers.find(otherHigh, otherLow);
    if (other !== 0 && other !== id) found.add(other);
  };
  for (let place = 0; place < HALF_DIGITS; place++) {
    const power = POWERS[place]!;
    const highDigit = digitAt(high, place);
    const lowDigit = digitAt(low, place);
    for (let digit = 0; digit <= 9; digit++) {
      look(high + (digit - highDigit) * power, low);
      look(high, low + (digit - lowDigit) * power);
    }
    if (place === HALF_DIGITS - 1) continue;
    look(swapped(high, place), low);
    look(high, swapped(low, place));
  }
  const across = digitAt(high, 0) - digitAt(low, HALF_DIGITS - 1);
  look(high - across, low + across * POWERS[HALF_DIGITS - 1]!);
  return found;
}

/** Digit of a half, counted from the right. */
function digitAt(half: number, place: number): number {
  return Math.floor(half / POWERS[place]!) % 10;
}

/** The half with the digits at `place` and left of it exchanged. */
function swapped(half: number, place: number): number {
  const right = digitAt(half, place);
  const left = digitAt(half, place + 1);
  return half + (left - right) * POWERS[place]! + (right - left) * POWERS[place + 1]!;
}

/** The same for digits of another count than 16: one digit is missing or one too many. */
export function neighboursOfDigits(digits: string, numbers: NumberIndex): Set<number> {
  const found = new Set<number>();
  const look = (candidate: string): void => {
    const id = numbers.findDigits(candidate);
    if (id !== 0) found.add(id);
  };
  if (digits.length === NATIONAL_ID_DIGITS + 1)
    for (let place = 0; place < digits.length; place++)
      look(digits.slice(0, place) + digits.slice(place + 1));
  else if (digits.length === NATIONAL_ID_DIGITS - 1)
    for (let place = 0; place <= digits.length; place++)
      for (let digit = 0; digit <= 9; digit++)
        look(digits.slice(0, place) + String(digit) + digits.slice(place));
  return found;
}

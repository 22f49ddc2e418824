import { type NumberIndex } from '../columns/number-index.js';
import { digitEdits, NATIONAL_ID_DIGITS, type StatedNumber } from '../values/national-id.js';
import { type NikLevel } from './weights.js';

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
  if (!listed.startsWith(stated.digits)) return 'differs';
  return stated.digits.length >= 15 ? 'kept15' : stated.digits.length >= 12 ? 'kept12' : 'keptFew';
}

/** The ids of all numbers in the index that lie one edit (substitution, neighbours swapped, one digit missing or doubled) from the digits. */
export function neighboursOf(digits: string, numbers: NumberIndex): Set<number> {
  const found = new Set<number>();
  const look = (candidate: string): void => {
    const id = numbers.findDigits(candidate);
    if (id !== 0 && candidate !== digits) found.add(id);
  };
  if (digits.length === NATIONAL_ID_DIGITS) lookSameLength(digits, look);
  else if (digits.length === NATIONAL_ID_DIGITS + 1)
    for (let position = 0; position < digits.length; position++)
      look(digits.slice(0, position) + digits.slice(position + 1));
  else if (digits.length === NATIONAL_ID_DIGITS - 1)
    for (let position = 0; position <= digits.length; position++)
      for (let digit = 0; digit <= 9; digit++)
        look(digits.slice(0, position) + String(digit) + digits.slice(position));
  return found;
}

function lookSameLength(digits: string, look: (candidate: string) => void): void {
  for (let position = 0; position < digits.length; position++) {
    const before = digits.slice(0, position);
    for (let digit = 0; digit <= 9; digit++) look(before + String(digit) + digits.slice(position + 1));
    if (position + 1 < digits.length)
      look(before + digits[position + 1]! + digits[position]! + digits.slice(position + 2));
  }
}

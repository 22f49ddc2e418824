import { type Random } from '../randomness/random.js';
import registrations from './registrations.json' with { type: 'json' };

const FIRST_YEAR = 1938;
const LAST_YEAR = 2006;
const YEARS = LAST_YEAR - FIRST_YEAR + 1;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SLOTS_IN_YEAR = 12 * 31;
const PREFIXES = [...registrations.home, ...registrations.elsewhere];
const HOME = registrations.home.length;
/** Out of a hundred payees so many were first registered in the city. */
const HOME_PERCENT = 76;
/** Serials from here on: so many births a day are not registered in one kecamatan, so that nobody has such a NIK. */
const FIRST_SERIAL = 1000;
const LAST_SERIAL = 9999;
const FIELD = 17;
const SERIAL_PLACE = 13;

const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/**
 * Draws NIKs that are well-formed, never repeated and far from each other. They are words of a code: the digits, and the digits times their places,
 * both add up to 0 modulo 17. Two of them therefore differ in at least three digits, and a swap together with one other digit never
 * leads from one to another; a NIK with one typing error is nobody else's and nobody else's neighbour.
 */
export class NationalIds {
  /** Serials that complete the first twelve digits, by what these leave open in both sums. */
  private readonly serials: string[][];
  /** How many serials of a kecamatan, birth day and sex were given away. */
  private readonly given = new Uint8Array(PREFIXES.length * YEARS * SLOTS_IN_YEAR * 2);
  private readonly prefixSums = PREFIXES.map((prefix) => sums(prefix, 1));

  constructor(private readonly random: Random) {
    this.serials = completions(random);
  }

  /** A new NIK; a woman's has 40 added to her day of birth. */
  draw(woman: boolean): string {
    for (;;) {
      const prefix = this.drawPrefix();
      const year = (this.random.below(YEARS) + this.random.below(YEARS)) >> 1;
      const month = this.random.below(12);
      const day = this.random.below(DAYS_IN_MONTH[month]!);
      const slot = ((prefix * YEARS + year) * SLOTS_IN_YEAR + month * 31 + day) * 2 + (woman ? 1 : 0);
      const born =
        TWO_DIGITS[day + 1 + (woman ? 40 : 0)]! +
        TWO_DIGITS[month + 1]! +
        TWO_DIGITS[(FIRST_YEAR + year) % 100]!;
      const serials = this.serials[openSums(this.prefixSums[prefix]!, sums(born, 7))]!;
      if (this.given[slot]! < serials.length) return PREFIXES[prefix]! + born + serials[this.given[slot]!++]!;
    }
  }

  private drawPrefix(): number {
    return this.random.percent(HOME_PERCENT)
      ? this.random.below(HOME)
      : HOME + this.random.below(PREFIXES.length - HOME);
  }
}

/** The NIK with one typing error: another digit, or two neighbouring digits swapped. The kecamatan's six digits stay right. */
export function mistyped(nationalId: string, random: Random): string {
  const place = random.between(6, 14);
  const digit = nationalId[place]!;
  const next = nationalId[place + 1]!;
  if (random.percent(30) && digit !== next)
    return nationalId.slice(0, place) + next + digit + nationalId.slice(place + 2);
  const other = String((Number(digit) + random.between(1, 9)) % 10);
  return nationalId.slice(0, place) + other + nationalId.slice(place + 1);
}

/** The NIK as a spreadsheet keeps it in a cell of numbers: fifteen digits are certain, the last one is 0. */
export function asSpreadsheetNumber(nationalId: string): number {
  return Number(`${nationalId.slice(0, 15)}0`);
}

/** The NIK of the next one in the register on that day: one digit apart. */
export function neighbourOf(nationalId: string): string {
  return nationalId.slice(0, 15) + String((Number(nationalId[15]) + 1) % 10);
}

/** Both sums of digits that begin at a place (counted from 1), as one number: plain sum x 17 + sum with places. */
function sums(digits: string, place: number): number {
  let plain = 0;
  let placed = 0;
  for (let position = 0; position < digits.length; position++) {
    const digit = digits.charCodeAt(position) - 48;
    plain += digit;
    placed += digit * (place + position);
  }
  return (plain % FIELD) * FIELD + (placed % FIELD);
}

/** What is missing in both sums to reach 0 modulo 17. */
function openSums(one: number, other: number): number {
  const plain = Math.floor(one / FIELD) + Math.floor(other / FIELD);
  const placed = (one % FIELD) + (other % FIELD);
  return ((2 * FIELD - plain) % FIELD) * FIELD + ((2 * FIELD - placed) % FIELD);
}

function completions(random: Random): string[][] {
  const serials: string[][] = Array.from({ length: FIELD * FIELD }, () => []);
  for (let serial = FIRST_SERIAL; serial <= LAST_SERIAL; serial++) {
    const list = serials[sums(String(serial), SERIAL_PLACE)]!;
    list.splice(random.below(list.length + 1), 0, String(serial));
  }
  return serials;
}

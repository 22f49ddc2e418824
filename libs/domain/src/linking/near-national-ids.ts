import { type NumberIndex } from '../columns/number-index.js';
import { NATIONAL_ID_DIGITS } from '../values/national-id.js';

const HALF_DIGITS = 8;
const POWERS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/** Finds the numbers of a set (ids of an index) that lie one edit from a given one, without comparing it with all. */
export class NearNationalIds {
  private readonly highs = new HalfFilter();
  private readonly lows = new HalfFilter();

  constructor(private readonly numbers: NumberIndex) {}

  /** Takes a number of the index into the set. */
  add(id: number): void {
    this.highs.add(this.numbers.highOf(id));
    this.lows.add(this.numbers.lowOf(id));
  }

  /** All other numbers that lie one edit (a substitution, or neighbours swapped) from one of the index; a few that are no members among them. */
  neighboursOf(id: number): Set<number> {
    const found = new Set<number>();
    const high = this.numbers.highOf(id);
    const low = this.numbers.lowOf(id);
    const look = (otherHigh: number, otherLow: number): void => {
      if (!this.highs.mayHave(otherHigh) || !this.lows.mayHave(otherLow)) return;
      const other = this.numbers.find(otherHigh, otherLow);
      if (other !== 0 && other !== id) found.add(other);
    };
    const isHighKnown = this.highs.mayHave(high);
    const isLowKnown = this.lows.mayHave(low);
    for (let place = 0; place < HALF_DIGITS; place++) {
      if (isLowKnown) changed(high, place, (otherHigh) => look(otherHigh, low));
      if (isHighKnown) changed(low, place, (otherLow) => look(high, otherLow));
    }
    const across = digitAt(high, 0) - digitAt(low, HALF_DIGITS - 1);
    look(high - across, low + across * POWERS[HALF_DIGITS - 1]!);
    return found;
  }

  /** The same for digits of another count than 16: one digit is missing or one too many. */
  neighboursOfDigits(digits: string): Set<number> {
    const found = new Set<number>();
    if (digits.length === NATIONAL_ID_DIGITS + 1)
      for (let place = 0; place < digits.length; place++)
        this.look(digits.slice(0, place) + digits.slice(place + 1), found);
    else if (digits.length === NATIONAL_ID_DIGITS - 1)
      for (let place = 0; place <= digits.length; place++)
        if (this.mayHaveWithout(digits, place))
          for (let digit = 0; digit <= 9; digit++)
            this.look(digits.slice(0, place) + String(digit) + digits.slice(place), found);
    return found;
  }

  /** Whether a number may be there that has these digits and one more at a place: its other half is known. */
  private mayHaveWithout(digits: string, place: number): boolean {
    return place < HALF_DIGITS
      ? this.lows.mayHave(Number(digits.slice(HALF_DIGITS - 1)))
      : this.highs.mayHave(Number(digits.slice(0, HALF_DIGITS)));
  }

  private look(digits: string, found: Set<number>): void {
    const id = this.numbers.findDigits(digits);
    if (id !== 0) found.add(id);
  }
}

/** Calls with each half in which one digit is another, or is exchanged with the one left of it. */
function changed(half: number, place: number, call: (other: number) => void): void {
  const power = POWERS[place]!;
  const own = digitAt(half, place);
  for (let digit = 0; digit <= 9; digit++) if (digit !== own) call(half + (digit - own) * power);
  if (place < HALF_DIGITS - 1) call(swapped(half, place));
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

const FILTER_BITS = 21;

/** Halves of numbers of which some surely are not there: a bit for each of their hashes. */
class HalfFilter {
  private readonly bits = new Uint8Array(1 << (FILTER_BITS - 3));

  add(half: number): void {
    const hash = hashOf(half);
    this.bits[hash >>> 3]! |= 1 << (hash & 7);
  }

  mayHave(half: number): boolean {
    const hash = hashOf(half);
    return (this.bits[hash >>> 3]! & (1 << (hash & 7))) !== 0;
  }
}

function hashOf(half: number): number {
  return Math.imul(half, 0x9e3779b1) >>> (32 - FILTER_BITS);
}

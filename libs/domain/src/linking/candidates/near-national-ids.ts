import { type NumberIndex } from '../../columns/number-index.js';
import { NATIONAL_ID_DIGITS } from '../../values/national-id.js';

const HALF_DIGITS = 8;
const POWERS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/** Finds the numbers of a set (ids of an index) that lie one edit from a given one, without comparing it with all. */
export class NearNationalIds {
  private readonly highs: HalfFilter;
  private readonly lows: HalfFilter;

  constructor(private readonly numbers: NumberIndex) {
    this.highs = new HalfFilter(numbers.size);
    this.lows = new HalfFilter(numbers.size);
  }

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
    const take = (otherHigh: number, otherLow: number): void => {
      const other = this.numbers.find(otherHigh, otherLow);
      if (other !== 0 && other !== id) found.add(other);
    };
    const highs = this.lows.mayHave(low) ? this.highs.changesOf(high) : 0;
    for (let at = 0; at < highs; at++) take(changes[at]!, low);
    const lows = this.highs.mayHave(high) ? this.lows.changesOf(low) : 0;
    for (let at = 0; at < lows; at++) take(high, changes[at]!);
    const across = digitAt(high, 0) - digitAt(low, HALF_DIGITS - 1);
    const [otherHigh, otherLow] = [high - across, low + across * POWERS[HALF_DIGITS - 1]!];
    if (this.highs.mayHave(otherHigh) && this.lows.mayHave(otherLow)) take(otherHigh, otherLow);
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

/** The changed halves that `changesOf` found last. */
const changes = new Int32Array(HALF_DIGITS * 10);

/** For each number there are so many bits at least: of the halves that are not there few seem to be. */
const BITS_A_NUMBER = 8;

/** Halves of numbers of which some surely are not there: a bit for each of their hashes. */
export class HalfFilter {
  private readonly bits: Uint8Array;
  /** Bits of a hash that are not looked at. */
  private readonly spare: number;

  /** Makes room for so many numbers. */
  constructor(count: number) {
    const width = Math.min(Math.ceil(Math.log2(Math.max(count, 1) * BITS_A_NUMBER)), 30);
    this.spare = 32 - width;
    this.bits = new Uint8Array(2 ** (width - 3));
  }

  add(half: number): void {
    const hash = this.hashOf(half);
    this.bits[hash >>> 3]! |= 1 << (hash & 7);
  }

  mayHave(half: number): boolean {
    const hash = this.hashOf(half);
    return (this.bits[hash >>> 3]! & (1 << (hash & 7))) !== 0;
  }

  /** Puts into `changes` those that may be there of the halves in which one digit is another, or is exchanged with the one left of it; returns how many. */
  changesOf(half: number): number {
    let count = 0;
    for (let place = 0; place < HALF_DIGITS; place++) {
      const power = POWERS[place]!;
      const first = half - digitAt(half, place) * power;
      for (let digit = 0, other = first; digit <= 9; digit++, other += power)
        if (other !== half && this.mayHave(other)) changes[count++] = other;
      const exchanged = place < HALF_DIGITS - 1 ? swapped(half, place) : half;
      if (exchanged !== half && this.mayHave(exchanged)) changes[count++] = exchanged;
    }
    return count;
  }

  private hashOf(half: number): number {
    return Math.imul(half, 0x9e3779b1) >>> this.spare;
  }
}

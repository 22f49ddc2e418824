import { madeResident } from '../../columns/growable.js';
import { type NumberIndex } from '../../columns/number-index.js';
import { NATIONAL_ID_DIGITS } from '../../values/national-id.js';

const HALF_DIGITS = 8;
const POWERS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/** Finds the numbers of a set (ids of an index) that lie one edit from a given one, without comparing it with all. */
export class NearNationalIds {
  private readonly highs: HalfFilter;
  private readonly lows: HalfFilter;
  /** Both halves of each number together: most numbers whose halves are known by themselves are nobody's, and looking into the table of all numbers is slow. */
  private readonly wholes: HalfFilter;

  constructor(private numbers: NumberIndex) {
    this.highs = new HalfFilter(numbers.size);
    this.lows = new HalfFilter(numbers.size);
    this.wholes = new HalfFilter(numbers.size);
  }

  /** All numbers that an index has by now. */
  static of(numbers: NumberIndex): NearNationalIds {
    const near = new NearNationalIds(numbers);
    for (let id = 1; id <= numbers.size; id++) near.add(id);
    near.settle();
    return near;
  }

  /** Finds the same numbers in an index that has more. */
  lookIn(numbers: NumberIndex): void {
    this.numbers = numbers;
  }

  /** Takes a number of the index into the set. */
  add(id: number): void {
    const high = this.numbers.highOf(id);
    const low = this.numbers.lowOf(id);
    this.highs.add(high);
    this.lows.add(low);
    this.wholes.add(mixed(high, low));
  }

  /** Makes looking faster, once all numbers of the set were added. */
  settle(): void {
    this.highs.settle();
    this.lows.settle();
  }

  /** All other numbers that lie one edit (a substitution, or neighbours swapped) from one of the index; a few that are no members among them. */
  neighboursOf(id: number): number[] {
    const { numbers } = this;
    const found: number[] = [];
    const high = numbers.highOf(id);
    const low = numbers.lowOf(id);
    const highs = this.lows.mayHave(low) ? this.highs.changesOf(high) : 0;
    for (let at = 0; at < highs; at++) this.take(changes[at]!, low, id, found);
    const lows = this.highs.mayHave(high) ? this.lows.changesOf(low) : 0;
    for (let at = 0; at < lows; at++) this.take(high, changes[at]!, id, found);
    const across = digitAt(high, 0) - digitAt(low, HALF_DIGITS - 1);
    const [otherHigh, otherLow] = [high - across, low + across * POWERS[HALF_DIGITS - 1]!];
    if (this.highs.mayHave(otherHigh) && this.lows.mayHave(otherLow))
      this.take(otherHigh, otherLow, id, found);
    return found;
  }

  /** Adds the number with these halves, where it may be of the set, and is another one. */
  private take(high: number, low: number, id: number, found: number[]): void {
    if (!this.wholes.mayHave(mixed(high, low))) return;
    const other = this.numbers.find(high, low);
    if (other !== 0 && other !== id && !found.includes(other)) found.push(other);
  }

  /** The same for digits of another count than 16: one digit is missing or one too many. */
  neighboursOfDigits(digits: string): number[] {
    const found: number[] = [];
    if (digits.length === NATIONAL_ID_DIGITS + 1)
      for (let place = 0; place < digits.length; place++) this.takeWithoutOne(digits, place, found);
    else if (digits.length === NATIONAL_ID_DIGITS - 1)
      for (let place = 0; place <= digits.length; place++) this.takeWithOneMore(digits, place, found);
    return found;
  }

  /** Adds the number that is 17 digits without the one at a place. */
  private takeWithoutOne(digits: string, place: number, found: number[]): void {
    const isLeading = place < HALF_DIGITS;
    const start = isLeading ? 0 : HALF_DIGITS;
    // The half in which no digit is too many.
    const whole = Number(isLeading ? digits.slice(HALF_DIGITS + 1) : digits.slice(0, HALF_DIGITS));
    if (!(isLeading ? this.lows : this.highs).mayHave(whole)) return;
    const more = Number(digits.slice(start, start + HALF_DIGITS + 1));
    const power = 10 ** (start + HALF_DIGITS - place);
    const half = Math.floor(more / power / 10) * power + (more % power);
    this.take(isLeading ? half : whole, isLeading ? whole : half, 0, found);
  }

  /** Adds the numbers that are 15 digits and one more at a place. */
  private takeWithOneMore(digits: string, place: number, found: number[]): void {
    const isLeading = place < HALF_DIGITS;
    const start = isLeading ? 0 : HALF_DIGITS;
    // The half in which no digit is missing.
    const whole = Number(isLeading ? digits.slice(HALF_DIGITS - 1) : digits.slice(0, HALF_DIGITS));
    if (!(isLeading ? this.lows : this.highs).mayHave(whole)) return;
    const rest = Number(digits.slice(start, start + HALF_DIGITS - 1));
    const power = POWERS[start + HALF_DIGITS - 1 - place]!;
    const behind = rest % power;
    for (let digit = 0; digit <= 9; digit++) {
      const half = (rest - behind) * 10 + digit * power + behind;
      this.take(isLeading ? half : whole, isLeading ? whole : half, 0, found);
    }
  }
}

/** Digit of a half, counted from the right. */
function digitAt(half: number, place: number): number {
  return Math.floor(half / POWERS[place]!) % 10;
}

/** The changed halves that `changesOf` found last. */
const changes = new Int32Array(HALF_DIGITS * 10);

/** For each number there are so many bits at least: of the halves that are not there few seem to be. */
const BITS_A_NUMBER = 8;
/** Halves repeat, most of all leading ones: of so many bits one at most is set once as few are left as that allows. They stay near the processor. */
const BITS_A_HALF = 64;

/** By what halves are multiplied to be hashed. */
const FACTOR = 0x9e3779b1;
/** By what a leading half is multiplied beside its trailing one. */
const LEADING_FACTOR = 0x85ebca6b;

/** Both halves of a number as one value. */
function mixed(high: number, low: number): number {
  return Math.imul(high, LEADING_FACTOR) ^ low;
}

/** Halves of numbers of which some surely are not there: a bit for each of their hashes. */
export class HalfFilter {
  private bits: Uint8Array;
  /** Bits of a hash that are not looked at. */
  private spare: number;

  /** Makes room for so many numbers. */
  constructor(count: number) {
    const width = Math.min(Math.ceil(Math.log2(Math.max(count, 1) * BITS_A_NUMBER)), 30);
    this.spare = 32 - width;
    this.bits = madeResident(new Uint8Array(2 ** (width - 3)));
  }

  add(half: number): void {
    const hash = this.hashOf(half);
    this.bits[hash >>> 3]! |= 1 << (hash & 7);
  }

  /** Looks at three bits of each hash less, and at three more, as long as few bits are set then. */
  settle(): void {
    for (let folded = foldedBits(this.bits); folded !== undefined; folded = foldedBits(folded)) {
      this.bits = folded;
      this.spare += 3;
    }
  }

  mayHave(half: number): boolean {
    const hash = this.hashOf(half);
    return (this.bits[hash >>> 3]! & (1 << (hash & 7))) !== 0;
  }

  /** Puts into `changes` those that may be there of the halves in which one digit is another, or is exchanged with the one left of it; returns how many. */
  changesOf(half: number): number {
    const { bits, spare } = this;
    let count = 0;
    for (let place = 0, rest = half; place < HALF_DIGITS; place++) {
      const power = POWERS[place]!;
      const digit = rest % 10;
      rest = (rest / 10) | 0;
      let other = half - digit * power;
      let hash = Math.imul(other, FACTOR);
      // One more in a digit always adds the same to the hash.
      const step = Math.imul(power, FACTOR);
      for (let another = 0; another <= 9; another++, other += power, hash = (hash + step) | 0) {
        const bit = hash >>> spare;
        if (another !== digit && (bits[bit >>> 3]! & (1 << (bit & 7))) !== 0) changes[count++] = other;
      }
      const left = rest % 10;
      const exchanged = half - (left - digit) * power * 9;
      if (place < HALF_DIGITS - 1 && left !== digit && this.mayHave(exchanged)) changes[count++] = exchanged;
    }
    return count;
  }

  private hashOf(half: number): number {
    return Math.imul(half, FACTOR) >>> this.spare;
  }
}

/** A bit for each eight of these, or undefined where too many would be set. */
function foldedBits(bits: Uint8Array): Uint8Array | undefined {
  if (bits.length < BITS_A_HALF) return undefined;
  const folded = new Uint8Array(bits.length >>> 3);
  let set = 0;
  for (let at = 0; at < bits.length; at++)
    if (bits[at] !== 0) {
      folded[at >>> 3]! |= 1 << (at & 7);
      set++;
    }
  return set * BITS_A_HALF <= bits.length ? folded : undefined;
}

import { createHash } from 'node:crypto';

const LARGEST_HALF = 100_000_000;

/** Numbers that must not be found, and in which forms they are looked for. */
export class WantedNumbers {
  private readonly numbers: ReadonlySet<string>;
  private readonly lengths: readonly number[];
  /** Each by the digests that anybody could make of it. */
  private readonly byDigest = new Map<string, string>();
  /** Numbers of 16 digits by the binary value of their halves, as packed pages hold them. */
  private readonly byHalves = new Map<number, Map<number, string>>();
  private readonly halves = new Set<number>();
  private readonly byValue = new Map<number, string>();
  private readonly smallest: number;
  private readonly largest: number;

  constructor(numbers: Iterable<string>) {
    this.numbers = new Set(numbers);
    this.lengths = [...new Set([...this.numbers].map(({ length }) => length))];
    for (const number of this.numbers) this.learn(number);
    const values = [...this.byValue.keys()];
    this.smallest = Math.min(...values);
    this.largest = Math.max(...values);
  }

  get size(): number {
    return this.numbers.size;
  }

  /** Those that stand in a run of digits, wherever they begin. */
  *within(digits: string): Generator<string> {
    for (const length of this.lengths)
      for (let at = 0; at + length <= digits.length; at++) {
        const part = digits.slice(at, at + length);
        if (this.numbers.has(part)) yield part;
      }
  }

  /** The one whose SHA-256, SHA-1 or MD5 is that, without any key. */
  withDigest(hex: string): string | undefined {
    return this.byDigest.get(hex.toLowerCase());
  }

  /** The one that is that value, as an integer or as a float. */
  withValue(value: number): string | undefined {
    return value >= this.smallest && value <= this.largest ? this.byValue.get(value) : undefined;
  }

  /** Whether a value is the leading or the trailing eight digits of one. */
  hasHalf(value: number): boolean {
    return value < LARGEST_HALF && this.halves.has(value);
  }

  /** Those whose leading and trailing eight digits are both among values. */
  *withHalves(values: ReadonlySet<number>): Generator<string> {
    for (const [high, lows] of this.byHalves)
      if (values.has(high)) for (const [low, number] of lows) if (values.has(low)) yield number;
  }

  private learn(number: string): void {
    for (const algorithm of ['sha256', 'sha1', 'md5'])
      this.byDigest.set(createHash(algorithm).update(number).digest('hex'), number);
    this.byValue.set(Number(number), number);
    if (number.length !== 16) return;
    const [high, low] = [Number(number.slice(0, 8)), Number(number.slice(8))];
    this.halves.add(high).add(low);
    const lows = this.byHalves.get(high) ?? new Map<number, string>();
    this.byHalves.set(high, lows.set(low, number));
  }
}

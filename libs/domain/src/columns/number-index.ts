import { grown } from './growable.js';

/** Digits of one half of a 16-digit number: each half fits an Int32. A whole NIK does not fit a JavaScript number (provinces 91 and 94 exceed 2^53). */
const HALF_DIGITS = 8;

/** Gives every 16-digit number (NIK, KK) a dense id from 1; 0 stands for "none". Open addressing over two int32 halves. */
export class NumberIndex {
  private high = new Int32Array(1024);
  private low = new Int32Array(1024);
  private table = new Int32Array(4096);
  private mask = 4095;
  private count = 0;

  /** How many different numbers there are; ids run from 1 to this. */
  get size(): number {
    return this.count;
  }

  /** The id of the number with these leading and trailing eight digits; a new one when it was not seen yet. */
  intern(high: number, low: number): number {
    const slot = this.slotOf(high, low);
    const found = this.table[slot]!;
    if (found !== 0) return found;
    const id = ++this.count;
    if (id >= this.high.length) {
      this.high = grown(this.high, this.high.length * 2);
      this.low = grown(this.low, this.low.length * 2);
    }
    this.high[id] = high;
    this.low[id] = low;
    this.table[slot] = id;
    if (this.count * 2 > this.mask) this.rehash();
    return id;
  }

  /** The id of a number that was seen, or 0. */
  find(high: number, low: number): number {
    return this.table[this.slotOf(high, low)]!;
  }

  /** `intern` for 16 digits as text. */
  internDigits(digits: string): number {
    return this.intern(Number(digits.slice(0, HALF_DIGITS)), Number(digits.slice(HALF_DIGITS)));
  }

  /** `find` for 16 digits as text. */
  findDigits(digits: string): number {
    return this.find(Number(digits.slice(0, HALF_DIGITS)), Number(digits.slice(HALF_DIGITS)));
  }

  /** The 16 digits of an id; empty for 0. */
  digits(id: number): string {
    if (id === 0) return '';
    return String(this.high[id]).padStart(HALF_DIGITS, '0') + String(this.low[id]).padStart(HALF_DIGITS, '0');
  }

  /** The leading eight digits of an id as a number. */
  highOf(id: number): number {
    return this.high[id]!;
  }

  /** The trailing eight digits of an id as a number. */
  lowOf(id: number): number {
    return this.low[id]!;
  }

  private slotOf(high: number, low: number): number {
    const { table, mask } = this;
    let slot = hashHalves(high, low) & mask;
    for (let id = table[slot]!; id !== 0; id = table[slot]!) {
      if (this.high[id] === high && this.low[id] === low) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private rehash(): void {
    this.mask = this.mask * 2 + 1;
    this.table = new Int32Array(this.mask + 1);
    for (let id = 1; id <= this.count; id++) this.table[this.slotOf(this.high[id]!, this.low[id]!)] = id;
  }
}

function hashHalves(high: number, low: number): number {
  let hash = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

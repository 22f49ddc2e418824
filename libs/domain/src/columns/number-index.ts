import { columnBeside, grown, madeResident, release, sharedColumn } from './growable.js';
import {
  areMostlyNew,
  enter,
  entryOf,
  FOUND_AT_ONCE,
  idBitsOf,
  OTHERS_SHARE,
  slotsFor,
} from './open-addressing.js';

/** Digits of one half of a 16-digit number: each half fits an Int32. A whole NIK does not fit a JavaScript number (provinces 91 and 94 exceed 2^53). */
const HALF_DIGITS = 8;

/** Lists stand in one order, and payees have several rows: so many ids behind the last one are looked at before the table is. */
const NEXT_LOOKED_AT = 8;

/** Room of an empty index. */
const FEWEST_NUMBERS = 64;

/** Slots of an empty table; each holds an id and some bits of the hash of its number. */
const FEWEST_SLOTS = 128;

/** Leading and trailing halves of numbers by their ids; at 0 stands nothing. */
export interface NumberContents {
  readonly high: Int32Array<ArrayBuffer>;
  readonly low: Int32Array<ArrayBuffer>;
}

/**
 * Gives every 16-digit number (NIK, KK) a dense id from 1; 0 stands for "none". Open addressing over two int32 halves; some bits of the hash stand beside the id, so that a look for what is
 * not there hardly ever costs more than one line of memory.
 */
export class NumberIndex {
  private high = new Int32Array(FEWEST_NUMBERS);
  private low = new Int32Array(FEWEST_NUMBERS);
  private table = new Int32Array(FEWEST_SLOTS);
  private mask = FEWEST_SLOTS - 1;
  private count = 0;
  /** The id that was given last. */
  private last = 0;
  /** Whether most of the numbers that were taken in together last were that one, or near behind it. */
  private isInOrder = false;
  private seen = 0;
  /** Where in the table the number that `findIn` did not find would stand. */
  private free = 0;

  /** `tellsApart`: whether no number gets a second id, but where it comes right behind itself (TextIndex). */
  constructor(private readonly tellsApart = true) {}

  /** How many different numbers there are; ids run from 1 to this. */
  get size(): number {
    return this.count;
  }

  /** Puts the numbers to come into memory that threads share: there are none yet. */
  shareMemory(): void {
    this.high = sharedColumn(Int32Array, FEWEST_NUMBERS);
    this.low = sharedColumn(Int32Array, FEWEST_NUMBERS);
  }

  /** The same for the table, where other threads look up numbers, too. */
  shareLookUps(): void {
    this.table = sharedColumn(Int32Array, FEWEST_SLOTS);
  }

  /** Makes room for so many different numbers, at most for `most`: room that is not needed takes no memory, but a table that is too large does. */
  reserve(count: number, { most = count }: { readonly most?: number } = {}): void {
    if (most >= this.high.length) this.makeRoom(Math.ceil(most) + 1);
    const slots = slotsFor(count);
    if (this.tellsApart && slots > this.mask + 1) this.rehash(slots);
  }

  /** The id of the number with these leading and trailing eight digits; a new one when it was not seen yet. */
  intern(high: number, low: number): number {
    const next = this.nextWith(this.last, high, low);
    if (next !== 0) return (this.last = next);
    this.prepareLookUps();
    return this.internElsewhere(high, low);
  }

  /** `intern` for a number that is none of the next ones. */
  private internElsewhere(high: number, low: number): number {
    const hash = this.tellsApart ? hashHalves(high, low) : 0;
    const found = this.tellsApart ? this.findIn(high, low, hash) : 0;
    if (found !== 0) return (this.last = found);
    const id = (this.last = ++this.count);
    if (id >= this.high.length) this.makeRoom(this.high.length * 2);
    this.high[id] = high;
    this.low[id] = low;
    if (!this.tellsApart) return id;
    this.table[this.free] = entryOf(id, hash, this.mask);
    if (id * 2 > this.mask) this.rehash((this.mask + 1) * 2);
    return id;
  }

  /**
   * Puts the ids of the numbers with these halves, from number `from` to before `to`, into `ids`, from place `idsFrom` on: new ones, in their order, for those that were not seen yet; 0 where
   * `high` is negative. Taking in many at once has the memory fetch together what they touch.
   */
  internMany(
    high: Int32Array,
    low: Int32Array,
    from: number,
    to: number,
    ids: Int32Array,
    idsFrom = from,
  ): void {
    this.prepareLookUps();
    if (this.tellsApart && !this.isInOrder) this.fetch(high, low, from, to);
    let others = 0;
    for (let at = from, put = idsFrom; at < to; at++, put++) {
      const next = high[at]! < 0 ? 0 : this.nextWith(this.last, high[at]!, low[at]!);
      if (next !== 0) ids[put] = this.last = next;
      else if (high[at]! < 0) ids[put] = 0;
      else {
        ids[put] = this.internElsewhere(high[at]!, low[at]!);
        others++;
      }
    }
    this.isInOrder = others < (to - from) * OTHERS_SHARE;
  }

  /** Reads where the table is looked into first. Nothing waits for what is read here, so that the processor reads on. */
  private fetch(high: Int32Array, low: Int32Array, from: number, to: number): void {
    const { table, mask } = this;
    let seen = 0;
    for (let at = from; at < to; at++) seen ^= table[hashHalves(high[at]!, low[at]!) & mask]!;
    // Otherwise nobody would read it.
    this.seen = seen;
  }

  /** Makes at once what is needed to look up numbers, where it was given back. */
  prepareLookUps(): void {
    if (this.table.length === 0) this.rehash(slotsFor(this.count));
  }

  /** Gives back what is needed only to look up numbers; whoever looks up one later waits for it to be made again. */
  forgetLookUps(): void {
    release(this.table);
    this.table = new Int32Array(0);
  }

  /** The numbers by their ids, for another index, or another thread, to take. What is needed only to look up numbers is given back. */
  contents(): NumberContents {
    this.forgetLookUps();
    return { high: this.high.subarray(0, this.count + 1), low: this.low.subarray(0, this.count + 1) };
  }

  /** The ids here of the numbers of another index, by their ids there; numbers that were not seen yet come in, in their order. What they stood in is gone. */
  absorb({ high, low }: NumberContents): Int32Array<ArrayBuffer> {
    const ids = new Int32Array(high.length);
    for (let first = 1; first < high.length; first += FOUND_AT_ONCE) {
      const end = Math.min(first + FOUND_AT_ONCE, high.length);
      const known = this.count;
      this.internMany(high, low, first, end, ids);
      if (areMostlyNew(this.count - known, end - first)) this.reserve(this.count + high.length - end);
    }
    release(high, low);
    return ids;
  }

  /** The id of a number that was seen, or 0. */
  find(high: number, low: number): number {
    this.prepareLookUps();
    return this.findIn(high, low, hashHalves(high, low));
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

  /** The id of the number, where it is one of those from `last` on, in their order; otherwise 0. */
  private nextWith(last: number, high: number, low: number): number {
    const end = Math.min(last + NEXT_LOOKED_AT, this.count);
    for (let id = Math.max(last, 1); id <= end; id++)
      if (this.low[id] === low && this.high[id] === high) return id;
    return 0;
  }

  private makeRoom(length: number): void {
    this.high = grown(this.high, length);
    this.low = grown(this.low, length);
  }

  /** The id of a number by its hash, or 0; then `free` says where in the table it would stand. */
  private findIn(high: number, low: number, hash: number): number {
    const { table, mask } = this;
    const idBits = idBitsOf(mask);
    let slot = hash & mask;
    for (let entry = table[slot]!; entry !== 0; entry = table[slot]!) {
      const id = entry & idBits;
      if (((entry ^ hash) & ~idBits) === 0 && this.low[id] === low && this.high[id] === high) return id;
      slot = (slot + 1) & mask;
    }
    this.free = slot;
    return 0;
  }

  /** Makes the table anew, with so many slots. */
  private rehash(slots: number): void {
    release(this.table);
    const { count, high, low } = this;
    const table = (this.table = madeResident(columnBeside(this.table, Int32Array, slots)));
    this.mask = slots - 1;
    for (let id = 1; id <= count; id++) enter(table, id, hashHalves(high[id]!, low[id]!));
  }
}

function hashHalves(high: number, low: number): number {
  let hash = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

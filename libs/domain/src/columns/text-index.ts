import { grown, release } from './growable.js';
import { slotsFor } from './open-addressing.js';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** UTF-8 bytes of the text that is looked up; a character of a string takes three at most. */
let looked = new Uint8Array(1024);

/** Slots of an empty table; each holds an id and the hash of its text. Many books are small, and each has a dozen indexes. */
const FEWEST_SLOTS = 128;

/** Texts one behind the other as UTF-8, and where each ends, by their ids; the empty one is 0. */
export interface TextContents {
  readonly pool: Uint8Array<ArrayBuffer>;
  readonly ends: Int32Array<ArrayBuffer>;
}

/** Gives every different text (UTF-8 bytes) a dense id from 1; 0 stands for the empty text. Open addressing over one pool of bytes. */
export class TextIndex {
  /** The UTF-8 bytes of all texts; replaced when it grows. */
  pool = new Uint8Array(1024);
  private ends = new Int32Array(64);
  private table = new Int32Array(FEWEST_SLOTS * 2);
  private mask = FEWEST_SLOTS - 1;
  private count = 0;
  /** The id that was given last: lists stand in one order, and payees have several rows. */
  private last = 0;

  /** How many different texts there are; ids run from 1 to this. */
  get size(): number {
    return this.count;
  }

  /** Makes room for so many different texts of so many bytes together. */
  reserve(count: number, bytes: number): void {
    if (count >= this.ends.length) this.ends = grown(this.ends, count + 1);
    if (bytes > this.pool.length) this.pool = grown(this.pool, bytes);
    const slots = slotsFor(count);
    if (slots > this.mask + 1) this.rehash(slots);
  }

  /** The id of the UTF-8 bytes from `start` to before `end`; a new one when they were not seen yet; 0 when there are none. */
  internBytes(bytes: Uint8Array, start: number, end: number): number {
    if (start >= end) return 0;
    const { last } = this;
    if (last > 0 && this.equals(last, bytes, start, end)) return last;
    if (last < this.count && this.equals(last + 1, bytes, start, end)) return (this.last = last + 1);
    const hash = hashBytes(bytes, start, end);
    const slot = this.slotOf(bytes, start, end, hash);
    const found = this.table[slot]!;
    return (this.last = found !== 0 ? found : this.append(bytes, start, end, hash, slot));
  }

  /** Gives back what is needed only to look up texts; whoever looks up one later waits for it to be made again. */
  settle(): void {
    this.pool = grown(this.pool, this.endOf(this.count));
    this.ends = grown(this.ends, this.count + 1);
    this.table = new Int32Array(0);
  }

  /** The texts by their ids, as another thread can take them. */
  contents(): TextContents {
    return {
      pool: this.pool.subarray(0, this.endOf(this.count)),
      ends: this.ends.subarray(0, this.count + 1),
    };
  }

  /** The ids here of the texts of another index, by their ids there; texts that were not seen yet come in, in their order. What they stood in is gone. */
  absorb({ pool, ends }: TextContents): Int32Array {
    this.reserve(this.count + ends.length, this.endOf(this.count) + pool.length);
    const ids = new Int32Array(ends.length);
    for (let id = 1; id < ends.length; id++) ids[id] = this.internBytes(pool, ends[id - 1]!, ends[id]!);
    release(pool, ends);
    return ids;
  }

  /** `internBytes` for a string. */
  intern(text: string): number {
    const end = lookAt(text);
    return this.internBytes(looked, 0, end);
  }

  /** The id of a text that was seen, or 0. */
  find(text: string): number {
    const end = lookAt(text);
    return end === 0 ? 0 : this.table[this.slotOf(looked, 0, end, hashBytes(looked, 0, end))]!;
  }

  /** The text of an id. */
  text(id: number): string {
    return id === 0 ? '' : decoder.decode(this.pool.subarray(this.startOf(id), this.endOf(id)));
  }

  /** Where the UTF-8 bytes of an id begin in `pool`. */
  startOf(id: number): number {
    return id === 0 ? 0 : this.ends[id - 1]!;
  }

  /** Where the UTF-8 bytes of an id end in `pool`. */
  endOf(id: number): number {
    return this.ends[id]!;
  }

  private append(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const id = ++this.count;
    if (id >= this.ends.length) this.ends = grown(this.ends, this.ends.length * 2);
    const from = this.ends[id - 1]!;
    const to = from + end - start;
    if (to > this.pool.length) this.pool = grown(this.pool, Math.max(to, this.pool.length * 2));
    for (let target = from, source = start; source < end; source++) this.pool[target++] = bytes[source]!;
    this.ends[id] = to;
    this.table[slot] = id;
    this.table[slot + 1] = hash;
    if (this.count * 2 > this.mask) this.rehash((this.mask + 1) * 2);
    return id;
  }

  /** Where in the table the id of a text stands, or would stand. */
  private slotOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    if (this.table.length === 0) this.lookUpAgain();
    const { table, mask } = this;
    let slot = hash & mask;
    for (let id = table[slot * 2]!; id !== 0; id = table[slot * 2]!) {
      if (table[slot * 2 + 1] === hash && this.equals(id, bytes, start, end)) break;
      slot = (slot + 1) & mask;
    }
    return slot * 2;
  }

  /** Makes the table anew, after `settle`. */
  private lookUpAgain(): void {
    this.table = new Int32Array((this.mask + 1) * 2);
    for (let id = 1; id <= this.count; id++)
      this.enter(id, hashBytes(this.pool, this.startOf(id), this.endOf(id)));
  }

  /** Puts a text that is not there into the table. */
  private enter(id: number, hash: number): void {
    let slot = hash & this.mask;
    while (this.table[slot * 2] !== 0) slot = (slot + 1) & this.mask;
    this.table[slot * 2] = id;
    this.table[slot * 2 + 1] = hash;
  }

  private equals(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.ends[id - 1]!;
    if (this.ends[id]! - from !== end - start) return false;
    for (let position = from, source = start; source < end; source++)
      if (this.pool[position++] !== bytes[source]) return false;
    return true;
  }

  private rehash(slots: number): void {
    const { table } = this;
    this.mask = slots - 1;
    this.table = new Int32Array(slots * 2);
    for (let from = 0; from < table.length; from += 2)
      if (table[from] !== 0) this.enter(table[from]!, table[from + 1]!);
  }
}

/** Puts the UTF-8 bytes of a text into `looked`; gives their number. */
function lookAt(text: string): number {
  if (text.length * 3 > looked.length) looked = new Uint8Array(text.length * 3);
  return encoder.encodeInto(text, looked).written;
}

function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let position = start; position < end; position++)
    hash = Math.imul(hash ^ bytes[position]!, 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

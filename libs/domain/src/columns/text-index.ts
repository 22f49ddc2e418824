import { grown, madeResident, release, sharedColumn } from './growable.js';
import {
  areMostlyNew,
  enter,
  entryOf,
  FOUND_AT_ONCE,
  idBitsOf,
  OTHERS_SHARE,
  slotsFor,
} from './open-addressing.js';
import { copyFours, hashBytes, hashFours, viewAgain, viewOf } from './text-hash.js';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** UTF-8 bytes of the text that is looked up; a character of a string takes three at most. */
let looked = new Uint8Array(1024);

/** Room of an empty index. */
const FEWEST_BYTES = 1024;
const FEWEST_TEXTS = 64;

/** Slots of an empty table; each holds an id and some bits of the hash of its text. Many books are small, and each has a dozen indexes. */
const FEWEST_SLOTS = 128;

/** Texts one behind the other as UTF-8, and where each ends, by their ids; the empty one is 0. */
export interface TextContents {
  readonly pool: Uint8Array<ArrayBuffer>;
  readonly ends: Int32Array<ArrayBuffer>;
  /** Whether no text has two ids. */
  readonly areDistinct: boolean;
}

/** Bytes of a number or a code of a bank, about. */
const USUAL_BYTES = 20;

/** The most room that texts may need: how many they are, and their bytes together. */
interface TextRoom {
  readonly most?: number;
  readonly bytes?: number;
}

/** Where several texts stand, each behind the one before, one every `stride` places from `first` on, and by their numbers their hashes, where they are known, and 1 for a text that is the one before it once more. */
export interface TextPlaces {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly first: number;
  readonly stride: number;
  readonly hashes: Int32Array | undefined;
  readonly repeats: Uint8Array;
}

/** Gives every different text (UTF-8 bytes) a dense id from 1; 0 stands for the empty text. Open addressing over one pool of bytes. */
export class TextIndex {
  /** The UTF-8 bytes of all texts; replaced when it grows. */
  pool = new Uint8Array(FEWEST_BYTES);
  private ends = new Int32Array(FEWEST_TEXTS);
  private table = new Int32Array(FEWEST_SLOTS);
  private mask = FEWEST_SLOTS - 1;
  private count = 0;
  /** The id that was given last: lists stand in one order, and payees have several rows. */
  private last = 0;
  /** Whether most of the texts that were taken in together last were that one, or the one behind it. */
  private isInOrder = false;
  private seen = 0;
  /** Where in the table the text that was not found would stand. */
  private free = 0;
  /** The pool, and the bytes that texts were taken from last, as they are looked at four at a time. */
  private poolView: DataView | undefined = undefined;
  private takenView: DataView | undefined = undefined;

  /** `tellsApart`: whether no text gets a second id, but where it comes right behind itself. An index that absorbs this one looks for all of its texts anyway: what is told apart there need not be here. */
  constructor(private readonly tellsApart = true) {}

  /** Whether texts that are taken in together are found by their hashes. */
  get needsHashes(): boolean {
    return this.tellsApart;
  }

  /** How many different texts there are; ids run from 1 to this. */
  get size(): number {
    return this.count;
  }

  /** Puts the texts to come into memory that threads share, but not what only looking them up needs: there are none yet. */
  shareMemory(): void {
    this.pool = sharedColumn(Uint8Array, FEWEST_BYTES);
    this.ends = sharedColumn(Int32Array, FEWEST_TEXTS);
  }

  /** Makes room for so many different texts, at most for `most`, of so many bytes together: room that is not needed takes no memory, but a table that is too large does. */
  reserve(count: number, { most = count, bytes = most * USUAL_BYTES }: TextRoom = {}): void {
    if (most >= this.ends.length) this.ends = grown(this.ends, Math.ceil(most) + 1);
    if (bytes > this.pool.length) this.pool = grown(this.pool, Math.ceil(bytes));
    const slots = slotsFor(count);
    if (this.tellsApart && slots > this.mask + 1) this.rehash(slots);
  }

  /** The id of the UTF-8 bytes from `start` to before `end`; a new one when they were not seen yet; 0 when there are none. */
  internBytes(bytes: Uint8Array, start: number, end: number): number {
    if (start >= end) return 0;
    const next = this.nextWith(this.last, bytes, start, end);
    if (next !== 0) return (this.last = next);
    const hash = hashBytes(bytes, start, end);
    const found = this.tellsApart ? this.lookUp(bytes, start, end, hash) : 0;
    return (this.last = found !== 0 ? found : this.append(bytes, start, end, hash));
  }

  /**
   * Puts the ids of the texts from number `from` to before `to` into `ids`, from place `idsFrom` on: new ones, in their order, for those that were not seen yet; 0 for empty ones. Taking in many
   * at once has the memory fetch together what they touch.
   */
  internMany(
    bytes: Uint8Array,
    places: TextPlaces,
    from: number,
    to: number,
    ids: Int32Array,
    idsFrom = from,
  ): void {
    if (this.table.length === 0) this.lookUpAgain();
    const { starts, ends, first, stride, hashes, repeats } = places;
    const { tellsApart } = this;
    if (tellsApart && hashes !== undefined && !this.isInOrder) this.fetch(hashes, from, to);
    const view = (this.takenView = viewAgain(this.takenView, bytes));
    let others = 0;
    // Whether the text before is the last one: then this one, which is another, is not.
    let isPassed = false;
    // They stand one behind the other: no more bytes than lie between the first and the last can come in.
    if (to > from) this.makeRoom(ends[first + (to - 1) * stride]! - starts[first + from * stride]!);
    const pool = (this.poolView = viewAgain(this.poolView, this.pool));
    for (let at = from, place = first + from * stride, put = idsFrom; at < to; at++, put++, place += stride) {
      const start = starts[place]!;
      const end = ends[place]!;
      if (at > from && repeats[at] === 1) ids[put] = ids[put - 1]!;
      else if (start >= end) {
        ids[put] = 0;
        isPassed = false;
      } else {
        const next = this.nextIn(pool, isPassed, view, start, end);
        isPassed = true;
        if (next === 0) others++;
        const isSought = next === 0 && tellsApart;
        const hash = !isSought ? 0 : hashes !== undefined ? hashes[at]! : hashFours(view, start, end);
        const found = isSought ? this.findIn(pool, view, start, end, hash) : next;
        if (found !== 0) ids[put] = this.last = found;
        else {
          copyFours(view, start, end, pool, this.ends[this.count]!);
          ids[put] = this.last = this.enterNext(end - start, hash);
        }
      }
    }
    this.isInOrder = others < (to - from) * OTHERS_SHARE;
  }

  /** Reads where the table is looked into first. Nothing waits for what is read here, so that the processor reads on. */
  private fetch(hashes: Int32Array, from: number, to: number): void {
    const { table, mask } = this;
    let seen = 0;
    for (let at = from; at < to; at++) seen ^= table[hashes[at]! & mask]!;
    // Otherwise nobody would read it.
    this.seen = seen;
  }

  /** Gives back what is needed only to look up texts; whoever looks up one later waits for it to be made again. */
  forgetLookUps(): void {
    release(this.table);
    this.table = new Int32Array(0);
  }

  /** Frees all memory at once: nobody asks for a text any more. */
  release(): void {
    release(this.pool, this.ends, this.table);
  }

  /** The texts by their ids, for another index, or another thread, to take. What is needed only to look up texts is given back. */
  contents(): TextContents {
    this.forgetLookUps();
    return {
      pool: this.pool.subarray(0, this.endOf(this.count)),
      ends: this.ends.subarray(0, this.count + 1),
      areDistinct: this.tellsApart,
    };
  }

  /** The ids here of the texts of another index, by their ids there; undefined where they are the same. Texts that were not seen yet come in, in their order. What they stood in is gone. */
  absorb({ pool, ends, areDistinct }: TextContents): Int32Array<ArrayBuffer> | undefined {
    if (this.count === 0 && (areDistinct || !this.tellsApart)) {
      this.takeOver(pool, ends);
      return undefined;
    }
    const ids = new Int32Array(ends.length);
    const view = viewOf(pool);
    const hashes = new Int32Array(ends.length);
    const repeats = new Uint8Array(ends.length);
    // The text of an id stands between two ends.
    const places = { starts: ends, ends: ends.subarray(1), first: -1, stride: 1, repeats };
    for (let first = 1; first < ends.length; first += FOUND_AT_ONCE) {
      const end = Math.min(first + FOUND_AT_ONCE, ends.length);
      const known = this.count;
      // Texts that come in their order here hardly have to be looked for.
      const areSought = this.tellsApart && !this.isInOrder;
      if (areSought)
        for (let id = first; id < end; id++) hashes[id] = hashFours(view, ends[id - 1]!, ends[id]!);
      this.internMany(pool, { ...places, hashes: areSought ? hashes : undefined }, first, end, ids);
      if (areMostlyNew(this.count - known, end - first))
        this.reserve(this.count + ends.length - end, {
          bytes: this.endOf(this.count) + pool.length - ends[end - 1]!,
        });
    }
    release(pool, ends, hashes, repeats);
    return ids;
  }

  /** Has all texts of another index, where it had none: their ids are the same, and nothing is looked up before somebody asks. */
  private takeOver(pool: Uint8Array<ArrayBuffer>, ends: Int32Array<ArrayBuffer>): void {
    release(this.pool, this.ends, this.table);
    this.last = this.count = ends.length - 1;
    this.pool = pool;
    this.ends = ends;
    this.mask = slotsFor(this.count) - 1;
    this.table = new Int32Array(0);
  }

  /** Whether two ids have the same text, where texts are not told apart. */
  isSame(one: number, other: number): boolean {
    const length = this.endOf(one) - this.startOf(one);
    if (this.endOf(other) - this.startOf(other) !== length) return false;
    const { pool } = this;
    for (let at = 0, from = this.startOf(one), to = this.startOf(other); at < length; at++)
      if (pool[from + at] !== pool[to + at]) return false;
    return true;
  }

  /** `internBytes` for a string. */
  intern(text: string): number {
    const end = lookAt(text);
    return this.internBytes(looked, 0, end);
  }

  /** The id of a text that was seen, or 0. */
  find(text: string): number {
    const end = lookAt(text);
    if (end === 0) return 0;
    return this.lookUp(looked, 0, end, hashBytes(looked, 0, end));
  }

  /** The text of an id. */
  text(id: number): string {
    return id === 0 ? '' : decoder.decode(this.pool.subarray(this.startOf(id), this.endOf(id)));
  }

  /** Which of these ids have a text that begins so; without a text for each. */
  beginningWith(beginning: string, ids: ArrayLike<number>): number[] {
    const length = lookAt(beginning);
    const start = looked.slice(0, length);
    const found: number[] = [];
    for (let at = 0; at < ids.length; at++) if (this.beginsWith(ids[at]!, start)) found.push(ids[at]!);
    return found;
  }

  private beginsWith(id: number, start: Uint8Array): boolean {
    const from = this.startOf(id);
    if (this.endOf(id) - from < start.length) return false;
    for (let at = 0; at < start.length; at++) if (this.pool[from + at] !== start[at]) return false;
    return true;
  }

  /** Where the UTF-8 bytes of an id begin in `pool`. */
  startOf(id: number): number {
    return id === 0 ? 0 : this.ends[id - 1]!;
  }

  /** Where the UTF-8 bytes of an id end in `pool`. */
  endOf(id: number): number {
    return this.ends[id]!;
  }

  /** The id of the text, where it is the last one or the one behind it; otherwise 0. */
  private nextWith(last: number, bytes: Uint8Array, start: number, end: number): number {
    if (last > 0 && this.equals(last, bytes, start, end)) return last;
    return last < this.count && this.equals(last + 1, bytes, start, end) ? last + 1 : 0;
  }

  /** `nextWith` for bytes that are looked at four at a time. */
  private nextIn(pool: DataView, isPassed: boolean, view: DataView, start: number, end: number): number {
    const { last } = this;
    if (!isPassed && last > 0 && this.standsIn(pool, last, view, start, end)) return last;
    return last < this.count && this.standsIn(pool, last + 1, view, start, end) ? last + 1 : 0;
  }

  /** The id of a text by its hash, or 0; then `free` says where in the table it would stand. */
  private findIn(pool: DataView, view: DataView, start: number, end: number, hash: number): number {
    const { table, mask } = this;
    const idBits = idBitsOf(mask);
    let slot = hash & mask;
    for (let entry = table[slot]!; entry !== 0; entry = table[slot]!) {
      const id = entry & idBits;
      if (((entry ^ hash) & ~idBits) === 0 && this.standsIn(pool, id, view, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    this.free = slot;
    return 0;
  }

  /** Makes room for so many bytes more. */
  private makeRoom(bytes: number): void {
    const end = this.endOf(this.count) + bytes;
    if (end > this.pool.length) this.pool = grown(this.pool, Math.max(end, this.pool.length * 2));
  }

  private append(bytes: Uint8Array, start: number, end: number, hash: number): number {
    this.makeRoom(end - start);
    for (let target = this.ends[this.count]!, source = start; source < end; source++)
      this.pool[target++] = bytes[source]!;
    return this.enterNext(end - start, hash);
  }

  /** Gives an id to the text of so many bytes that stands behind the last one in the pool, and is to be found where `free` says. */
  private enterNext(length: number, hash: number): number {
    const id = ++this.count;
    if (id >= this.ends.length) this.ends = grown(this.ends, this.ends.length * 2);
    this.ends[id] = this.ends[id - 1]! + length;
    if (!this.tellsApart) return id;
    this.table[this.free] = entryOf(id, hash, this.mask);
    if (id * 2 > this.mask) this.rehash((this.mask + 1) * 2);
    return id;
  }

  /** `findIn` for bytes that are looked at one by one; makes the table where it was given back. */
  private lookUp(bytes: Uint8Array, start: number, end: number, hash: number): number {
    if (this.table.length === 0) this.lookUpAgain();
    const { table, mask } = this;
    const idBits = idBitsOf(mask);
    let slot = hash & mask;
    for (let entry = table[slot]!; entry !== 0; entry = table[slot]!) {
      const id = entry & idBits;
      if (((entry ^ hash) & ~idBits) === 0 && this.equals(id, bytes, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    this.free = slot;
    return 0;
  }

  /** Makes the table anew. */
  private lookUpAgain(): void {
    const { count, ends } = this;
    release(this.table);
    const table = (this.table = madeResident(new Int32Array(this.mask + 1)));
    const view = viewOf(this.pool);
    for (let id = 1; id <= count; id++) enter(table, id, hashFours(view, ends[id - 1]!, ends[id]!));
  }

  private equals(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.ends[id - 1]!;
    if (this.ends[id]! - from !== end - start) return false;
    for (let position = from, source = start; source < end; source++)
      if (this.pool[position++] !== bytes[source]) return false;
    return true;
  }

  /** `equals` for bytes that are looked at four at a time. */
  private standsIn(pool: DataView, id: number, view: DataView, start: number, end: number): boolean {
    const from = this.ends[id - 1]!;
    if (this.ends[id]! - from !== end - start) return false;
    if (end - start < 4) {
      for (let source = start, at = from; source < end; source++, at++)
        if (pool.getUint8(at) !== view.getUint8(source)) return false;
      return true;
    }
    // Numbers begin alike: where they end they differ sooner.
    for (let source = end - 4, at = this.ends[id]! - 4; source > start; source -= 4, at -= 4)
      if (pool.getInt32(at, true) !== view.getInt32(source, true)) return false;
    return pool.getInt32(from, true) === view.getInt32(start, true);
  }

  private rehash(slots: number): void {
    this.mask = slots - 1;
    // Without a table all texts are to be entered, by whoever looks one up first.
    if (this.table.length > 0) this.lookUpAgain();
  }
}

/** Puts the UTF-8 bytes of a text into `looked`; gives their number. */
function lookAt(text: string): number {
  if (text.length * 3 > looked.length) looked = new Uint8Array(text.length * 3);
  return encoder.encodeInto(text, looked).written;
}

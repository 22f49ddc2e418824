import { grown } from './growable.js';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Gives every different text (UTF-8 bytes) a dense id from 1; 0 stands for the empty text. Open addressing over one pool of bytes. */
export class TextIndex {
  /** The UTF-8 bytes of all texts; replaced when it grows. */
  pool = new Uint8Array(16_384);
  private ends = new Int32Array(1024);
  private hashes = new Int32Array(1024);
  private table = new Int32Array(4096);
  private mask = 4095;
  private count = 0;

  /** How many different texts there are; ids run from 1 to this. */
  get size(): number {
    return this.count;
  }

  /** The id of the UTF-8 bytes from `start` to before `end`; a new one when they were not seen yet; 0 when there are none. */
  internBytes(bytes: Uint8Array, start: number, end: number): number {
    if (start >= end) return 0;
    const hash = hashBytes(bytes, start, end);
    const slot = this.slotOf(bytes, start, end, hash);
    const found = this.table[slot]!;
    return found !== 0 ? found : this.append(bytes, start, end, hash, slot);
  }

  /** `internBytes` for a string. */
  intern(text: string): number {
    const bytes = encoder.encode(text);
    return this.internBytes(bytes, 0, bytes.length);
  }

  /** The id of a text that was seen, or 0. */
  find(text: string): number {
    const bytes = encoder.encode(text);
    return bytes.length === 0
      ? 0
      : this.table[this.slotOf(bytes, 0, bytes.length, hashBytes(bytes, 0, bytes.length))]!;
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
    if (id >= this.ends.length) {
      this.ends = grown(this.ends, this.ends.length * 2);
      this.hashes = grown(this.hashes, this.hashes.length * 2);
    }
    const from = this.ends[id - 1]!;
    const to = from + end - start;
    while (to > this.pool.length) this.pool = grown(this.pool, this.pool.length * 2);
    for (let target = from, source = start; source < end; source++) this.pool[target++] = bytes[source]!;
    this.ends[id] = to;
    this.hashes[id] = hash;
    this.table[slot] = id;
    if (this.count * 2 > this.mask) this.rehash();
    return id;
  }

  private slotOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    let slot = hash & this.mask;
    for (let id = this.table[slot]!; id !== 0; id = this.table[slot]!) {
      if (this.hashes[id] === hash && this.equals(id, bytes, start, end)) break;
      slot = (slot + 1) & this.mask;
    }
    return slot;
  }

  private equals(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.ends[id - 1]!;
    if (this.ends[id]! - from !== end - start) return false;
    for (let position = from, source = start; source < end; source++)
      if (this.pool[position++] !== bytes[source]) return false;
    return true;
  }

  private rehash(): void {
    this.mask = this.mask * 2 + 1;
    this.table = new Int32Array(this.mask + 1);
    for (let id = 1; id <= this.count; id++) {
      let slot = this.hashes[id]! & this.mask;
      while (this.table[slot] !== 0) slot = (slot + 1) & this.mask;
      this.table[slot] = id;
    }
  }
}

function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let position = start; position < end; position++)
    hash = Math.imul(hash ^ bytes[position]!, 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

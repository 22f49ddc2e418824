import { columnBeside, madeResident, release } from './growable.js';

const OWN_MEMORY = new Uint8Array(0);

/** Members grouped by a key (ids from 1; key 0 belongs to no group), as linked lists in the order of the members. */
export class Chain {
  constructor(
    /** By group its first member, from 1 on; 0 where it has none. */
    private heads: Int32Array<ArrayBuffer>,
    /** The next member of the same group, or -1. */
    public next: Int32Array<ArrayBuffer>,
  ) {}

  /** Frees its memory at once, or, where threads share it, as soon as all of them have done so: nobody asks any more. */
  release(): void {
    release(this.heads, this.next);
    this.heads = this.next = new Int32Array(0);
  }

  /** The first member of a group, or -1. */
  first(key: number): number {
    return key < this.heads.length ? this.heads[key]! - 1 : -1;
  }

  /** All members of a group. */
  *members(key: number): Generator<number> {
    for (let member = this.first(key); member !== -1; member = this.next[member]!) yield member;
  }
}

/** Groups members by keys, which run to `largestKey`: the key of member n stands in `column` at `rows[n]`, where rows are given, else at n. `beside`: a column in memory like that of which it is to lie. */
export function chainOf(
  largestKey: number,
  column: Int32Array,
  count: number,
  rows?: Int32Array,
  beside: ArrayBufferView = OWN_MEMORY,
): Chain {
  const heads = madeResident(columnBeside(beside, Int32Array, largestKey + 1));
  const next = columnBeside(beside, Int32Array, count);
  for (let member = count - 1; member >= 0; member--) {
    const key = column[rows === undefined ? member : rows[member]!]!;
    next[member] = heads[key]! - 1;
    if (key !== 0) heads[key] = member + 1;
  }
  return new Chain(heads, next);
}

/** Slots of a table with open addressing for so many entries: a power of two, at most half of it filled. */
export function slotsFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, count) * 2 + 1));
}

/** So many entries are taken in together: their places fit the processor's cache. */
export const FOUND_AT_ONCE = 256;

/** Whether room should be made for as many as are still to come: of those that were just taken in most were new. Where most are known, a table for all of them would be twice as large as it need be. */
export function areMostlyNew(added: number, taken: number): boolean {
  return added * 2 > taken;
}

/** Where no larger a part of the entries stood elsewhere than the one before lets expect, the next ones are looked for without reading ahead where they might stand. */
export const OTHERS_SHARE = 1 / 8;

/**
 * The bits of an entry that hold its id; in the others stand the same bits of the hash, so that an entry takes four bytes. `mask` is the number of slots less one. As at most half of them are
 * filled, ids have a bit less than slots.
 */
export function idBitsOf(mask: number): number {
  return mask >> 1;
}

/** What stands in a table for an id, beside some bits of its hash. */
export function entryOf(id: number, hash: number, mask: number): number {
  return (hash & ~idBitsOf(mask)) | id;
}

/** Puts what is not there into a table. */
export function enter(table: Int32Array, id: number, hash: number): void {
  const mask = table.length - 1;
  let slot = hash & mask;
  while (table[slot] !== 0) slot = (slot + 1) & mask;
  table[slot] = entryOf(id, hash, mask);
}

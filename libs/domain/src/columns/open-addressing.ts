/** Slots of a table with open addressing for so many entries: a power of two, at most half of it filled. */
export function slotsFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, count) * 2 + 1));
}

/** So many entries are looked for together: their places fit the processor's cache. */
export const FOUND_AT_ONCE = 256;

/** Whether room should be made for as many as are still to come: of those that were just taken in most were new. Where most are known, a table for all of them would be twice as large as it need be. */
export function areMostlyNew(added: number, taken: number): boolean {
  return added * 2 > taken;
}

/** In place of the slot of an entry that is not looked for in the table. */
export const NO_SLOT = -1;

let slots = new Int32Array(FOUND_AT_ONCE);

/** Room for the slots of entries that are looked for together, until others are. */
export function slotsOfMany(count: number): Int32Array {
  if (count > slots.length) slots = new Int32Array(count);
  return slots;
}

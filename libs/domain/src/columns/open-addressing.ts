/** Slots of a table with open addressing for so many entries: a power of two, at most half of it filled. */
export function slotsFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, count) * 2 + 1));
}

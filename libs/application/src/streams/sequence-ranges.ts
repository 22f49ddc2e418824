/** Sequences from `first` to `last`, both among them. */
export type SequenceRange = readonly [first: number, last: number];

/** Whether a sequence is in the ranges. */
export function holdsSequence(ranges: readonly SequenceRange[], sequence: number): boolean {
  return ranges.some(([first, last]) => first <= sequence && sequence <= last);
}

/** The ranges with one more sequence: in their order, and joined where nothing lies between them. */
export function withSequence(ranges: readonly SequenceRange[], sequence: number): SequenceRange[] {
  const sorted = [...ranges, [sequence, sequence] as const].sort(([one], [other]) => one - other);
  const joined: SequenceRange[] = [];
  for (const [first, last] of sorted) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before[1] + 1)
      joined[joined.length - 1] = [before[0], Math.max(before[1], last)];
    else joined.push([first, last]);
  }
  return joined;
}

/** How many sequences the ranges hold. */
export function countSequences(ranges: readonly SequenceRange[]): number {
  return ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

/** The sequences in their order. */
export function* sequencesIn(ranges: readonly SequenceRange[]): Generator<number> {
  for (const [first, last] of ranges) for (let at = first; at <= last; at++) yield at;
}

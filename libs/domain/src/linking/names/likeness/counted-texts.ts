import { rangeBeginningWith } from '../../../columns/sorted-texts.js';

/** A text, and how many have it. */
export type Counted = readonly [text: string, count: number];

/** How many have these texts together. */
export function sumOf(counted: readonly Counted[]): number {
  return counted.reduce((sum, [, count]) => sum + count, 0);
}

/** Texts in order. */
export class CountedTexts {
  private readonly counted: readonly Counted[];
  private readonly texts: readonly string[];

  constructor(counted: Counted[]) {
    this.counted = counted.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
    this.texts = this.counted.map(([text]) => text);
  }

  /** The texts that begin with these letters. */
  beginningWith(letters: string): readonly Counted[] {
    const { start, end } = rangeBeginningWith(this.texts, letters);
    return this.counted.slice(start, end);
  }
}

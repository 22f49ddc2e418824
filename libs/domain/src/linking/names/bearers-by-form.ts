import { rangeBeginningWith } from '../../columns/sorted-texts.js';
import { type TextIndex } from '../../columns/text-index.js';

/** How many payees have a word of which something is a form. Of two such words of one name, and of two names of a payee, both count. */
export class BearersByForm {
  private readonly words: Counts;
  private readonly reversedWords: Counts;

  /** `bearers`: by name (key) how many payees have it. */
  constructor(keys: TextIndex, bearers: ArrayLike<number>) {
    const words = new Map<string, number>();
    for (let key = 1; key < bearers.length; key++) {
      const count = bearers[key]!;
      if (count === 0) continue;
      for (const word of new Set(keys.text(key).split(' '))) words.set(word, (words.get(word) ?? 0) + count);
    }
    this.words = new Counts([...words]);
    this.reversedWords = new Counts(Array.from(words, ([word, count]) => [reversed(word), count]));
  }

  /** Payees with a word that begins or ends with these letters. */
  bearersOf(letters: string): number {
    const beginning = this.words.beginningWith(letters);
    const ending = this.reversedWords.beginningWith(reversed(letters));
    const both = beginning.filter(([word]) => word.endsWith(letters));
    return sumOf(beginning) + sumOf(ending) - sumOf(both);
  }
}

/** A text, and how many have it. */
type Counted = readonly [text: string, count: number];

function sumOf(counted: readonly Counted[]): number {
  return counted.reduce((sum, [, count]) => sum + count, 0);
}

/** Texts in order. */
class Counts {
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

function reversed(text: string): string {
  return [...text].reverse().join('');
}

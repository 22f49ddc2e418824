import { type TextIndex } from '../columns/text-index.js';
import { lettersOf } from '../names/whole-name.js';

/** How many payees have a name that begins in a way, or a word of which something is a form. Of names that two payees have both count, as do two such words of one name. */
export class BearersByForm {
  private readonly names: Counts;
  private readonly words: Counts;
  private readonly reversedWords: Counts;

  /** `bearers`: by name (key) how many payees have it. */
  constructor(keys: TextIndex, bearers: ArrayLike<number>) {
    const names: Counted[] = [];
    const words = new Map<string, number>();
    for (let key = 1; key < bearers.length; key++) {
      const count = bearers[key]!;
      if (count === 0) continue;
      const name = keys.text(key);
      names.push([lettersOf(name), count]);
      for (const word of new Set(name.split(' '))) words.set(word, (words.get(word) ?? 0) + count);
    }
    this.names = new Counts(names);
    this.words = new Counts([...words]);
    this.reversedWords = new Counts(Array.from(words, ([word, count]) => [reversed(word), count]));
  }

  /** Payees with a name whose letters (without spaces) begin with these. */
  beginningWith(letters: string): number {
    return this.names.beginningWith(letters);
  }

  /** Payees with a word that begins or ends with these letters. */
  havingForm(letters: string): number {
    const both = this.words.matching(letters).filter(([word]) => word.endsWith(letters));
    const counted = both.reduce((sum, [, count]) => sum + count, 0);
    return this.words.beginningWith(letters) + this.reversedWords.beginningWith(reversed(letters)) - counted;
  }
}

/** A text, and how many have it. */
type Counted = readonly [text: string, count: number];

/** Texts in order, and how many have those that begin in a way. */
class Counts {
  private readonly texts: readonly Counted[];

  constructor(texts: Counted[]) {
    this.texts = texts.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  }

  beginningWith(letters: string): number {
    return this.matching(letters).reduce((sum, [, count]) => sum + count, 0);
  }

  /** The texts that begin with these letters. */
  matching(letters: string): readonly Counted[] {
    const start = this.placeOf(letters);
    let end = start;
    while (end < this.texts.length && this.texts[end]![0].startsWith(letters)) end++;
    return this.texts.slice(start, end);
  }

  private placeOf(text: string): number {
    let low = 0;
    let high = this.texts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.texts[middle]![0] < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

import { type TextIndex } from '../../columns/text-index.js';
import { CountedTexts, sumOf } from './counted-texts.js';

/** How many payees have a word of which something is a form. Of two such words of one name, and of two names of a payee, both count. */
export class BearersByForm {
  private readonly words: CountedTexts;
  private readonly reversedWords: CountedTexts;

  /** `bearers`: by name (key) how many payees have it. */
  constructor(keys: TextIndex, bearers: ArrayLike<number>) {
    const words = new Map<string, number>();
    for (let key = 1; key < bearers.length; key++) {
      const count = bearers[key]!;
      if (count === 0) continue;
      for (const word of new Set(keys.text(key).split(' '))) words.set(word, (words.get(word) ?? 0) + count);
    }
    this.words = new CountedTexts([...words]);
    this.reversedWords = new CountedTexts(Array.from(words, ([word, count]) => [reversed(word), count]));
  }

  /** Payees with a word that begins or ends with these letters. */
  bearersOf(letters: string): number {
    const beginning = this.words.beginningWith(letters);
    const ending = this.reversedWords.beginningWith(reversed(letters));
    const both = beginning.filter(([word]) => word.endsWith(letters));
    return sumOf(beginning) + sumOf(ending) - sumOf(both);
  }
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

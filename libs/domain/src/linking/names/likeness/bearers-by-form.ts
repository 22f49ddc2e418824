import { type Counted, CountedTexts, sumOf } from './counted-texts.js';
import { type NameWords } from '../name-words.js';

/** How many payees have a word of which something is a form. Of two such words of one name, and of two names of a payee, both count. */
export class BearersByForm {
  private readonly words: CountedTexts;
  private readonly reversedWords: CountedTexts;

  /** `words`: of all names (keys); `bearers`: by name how many payees have it. */
  constructor(words: NameWords, bearers: ArrayLike<number>) {
    const counts = new Int32Array(words.size + 1);
    for (let key = 1; key < bearers.length; key++) {
      const end = words.endOf(key);
      for (let at = words.startOf(key); at < end; at++) counts[words.list[at]!]! += bearers[key]!;
    }
    const counted: Counted[] = [];
    for (let word = 1; word < counts.length; word++)
      if (counts[word] !== 0) counted.push([words.text(word), counts[word]!]);
    this.reversedWords = new CountedTexts(counted.map(([word, count]) => [reversed(word), count]));
    this.words = new CountedTexts(counted);
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

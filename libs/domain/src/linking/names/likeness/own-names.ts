import { type TextIndex } from '../../../columns/text-index.js';
import { WIFE, WIFE_WORD } from '../../../names/whole-name.js';
import { type NameWords } from '../name-words.js';
import { areInPlace, type WordPairs } from './word-pairs.js';

/** So many words of a name at most are other ones, where it is the same but for slips of the pen. */
const MOST_UNLIKE = 2;

/** Tells from their words which names may be one's own in another one's place: the same but for slips of the pen, one whole in the other, cut off or initialled (docs/rules.md, 4). Most that share a word are not. */
export class OwnNames {
  /** The word before a wife's own name, or before her husband's. */
  private readonly wife: number;
  /** The words that only the stated name has, and behind them those that only the listed one has. */
  private readonly unlike = new Int32Array(MOST_UNLIKE * 2);

  constructor(
    private readonly keys: TextIndex,
    private readonly words: NameWords,
    private readonly pairs: WordPairs,
  ) {
    this.wife = words.idOf(WIFE_WORD);
  }

  /** Whether a stated and a listed name (match keys) may be so; of one in which a word comes twice nothing is told. */
  mayBe(stated: number, listed: number): boolean {
    const { words } = this;
    if (words.repeats(stated) || words.repeats(listed)) return true;
    if (this.beginAlike(stated, listed)) return true;
    if (words.endOf(stated) - words.startOf(stated) !== words.endOf(listed) - words.startOf(listed))
      return false;
    const unlike = this.putUnlike(stated, listed, 0);
    if (unlike > MOST_UNLIKE) return false;
    this.putUnlike(listed, stated, MOST_UNLIKE);
    if (unlike === 1 && this.isInitial(this.unlike[0]!, this.unlike[MOST_UNLIKE]!)) return true;
    for (let at = 0; at < unlike; at++)
      if (!areInPlace(this.pairs.compare(this.unlike[at]!, this.unlike[MOST_UNLIKE + at]!))) return false;
    return true;
  }

  /** Whether one name begins the other one, behind what stands before a wife's. */
  private beginAlike(one: number, other: number): boolean {
    const { keys, words } = this;
    const first = this.firstOf(one);
    const otherFirst = this.firstOf(other);
    const isOneWord = words.endOf(one) - first === 1 || words.endOf(other) - otherFirst === 1;
    if (words.list[first] !== words.list[otherFirst] && !isOneWord) return false;
    const start = keys.startOf(one) + (first - words.startOf(one)) * WIFE.length;
    const otherStart = keys.startOf(other) + (otherFirst - words.startOf(other)) * WIFE.length;
    const length = Math.min(keys.endOf(one) - start, keys.endOf(other) - otherStart);
    for (let at = 0; at < length; at++)
      if (keys.pool[start + at] !== keys.pool[otherStart + at]) return false;
    return true;
  }

  /** Where the first word of a name stands, or the second one, where the first one is what stands before a wife's. */
  private firstOf(key: number): number {
    const { words } = this;
    const start = words.startOf(key);
    return words.list[start] === this.wife && words.endOf(key) - start > 1 ? start + 1 : start;
  }

  /** Whether one of two words is a single letter. */
  private isInitial(one: number, other: number): boolean {
    return this.words.lettersOf(one) === 1 || this.words.lettersOf(other) === 1;
  }

  /** Puts the words of a name that another one has not where `place` says; returns how many they are, or more than are put there. */
  private putUnlike(key: number, other: number, place: number): number {
    const { words } = this;
    const end = words.endOf(key);
    let count = 0;
    for (let at = words.startOf(key); at < end; at++) {
      const word = words.list[at]!;
      if (words.has(other, word)) continue;
      if (count === MOST_UNLIKE) return MOST_UNLIKE + 1;
      this.unlike[place + count++] = word;
    }
    return count;
  }
}

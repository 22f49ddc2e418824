import { type TextIndex } from '../../columns/text-index.js';
import { jaroWinkler, pairedScore, reaches, scoresOfPairs } from '../../names/name-similarity.js';
import { isForm } from '../../names/shorter-form.js';
import { isWordInPlace } from '../../names/spelling-slip.js';
import { mayBeginAlike } from '../../names/whole-name.js';
import { type NameLevel } from '../evidence/weights.js';
import { type NameWords } from './name-words.js';

/** Pairs of words whose comparison is kept: later ones take the places of earlier ones. */
const KEPT_PAIRS = 1 << 15;

/** Set beside the score of two words of which one may stand for the other one. */
const CLOSE = 1 << 14;

const SPACE = 32;

/** Names of more words, and those with a word twice, are compared whole. */
const MOST_WORDS = 16;
const UNKNOWN: readonly number[] = [];

/**
 * Tells names that are plainly unlike from their words, each two of which are compared once: most of those that share a word are, and comparing whole names takes ten times as long. Names that may be
 * alike in any way (docs/rules.md, 4) are left to be compared whole.
 */
export class FarNames {
  /** The letters of each word of a key. */
  private readonly letters: (readonly number[] | undefined)[] = [];
  private readonly stated = new Int32Array(KEPT_PAIRS);
  private readonly listed = new Int32Array(KEPT_PAIRS);
  private readonly compared = new Uint16Array(KEPT_PAIRS);

  constructor(
    private readonly keys: TextIndex,
    private readonly words: NameWords,
  ) {}

  /** The level of a stated and a listed name (match keys) that are plainly unlike; undefined where they are to be compared whole. */
  levelOf(stated: number, listed: number): Extract<NameLevel, 'similar70' | 'differs'> | undefined {
    const statedWords = this.words.of(stated);
    const listedWords = this.words.of(listed);
    const statedLetters = (this.letters[stated] ??= this.lettersOf(stated, statedWords));
    const listedLetters = (this.letters[listed] ??= this.lettersOf(listed, listedWords));
    if (statedLetters === UNKNOWN || listedLetters === UNKNOWN) return undefined;
    if (this.areAllClose(statedWords, listedWords) || this.beginAlike(stated, listed)) return undefined;
    const similarity = {
      score: pairedScore(statedLetters, listedLetters),
      letters: sumOf(statedLetters) + sumOf(listedLetters),
    };
    if (reaches(similarity, 88)) return undefined;
    return reaches(similarity, 70) ? 'similar70' : 'differs';
  }

  /** Whether each word of the name with fewer words is close to one of the other's; puts the scores of all pairs where `pairedScore` looks for them. */
  private areAllClose(statedWords: readonly number[], listedWords: readonly number[]): boolean {
    const rows = statedWords.length;
    const columns = listedWords.length;
    const scores = scoresOfPairs(rows * columns);
    let closeRows = 0;
    let closeColumns = 0;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const pair = this.compare(statedWords[row]!, listedWords[column]!);
        scores[row * columns + column] = pair & (CLOSE - 1);
        if (pair >= CLOSE) {
          closeRows |= 1 << row;
          closeColumns |= 1 << column;
        }
      }
    return rows <= columns ? closeRows === (1 << rows) - 1 : closeColumns === (1 << columns) - 1;
  }

  /** The score of two words, and whether they are close. */
  private compare(stated: number, listed: number): number {
    const slot = (Math.imul(stated, 0x9e3779b1) ^ Math.imul(listed, 0x85ebca6b)) >>> 17;
    if (this.stated[slot] !== stated || this.listed[slot] !== listed) {
      this.stated[slot] = stated;
      this.listed[slot] = listed;
      const one = this.words.text(stated);
      const other = this.words.text(listed);
      const isClose = mayBeginAlike(one, other) || isForm(one, other) || isWordInPlace(one, other);
      this.compared[slot] = jaroWinkler(one, other) | (isClose ? CLOSE : 0);
    }
    return this.compared[slot]!;
  }

  /** Whether all letters of one name begin the other one, wherever words end. */
  private beginAlike(one: number, other: number): boolean {
    const { pool } = this.keys;
    let at = this.keys.startOf(one);
    let place = this.keys.startOf(other);
    const end = this.keys.endOf(one);
    const otherEnd = this.keys.endOf(other);
    while (at < end && place < otherEnd)
      if (pool[at] === SPACE) at++;
      else if (pool[place] === SPACE) place++;
      else if (pool[at++] !== pool[place++]) return false;
    return true;
  }

  private lettersOf(key: number, words: readonly number[]): readonly number[] {
    if (words.length > MOST_WORDS) return UNKNOWN;
    const letters = words.map((word) => this.words.text(word).length);
    const bytes = this.keys.endOf(key) - this.keys.startOf(key);
    // A word that comes twice is not among the words a second time.
    return sumOf(letters) + words.length - 1 === bytes ? letters : UNKNOWN;
  }
}

function sumOf(letters: readonly number[]): number {
  let sum = 0;
  for (const count of letters) sum += count;
  return sum;
}

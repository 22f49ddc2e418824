import { type TextIndex } from '../../../columns/text-index.js';
import {
  lettersOfWords,
  pairedScore,
  reaches,
  SCALE,
  scoresOfPairs,
} from '../../../names/name-similarity.js';
import { type NameLevel } from '../../evidence/weights.js';
import { type NameWords } from '../name-words.js';
import { areClose, scoreOf, type WordPairs } from './word-pairs.js';

const SPACE = 32;
/** In place of the letters of two names: they are compared whole. */
const COMPARED_WHOLE = -1;

/** Names of more words, and those with a word twice, are compared whole. */
const MOST_WORDS = 16;

/**
 * Tells names that are plainly unlike from their words, each two of which are compared once: most of those that share a word are, and comparing whole names takes ten times as long. Names that may be
 * alike in any way (docs/rules.md, 4) are left to be compared whole.
 */
export class FarNames {
  constructor(
    private readonly keys: TextIndex,
    private readonly words: NameWords,
    private readonly pairs: WordPairs,
  ) {}

  /** The level of a stated and a listed name (match keys) that are plainly unlike; undefined where they are to be compared whole. */
  levelOf(stated: number, listed: number): Extract<NameLevel, 'similar70' | 'differs'> | undefined {
    const rows = this.countOf(stated);
    const columns = this.countOf(listed);
    const letters = this.putLetters(stated, listed);
    if (letters === COMPARED_WHOLE) return undefined;
    if (this.areAllClose(stated, rows, listed, columns) || this.beginAlike(stated, listed)) return undefined;
    const similarity = { score: pairedScore(rows, columns), letters };
    if (reaches(similarity, 88)) return undefined;
    return reaches(similarity, 70) ? 'similar70' : 'differs';
  }

  /** Whether two names (match keys) that are not each other's own (`OwnNames`) are surely not alike: told from as few of their words as can be. */
  areUnlike(stated: number, listed: number): boolean {
    const { words } = this;
    const rows = this.countOf(stated);
    const columns = this.countOf(listed);
    const letters = this.putLetters(stated, listed);
    if (letters === COMPARED_WHOLE || this.beginAlike(stated, listed)) return false;
    const isStatedFewer = rows <= columns;
    const fewer = isStatedFewer ? stated : listed;
    // All that have their pairs would be the same words.
    let score = (letters - this.lettersWithoutPair(rows, columns)) * SCALE;
    for (let at = words.startOf(fewer); at < words.endOf(fewer) && reaches({ score, letters }, 88); at++) {
      const word = words.list[at]!;
      const best = isStatedFewer ? this.bestOfListed(word, listed) : this.bestOfStated(stated, word);
      score -= (SCALE - best) * words.lettersOf(word);
    }
    return !reaches({ score, letters }, 88);
  }

  /** How many letters at least, of those that were put, are of words that have no pair: as many as the shortest words of the name with more have. */
  private lettersWithoutPair(rows: number, columns: number): number {
    if (rows === columns) return 0;
    const letters = lettersOfWords(rows + columns);
    const [first, end] = rows < columns ? [rows, rows + columns] : [0, rows];
    let fewest = letters[first]!;
    for (let at = first + 1; at < end; at++) fewest = Math.min(fewest, letters[at]!);
    return fewest * Math.abs(rows - columns);
  }

  /** The score of a stated word beside the listed one that is most like it. */
  private bestOfListed(word: number, listed: number): number {
    const { words } = this;
    let best = 0;
    for (let at = words.startOf(listed); at < words.endOf(listed); at++)
      best = Math.max(best, scoreOf(this.pairs.compare(word, words.list[at]!)));
    return best;
  }

  /** The score of a listed word beside the stated one that is most like it. */
  private bestOfStated(stated: number, word: number): number {
    const { words } = this;
    let best = 0;
    for (let at = words.startOf(stated); at < words.endOf(stated); at++)
      best = Math.max(best, scoreOf(this.pairs.compare(words.list[at]!, word)));
    return best;
  }

  /** Whether each word of the name with fewer words is close to one of the other's; puts the scores of all pairs where `pairedScore` looks for them. */
  private areAllClose(stated: number, rows: number, listed: number, columns: number): boolean {
    const { list } = this.words;
    const first = this.words.startOf(stated);
    const listedFirst = this.words.startOf(listed);
    const scores = scoresOfPairs(rows * columns);
    let closeRows = 0;
    let closeColumns = 0;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const pair = this.pairs.compare(list[first + row]!, list[listedFirst + column]!);
        scores[row * columns + column] = scoreOf(pair);
        if (areClose(pair)) {
          closeRows |= 1 << row;
          closeColumns |= 1 << column;
        }
      }
    return rows <= columns ? closeRows === (1 << rows) - 1 : closeColumns === (1 << columns) - 1;
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

  private countOf(key: number): number {
    return this.words.endOf(key) - this.words.startOf(key);
  }

  /** Puts how many letters each word of two names has where `pairedScore` looks for them; returns how many all have, or COMPARED_WHOLE. */
  private putLetters(stated: number, listed: number): number {
    const { words } = this;
    const rows = this.countOf(stated);
    const columns = this.countOf(listed);
    if (rows > MOST_WORDS || columns > MOST_WORDS) return COMPARED_WHOLE;
    if (words.repeats(stated) || words.repeats(listed)) return COMPARED_WHOLE;
    const letters = lettersOfWords(rows + columns);
    return this.putLettersOf(stated, letters, 0) + this.putLettersOf(listed, letters, rows);
  }

  /** The same of one name, from `place` on. */
  private putLettersOf(key: number, letters: Int32Array, place: number): number {
    const { words } = this;
    const end = words.endOf(key);
    let sum = 0;
    for (let at = words.startOf(key); at < end; at++)
      sum += letters[place++] = words.lettersOf(words.list[at]!);
    return sum;
  }
}

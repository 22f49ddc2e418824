import { jaroWinkler } from '../../../names/name-similarity.js';
import { isForm } from '../../../names/shorter-form.js';
import { isWordInPlace } from '../../../names/spelling-slip.js';
import { mayBeginAlike } from '../../../names/whole-name.js';
import { type NameWords } from '../name-words.js';

/** Pairs of words whose comparison is kept: later ones take the places of earlier ones. */
const KEPT_PAIRS = 1 << 15;

/** Set beside the score of two words of which one may stand for the other one. */
const CLOSE = 1 << 14;
/** Set beside that where the words are the same but for slips of the pen. */
const IN_PLACE = 1 << 15;

/** Compares words of names, each two of which are compared once for all names. */
export class WordPairs {
  private readonly stated = new Int32Array(KEPT_PAIRS);
  private readonly listed = new Int32Array(KEPT_PAIRS);
  private readonly compared = new Uint16Array(KEPT_PAIRS);

  constructor(private readonly words: NameWords) {}

  /** How alike a stated and a listed word (ids) are: `scoreOf` it, and whether they `areClose`, or even `areInPlace`. */
  compare(stated: number, listed: number): number {
    const slot = (Math.imul(stated, 0x9e3779b1) ^ Math.imul(listed, 0x85ebca6b)) >>> 17;
    if (this.stated[slot] !== stated || this.listed[slot] !== listed) {
      this.stated[slot] = stated;
      this.listed[slot] = listed;
      const one = this.words.text(stated);
      const other = this.words.text(listed);
      const isInPlace = isWordInPlace(one, other);
      const isClose = isInPlace || mayBeginAlike(one, other) || isForm(one, other);
      this.compared[slot] = jaroWinkler(one, other) | (isClose ? CLOSE : 0) | (isInPlace ? IN_PLACE : 0);
    }
    return this.compared[slot]!;
  }
}

/** Of two words that were compared their similarity in ten-thousandths. */
export function scoreOf(pair: number): number {
  return pair & (CLOSE - 1);
}

/** Whether of two words that were compared one may stand for the other one: mistyped, cut off, as its initial. */
export function areClose(pair: number): boolean {
  return (pair & CLOSE) !== 0;
}

/** Whether two words that were compared are one but for slips of the pen (`isWordInPlace`). */
export function areInPlace(pair: number): boolean {
  return pair >= IN_PLACE;
}

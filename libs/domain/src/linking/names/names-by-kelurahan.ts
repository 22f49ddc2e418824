import { BearersOfWords } from './bearers-of-words.js';
import { type ListedNames, type NamedPayees } from './listed-names.js';
import { type NameWords } from './name-words.js';
import { MOST_NAMESAKES } from './payees-by-name.js';

const NOBODY = new Int32Array(0);

/** So many times the names of a kelurahan are gone through before they are indexed: that takes as long as going through them a dozen times, and most are asked for once or twice. */
const FEW_TIMES = 12;

/** Finds payees of a kelurahan by the words of their names. */
export class NamesByKelurahan {
  private readonly bearers = new Map<number, BearersOfWords>();
  /** By kelurahan how often it was asked for. */
  private readonly asked = new Map<number, number>();
  /** A number for each word, all of which are 0: used again for one kelurahan after the other. */
  private counts: Int32Array | undefined = undefined;

  constructor(
    private readonly listed: ListedNames,
    private readonly words: NameWords,
  ) {}

  /** Payees of a kelurahan (match key) who have the rarest word of a name (match key): rarest there, but not absent; of equals the alphabetically first. Nobody where it is too common to say anything. */
  payeesByRarestWord(kelurahan: number, key: number): Int32Array {
    if (kelurahan === 0 || key === 0) return NOBODY;
    const bearers = this.bearersIn(kelurahan);
    const { words } = this;
    const end = words.endOf(key);
    let rarest = 0;
    let fewest = 0;
    for (let at = words.startOf(key); at < end; at++) {
      const word = words.list[at]!;
      const count = bearers.countOf(word);
      if (count === 0 || (fewest !== 0 && count > fewest)) continue;
      if (count === fewest && words.text(word) > words.text(rarest)) continue;
      rarest = word;
      fewest = count;
    }
    return fewest === 0 || fewest > MOST_NAMESAKES ? NOBODY : bearers.of(rarest);
  }

  private bearersIn(kelurahan: number): BearersOfWords | NamesThere {
    let bearers = this.bearers.get(kelurahan);
    if (bearers === undefined) {
      const times = this.asked.get(kelurahan) ?? 0;
      this.asked.set(kelurahan, times + 1);
      if (times < FEW_TIMES) return new NamesThere(kelurahan, this.listed, this.words);
      this.counts ??= new Int32Array(this.words.size + 1);
      bearers = new BearersOfWords(kelurahan, this.listed, this.words, this.counts);
      this.bearers.set(kelurahan, bearers);
    }
    return bearers;
  }
}

/** The same as BearersOfWords, by going through the names each time. */
class NamesThere {
  private readonly there: NamedPayees;

  constructor(
    private readonly kelurahan: number,
    private readonly listed: ListedNames,
    private readonly words: NameWords,
  ) {
    this.there = listed.there(kelurahan);
  }

  /** How many payees have a word. */
  countOf(word: number): number {
    const { keys } = this.there;
    let count = 0;
    for (let at = 0; at < keys.length; at++) if (this.hasNew(at, word)) count++;
    return count;
  }

  /** The payees with a word. */
  of(word: number): Int32Array {
    const { keys, payees } = this.there;
    const found: number[] = [];
    for (let at = 0; at < keys.length; at++) if (this.hasNew(at, word)) found.push(payees[at]!);
    return Int32Array.from(found);
  }

  /** Whether a name has a word that no earlier one of its payee has. */
  private hasNew(at: number, word: number): boolean {
    const { payees, keys, areSeveral } = this.there;
    const key = keys[at]!;
    if (!this.words.has(key, word)) return false;
    return areSeveral[at] === 0 || !this.listed.hasEarlier(payees[at]!, this.kelurahan, key, word);
  }
}

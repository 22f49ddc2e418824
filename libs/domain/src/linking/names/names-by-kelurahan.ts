import { BearersOfWords } from './bearers-of-words.js';
import { type ListedNames } from './listed-names.js';
import { type NameWords } from './name-words.js';
import { MOST_NAMESAKES } from './payees-by-name.js';

const NOBODY = new Int32Array(0);

/** Finds payees of a kelurahan by the words of their names. A kelurahan is indexed when it is first asked for. */
export class NamesByKelurahan {
  private readonly bearers = new Map<number, BearersOfWords>();
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

  private bearersIn(kelurahan: number): BearersOfWords {
    let bearers = this.bearers.get(kelurahan);
    if (bearers === undefined) {
      this.counts ??= new Int32Array(this.words.size + 1);
      bearers = new BearersOfWords(kelurahan, this.listed, this.words, this.counts);
      this.bearers.set(kelurahan, bearers);
    }
    return bearers;
  }
}

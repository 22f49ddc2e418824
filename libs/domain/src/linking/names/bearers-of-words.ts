import { type ListedNames, type NamedPayees } from './listed-names.js';
import { type NameWords } from './name-words.js';
import { MOST_NAMESAKES } from './payees-by-name.js';

const NOBODY = new Int32Array(0);

/** In place of where the payees with a word go: they are too many to say anything. */
const TOO_MANY = -1;

/** Payees of a kelurahan by a word of their names: one list after the other, in the order of the words. */
export class BearersOfWords {
  private readonly words: Int32Array;
  /** How many payees have each word. */
  private readonly counts: Int32Array;
  /** Where the payees of each word begin; there are none of those whom too many have. Behind the last one the end. */
  private readonly starts: Int32Array;
  private readonly payees: Int32Array;

  /** `counts`: a 0 for each word, and so again afterwards. */
  constructor(
    private readonly kelurahan: number,
    private readonly listed: ListedNames,
    private readonly ofNames: NameWords,
    counts: Int32Array,
  ) {
    const there = listed.there(kelurahan);
    this.words = this.count(there, counts);
    this.counts = this.words.map((word) => counts[word]!);
    this.starts = new Int32Array(this.words.length + 1);
    for (let at = 0; at < this.words.length; at++) {
      const count = this.counts[at]!;
      const isTooMany = count > MOST_NAMESAKES;
      counts[this.words[at]!] = isTooMany ? TOO_MANY : this.starts[at]!;
      this.starts[at + 1] = this.starts[at]! + (isTooMany ? 0 : count);
    }
    this.payees = new Int32Array(this.starts.at(-1)!);
    this.place(there, counts);
    for (let at = 0; at < this.words.length; at++) counts[this.words[at]!] = 0;
  }

  /** Counts the payees with each word into `counts`; returns the words that somebody has, in their order. */
  private count(there: NamedPayees, counts: Int32Array): Int32Array {
    const different: number[] = [];
    this.tellWords(there, (word) => {
      if (counts[word]!++ === 0) different.push(word);
    });
    return Int32Array.from(different).sort();
  }

  /** Puts the payees with each word where `next` says that they go. */
  private place(there: NamedPayees, next: Int32Array): void {
    const { payees } = this;
    this.tellWords(there, (word, payee) => {
      if (next[word] !== TOO_MANY) payees[next[word]!++] = payee;
    });
  }

  /** Tells the words of names with the payees who have them, in the order of the list: of whoever has several names each word once. */
  private tellWords(
    { payees, keys, areSeveral }: NamedPayees,
    tell: (word: number, payee: number) => void,
  ): void {
    const { kelurahan, listed, ofNames } = this;
    const { list } = ofNames;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at]!;
      const payee = payees[at]!;
      const isSeveral = areSeveral[at] === 1;
      const end = ofNames.endOf(key);
      for (let place = ofNames.startOf(key); place < end; place++) {
        const word = list[place]!;
        if (!isSeveral || !listed.hasEarlier(payee, kelurahan, key, word)) tell(word, payee);
      }
    }
  }

  /** How many payees have a word. */
  countOf(word: number): number {
    const at = this.placeOf(word);
    return this.words[at] === word ? this.counts[at]! : 0;
  }

  /** The payees with a word, where they are not too many. */
  of(word: number): Int32Array {
    const at = this.placeOf(word);
    return this.words[at] === word ? this.payees.subarray(this.starts[at], this.starts[at + 1]) : NOBODY;
  }

  /** Where a word stands among those here, or would stand. */
  private placeOf(word: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

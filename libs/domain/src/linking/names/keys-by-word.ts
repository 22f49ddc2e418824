import { type NameWords } from './name-words.js';

/** Some of the match keys by each of their words, in the order of their ids: one word's behind the other's. */
export class KeysByWord {
  /** By word where its keys begin; those of the next one begin where they end. */
  private readonly starts: Int32Array;
  private readonly keys: Int32Array;

  /** `isAmong`: by key 0 where it is not among them. */
  constructor(words: NameWords, isAmong: ArrayLike<number>) {
    const { list } = words;
    const starts = new Int32Array(words.size + 2);
    for (let key = 1; key < isAmong.length; key++) {
      if (isAmong[key] === 0) continue;
      const end = words.endOf(key);
      for (let at = words.startOf(key); at < end; at++) starts[list[at]! + 1]!++;
    }
    for (let word = 1; word < starts.length; word++) starts[word]! += starts[word - 1]!;
    const next = starts.slice();
    this.keys = new Int32Array(starts.at(-1)!);
    for (let key = 1; key < isAmong.length; key++) {
      if (isAmong[key] === 0) continue;
      const end = words.endOf(key);
      for (let at = words.startOf(key); at < end; at++) this.keys[next[list[at]!]!++] = key;
    }
    this.starts = starts;
  }

  /** The keys with a word; none for word 0. */
  of(word: number): Int32Array {
    return this.keys.subarray(this.starts[word], this.starts[word + 1]);
  }
}

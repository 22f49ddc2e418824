import { grown } from '../../columns/growable.js';
import { TextIndex } from '../../columns/text-index.js';

const SPACE = 32;
/** Words of a name, about. */
const USUAL_WORDS = 3;

/** The words of match keys as ids: all keys are taken apart once, so that threads can share what comes of it. No more keys may come. */
export class NameWords {
  private readonly index = new TextIndex();
  /** The different words of all keys, one key behind the other in the order of the ids, each key's as they stand in it. */
  readonly list: Int32Array;
  /** By key where its words end in `list`; they begin where those of the key before end. */
  private readonly ends: Int32Array;
  /** By key 1 where a word comes twice in it. */
  private readonly repeating: Uint8Array;
  /** By word as text, once it was asked for. */
  private readonly texts: (string | undefined)[] = [];

  constructor(private readonly keys: TextIndex) {
    this.ends = new Int32Array(keys.size + 1);
    this.repeating = new Uint8Array(keys.size + 1);
    let list = new Int32Array(keys.size * USUAL_WORDS);
    let end = 0;
    for (let key = 1; key <= keys.size; key++) {
      const count = keys.endOf(key) - keys.startOf(key);
      if (end + count > list.length) list = grown(list, (end + count) * 2);
      this.ends[key] = end = this.takeApart(key, list, end);
    }
    this.list = list.subarray(0, end);
  }

  /** Where the words of a key begin in `list`. */
  startOf(key: number): number {
    return key === 0 ? 0 : this.ends[key - 1]!;
  }

  /** Where they end. */
  endOf(key: number): number {
    return this.ends[key]!;
  }

  /** Ids of the different words of a key; none for key 0. */
  of(key: number): Int32Array {
    return this.list.subarray(this.startOf(key), this.endOf(key));
  }

  /** Whether a key has a word. */
  has(key: number, word: number): boolean {
    const end = this.endOf(key);
    for (let at = this.startOf(key); at < end; at++) if (this.list[at] === word) return true;
    return false;
  }

  /** Whether a word comes twice in a key: it is not among the words a second time. */
  repeats(key: number): boolean {
    return this.repeating[key] === 1;
  }

  /** Keys by each of their words, in the order in which they come. */
  byWord(keys: Iterable<number>): Map<number, number[]> {
    const byWord = new Map<number, number[]>();
    for (const key of keys) {
      const end = this.endOf(key);
      for (let at = this.startOf(key); at < end; at++) {
        const having = byWord.get(this.list[at]!);
        if (having) having.push(key);
        else byWord.set(this.list[at]!, [key]);
      }
    }
    return byWord;
  }

  /** How many different words there are; ids run from 1 to this. */
  get size(): number {
    return this.index.size;
  }

  /** Id of a word; 0 where no key has it. */
  idOf(word: string): number {
    return this.index.find(word);
  }

  /** The word of an id. */
  text(word: number): string {
    return (this.texts[word] ??= this.index.text(word));
  }

  /** How many letters a word has: they are A to Z. */
  lettersOf(word: number): number {
    return this.index.endOf(word) - this.index.startOf(word);
  }

  /** Puts the words of a key into `list` from `first` on; returns where they end. */
  private takeApart(key: number, list: Int32Array, first: number): number {
    const { pool } = this.keys;
    const keyEnd = this.keys.endOf(key);
    let end = first;
    let start = this.keys.startOf(key);
    for (let at = start; at <= keyEnd; at++) {
      if (at < keyEnd && pool[at] !== SPACE) continue;
      const word = this.index.internBytes(pool, start, at);
      start = at + 1;
      let place = first;
      while (place < end && list[place] !== word) place++;
      if (place < end) this.repeating[key] = 1;
      else if (word !== 0) list[end++] = word;
    }
    return end;
  }
}

import { grown, release } from '../../columns/growable.js';
import { type StandingRoster } from '../../roster/standing-roster.js';
import { type AreaKeys } from '../evidence/area-keys.js';
import { type NameBook } from './name-book.js';
import { MOST_NAMESAKES } from './payees-by-name.js';

const NOBODY = new Int32Array(0);

/** Finds payees of a kelurahan by their names. The list is gone through when one is first asked for, a kelurahan indexed when it is first asked for itself. */
export class NamesByKelurahan {
  /** Of the kelurahan that were not indexed yet. */
  private pairs: (Pairs | undefined)[] | undefined = undefined;
  private readonly bearers = new Map<number, BearersOfWords>();
  /** Room for a number a word; all of them are 0. */
  private counts = new Int32Array(0);

  constructor(
    private readonly roster: StandingRoster,
    private readonly names: NameBook,
    private readonly areas: AreaKeys,
  ) {}

  /** Goes through the list at once. */
  prepare(): void {
    this.pairs ??= this.collectPairs();
  }

  /** Payees of a kelurahan (match key) who have the rarest word of a name (match key): rarest there, but not absent; of equals the alphabetically first. Nobody where it is too common to say anything. */
  payeesByRarestWord(kelurahan: number, key: number): Int32Array {
    if (kelurahan === 0 || key === 0) return NOBODY;
    const bearers = this.bearersIn(kelurahan);
    let rarest: Int32Array = NOBODY;
    for (const word of this.names.words.inOrder(key)) {
      const payees = bearers.of(word);
      if (payees.length > 0 && (rarest.length === 0 || payees.length < rarest.length)) rarest = payees;
    }
    return rarest.length > MOST_NAMESAKES ? NOBODY : rarest;
  }

  private bearersIn(kelurahan: number): BearersOfWords {
    let bearers = this.bearers.get(kelurahan);
    if (bearers === undefined) {
      const all = (this.pairs ??= this.collectPairs());
      const pairs = all[kelurahan] ?? new Pairs();
      if (this.counts.length <= this.names.words.size)
        this.counts = new Int32Array(this.names.words.size + 1);
      this.bearers.set(kelurahan, (bearers = new BearersOfWords(pairs, this.counts)));
      all[kelurahan] = undefined;
      pairs.release();
    }
    return bearers;
  }

  /** The different payees of each kelurahan by the words of their names, in the order of the list: going through it once is faster than from entry to entry of one kelurahan after the other. */
  private collectPairs(): (Pairs | undefined)[] {
    const { roster, names } = this;
    const { table, rows } = roster;
    const all = new Array<Pairs | undefined>(this.areas.size + 1);
    for (let entry = 0; entry < rows.length; entry++) {
      const kelurahan = this.kelurahanOf(entry);
      if (kelurahan === 0) continue;
      const pairs = (all[kelurahan] ??= new Pairs());
      const payee = table.nik[rows[entry]!]!;
      const words = names.words.of(this.keyOf(entry));
      const isFirst = roster.entriesOf.first(payee) === entry;
      for (let at = 0; at < words.length; at++)
        if (isFirst || !this.hasEarlier(entry, payee, kelurahan, words[at]!)) pairs.add(words[at]!, payee);
    }
    return all;
  }

  /** Whether an earlier entry of a payee in the same kelurahan has a word, too. */
  private hasEarlier(entry: number, payee: number, kelurahan: number, word: number): boolean {
    const { entriesOf } = this.roster;
    for (let other = entriesOf.first(payee); other !== entry; other = entriesOf.next[other]!)
      if (
        this.kelurahanOf(other) === kelurahan &&
        (this.keyOf(other) === this.keyOf(entry) || this.names.words.of(this.keyOf(other)).includes(word))
      )
        return true;
    return false;
  }

  private keyOf(entry: number): number {
    return this.names.keyOf(this.roster.table.name[this.roster.rows[entry]!]!);
  }

  private kelurahanOf(entry: number): number {
    return this.areas.kelurahanKey(this.roster.table.kelurahan[this.roster.rows[entry]!]!);
  }
}

/** Words and the payees who have them, in pairs. */
class Pairs {
  words = new Int32Array(1024);
  payees = new Int32Array(1024);
  length = 0;

  add(word: number, payee: number): void {
    if (this.length === this.words.length) {
      this.words = grown(this.words, this.length * 2);
      this.payees = grown(this.payees, this.length * 2);
    }
    this.words[this.length] = word;
    this.payees[this.length++] = payee;
  }

  release(): void {
    release(this.words, this.payees);
  }
}

/** Payees by a word of their names: one list after the other, in the order of the words. */
class BearersOfWords {
  private readonly words: Int32Array;
  /** Where the payees of each word begin; behind the last one the end. */
  private readonly starts: Int32Array;
  private readonly payees: Int32Array;

  /** `counts`: a 0 for each word, and so again afterwards. */
  constructor({ words, payees, length }: Pairs, counts: Int32Array) {
    const different: number[] = [];
    for (let pair = 0; pair < length; pair++) {
      const word = words[pair]!;
      if (counts[word]!++ === 0) different.push(word);
    }
    this.words = Int32Array.from(different).sort();
    this.starts = new Int32Array(this.words.length + 1);
    for (let at = 0; at < this.words.length; at++) {
      const word = this.words[at]!;
      this.starts[at + 1] = this.starts[at]! + counts[word]!;
      // From here on where the next payee with the word goes.
      counts[word] = this.starts[at]!;
    }
    this.payees = new Int32Array(length);
    for (let pair = 0; pair < length; pair++) this.payees[counts[words[pair]!]!++] = payees[pair]!;
    for (const word of this.words) counts[word] = 0;
  }

  /** The payees with a word. */
  of(word: number): Int32Array {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return this.words[low] === word ? this.payees.subarray(this.starts[low], this.starts[low + 1]) : NOBODY;
  }
}

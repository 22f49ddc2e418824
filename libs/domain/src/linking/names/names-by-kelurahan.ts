import { type Groups, groupsOf } from '../../columns/groups.js';
import { grown, release } from '../../columns/growable.js';
import { type StandingRoster } from '../../roster/standing-roster.js';
import { type AreaKeys } from '../evidence/area-keys.js';
import { type NameBook } from './name-book.js';
import { MOST_NAMESAKES } from './payees-by-name.js';

const NOBODY = new Int32Array(0);

/** Finds payees of a kelurahan by their names. The list is gone through when one is first asked for, a kelurahan indexed when it is first asked for itself. */
export class NamesByKelurahan {
  private entries: Groups | undefined = undefined;
  private readonly bearers = new Map<number, BearersOfWords>();
  /** Room that is used again for one kelurahan after the other: for pairs, and for a number a word, all of which are 0. */
  private pairs: Pairs | undefined = undefined;
  private counts: Int32Array | undefined = undefined;

  constructor(
    private readonly roster: StandingRoster,
    private readonly names: NameBook,
    private readonly areas: AreaKeys,
  ) {}

  /** Goes through the list at once. */
  prepare(): void {
    this.entries ??= this.collectEntries();
  }

  /** Payees of a kelurahan (match key) who have the rarest word of a name (match key): rarest there, but not absent; of equals the alphabetically first. Nobody where it is too common to say anything. */
  payeesByRarestWord(kelurahan: number, key: number): Int32Array {
    if (kelurahan === 0 || key === 0) return NOBODY;
    const bearers = this.bearersIn(kelurahan);
    const { words } = this.names;
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
    if (bearers === undefined) this.bearers.set(kelurahan, (bearers = this.index(kelurahan)));
    return bearers;
  }

  private index(kelurahan: number): BearersOfWords {
    const { roster } = this;
    const { words } = this.names;
    const entries = (this.entries ??= this.collectEntries()).of(kelurahan);
    const pairs = (this.pairs ??= new Pairs());
    pairs.length = 0;
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at]!;
      const row = roster.rows[entry]!;
      const payee = roster.table.nik[row]!;
      const isFirst = roster.entriesOf.first(payee) === entry;
      const key = this.names.keyOf(roster.table.name[row]!);
      const end = words.endOf(key);
      for (let place = words.startOf(key); place < end; place++)
        if (isFirst || !this.hasEarlier(entry, payee, kelurahan, words.list[place]!))
          pairs.add(words.list[place]!, payee);
    }
    this.counts ??= new Int32Array(words.size + 1);
    return new BearersOfWords(pairs, this.counts);
  }

  /** The entries of each kelurahan in the order of the list, without those that only repeat a name of a payee there. Going through the list once is faster than from entry to entry of one kelurahan after the other. */
  private collectEntries(): Groups {
    const { roster, areas } = this;
    const { table, rows } = roster;
    const kelurahanOf = new Int32Array(rows.length);
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      const kelurahan = areas.kelurahanKey(table.kelurahan[row]!);
      if (kelurahan !== 0 && !this.isRepeated(entry, row, kelurahan)) kelurahanOf[entry] = kelurahan;
    }
    const entries = groupsOf(areas.size, kelurahanOf);
    release(kelurahanOf);
    return entries;
  }

  /** Whether an earlier entry of a payee in the same kelurahan has the same name. */
  private isRepeated(entry: number, row: number, kelurahan: number): boolean {
    const { entriesOf, rows, table } = this.roster;
    let other = entriesOf.first(table.nik[row]!);
    if (other === entry) return false;
    const key = this.names.keyOf(table.name[row]!);
    for (; other !== entry; other = entriesOf.next[other]!)
      if (this.kelurahanOf(other) === kelurahan && this.names.keyOf(table.name[rows[other]!]!) === key)
        return true;
    return false;
  }

  /** Whether an earlier entry of a payee in the same kelurahan has a word, too. */
  private hasEarlier(entry: number, payee: number, kelurahan: number, word: number): boolean {
    const { entriesOf, rows, table } = this.roster;
    for (let other = entriesOf.first(payee); other !== entry; other = entriesOf.next[other]!)
      if (
        this.kelurahanOf(other) === kelurahan &&
        this.names.words.has(this.names.keyOf(table.name[rows[other]!]!), word)
      )
        return true;
    return false;
  }

  private kelurahanOf(entry: number): number {
    return this.areas.kelurahanKey(this.roster.table.kelurahan[this.roster.rows[entry]!]!);
  }
}

/** Words and the payees who have them, in pairs: of one kelurahan after the other. */
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

  /** How many payees have a word. */
  countOf(word: number): number {
    const at = this.placeOf(word);
    return this.words[at] === word ? this.starts[at + 1]! - this.starts[at]! : 0;
  }

  /** The payees with a word. */
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

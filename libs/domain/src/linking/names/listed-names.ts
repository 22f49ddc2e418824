import { columnBeside, release } from '../../columns/growable.js';
import { type StandingRoster } from '../../roster/standing-roster.js';
import { type AreaKeys } from '../evidence/area-keys.js';
import { type NameBook } from './name-book.js';

/** In place of a payee's only name: there are several. */
export const SEVERAL = -1;

/** In place of the kelurahan of an entry that says nothing new. */
const REPEATED = -1;

/** Payees, and beside each a name (match key) that an entry has: of one kelurahan a pair once, in the order of the entries. */
export interface NamedPayees {
  readonly payees: Int32Array;
  readonly keys: Int32Array;
  /** 1 where the payee has other names, too. */
  readonly areSeveral: Uint8Array;
}

/** The names of the list by payee and by kelurahan. The list is gone through once, when it is first asked for. */
export class ListedNames {
  private found: FoundNames | undefined = undefined;

  constructor(
    private readonly roster: StandingRoster,
    private readonly names: NameBook,
    private readonly areas: AreaKeys,
  ) {}

  /** Goes through the list at once. Gives what it finds, in memory like the list's, for others of the same list. */
  prepare(): FoundNames {
    return (this.found ??= this.find());
  }

  /** Takes what others found on the same list. */
  take(found: FoundNames): void {
    this.found = found;
  }

  /** The name (match key) that all entries of a payee have, or SEVERAL. */
  onlyOf(payee: number): number {
    return (this.found ??= this.find()).only[payee]!;
  }

  /** Who has which name, kelurahan by kelurahan. */
  everywhere(): NamedPayees {
    return (this.found ??= this.find());
  }

  /** Who has which name in a kelurahan (match key). */
  there(kelurahan: number): NamedPayees {
    const { starts, payees, keys, areSeveral } = (this.found ??= this.find());
    const start = starts[kelurahan]!;
    const end = starts[kelurahan + 1]!;
    return {
      payees: payees.subarray(start, end),
      keys: keys.subarray(start, end),
      areSeveral: areSeveral.subarray(start, end),
    };
  }

  /** Whether a name of a payee in a kelurahan before this one, all as match keys, has a word, too. */
  hasEarlier(payee: number, kelurahan: number, key: number, word: number): boolean {
    const { entriesOf, rows, table } = this.roster;
    for (let entry = entriesOf.first(payee); entry !== -1; entry = entriesOf.next[entry]!) {
      const row = rows[entry]!;
      if (this.areas.kelurahanKey(table.kelurahan[row]!) !== kelurahan) continue;
      const other = this.names.keyOf(table.name[row]!);
      if (other === key) return false;
      if (this.names.words.has(other, word)) return true;
    }
    return false;
  }

  private find(): FoundNames {
    const { table, rows } = this.roster;
    const only = columnBeside(table.nik, Int32Array, table.vocabulary.nationalIds.size + 1);
    const starts = new Int32Array(this.areas.size + 2);
    const kelurahanOf = this.findPlaces(only, starts);
    for (let kelurahan = 1; kelurahan < starts.length; kelurahan++)
      starts[kelurahan]! += starts[kelurahan - 1]!;
    const next = starts.slice();
    const payees = columnBeside(table.nik, Int32Array, starts.at(-1)!);
    const keys = columnBeside(table.nik, Int32Array, payees.length);
    const areSeveral = columnBeside(table.nik, Uint8Array, payees.length);
    for (let entry = 0; entry < rows.length; entry++) {
      const kelurahan = kelurahanOf[entry]!;
      if (kelurahan === REPEATED) continue;
      const row = rows[entry]!;
      const payee = table.nik[row]!;
      const place = next[kelurahan]!++;
      payees[place] = payee;
      keys[place] = this.names.keyOf(table.name[row]!);
      if (only[payee] === SEVERAL) areSeveral[place] = 1;
    }
    release(kelurahanOf);
    return { only, starts, payees, keys, areSeveral };
  }

  /** By entry its kelurahan, or REPEATED where it only repeats a name of its payee there. Puts the only name of each payee into `only`, and counts into `counts`, one place behind each kelurahan, its entries that say something new. */
  private findPlaces(only: Int32Array, counts: Int32Array): Int32Array<ArrayBuffer> {
    const { areas, names } = this;
    const { entriesOf, rows, table } = this.roster;
    const kelurahanOf = new Int32Array(rows.length);
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      const payee = table.nik[row]!;
      const key = names.keyOf(table.name[row]!);
      const kelurahan = areas.kelurahanKey(table.kelurahan[row]!);
      const first = entriesOf.first(payee);
      let isRepeated = false;
      if (first === entry) only[payee] = key;
      // Most further entries say the same as the first one.
      else if (only[payee] === key && kelurahanOf[first] === kelurahan) isRepeated = true;
      else {
        if (only[payee] !== key) only[payee] = SEVERAL;
        isRepeated = this.isRepeated(entry, payee, key, kelurahan);
      }
      kelurahanOf[entry] = isRepeated ? REPEATED : kelurahan;
      if (!isRepeated) counts[kelurahan + 1]!++;
    }
    return kelurahanOf;
  }

  /** Whether an earlier entry of a payee in a kelurahan has a name. */
  private isRepeated(entry: number, payee: number, key: number, kelurahan: number): boolean {
    const { entriesOf, rows, table } = this.roster;
    for (let other = entriesOf.first(payee); other !== entry; other = entriesOf.next[other]!) {
      const row = rows[other]!;
      if (this.names.keyOf(table.name[row]!) !== key) continue;
      if (this.areas.kelurahanKey(table.kelurahan[row]!) === kelurahan) return true;
    }
    return false;
  }
}

/** What was found on the list. */
export interface FoundNames extends NamedPayees {
  /** By payee the only name (match key), or SEVERAL. */
  readonly only: Int32Array;
  /** By kelurahan (match key) where in the two columns it begins. */
  readonly starts: Int32Array;
}

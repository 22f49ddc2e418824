import { chain, type Chain } from '../columns/chain.js';
import { type StandingRoster } from '../roster/standing-roster.js';
import { type AreaKeys } from './area-keys.js';
import { type NameBook } from './name-book.js';
import { MOST_NAMESAKES } from './payees-by-name.js';

/** Finds payees of a kelurahan by their names. A kelurahan is indexed when it is first asked for. */
export class NamesByKelurahan {
  private entries: Chain | undefined;
  private readonly bearers = new Map<number, ReadonlyMap<number, readonly number[]>>();

  constructor(
    private readonly roster: StandingRoster,
    private readonly names: NameBook,
    private readonly areas: AreaKeys,
  ) {}

  /** Payees of a kelurahan (match key) who have the rarest word of a name (match key): rarest there, but not absent; of equals the alphabetically first. Nobody where it is too common to say anything. */
  payeesByRarestWord(kelurahan: number, key: number): readonly number[] {
    if (kelurahan === 0 || key === 0) return [];
    const bearers = this.bearersIn(kelurahan);
    let rarest: readonly number[] = [];
    for (const word of this.names.words.inOrder(key)) {
      const payees = bearers.get(word);
      if (payees && (rarest.length === 0 || payees.length < rarest.length)) rarest = payees;
    }
    return rarest.length > MOST_NAMESAKES ? [] : rarest;
  }

  private bearersIn(kelurahan: number): ReadonlyMap<number, readonly number[]> {
    let bearers = this.bearers.get(kelurahan);
    if (bearers === undefined) this.bearers.set(kelurahan, (bearers = this.indexed(kelurahan)));
    return bearers;
  }

  /** The different payees of a kelurahan by the words of their names. */
  private indexed(kelurahan: number): Map<number, number[]> {
    const { roster, names } = this;
    const { table, rows } = roster;
    this.entries ??= chain(this.areas.size, rows.length, (entry) => this.kelurahanOf(entry));
    const bearers = new Map<number, number[]>();
    const add = (word: number, payee: number, isFirst: boolean): void => {
      const payees = bearers.get(word);
      if (!payees) bearers.set(word, [payee]);
      else if (isFirst || !payees.includes(payee)) payees.push(payee);
    };
    for (const entry of this.entries.members(kelurahan)) {
      const row = rows[entry]!;
      const payee = table.nik[row]!;
      const first = roster.firstEntryOf(payee);
      if (entry !== first && this.isSame(entry, first)) continue;
      for (const word of names.words.of(names.keyOf(table.name[row]!))) add(word, payee, entry === first);
    }
    return bearers;
  }

  /** Whether an entry adds nothing to the first one of its payee. */
  private isSame(entry: number, first: number): boolean {
    const { table, rows } = this.roster;
    return (
      table.name[rows[entry]!] === table.name[rows[first]!] &&
      this.kelurahanOf(entry) === this.kelurahanOf(first)
    );
  }

  private kelurahanOf(entry: number): number {
    return this.areas.kelurahanKey(this.roster.table.kelurahan[this.roster.rows[entry]!]!);
  }
}

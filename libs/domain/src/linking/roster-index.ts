import { chain, type Chain } from '../columns/chain.js';
import { type StandingRoster } from '../roster/standing-roster.js';
import { type AreaKeys } from './area-keys.js';
import { type NameBook } from './name-book.js';

/** Finds the roster's entries by what a statement may share with them. Candidates come from here only, never from comparing all with all (rules, 3.5). */
export class RosterIndex {
  readonly byAccount: Chain;
  readonly byCard: Chain;
  readonly byFamilyCard: Chain;
  private sortedPayees: string[] | undefined;
  private entriesByNameKey: Chain | undefined;
  private listedAreas: { kelurahan: Set<string>; kecamatan: Set<string> } | undefined;
  private entriesByKelurahan: Chain | undefined;
  private readonly bearersByKelurahan = new Map<number, ReadonlyMap<number, readonly number[]>>();

  constructor(
    private readonly roster: StandingRoster,
    private readonly names: NameBook,
    private readonly areas: AreaKeys,
  ) {
    const { table, rows } = roster;
    const words = table.vocabulary;
    this.byAccount = chain(words.accounts.size, rows.length, (entry) => table.account[rows[entry]!]!);
    this.byCard = chain(words.cards.size, rows.length, (entry) => table.card[rows[entry]!]!);
    this.byFamilyCard = chain(words.familyCards.size, rows.length, (entry) => table.kk[rows[entry]!]!);
  }

  /** Payees whose NIK begins with these digits. */
  payeesByPrefix(prefix: string): number[] {
    const ids = this.roster.table.vocabulary.nationalIds;
    this.sortedPayees ??= this.payees()
      .map((payee) => ids.digits(payee))
      .sort();
    const sorted = this.sortedPayees;
    const found: number[] = [];
    for (let at = lowerBound(sorted, prefix); at < sorted.length && sorted[at]!.startsWith(prefix); at++)
      found.push(ids.findDigits(sorted[at]!));
    return found;
  }

  /** Payees of a kelurahan (match key) who have the rarest word of a name (match key): rarest there, but not absent; of equals the alphabetically first. */
  payeesByRarestWord(kelurahan: number, key: number): readonly number[] {
    const bearers = this.bearersIn(kelurahan);
    let rarest: readonly number[] = [];
    for (const word of this.names.words.inOrder(key)) {
      const payees = bearers.get(word);
      if (payees && (rarest.length === 0 || payees.length < rarest.length)) rarest = payees;
    }
    return rarest;
  }

  /** Payees with this whole name (match key), wherever they live. */
  payeesByName(key: number): readonly number[] {
    const { table, rows } = this.roster;
    this.entriesByNameKey ??= chain(this.names.keys.size, rows.length, (entry) =>
      this.names.keyOf(table.name[rows[entry]!]!),
    );
    return Array.from(this.entriesByNameKey.members(key), (entry) => table.nik[rows[entry]!]!);
  }

  /** Whether the roster itself has the kelurahan (when none is given: the kecamatan) of this match key. */
  hasArea(kelurahan: string, kecamatan: string): boolean {
    this.listedAreas ??= this.collectAreas();
    return kelurahan !== ''
      ? this.listedAreas.kelurahan.has(kelurahan)
      : this.listedAreas.kecamatan.has(kecamatan);
  }

  private collectAreas(): { kelurahan: Set<string>; kecamatan: Set<string> } {
    const { table, rows } = this.roster;
    const { areas } = this;
    const kelurahan = new Set<number>();
    const kecamatan = new Set<number>();
    for (const row of rows) {
      kelurahan.add(table.kelurahan[row]!);
      kecamatan.add(table.kecamatan[row]!);
    }
    return {
      kelurahan: new Set(Array.from(kelurahan, (id) => areas.text(areas.kelurahanKey(id)))),
      kecamatan: new Set(Array.from(kecamatan, (id) => areas.text(areas.kecamatanKey(id)))),
    };
  }

  private payees(): number[] {
    const { table, rows } = this.roster;
    return [...new Set(Array.from(rows, (row) => table.nik[row]!))];
  }

  /** The different payees of a kelurahan by the words of their names; made when it is first asked for. */
  private bearersIn(kelurahan: number): ReadonlyMap<number, readonly number[]> {
    let bearers = this.bearersByKelurahan.get(kelurahan);
    if (bearers === undefined)
      this.bearersByKelurahan.set(kelurahan, (bearers = this.indexBearers(kelurahan)));
    return bearers;
  }

  private indexBearers(kelurahan: number): Map<number, number[]> {
    const { roster, names } = this;
    const { table, rows } = roster;
    this.entriesByKelurahan ??= chain(this.areas.size, rows.length, (entry) =>
      this.areas.kelurahanKey(table.kelurahan[rows[entry]!]!),
    );
    const bearers = new Map<number, number[]>();
    const add = (word: number, payee: number, isFirst: boolean): void => {
      const payees = bearers.get(word);
      if (!payees) bearers.set(word, [payee]);
      else if (isFirst || !payees.includes(payee)) payees.push(payee);
    };
    for (const entry of this.entriesByKelurahan.members(kelurahan)) {
      const row = rows[entry]!;
      const payee = table.nik[row]!;
      const first = roster.firstEntryOf(payee);
      if (entry !== first && table.name[row] === table.name[rows[first]!] && this.isOf(kelurahan, first))
        continue;
      for (const word of names.words.of(names.keyOf(table.name[row]!))) add(word, payee, entry === first);
    }
    return bearers;
  }

  private isOf(kelurahan: number, entry: number): boolean {
    return this.areas.kelurahanKey(this.roster.table.kelurahan[this.roster.rows[entry]!]!) === kelurahan;
  }
}

function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { type Chain, chainOf } from '../columns/chain.js';
import { rangeBeginningWith } from '../columns/sorted-texts.js';
import { type StandingRoster } from '../roster/standing-roster.js';
import { type AreaKeys } from './area-keys.js';

/** Finds the roster's entries by what a statement may share with them. Candidates come from here only, never from comparing all with all (rules, 3.5). */
export class RosterIndex {
  readonly byAccount: Chain;
  readonly byCard: Chain;
  readonly byFamilyCard: Chain;
  private sortedPayees: string[] | undefined = undefined;
  private listedAreas: { kelurahan: Set<string>; kecamatan: Set<string> } | undefined = undefined;

  constructor(
    private readonly roster: StandingRoster,
    private readonly areas: AreaKeys,
  ) {
    const { table, rows } = roster;
    const words = table.vocabulary;
    this.byAccount = chainOf(words.accounts.size, table.account, rows.length, rows);
    this.byCard = chainOf(words.cards.size, table.card, rows.length, rows);
    this.byFamilyCard = chainOf(words.familyCards.size, table.kk, rows.length, rows);
  }

  /** Goes through the areas at once. */
  prepare(): void {
    this.listedAreas ??= this.collectAreas();
  }

  /** Frees the memory of most of it at once: nobody asks any more. */
  release(): void {
    for (const chain of [this.byAccount, this.byCard, this.byFamilyCard]) chain.release();
  }

  /** Payees whose NIK begins with these digits. */
  payeesByPrefix(prefix: string): number[] {
    const ids = this.roster.table.vocabulary.nationalIds;
    this.sortedPayees ??= this.payees()
      .map((payee) => ids.digits(payee))
      .sort();
    const sorted = this.sortedPayees;
    const { start, end } = rangeBeginningWith(sorted, prefix);
    return sorted.slice(start, end).map((digits) => ids.findDigits(digits));
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
    const { kelurahan, kecamatan } = table.vocabulary;
    const keysOf = (column: ArrayLike<number>, ids: number, keyOf: (id: number) => number): Set<string> => {
      const isListed = new Uint8Array(ids + 1);
      for (const row of rows) isListed[column[row]!] = 1;
      const listed = [...isListed.keys()].filter((id) => isListed[id] === 1);
      return new Set(listed.map((id) => areas.text(keyOf(id))));
    };
    return {
      kelurahan: keysOf(table.kelurahan, kelurahan.size, (id) => areas.kelurahanKey(id)),
      kecamatan: keysOf(table.kecamatan, kecamatan.size, (id) => areas.kecamatanKey(id)),
    };
  }

  private payees(): number[] {
    const { table, rows } = this.roster;
    return [...new Set(Array.from(rows, (row) => table.nik[row]!))];
  }
}

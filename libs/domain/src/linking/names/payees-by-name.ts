import { chain, type Chain } from '../../columns/chain.js';
import { type StandingRoster } from '../../roster/standing-roster.js';
import { type NameBook } from './name-book.js';

/** A name that more payees have, of the region or of the kelurahan where that is stated, says nothing: all of them would be held. */
export const MOST_NAMESAKES = 1000;

/** Finds payees by their whole names; indexed when first asked for. */
export class PayeesByName {
  private entries: Chain | undefined = undefined;

  constructor(
    private readonly roster: StandingRoster,
    private readonly names: NameBook,
  ) {}

  /** Payees with this whole name (match key), wherever they live, once for each of their entries with it. */
  payees(key: number): readonly number[] {
    const { table, rows } = this.roster;
    this.entries ??= chain(this.names.keys.size, rows.length, (entry) =>
      this.names.keyOf(table.name[rows[entry]!]!),
    );
    return Array.from(this.entries.members(key), (entry) => table.nik[rows[entry]!]!);
  }
}

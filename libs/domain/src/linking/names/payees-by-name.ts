import { type Groups, groupsOf } from '../../columns/groups.js';
import { release } from '../../columns/growable.js';
import { type StandingRoster } from '../../roster/standing-roster.js';
import { type NameBook } from './name-book.js';

/** A name that more payees have, of the region or of the kelurahan where that is stated, says nothing: all of them would be held. */
export const MOST_NAMESAKES = 1000;

/** Finds payees by their whole names; indexed when first asked for. */
export class PayeesByName {
  private entries: Groups | undefined = undefined;

  constructor(
    private readonly roster: StandingRoster,
    private readonly names: NameBook,
  ) {}

  /** Payees with this whole name (match key), wherever they live, once for each of their entries with it. */
  payees(key: number): Int32Array {
    const { table, rows } = this.roster;
    this.entries ??= this.groupEntries();
    return this.entries.of(key).map((entry) => table.nik[rows[entry]!]!);
  }

  private groupEntries(): Groups {
    const { table, rows } = this.roster;
    const keys = new Int32Array(rows.length);
    for (let entry = 0; entry < rows.length; entry++)
      keys[entry] = this.names.keyOf(table.name[rows[entry]!]!);
    const entries = groupsOf(this.names.keys.size, keys);
    release(keys);
    return entries;
  }
}

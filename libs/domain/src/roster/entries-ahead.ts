import { READ_AHEAD } from '../columns/read-ahead.js';
import { type StandingRoster } from './standing-roster.js';

/**
 * The first entries of the payees of some rows, to touch what is made or compared of them. Payees lie anywhere in the roster's columns, and waiting for the memory takes longer than the work:
 * here the reads of many rows do not depend on each other, so that they wait together.
 */
export class EntriesAhead {
  /** By row the payee's first entry, or -1: given by who reads ahead. */
  readonly entries = new Int32Array(READ_AHEAD);
  /** Of these entries. Rows without a payee have what the first entry has. */
  readonly rows = new Int32Array(READ_AHEAD);
  readonly entitlements = new Int32Array(READ_AHEAD);
  /** What is read of no use; it is kept lest the reads are optimised away. */
  readonly touched = new Int32Array(READ_AHEAD);

  constructor(private readonly roster: StandingRoster) {}

  /** Finds where `count` entries stand. */
  findRows(count: number): void {
    const { rows, entriesOf, entitlementOfEntry } = this.roster;
    for (let at = 0; at < count; at++) {
      const entry = Math.max(this.entries[at]!, 0);
      this.rows[at] = rows[entry]!;
      this.entitlements[at] = entitlementOfEntry[entry]!;
      this.touched[at] = entriesOf.next[entry]!;
    }
  }
}

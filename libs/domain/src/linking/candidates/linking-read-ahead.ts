import { READ_AHEAD } from '../../columns/read-ahead.js';
import { type Comparer } from '../evidence/comparison.js';

/**
 * Touches what statements are compared with. Payees lie anywhere in the roster's columns, and waiting for the memory takes longer than comparing: here the reads of many statements do not
 * depend on each other, so that they wait together. What is read is of no use; it is kept lest the reads are optimised away.
 */
export class LinkingReadAhead {
  private readonly entries = new Int32Array(READ_AHEAD);
  private readonly rows = new Int32Array(READ_AHEAD);
  private readonly entitlements = new Int32Array(READ_AHEAD);
  private readonly touched = new Int32Array(READ_AHEAD);

  constructor(private readonly comparer: Comparer) {}

  /** Reads for the statements from `from` to before `to`: at most READ_AHEAD. */
  read(from: number, to: number): void {
    this.findEntries(from, to);
    this.findRows(to - from);
    this.touchRows(to - from);
  }

  private findEntries(from: number, to: number): void {
    const { roster, names, statements } = this.comparer;
    const { nik, name } = statements;
    for (let statement = from; statement < to; statement++) {
      this.entries[statement - from] = roster.entriesOf.first(nik[statement]!);
      this.touched[statement - from] = names.keyOf(name[statement]!);
    }
  }

  /** Those without a payee read what the first entry has. */
  private findRows(count: number): void {
    const { rows, entriesOf, entitlementOfEntry } = this.comparer.roster;
    for (let at = 0; at < count; at++) {
      const entry = Math.max(this.entries[at]!, 0);
      this.rows[at] = rows[entry]!;
      this.entitlements[at] = entitlementOfEntry[entry]!;
      this.touched[at] = entriesOf.next[entry]!;
    }
  }

  private touchRows(count: number): void {
    const { table, amount } = this.comparer.roster;
    for (let at = 0; at < count; at++) {
      const row = this.rows[at]!;
      this.touched[at] =
        table.programme[row]! ^
        table.kk[row]! ^
        table.account[row]! ^
        table.card[row]! ^
        table.name[row]! ^
        table.kelurahan[row]! ^
        table.kecamatan[row]! ^
        table.nik[row]! ^
        amount[this.entitlements[at]!]!;
    }
  }
}

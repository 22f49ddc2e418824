import { READ_AHEAD, type SettledBook } from '#domain';

/**
 * Touches what some rows of the links are made of. Payees lie anywhere in the roster's columns, and waiting for the memory takes longer than all else: here the
 * reads of many rows do not depend on each other, so that they wait together. What is read is of no use; it is kept lest the reads are optimised away.
 */
export class LinkReadAhead {
  private readonly entries = new Int32Array(READ_AHEAD);
  private readonly rows = new Int32Array(READ_AHEAD);
  private readonly entitlements = new Int32Array(READ_AHEAD);
  private readonly touched = new Int32Array(READ_AHEAD);

  constructor(private readonly book: SettledBook) {}

  /** Reads for the instances from `from` to before `to`: at most READ_AHEAD. */
  read(from: number, to: number): void {
    this.findEntries(from, to);
    this.findRows(to - from);
    this.touchRows(to - from);
    this.touchTexts(from, to);
  }

  private findEntries(from: number, to: number): void {
    const { settlement, roster } = this.book;
    const { statements } = settlement.context;
    const { nationalIds, familyCards, names, accounts } = statements.vocabulary;
    for (let instance = from; instance < to; instance++) {
      const row = settlement.rowOf(instance);
      const payee = settlement.payee[instance]!;
      this.entries[instance - from] = roster.entriesOf.first(payee);
      this.touched[instance - from] =
        nationalIds.lowOf(payee) ^
        familyCards.lowOf(statements.kk[row]!) ^
        names.endOf(statements.name[row]!) ^
        accounts.endOf(statements.account[row]!);
    }
  }

  /** Those without a payee read what the first entry has. */
  private findRows(count: number): void {
    const { rows, entriesOf, entitlementOfEntry } = this.book.roster;
    for (let at = 0; at < count; at++) {
      const entry = Math.max(this.entries[at]!, 0);
      this.rows[at] = rows[entry]!;
      this.entitlements[at] = entitlementOfEntry[entry]!;
      this.touched[at] = entriesOf.next[entry]!;
    }
  }

  private touchRows(count: number): void {
    const { table, amount, firstEntry } = this.book.roster;
    for (let at = 0; at < count; at++) {
      const row = this.rows[at]!;
      const entitlement = this.entitlements[at]!;
      this.touched[at] =
        table.file[row]! ^
        table.sheet[row]! ^
        table.row[row]! ^
        table.programme[row]! ^
        table.kk[row]! ^
        table.account[row]! ^
        table.card[row]! ^
        table.name[row]! ^
        table.kelurahan[row]! ^
        table.kecamatan[row]! ^
        amount[entitlement]! ^
        firstEntry[entitlement]!;
    }
  }

  private touchTexts(from: number, to: number): void {
    const { settlement } = this.book;
    const { statements } = settlement.context;
    const { names, accounts } = statements.vocabulary;
    for (let instance = from; instance < to; instance++) {
      const row = settlement.rowOf(instance);
      this.touched[instance - from] =
        names.pool[names.startOf(statements.name[row]!)]! ^
        accounts.pool[accounts.startOf(statements.account[row]!)]!;
    }
  }
}

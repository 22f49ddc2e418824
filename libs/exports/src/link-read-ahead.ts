import { EntriesAhead, type SettledBook } from '#domain';

/** Touches what some rows of the links are made of: many at once. */
export class LinkReadAhead {
  private readonly ahead: EntriesAhead;

  constructor(private readonly book: SettledBook) {
    this.ahead = new EntriesAhead(book.roster);
  }

  /** Reads for the instances from `from` to before `to`: at most READ_AHEAD. */
  read(from: number, to: number): void {
    this.findEntries(from, to);
    this.ahead.findRows(to - from);
    this.touchRows(to - from);
    this.touchTexts(from, to);
  }

  private findEntries(from: number, to: number): void {
    const { entries, touched } = this.ahead;
    const { settlement, roster } = this.book;
    const { statements } = settlement.context;
    const { nationalIds, familyCards, names, accounts } = statements.vocabulary;
    for (let instance = from; instance < to; instance++) {
      const row = settlement.rowOf(instance);
      const payee = settlement.payee[instance]!;
      entries[instance - from] = roster.entriesOf.first(payee);
      touched[instance - from] =
        nationalIds.lowOf(payee) ^
        familyCards.lowOf(statements.kk[row]!) ^
        names.endOf(statements.name[row]!) ^
        accounts.endOf(statements.account[row]!);
    }
  }

  private touchRows(count: number): void {
    const { rows, entitlements, touched } = this.ahead;
    const { table, amount, firstEntry } = this.book.roster;
    for (let at = 0; at < count; at++) {
      const row = rows[at]!;
      const entitlement = entitlements[at]!;
      touched[at] =
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
    const { touched } = this.ahead;
    const { settlement } = this.book;
    const { statements } = settlement.context;
    const { names, accounts } = statements.vocabulary;
    for (let instance = from; instance < to; instance++) {
      const row = settlement.rowOf(instance);
      touched[instance - from] =
        names.pool[names.startOf(statements.name[row]!)]! ^
        accounts.pool[accounts.startOf(statements.account[row]!)]!;
    }
  }
}

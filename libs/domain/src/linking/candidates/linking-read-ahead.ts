import { EntriesAhead } from '../../roster/entries-ahead.js';
import { type Comparer } from '../evidence/comparison.js';

/** Touches what statements are compared with: many at once. */
export class LinkingReadAhead {
  private readonly ahead: EntriesAhead;

  constructor(private readonly comparer: Comparer) {
    this.ahead = new EntriesAhead(comparer.roster);
  }

  /** Reads for the statements from `from` to before `to`: at most READ_AHEAD. */
  read(from: number, to: number): void {
    this.findEntries(from, to);
    this.ahead.findRows(to - from);
    this.touchRows(to - from);
  }

  /** Reads for one statement beside payees from number `from` to before `to`: at most READ_AHEAD. */
  readPayees(payees: readonly number[], from: number, to: number): void {
    const { entries } = this.ahead;
    const { roster } = this.comparer;
    for (let at = from; at < to; at++) entries[at - from] = roster.entriesOf.first(payees[at]!);
    this.ahead.findRows(to - from);
    this.touchRows(to - from);
  }

  private findEntries(from: number, to: number): void {
    const { entries, touched } = this.ahead;
    const { roster, names, statements } = this.comparer;
    const { nik, name } = statements;
    for (let statement = from; statement < to; statement++) {
      entries[statement - from] = roster.entriesOf.first(nik[statement]!);
      touched[statement - from] = names.keyOf(name[statement]!);
    }
  }

  private touchRows(count: number): void {
    const { rows, entitlements, touched } = this.ahead;
    const { table, amount } = this.comparer.roster;
    for (let at = 0; at < count; at++) {
      const row = rows[at]!;
      touched[at] =
        table.programme[row]! ^
        table.kk[row]! ^
        table.account[row]! ^
        table.card[row]! ^
        table.name[row]! ^
        table.kelurahan[row]! ^
        table.kecamatan[row]! ^
        table.nik[row]! ^
        amount[entitlements[at]!]!;
    }
  }
}

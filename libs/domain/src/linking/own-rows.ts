import { chain, type Chain } from '../columns/chain.js';
import { isSameName } from './candidate-rules.js';
import { type Comparer } from './comparison.js';

/** Tells which payees have rows of their own: rows that state their NIK or their account, and their name. */
export class OwnRows {
  private byNik: Chain | undefined;
  private byAccount: Chain | undefined;
  private readonly known = new Map<string, readonly number[]>();

  constructor(private readonly comparer: Comparer) {}

  /** Whether the report of a statement has, in its programme, another row that is the payee's own. */
  areInReportOf(statement: number, payee: number): boolean {
    const { report } = this.comparer.statements;
    return this.rowsOf(statement, payee).some(
      (row) => row !== statement && report[row] === report[statement],
    );
  }

  /** Whether any report has, in the programme of a statement, another row that is the payee's own. */
  areAnywhere(statement: number, payee: number): boolean {
    return this.rowsOf(statement, payee).some((row) => row !== statement);
  }

  /** The payee's own rows in the programme of a statement. */
  private rowsOf(statement: number, payee: number): readonly number[] {
    const { programme } = this.comparer.statements;
    const place = `${programme[statement]}:${payee}`;
    let rows = this.known.get(place);
    if (rows === undefined) {
      rows = [...new Set(this.rowsStating(payee))].filter(
        (row) => programme[row] === programme[statement] && isSameName(this.comparer.compare(row, payee)),
      );
      this.known.set(place, rows);
    }
    return rows;
  }

  /** Rows that state the NIK of a payee, or an account of theirs. */
  private *rowsStating(payee: number): Generator<number> {
    const { statements, roster } = this.comparer;
    const { nationalIds, accounts } = statements.vocabulary;
    this.byNik ??= chain(nationalIds.size, statements.length, (row) => statements.nik[row]!);
    this.byAccount ??= chain(accounts.size, statements.length, (row) => statements.account[row]!);
    yield* this.byNik.members(payee);
    for (const entry of roster.entriesOf.members(payee)) {
      const account = roster.table.account[roster.rows[entry]!]!;
      if (!this.comparer.shared.isSharedAccount(account)) yield* this.byAccount.members(account);
    }
  }
}

import { chain, type Chain } from '../columns/chain.js';
import { isSameName } from './candidate-rules.js';
import { type Comparer } from './comparison.js';

const NONE: readonly number[] = [];

/** Tells which payees have rows of their own: rows that state their NIK or their account, and their name. */
export class OwnRows {
  private byNik: Chain | undefined;
  private byAccount: Chain | undefined;
  /** By payee and programme. */
  private readonly known = new Map<number, readonly number[]>();

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

  /** The payee's own rows in the programme of a statement; one that states both NIK and account may come twice. */
  private rowsOf(statement: number, payee: number): readonly number[] {
    const { programme, vocabulary } = this.comparer.statements;
    const place = payee * (vocabulary.programmes.size + 1) + programme[statement]!;
    let rows = this.known.get(place);
    if (rows === undefined) this.known.set(place, (rows = this.findRows(programme[statement]!, payee)));
    return rows;
  }

  private findRows(programme: number, payee: number): readonly number[] {
    const { statements, roster, shared } = this.comparer;
    const { nationalIds, accounts } = statements.vocabulary;
    this.byNik ??= chain(nationalIds.size, statements.length, (row) => statements.nik[row]!);
    this.byAccount ??= chain(accounts.size, statements.length, (row) => statements.account[row]!);
    let rows = this.withOwn(NONE, this.byNik, payee, programme, payee);
    const { next } = roster.entriesOf;
    for (let entry = roster.firstEntryOf(payee); entry !== -1; entry = next[entry]!) {
      const account = roster.table.account[roster.rows[entry]!]!;
      if (!shared.isSharedAccount(account))
        rows = this.withOwn(rows, this.byAccount, account, programme, payee);
    }
    return rows;
  }

  /** `rows`, and those of a group in the programme that have the payee's name. */
  private withOwn(
    rows: readonly number[],
    groups: Chain,
    key: number,
    programme: number,
    payee: number,
  ): readonly number[] {
    const { statements } = this.comparer;
    let all: number[] | undefined;
    for (let row = groups.first(key); row !== -1; row = groups.next[row]!)
      if (
        statements.programme[row] === programme &&
        isSameName({ name: this.comparer.nameLevel(row, payee) })
      )
        (all ??= [...rows]).push(row);
    return all ?? rows;
  }
}

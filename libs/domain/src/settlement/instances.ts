import { columnBeside } from '../columns/growable.js';
import { type EvidenceLinks, AUTO } from '../linking/links.js';
import { type StandingRoster } from '../roster/standing-roster.js';
import { FAILED } from '../statements/outcome.js';
import { type StatementTable } from '../statements/statement-table.js';

/**
 * Statements as they are settled: one for each row of the table, except that a failed, pending or returned row without amount and programme becomes one for each
 * programme of the payee that it is linked to, in the order of codes (docs/rules.md, 3).
 */
export class Instances {
  /** Row of the statement table. */
  readonly row: Int32Array;
  /** Vocabulary id of the programme that it speaks of. */
  readonly programme: Uint16Array;
  readonly length: number;

  /** `decidedPayee` is the payee that a person linked the row to, or 0. */
  constructor(
    statements: StatementTable,
    links: EvidenceLinks,
    roster: StandingRoster,
    decidedPayee: (row: number) => number,
  ) {
    const expansions = new Map<number, readonly number[]>();
    const { programme, amount, outcome } = statements;
    let { length } = statements;
    for (let row = 0; row < statements.length; row++) {
      if (programme[row] !== 0 || amount[row] !== 0 || outcome[row]! < FAILED) continue;
      const payee = decidedPayee(row) || (links.kind[row] === AUTO ? links.payee[row]! : 0);
      if (payee === 0) continue;
      const programmes = programmesOf(payee, roster);
      expansions.set(row, programmes);
      length += programmes.length - 1;
    }
    this.length = length;
    this.row = columnBeside(statements.nik, Int32Array, length);
    this.programme = columnBeside(statements.nik, Uint16Array, length);
    let at = 0;
    let from = 0;
    for (const [row, programmes] of expansions) {
      at = this.add(statements, from, row, at);
      this.row.fill(row, at, at + programmes.length);
      this.programme.set(programmes, at);
      at += programmes.length;
      from = row + 1;
    }
    this.add(statements, from, statements.length, at);
  }

  /** Adds the rows from `from` to before `to` as they are; gives where the next ones go. */
  private add({ programme }: StatementTable, from: number, to: number, at: number): number {
    this.programme.set(programme.subarray(from, to), at);
    for (let row = from, instance = at; row < to; row++, instance++) this.row[instance] = row;
    return at + to - from;
  }
}

function programmesOf(payee: number, roster: StandingRoster): number[] {
  const { programmes } = roster.table.vocabulary;
  return roster
    .entitlementsOf(payee)
    .map((entitlement) => roster.table.programme[roster.rowOf(entitlement)]!)
    .sort((one, other) => (programmes.text(one) < programmes.text(other) ? -1 : 1));
}

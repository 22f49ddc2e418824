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
    const expansions = new Map<number, number[]>();
    let length = statements.length;
    for (let row = 0; row < statements.length; row++) {
      if (!speaksOfEveryProgramme(statements, row)) continue;
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
    for (let row = 0; row < statements.length; row++) {
      const programmes = speaksOfEveryProgramme(statements, row) ? expansions.get(row) : undefined;
      if (programmes === undefined) {
        this.row[at] = row;
        this.programme[at++] = statements.programme[row]!;
      } else
        for (const programme of programmes) {
          this.row[at] = row;
          this.programme[at++] = programme;
        }
    }
  }
}

function speaksOfEveryProgramme(statements: StatementTable, row: number): boolean {
  return (
    statements.programme[row] === 0 && statements.amount[row] === 0 && statements.outcome[row]! >= FAILED
  );
}

function programmesOf(payee: number, roster: StandingRoster): number[] {
  const { programmes } = roster.table.vocabulary;
  return roster
    .entitlementsOf(payee)
    .map((entitlement) => roster.table.programme[roster.rowOf(entitlement)]!)
    .sort((one, other) => (programmes.text(one) < programmes.text(other) ? -1 : 1));
}

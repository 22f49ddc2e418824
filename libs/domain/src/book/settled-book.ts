import { type Comparer, type Comparison } from '../linking/evidence/comparison.js';
import { AUTO } from '../linking/links.js';
import { type Bearers } from '../linking/names/bearers.js';
import { type Namesakes } from '../linking/names/namesakes.js';
import { type StandingRoster } from '../roster/standing-roster.js';
import { type Settlement } from '../settlement/settlement.js';
import { type Month, type Months } from '../values/months.js';
import { type BookTables } from './book-tables.js';
import { rosterRef, statementRef } from './refs.js';

/** Where the payments of one region and cycle lead, as columns: all of a book but what follows for the entitlements. */
export class SettledBook {
  /** What payments of questions and their candidates have in common, once the questions were listed: by row of the statement table. */
  readonly compared = new Map<number, readonly Comparison[]>();

  constructor(
    readonly tables: BookTables,
    readonly roster: StandingRoster,
    public comparer: Comparer,
    readonly settlement: Settlement,
    readonly namesakes: Namesakes,
  ) {}

  /** Compares, and looks up who has a name, with what was made for the same columns elsewhere in this thread. */
  lookIn(bearers: Bearers): void {
    this.comparer = bearers.comparer;
    this.namesakes.lookIn(bearers);
  }

  /** Ref of an entry (position in the standing roster). */
  entryRef(entry: number): string {
    return rosterRef(this.tables.roster, this.tables.rosterLabels, this.roster.rows[entry]!);
  }

  /** Ref of an entitlement: that of its first entry. */
  entitlementRef(entitlement: number): string {
    return this.entryRef(this.roster.firstEntry[entitlement]!);
  }

  /** Ref of the row of an instance. */
  paymentRef(instance: number): string {
    return statementRef(this.tables.statements, this.tables.reports, this.settlement.rowOf(instance));
  }

  /** The entry that stands for a payee beside an instance: of its entitlement in the programme, else the payee's first. */
  entryFor(instance: number, payee: number): number {
    const programme = this.settlement.context.instances.programme[instance]!;
    const entitlement = programme === 0 ? -1 : this.roster.entitlementOf(payee, programme);
    return entitlement === -1 ? this.roster.firstEntryOf(payee) : this.roster.firstEntry[entitlement]!;
  }

  /** Entries that an instance points to: of its link, or of its candidates, best first. */
  entriesOf(instance: number): number[] {
    const { settlement } = this;
    const candidates = settlement.candidates.get(instance);
    if (candidates) return candidates.map((payee) => this.entryFor(instance, payee));
    return settlement.kind[instance] === AUTO ? [this.entryFor(instance, settlement.payee[instance]!)] : [];
  }

  /** Rows of the statement table of some instances, in their order: one for each row of a report, which may state two payments. */
  rowsOf(instances: readonly number[]): number[] {
    const { report, sheet, row } = this.tables.statements;
    const rows: number[] = [];
    for (const instance of instances) {
      const one = this.settlement.rowOf(instance);
      const isThere = rows.some(
        (other) => row[one] === row[other] && report[one] === report[other] && sheet[one] === sheet[other],
      );
      if (!isThere) rows.push(one);
    }
    return rows;
  }

  /** Months of a row of the statement table. */
  monthsOfPayment(row: number): Months {
    const { statements, settings } = this.tables;
    return {
      first: (statements.firstMonth[row]! || settings.cycle.first) as Month,
      last: (statements.lastMonth[row]! || settings.cycle.last) as Month,
    };
  }

  /** Digits of the NIK as a row states them; of a shortened one those that are certain. */
  statedNik(row: number): string {
    const { statements } = this.tables;
    const damaged = statements.damagedNik.get(row);
    return damaged?.digits ?? statements.vocabulary.nationalIds.digits(statements.nik[row]!);
  }
}

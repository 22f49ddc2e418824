import { type Assessments } from '../assessment/assessor.js';
import { type Deadlines } from '../assessment/deadlines.js';
import { type Chain } from '../columns/chain.js';
import { AUTO } from '../linking/links.js';
import { speaksOf } from '../assessment/counting.js';
import { type SharedAccount } from '../findings/shared-accounts.js';
import { type Comparer } from '../linking/comparison.js';
import { type Namesakes } from '../linking/namesakes.js';
import { type StandingRoster } from '../roster/standing-roster.js';
import { type Settlement } from '../settlement/settlement.js';
import { type Month, type Months } from '../values/months.js';
import { rosterRef, statementRef } from './refs.js';
import { type BookTables } from './book-tables.js';
import { FewTexts } from './few-texts.js';

/** Everything that was computed of one region and cycle, as columns; the views (ledger, links, findings) read from here. */
export class ComputedBook {
  /** Programmes, channels and areas, as statements and roster have them. */
  readonly texts: Readonly<Record<'programmes' | 'channels' | 'kelurahan' | 'kecamatan', FewTexts>>;

  constructor(
    readonly tables: BookTables,
    readonly roster: StandingRoster,
    readonly comparer: Comparer,
    readonly settlement: Settlement,
    /** Standing linked instances by payee, in their order. */
    readonly linked: Chain,
    readonly assessments: Assessments,
    readonly deadlines: Deadlines,
    readonly sharedAccounts: readonly SharedAccount[],
    readonly namesakes: Namesakes,
    /** The same inputs without any decision: the word of the rules alone. Absent where there are no decisions, and where the reports contradict each other without them. */
    readonly undecided: ComputedBook | undefined,
  ) {
    const { programmes, channels, kelurahan, kecamatan } = tables.roster.vocabulary;
    this.texts = {
      programmes: new FewTexts(programmes),
      channels: new FewTexts(channels),
      kelurahan: new FewTexts(kelurahan),
      kecamatan: new FewTexts(kecamatan),
    };
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

  /** Standing instances that count for an entitlement, in their order. */
  countedInstances(entitlement: number): number[] {
    const { linked, roster, settlement } = this;
    const counted: number[] = [];
    const first = linked.first(roster.payeeOf(entitlement));
    for (let instance = first; instance !== -1; instance = linked.next[instance]!)
      if (speaksOf(settlement, roster, instance, entitlement)) counted.push(instance);
    return counted;
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

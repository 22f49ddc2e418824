import { type Month, type Months } from '../values/months.js';
import { type Chain, chainOf } from '../columns/chain.js';
import { columnBeside } from '../columns/growable.js';
import { applyAmendments } from './amendments.js';
import { Duplicates } from './duplicates.js';
import { NumberHolders } from './number-holders.js';
import { type PayeesByNumber } from './payees-by-number.js';
import { type RosterTable } from './roster-table.js';

/**
 * The roster as it counts: amendments applied, entries in their order, entries of one programme and NIK joined to one entitlement. "Entry" is a position
 * in `rows`; "payee" is the vocabulary id of a NIK; "entitlement" is a number in the order of first entries.
 */
export class StandingRoster {
  /** Row of the table, by entry. */
  readonly rows: Int32Array;
  /** Entries by payee, in their order. */
  readonly entriesOf: Chain;
  /** Who has which numbers, until who links has no use for that any more. */
  readonly holders: NumberHolders;
  /** Entitlement of each entry. */
  readonly entitlementOfEntry: Int32Array;
  /** Entitlements: first entry, rupiah, months. */
  readonly firstEntry: Int32Array;
  readonly amount: Float64Array;
  readonly firstMonth: Uint16Array;
  readonly lastMonth: Uint16Array;
  entitlements = 0;
  /** Number of different NIKs. */
  households = 0;
  readonly duplicates = new Duplicates();
  private readonly repeated = new Set<number>();

  /** Rows of `table` from `firstAmendment` on are amendments. */
  constructor(
    readonly table: RosterTable,
    firstAmendment: number,
    readonly cycle: Months,
  ) {
    this.rows = applyAmendments(table, firstAmendment, cycle);
    const count = this.rows.length;
    this.entriesOf = chainOf(table.vocabulary.nationalIds.size, table.nik, count, this.rows, table.nik);
    this.holders = new NumberHolders(table, this.rows);
    this.entitlementOfEntry = columnBeside(table.nik, Int32Array, count);
    this.firstEntry = columnBeside(table.nik, Int32Array, count);
    this.amount = columnBeside(table.nik, Float64Array, count);
    this.firstMonth = columnBeside(table.nik, Uint16Array, count);
    this.lastMonth = columnBeside(table.nik, Uint16Array, count);
    this.joinEntries();
    this.findSharedFamilyCards();
  }

  /** First entry of a payee, or -1 when the roster does not have the NIK. */
  firstEntryOf(payee: number): number {
    return this.entriesOf.first(payee);
  }

  /** The entitlement of a payee in a programme (vocabulary id), or -1. */
  entitlementOf(payee: number, programme: number): number {
    for (let entry = this.entriesOf.first(payee); entry !== -1; entry = this.entriesOf.next[entry]!)
      if (this.table.programme[this.rows[entry]!] === programme) return this.entitlementOfEntry[entry]!;
    return -1;
  }

  /** The entitlements of a payee, in the order of their first entries. */
  entitlementsOf(payee: number): number[] {
    const found: number[] = [];
    for (let entry = this.entriesOf.first(payee); entry !== -1; entry = this.entriesOf.next[entry]!) {
      const entitlement = this.entitlementOfEntry[entry]!;
      if (!found.includes(entitlement)) found.push(entitlement);
    }
    return found;
  }

  /** Table row of an entitlement's first entry. */
  rowOf(entitlement: number): number {
    return this.rows[this.firstEntry[entitlement]!]!;
  }

  /** Payee of an entitlement. */
  payeeOf(entitlement: number): number {
    return this.table.nik[this.rowOf(entitlement)]!;
  }

  /** Months of an entitlement. */
  monthsOf(entitlement: number): Months {
    return { first: this.firstMonth[entitlement] as Month, last: this.lastMonth[entitlement] as Month };
  }

  /** Months of a single entry. */
  monthsOfEntry(entry: number): Months {
    const row = this.rows[entry]!;
    return {
      first: (this.table.firstMonth[row]! || this.cycle.first) as Month,
      last: (this.table.lastMonth[row]! || this.cycle.last) as Month,
    };
  }

  private joinEntries(): void {
    const { cycle, entitlementOfEntry, entriesOf, firstEntry, rows, table } = this;
    const { nik, programme, firstMonth, lastMonth, amount } = table;
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      const payee = nik[row]!;
      const first = firstMonth[row]! || cycle.first;
      const last = lastMonth[row]! || cycle.last;
      const isFirst = entriesOf.first(payee) === entry;
      if (isFirst) this.households++;
      const earlier = isFirst ? -1 : this.earlierEntry(entry, payee, programme[row]!);
      if (earlier !== -1) {
        this.joinTo(earlier, entry, first, last);
        continue;
      }
      const entitlement = this.entitlements++;
      entitlementOfEntry[entry] = entitlement;
      firstEntry[entitlement] = entry;
      this.amount[entitlement] = amount[row]!;
      this.firstMonth[entitlement] = first;
      this.lastMonth[entitlement] = last;
    }
  }

  /** Joins an entry to the entitlement of an earlier one. */
  private joinTo(earlier: number, entry: number, first: number, last: number): void {
    const entitlement = this.entitlementOfEntry[earlier]!;
    this.entitlementOfEntry[entry] = entitlement;
    const repeated = this.countedEntry(entitlement, entry, first, last);
    if (repeated !== -1) {
      this.duplicates.add(entry, repeated, 'NIK');
      this.repeated.add(entry);
      return;
    }
    this.amount[entitlement]! += this.table.amount[this.rows[entry]!]!;
    this.firstMonth[entitlement] = Math.min(this.firstMonth[entitlement]!, first);
    this.lastMonth[entitlement] = Math.max(this.lastMonth[entitlement]!, last);
  }

  /** The first entry before this one of the same payee and programme, or -1. */
  private earlierEntry(entry: number, payee: number, programme: number): number {
    for (let other = this.entriesOf.first(payee); other !== entry; other = this.entriesOf.next[other]!)
      if (this.table.programme[this.rows[other]!] === programme) return other;
    return -1;
  }

  /** The first entry before this one that counts for the entitlement and whose months overlap, or -1. */
  private countedEntry(entitlement: number, entry: number, first: number, last: number): number {
    const payee = this.table.nik[this.rows[entry]!]!;
    for (let other = this.entriesOf.first(payee); other !== entry; other = this.entriesOf.next[other]!) {
      if (this.entitlementOfEntry[other] !== entitlement || this.repeated.has(other)) continue;
      const row = this.rows[other]!;
      const otherFirst = this.table.firstMonth[row]! || this.cycle.first;
      const otherLast = this.table.lastMonth[row]! || this.cycle.last;
      if (otherFirst <= last && first <= otherLast) return other;
    }
    return -1;
  }

  /** One family card twice in a programme: an entitlement repeats an earlier one of another NIK whose months overlap. */
  private findSharedFamilyCards(): void {
    const { table, rows, firstEntry } = this;
    const { byFamilyCard } = this.holders;
    const isOfSharing = this.ofThoseSharing(byFamilyCard);
    const entitlementsOf = new Map<number, number[]>();
    for (let entitlement = 0; entitlement < this.entitlements; entitlement++) {
      if (isOfSharing[entitlement] === 0) continue;
      const entry = firstEntry[entitlement]!;
      const card = table.kk[rows[entry]!]!;
      if (!byFamilyCard.isShared(card)) continue;
      const earlier = entitlementsOf.get(card);
      if (earlier === undefined) {
        entitlementsOf.set(card, [entitlement]);
        continue;
      }
      const repeated = earlier.find((other) => this.sharesProgramme(entitlement, other));
      if (repeated !== undefined) this.duplicates.add(entry, firstEntry[repeated]!, 'KK');
      earlier.push(entitlement);
    }
  }

  /** By entitlement 1 where its payee has a number that others have, too: they are few. */
  private ofThoseSharing(payeesByNumber: PayeesByNumber): Uint8Array {
    const { entriesOf, entitlementOfEntry } = this;
    const found = new Uint8Array(this.entitlements);
    for (const number of payeesByNumber.shared)
      for (const payee of payeesByNumber.of(number))
        for (let entry = entriesOf.first(payee); entry !== -1; entry = entriesOf.next[entry]!)
          found[entitlementOfEntry[entry]!] = 1;
    return found;
  }

  private sharesProgramme(entitlement: number, other: number): boolean {
    return (
      this.table.programme[this.rowOf(entitlement)] === this.table.programme[this.rowOf(other)] &&
      this.firstMonth[entitlement]! <= this.lastMonth[other]! &&
      this.firstMonth[other]! <= this.lastMonth[entitlement]!
    );
  }
}

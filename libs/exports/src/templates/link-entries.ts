import { READ_AHEAD, type SettledBook } from '#domain';

/** The entries of the roster that the links of a block are about: many at once, since they lie anywhere in its columns. */
export class LinkEntries {
  /** Row of the roster table of the entry that stands for the payee beside the payment (`entryFor`). Rows without a payee have any entry. */
  readonly listedRows = new Int32Array(READ_AHEAD);
  /** The entitlement of that entry. */
  readonly entitlements = new Int32Array(READ_AHEAD);
  /** 1 where it is of the programme that the payment speaks of. */
  readonly isEntitled = new Uint8Array(READ_AHEAD);
  /** Row of the roster table of the entry that all of the comparison comes from. */
  readonly comparedRows = new Int32Array(READ_AHEAD);
  private readonly entries = new Int32Array(READ_AHEAD);
  private readonly compared = new Int32Array(READ_AHEAD);

  constructor(private readonly book: SettledBook) {}

  /** Finds those of the instances from `from` to before `to`: at most READ_AHEAD; `rows`: their rows of the statement table. */
  find(rows: Int32Array, from: number, to: number): void {
    this.findFirst(rows, from, to);
    this.findRows(to - from);
    this.findOthers(from, to);
  }

  /** The first entry of each payee, which nearly always is the one that is wanted. */
  private findFirst(rows: Int32Array, from: number, to: number): void {
    const { settlement, roster } = this.book;
    const { links } = settlement.context;
    for (let at = 0; at < to - from; at++) {
      this.entries[at] = Math.max(roster.entriesOf.first(settlement.payee[from + at]!), 0);
      this.compared[at] = Math.max(links.entryOf(rows[at]!), 0);
    }
  }

  private findRows(count: number): void {
    const { rows, entitlementOfEntry } = this.book.roster;
    for (let at = 0; at < count; at++) {
      const entry = this.entries[at]!;
      this.listedRows[at] = rows[entry]!;
      this.entitlements[at] = entitlementOfEntry[entry]!;
      this.comparedRows[at] = rows[this.compared[at]!]!;
    }
  }

  /** Of payees with several programmes the one of the payment. */
  private findOthers(from: number, to: number): void {
    const { roster, settlement } = this.book;
    const { programme } = settlement.context.instances;
    const listed = roster.table.programme;
    for (let at = 0; at < to - from; at++) {
      const wanted = programme[from + at]!;
      this.isEntitled[at] = listed[this.listedRows[at]!] === wanted ? 1 : 0;
      if (this.isEntitled[at] === 1 || wanted === 0) continue;
      const entitlement = roster.entitlementOf(settlement.payee[from + at]!, wanted);
      if (entitlement === -1) continue;
      this.entitlements[at] = entitlement;
      this.listedRows[at] = roster.rowOf(entitlement);
      this.isEntitled[at] = 1;
    }
  }
}

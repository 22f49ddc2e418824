import {
  type ComputedBook,
  describeFinding,
  detailKey,
  FINDING_KINDS,
  type FindingPlace,
  type FindingPlaces,
  READ_AHEAD,
  type RosterTable,
  SEVERITIES,
  severityOfFinding,
  type StatementTable,
} from '#domain';
import { subjectOf, writeDiscrepancyRow } from '../discrepancy-row.js';
import { RowWriter } from '../row-writer.js';
import { findingText } from '../words/finding-text.js';
import { MonthSpans } from './month-spans.js';
import { PackedNumber } from './packed-number.js';
import {
  columnsOf,
  DAMAGED,
  DAMAGED_NIK,
  DELIVERED,
  DETAIL,
  DIFFERENCE,
  ENTITLED,
  ENTRY_ROWS,
  KECAMATAN,
  KELURAHAN,
  NAME,
  NIK,
  PAYMENT_ROWS,
  statedNik,
  WITHDRAWN,
} from './discrepancy-columns.js';
import { type RowBlock } from './row-block.js';
import { SPOILT } from './slots.js';
import { type RowsOf } from './template-table.js';

// What tells kinds of rows apart is packed into two numbers: of what has more of something, rows are written by themselves.
const KIND_BITS = 5;
const SEVERITY_BITS = 2;
const PROGRAMME_BITS = 6;
const SPAN_BITS = 6;
const CHANNEL_BITS = 6;
const FILE_BITS = 7;
const REPORT_BITS = 9;
const NIK_BITS = 2;
/** Of refs of payments, or of entries. */
const COUNT_BITS = 2;

/** The values of the rows of findings about entitlements and payments. Numbers are masked. */
class DiscrepancyValues {
  private readonly spans = new MonthSpans();
  private readonly one = new PackedNumber();
  private readonly other = new PackedNumber();
  /** Ids of texts, by row of the block. */
  private readonly names = new Int32Array(READ_AHEAD);
  private readonly kelurahan = new Int32Array(READ_AHEAD);
  private readonly kecamatan = new Int32Array(READ_AHEAD);

  constructor(
    private readonly book: ComputedBook,
    private readonly findings: FindingPlaces,
  ) {}

  /** Puts the rows from `from` to before `to` into a block. */
  put(block: RowBlock, from: number, to: number): void {
    const { names, kelurahan, kecamatan } = this.book.roster.table.vocabulary;
    for (let at = 0; at < to - from; at++) this.putRow(block, at, this.findings.at(from + at));
    block.putTexts(NAME, names, this.names);
    block.putTexts(KELURAHAN, kelurahan, this.kelurahan);
    block.putTexts(KECAMATAN, kecamatan, this.kecamatan);
  }

  private putRow(block: RowBlock, at: number, place: FindingPlace): void {
    const { one, other } = this;
    const subject = subjectOf(place.kind);
    if (subject === 'OTHER') return block.leave(at);
    this.begin(place);
    if (subject === 'ENTITLEMENT') this.putEntitlement(block, at, place);
    else if (subject === 'DUPLICATE') this.putDuplicate(block, at, place.subject);
    else this.putPayment(block, at, place);
    if (one.fits && other.fits) block.setKind(at, one.value, other.value);
    else block.leave(at);
  }

  private begin({ kind, subject }: FindingPlace): void {
    const { one, other } = this;
    one.begin();
    other.begin();
    one.add(FINDING_KINDS.indexOf(kind), KIND_BITS);
    one.add(SEVERITIES.indexOf(severityOfFinding(this.book, kind, subject)), SEVERITY_BITS);
  }

  private putEntitlement(block: RowBlock, at: number, place: FindingPlace): void {
    const { book } = this;
    const { roster } = book;
    const { subject: entitlement } = place;
    const counted = book.countedInstances(entitlement);
    const { firstMonth, lastMonth } = roster;
    this.putEntry(block, at, roster.rowOf(entitlement), firstMonth[entitlement]!, lastMonth[entitlement]!);
    this.putPaymentRefs(block, at, counted);
    this.putSums(block, at, entitlement);
    this.putDetail(block, at, place, detailKey(book, place.kind, entitlement, counted));
  }

  private putDuplicate(block: RowBlock, at: number, duplicate: number): void {
    const { book, other } = this;
    const { duplicates, entitlementOfEntry, rows, table } = book.roster;
    const entry = duplicates.entry[duplicate]!;
    const row = rows[entry]!;
    const entitlement = entitlementOfEntry[entry]!;
    const isByFamilyCard = duplicates.byFamilyCard[duplicate] === 1;
    const { first, last } = isByFamilyCard
      ? book.roster.monthsOf(entitlement)
      : book.roster.monthsOfEntry(entry);
    this.putEntry(block, at, row, first, last);
    other.add(isByFamilyCard ? 1 : 0, 1);
    this.putEntryRef(block, ENTRY_ROWS[1] + at, other, rows[duplicates.earlier[duplicate]!]!);
    if (isByFamilyCard) {
      this.putPaymentRefs(block, at, book.countedInstances(entitlement));
      this.putSums(block, at, entitlement);
    } else block.putInteger(ENTITLED, at, table.amount[row]!);
  }

  /** What an entry of the list says, and its months. */
  private putEntry(block: RowBlock, at: number, row: number, first: number, last: number): void {
    const { one } = this;
    const { table } = this.book.roster;
    one.add(table.programme[row]!, PROGRAMME_BITS);
    one.add(this.spans.of(first, last), SPAN_BITS);
    one.add(table.channel[row]!, CHANNEL_BITS);
    this.putEntryRef(block, ENTRY_ROWS[0] + at, one, row);
    this.putListed(block, at, table, row);
  }

  private putPaymentRefs(block: RowBlock, at: number, counted: readonly number[]): void {
    const payments = this.book.rowsOf(counted);
    if (this.fits(payments))
      for (let nth = 0; nth < payments.length; nth++)
        this.putPaymentRef(block, PAYMENT_ROWS[nth]! + at, this.other, payments[nth]!);
  }

  private putSums(block: RowBlock, at: number, entitlement: number): void {
    const { roster, assessments } = this.book;
    const entitled = roster.amount[entitlement]!;
    const delivered = assessments.delivered[entitlement]!;
    block.putInteger(ENTITLED, at, entitled);
    block.putInteger(DELIVERED, at, delivered);
    block.putInteger(WITHDRAWN, at, assessments.withdrawn[entitlement]!);
    block.putInteger(DIFFERENCE, at, delivered - entitled);
  }

  private putPayment(block: RowBlock, at: number, place: FindingPlace): void {
    const { book, one, other } = this;
    const { settlement, tables } = book;
    const { statements } = tables;
    const { subject: instance } = place;
    const row = settlement.rowOf(instance);
    const { first, last } = book.monthsOfPayment(row);
    const withdrawn = statements.withdrawn[row]!;
    one.add(settlement.context.instances.programme[instance]!, PROGRAMME_BITS);
    one.add(this.spans.of(first, last), SPAN_BITS);
    const entries = book.entriesOf(instance);
    if (this.fits(entries))
      for (let nth = 0; nth < entries.length; nth++)
        this.putEntryRef(block, ENTRY_ROWS[nth]! + at, other, book.roster.rows[entries[nth]!]!);
    this.putPaymentRef(block, PAYMENT_ROWS[0] + at, one, row);
    const nik = statedNik(book, row);
    one.add(nik, NIK_BITS);
    one.add(withdrawn === -1 ? 0 : 1, 1);
    this.putListed(block, at, statements, row);
    if (nik === DAMAGED) block.putOwnNumber(DAMAGED_NIK, at, statements.damagedNik.get(row)!.digits);
    block.putInteger(DELIVERED, at, settlement.left[instance]!);
    block.putInteger(WITHDRAWN, at, withdrawn);
    this.putDetail(block, at, place, detailKey(book, place.kind, instance, []));
  }

  /** Says how many entries or payments there are; whether there is a column for each. */
  private fits(all: readonly number[]): boolean {
    this.other.add(all.length, COUNT_BITS);
    return this.other.fits;
  }

  private putEntryRef(block: RowBlock, place: number, packed: PackedNumber, listed: number): void {
    const { file, sheet, row } = this.book.roster.table;
    packed.add(file[listed]!, FILE_BITS);
    if (sheet[listed] !== 0) packed.fits = false;
    block.values[place] = row[listed]!;
  }

  private putPaymentRef(block: RowBlock, place: number, packed: PackedNumber, payment: number): void {
    const { report, sheet, row } = this.book.tables.statements;
    packed.add(report[payment]!, REPORT_BITS);
    if (sheet[payment] !== 0) packed.fits = false;
    block.values[place] = row[payment]!;
  }

  /** Whom a row names. */
  private putListed(block: RowBlock, at: number, table: RosterTable | StatementTable, row: number): void {
    const nik = table.nik[row]!;
    block.values[NIK + at] = nik === 0 ? SPOILT : table.vocabulary.nationalIds.lowOf(nik);
    this.names[at] = table.name[row]!;
    this.kelurahan[at] = table.kelurahan[row]!;
    this.kecamatan[at] = table.kecamatan[row]!;
  }

  /** What is to be done: of findings with the same key the same. */
  private putDetail(block: RowBlock, at: number, place: FindingPlace, key: number | undefined): void {
    const group = FINDING_KINDS.indexOf(place.kind);
    if (key === undefined) block.putOwnCell(DETAIL, at, this.textOf(place));
    else if (!block.putKeptCell(DETAIL, at, group, key))
      block.keepCell(DETAIL, at, group, key, this.textOf(place));
  }

  private textOf(place: FindingPlace): string {
    return findingText(describeFinding(this.book, place));
  }
}

/** The rows of these findings, with numbers that identify somebody masked. */
export function discrepancyRows(book: ComputedBook, findings: FindingPlaces): RowsOf {
  return (cells) => {
    const writer = new RowWriter(cells, book, false);
    const values = new DiscrepancyValues(book, findings);
    return {
      write: (row) => writeDiscrepancyRow(writer, findings.at(row)),
      put: (block, from, to) => values.put(block, from, to),
      columnsOf: (row) => columnsOf(book, findings.at(row)),
    };
  };
}

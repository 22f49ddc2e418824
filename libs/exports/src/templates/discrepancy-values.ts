import {
  type ComputedBook,
  describeFinding,
  detailKey,
  FINDING_KINDS,
  type FindingPlace,
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
import { type RowTape } from './row-tape.js';
import { type RowsOf } from './template-table.js';

// What tells kinds of rows apart is packed into two numbers: of what has more of something, rows are written by themselves.
const KIND_BITS = 5;
const SEVERITY_BITS = 2;
const PROGRAMME_BITS = 6;
const SPAN_BITS = 6;
const CHANNEL_BITS = 6;
const FILE_BITS = 7;
const REPORT_BITS = 9;
/** Of refs of payments, or of entries. */
const COUNT_BITS = 2;

/** The values of the rows of findings about entitlements and payments, in the order in which `writeDiscrepancyRow` writes them. Numbers are masked. */
class DiscrepancyValues {
  private readonly spans = new MonthSpans();
  private readonly one = new PackedNumber();
  private readonly other = new PackedNumber();

  constructor(
    private readonly book: ComputedBook,
    private readonly findings: readonly FindingPlace[],
  ) {}

  /** Puts the rows from `from` to before `to` on the tape. */
  put(tape: RowTape, from: number, to: number): void {
    const { one, other } = this;
    for (let at = from; at < to; at++) {
      const place = this.findings[at]!;
      const subject = subjectOf(place.kind);
      tape.begin();
      if (subject === 'OTHER') {
        tape.leave();
        continue;
      }
      this.begin(place);
      if (subject === 'ENTITLEMENT') this.putEntitlement(tape, place);
      else this.putPayment(tape, place);
      if (one.fits && other.fits) tape.end(one.value, other.value);
      else tape.leave();
    }
  }

  private begin({ kind, subject }: FindingPlace): void {
    const { one, other } = this;
    one.begin();
    other.begin();
    one.add(FINDING_KINDS.indexOf(kind), KIND_BITS);
    one.add(SEVERITIES.indexOf(severityOfFinding(this.book, kind, subject)), SEVERITY_BITS);
  }

  private putEntitlement(tape: RowTape, place: FindingPlace): void {
    const { book, one } = this;
    const { roster, assessments } = book;
    const { table, firstMonth, lastMonth } = roster;
    const { subject: entitlement } = place;
    const row = roster.rowOf(entitlement);
    const counted = book.countedInstances(entitlement);
    const entitled = roster.amount[entitlement]!;
    const delivered = assessments.delivered[entitlement]!;
    one.add(table.programme[row]!, PROGRAMME_BITS);
    one.add(this.spans.of(firstMonth[entitlement]!, lastMonth[entitlement]!), SPAN_BITS);
    one.add(table.channel[row]!, CHANNEL_BITS);
    this.putEntryRef(tape, one, row);
    for (const payment of this.refs(book.rowsOf(counted))) this.putPaymentRef(tape, this.other, payment);
    tape.lastDigits(table.vocabulary.nationalIds, table.nik[row]!);
    this.putNames(tape, table, row);
    tape.integer(entitled);
    tape.integer(delivered);
    tape.integer(assessments.withdrawn[entitlement]!);
    tape.integer(delivered - entitled);
    this.putDetail(tape, place, detailKey(book, place.kind, entitlement, counted));
  }

  private putPayment(tape: RowTape, place: FindingPlace): void {
    const { book, one, other } = this;
    const { settlement, tables } = book;
    const { statements } = tables;
    const { subject: instance } = place;
    const row = settlement.rowOf(instance);
    const { first, last } = book.monthsOfPayment(row);
    const left = settlement.left[instance]!;
    const withdrawn = statements.withdrawn[row]!;
    one.add(settlement.context.instances.programme[instance]!, PROGRAMME_BITS);
    one.add(this.spans.of(first, last), SPAN_BITS);
    const entries = this.refs(book.entriesOf(instance));
    for (const entry of entries) this.putEntryRef(tape, other, book.roster.rows[entry]!);
    this.putPaymentRef(tape, one, row);
    this.putStatedNik(tape, row);
    this.putNames(tape, statements, row);
    tape.integer(left);
    one.add(withdrawn === -1 ? 0 : 1, 1);
    if (withdrawn !== -1) tape.integer(withdrawn);
    if (place.kind === 'NOT_ON_ROSTER') tape.integer(left);
    this.putDetail(tape, place, detailKey(book, place.kind, instance, []));
  }

  /** Those of some entries or payments that may be put: all, or none where there are too many. */
  private refs(all: readonly number[]): readonly number[] {
    this.other.add(all.length, COUNT_BITS);
    return this.other.fits ? all : [];
  }

  private putEntryRef(tape: RowTape, packed: PackedNumber, listed: number): void {
    const { file, sheet, row } = this.book.roster.table;
    packed.add(file[listed]!, FILE_BITS);
    if (sheet[listed] !== 0) packed.fits = false;
    tape.put(row[listed]!);
  }

  private putPaymentRef(tape: RowTape, packed: PackedNumber, payment: number): void {
    const { report, sheet, row } = this.book.tables.statements;
    packed.add(report[payment]!, REPORT_BITS);
    if (sheet[payment] !== 0) packed.fits = false;
    tape.put(row[payment]!);
  }

  private putStatedNik(tape: RowTape, payment: number): void {
    const { nik, damagedNik, vocabulary } = this.book.tables.statements;
    const isStated = nik[payment] !== 0 || damagedNik.has(payment);
    this.one.add(isStated ? 1 : 0, 1);
    if (isStated) tape.lastDigits(vocabulary.nationalIds, nik[payment]!);
  }

  private putNames(tape: RowTape, table: RosterTable | StatementTable, row: number): void {
    const { names, kelurahan, kecamatan } = table.vocabulary;
    tape.word(names, table.name[row]!);
    tape.word(kelurahan, table.kelurahan[row]!);
    tape.word(kecamatan, table.kecamatan[row]!);
  }

  /** What is to be done: of findings with the same key the same. */
  private putDetail(tape: RowTape, place: FindingPlace, key: number | undefined): void {
    const group = FINDING_KINDS.indexOf(place.kind);
    if (key === undefined) tape.ownCell(this.textOf(place));
    else if (!tape.keptCell(group, key)) tape.keepCell(group, key, this.textOf(place));
  }

  private textOf(place: FindingPlace): string {
    return findingText(describeFinding(this.book, place));
  }
}

/** The rows of these findings, with numbers that identify somebody masked. */
export function discrepancyRows(book: ComputedBook, findings: readonly FindingPlace[]): RowsOf {
  return (cells) => {
    const writer = new RowWriter(cells, book, false);
    const values = new DiscrepancyValues(book, findings);
    return {
      write: (row) => writeDiscrepancyRow(writer, findings[row]!),
      put: (tape, from, to) => values.put(tape, from, to),
    };
  };
}

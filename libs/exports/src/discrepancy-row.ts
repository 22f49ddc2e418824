import {
  describeFinding,
  type Finding,
  FINDING_KINDS,
  type FindingKind,
  type FindingPlace,
  maskNumber,
  SEVERITIES,
  type Severity,
} from '#domain';
import { type CellWriter } from './cell-writer.js';
import { FixedText } from './fixed-text.js';
import { findingText, REPEATS } from './words/finding-text.js';
import { type RowWriter } from './row-writer.js';

/** Columns of discrepancies, in this order (command line contract). */
export const DISCREPANCY_COLUMNS =
  'kind,severity,programme,months,roster_ref,payment_refs,nik,name,kelurahan,kecamatan,channel,entitled,delivered,withdrawn,difference,detail'.split(
    ',',
  );

const LIST_MARK = new FixedText(';');
const KINDS = byText<FindingKind>(FINDING_KINDS);
const SEVERITY_CODES = byText<Severity>(SEVERITIES);

/** Writes the row of a finding. */
export function writeDiscrepancyRow(writer: RowWriter, place: FindingPlace): void {
  const finding = describeFinding(writer.book, place);
  switch (subjectOf(place.kind)) {
    case 'ENTITLEMENT':
      return writeOfEntitlement(writer, place.subject, finding);
    case 'PAYMENT':
      return writeOfPayment(writer, place.subject, finding);
    case 'DUPLICATE':
      return writeOfDuplicate(writer, place.subject, finding);
    case 'OTHER':
      return writeDescribed(writer, finding);
  }
}

/** What the subject of a finding of a kind is, and all that the finding names is told of. */
export function subjectOf(kind: FindingKind): 'ENTITLEMENT' | 'PAYMENT' | 'DUPLICATE' | 'OTHER' {
  switch (kind) {
    case 'NOT_ON_ROSTER':
    case 'IDENTITY_MISMATCH':
    case 'AMBIGUOUS_MATCH':
      return 'PAYMENT';
    case 'DUPLICATE_ENTITLEMENT':
      return 'DUPLICATE';
    case 'REPORT_AWAITED':
    case 'SHARED_ACCOUNT':
    case 'CONTROL_TOTAL_MISMATCH':
      return 'OTHER';
    default:
      return 'ENTITLEMENT';
  }
}

/** The same as `writeDescribed`, piece by piece, so that templates can be learned from it (templates/discrepancy-values.ts). */
function writeOfEntitlement(writer: RowWriter, entitlement: number, finding: Finding): void {
  const { cells, book } = writer;
  const { table, firstEntry, rows } = book.roster;
  const entry = firstEntry[entitlement]!;
  const row = rows[entry]!;
  writeBeginning(writer, finding, table.programme[row]!);
  writeEntryRefs(writer, [entry]);
  writePaymentRefs(writer, book.rowsOf(book.countedInstances(entitlement)));
  writer.listedCells(row);
  writeEnd(cells, finding);
}

/** As `writeOfEntitlement`. */
function writeOfPayment(writer: RowWriter, instance: number, finding: Finding): void {
  const { cells, book } = writer;
  const { statements, instances } = book.settlement.context;
  const words = statements.vocabulary;
  const row = book.settlement.rowOf(instance);
  writeBeginning(writer, finding, instances.programme[instance]!);
  writeEntryRefs(writer, book.entriesOf(instance));
  writePaymentRefs(writer, [row]);
  cells.open();
  writer.statedNik(row);
  cells.close();
  cells.wordCell(words.names, statements.name[row]!);
  cells.wordCell(words.kelurahan, statements.kelurahan[row]!);
  cells.wordCell(words.kecamatan, statements.kecamatan[row]!);
  writer.channelCell(row);
  writeEnd(cells, finding);
}

/** As `writeOfEntitlement`: of an entry that repeats another one. */
function writeOfDuplicate(writer: RowWriter, duplicate: number, finding: Finding): void {
  const { cells, book } = writer;
  const { duplicates, entitlementOfEntry, rows, table } = book.roster;
  const entry = duplicates.entry[duplicate]!;
  const row = rows[entry]!;
  const isByFamilyCard = duplicates.byFamilyCard[duplicate] === 1;
  const counted = isByFamilyCard ? book.countedInstances(entitlementOfEntry[entry]!) : [];
  const [before, after] = REPEATS[isByFamilyCard ? 'KK' : 'NIK'];
  writeBeginning(writer, finding, table.programme[row]!);
  writeEntryRefs(writer, [entry]);
  writePaymentRefs(writer, book.rowsOf(counted));
  writer.listedCells(row);
  writeAmounts(cells, finding);
  cells.open();
  cells.text(before);
  writer.entryRef(duplicates.earlier[duplicate]!);
  cells.text(after);
  cells.close();
  cells.endRow();
}

/** Kind, severity, programme and months of what has them. */
function writeBeginning(writer: RowWriter, finding: Finding, programme: number): void {
  const { cells } = writer;
  cells.fixedCell(KINDS[finding.kind]);
  cells.fixedCell(SEVERITY_CODES[finding.severity]);
  cells.fixedCell(writer.programmes.of(programme));
  writer.monthsCell(finding.months!);
}

function writeEntryRefs(writer: RowWriter, entries: readonly number[]): void {
  const { cells } = writer;
  cells.open();
  entries.forEach((entry, position) => {
    if (position > 0) cells.fixed(LIST_MARK);
    writer.entryRef(entry);
  });
  cells.close();
}

function writePaymentRefs(writer: RowWriter, rows: readonly number[]): void {
  const { cells } = writer;
  cells.open();
  rows.forEach((row, position) => {
    if (position > 0) cells.fixed(LIST_MARK);
    writer.statementRef(row);
  });
  cells.close();
}

function writeDescribed(writer: RowWriter, finding: Finding): void {
  const { cells, unmasked } = writer;
  const nik = finding.nik ?? '';
  cells.fixedCell(KINDS[finding.kind]);
  cells.fixedCell(SEVERITY_CODES[finding.severity]);
  cells.textCell(finding.programme);
  if (finding.months) writer.monthsCell(finding.months);
  else cells.textCell(undefined);
  cells.textCell(finding.rosterRefs.join(';'));
  cells.textCell(finding.paymentRefs.join(';'));
  cells.textCell(unmasked ? nik : maskNumber(nik));
  cells.textCell(finding.name);
  cells.textCell(finding.kelurahan);
  cells.textCell(finding.kecamatan);
  cells.textCell(finding.channel);
  writeEnd(cells, finding);
}

function writeEnd(cells: CellWriter, finding: Finding): void {
  writeAmounts(cells, finding);
  cells.textCell(findingText(finding));
  cells.endRow();
}

function writeAmounts(cells: CellWriter, { entitled, delivered, withdrawn, difference }: Finding): void {
  cells.integerCell(entitled);
  cells.integerCell(delivered);
  cells.integerCell(withdrawn);
  cells.integerCell(difference);
}

function byText<Code extends string>(codes: readonly Code[]): Readonly<Record<Code, FixedText>> {
  return Object.fromEntries(codes.map((code) => [code, new FixedText(code)])) as Record<Code, FixedText>;
}

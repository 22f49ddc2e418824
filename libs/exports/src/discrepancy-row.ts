import {
  describeFinding,
  FINDING_KINDS,
  type FindingKind,
  type FindingPlace,
  maskNumber,
  SEVERITIES,
  type Severity,
} from '#domain';
import { FixedText } from './fixed-text.js';
import { findingText } from './words/finding-text.js';
import { type RowWriter } from './row-writer.js';

/** Columns of discrepancies, in this order (command line contract). */
export const DISCREPANCY_COLUMNS =
  'kind,severity,programme,months,roster_ref,payment_refs,nik,name,kelurahan,kecamatan,channel,entitled,delivered,withdrawn,difference,detail'.split(
    ',',
  );

const KINDS = byText<FindingKind>(FINDING_KINDS);
const SEVERITY_CODES = byText<Severity>(SEVERITIES);

/** Writes the row of a finding. */
export function writeDiscrepancyRow(writer: RowWriter, place: FindingPlace): void {
  const { cells, book, unmasked } = writer;
  const finding = describeFinding(book, place);
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
  cells.integerCell(finding.entitled);
  cells.integerCell(finding.delivered);
  cells.integerCell(finding.withdrawn);
  cells.integerCell(finding.difference);
  cells.textCell(findingText(finding));
  cells.endRow();
}

function byText<Code extends string>(codes: readonly Code[]): Readonly<Record<Code, FixedText>> {
  return Object.fromEntries(codes.map((code) => [code, new FixedText(code)])) as Record<Code, FixedText>;
}

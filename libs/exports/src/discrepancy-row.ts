import { describeFinding, type FindingPlace, formatMonths, maskNumber } from '#domain';
import { findingText } from './words/finding-text.js';
import { type RowWriter } from './row-writer.js';

/** Columns of discrepancies, in this order (command line contract). */
export const DISCREPANCY_COLUMNS =
  'kind,severity,programme,months,roster_ref,payment_refs,nik,name,kelurahan,kecamatan,channel,entitled,delivered,withdrawn,difference,detail'.split(
    ',',
  );

/** Writes the row of a finding. */
export function writeDiscrepancyRow({ cells, book, unmasked }: RowWriter, place: FindingPlace): void {
  const finding = describeFinding(book, place);
  const nik = finding.nik ?? '';
  cells.textCell(finding.kind);
  cells.textCell(finding.severity);
  cells.textCell(finding.programme);
  cells.textCell(finding.months && formatMonths(finding.months));
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

import { describeFinding, type FindingPlace, formatMonths, maskNumber } from '#domain';
import { findingText } from './finding-text.js';
import { type RowWriter } from './row-writer.js';

/** Columns of `discrepancies.csv`, in this order (command line contract). */
export const DISCREPANCY_COLUMNS =
  'kind,severity,programme,months,roster_ref,payment_refs,nik,name,kelurahan,kecamatan,channel,entitled,delivered,withdrawn,difference,detail'.split(
    ',',
  );

/** Writes the row of a finding. */
export function writeDiscrepancyRow({ csv, book, unmasked }: RowWriter, place: FindingPlace): void {
  const finding = describeFinding(book, place);
  const nik = finding.nik ?? '';
  csv.textCell(finding.kind);
  csv.textCell(finding.severity);
  csv.textCell(finding.programme);
  csv.textCell(finding.months && formatMonths(finding.months));
  csv.textCell(finding.rosterRefs.join(';'));
  csv.textCell(finding.paymentRefs.join(';'));
  csv.textCell(unmasked ? nik : maskNumber(nik));
  csv.textCell(finding.name);
  csv.textCell(finding.kelurahan);
  csv.textCell(finding.kecamatan);
  csv.textCell(finding.channel);
  csv.integerCell(finding.entitled);
  csv.integerCell(finding.delivered);
  csv.integerCell(finding.withdrawn);
  csv.integerCell(finding.difference);
  csv.textCell(findingText(finding));
  csv.endRow();
}

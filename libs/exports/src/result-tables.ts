import { type Finding, formatMonths, type LedgerRow, type LinkRow } from '#domain';
import { type Cell } from './csv-writer.js';
import { explanationText } from './explanation-text.js';
import { findingText } from './finding-text.js';
import { type ShowNumber } from './masking.js';

/** Columns of the result files, in this order (command line contract). */
export const LEDGER_COLUMNS =
  'roster_ref,programme,months,nik,name,kelurahan,kecamatan,channel,entitled,delivered,withdrawn,difference,state,findings'.split(
    ',',
  );
export const DISCREPANCY_COLUMNS =
  'kind,severity,programme,months,roster_ref,payment_refs,nik,name,kelurahan,kecamatan,channel,entitled,delivered,withdrawn,difference,detail'.split(
    ',',
  );
export const LINK_COLUMNS =
  'payment_key,payment_ref,channel,programme,outcome,amount,link,roster_ref,candidates,weight,margin,explanation'.split(
    ',',
  );
export const REJECT_COLUMNS = 'file,sheet,row,column,code,message'.split(',');

/** The cells of a ledger row. */
export function ledgerCells(row: LedgerRow, show: ShowNumber): Cell[] {
  return [
    row.rosterRef,
    row.programme,
    formatMonths(row.months),
    show(row.nik),
    row.name,
    row.kelurahan,
    row.kecamatan,
    row.channel,
    row.entitled,
    row.delivered,
    row.withdrawn,
    row.difference,
    row.state,
    row.findings.join(';'),
  ];
}

/** The cells of a finding. */
export function findingCells(finding: Finding, show: ShowNumber): Cell[] {
  return [
    finding.kind,
    finding.severity,
    finding.programme,
    finding.months ? formatMonths(finding.months) : '',
    finding.rosterRefs.join(';'),
    finding.paymentRefs.join(';'),
    show(finding.nik ?? ''),
    finding.name,
    finding.kelurahan,
    finding.kecamatan,
    finding.channel,
    finding.entitled,
    finding.delivered,
    finding.withdrawn,
    finding.difference,
    findingText(finding),
  ];
}

/** The cells of a link; weight and margin in log2 units. */
export function linkCells(link: LinkRow, show: ShowNumber): Cell[] {
  return [
    link.paymentKey,
    link.paymentRef,
    link.channel,
    link.programme,
    link.outcome,
    link.amount,
    link.link,
    link.rosterRef,
    link.candidates.join(';'),
    link.weight === undefined ? undefined : link.weight / 100,
    link.margin === undefined ? undefined : link.margin / 100,
    explanationText(link.evidence, show),
  ];
}

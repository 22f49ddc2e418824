export { type ByteSink, CsvWriter } from './csv-writer.js';
export { DISCREPANCY_COLUMNS, writeDiscrepancyRow } from './discrepancies-csv.js';
export { FINDING_NAMES, rupiahText } from './finding-text.js';
export { LEDGER_COLUMNS, writeLedgerRow } from './ledger-csv.js';
export { LINK_COLUMNS, writeLinkRow } from './links-csv.js';
export { type Reject, REJECT_COLUMNS, writeRejectRow } from './rejects-csv.js';
export { RowWriter } from './row-writer.js';
export * from './summary.js';

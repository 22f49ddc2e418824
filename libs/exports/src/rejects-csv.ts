import { type CellWriter } from './cell-writer.js';
import { codesOf, writeRecord } from './records/record-table.js';
import { type Reject, REJECT_TABLE } from './records/reject-table.js';

/** Columns of `rejects.csv`, in this order (command line contract). */
export const REJECT_COLUMNS = codesOf(REJECT_TABLE);

/** Writes a problem. */
export function writeRejectRow(cells: CellWriter, reject: Reject): void {
  writeRecord(cells, REJECT_TABLE.columns, reject);
}

import { EMPTY_HEAD, type Head } from '#application';
import { checksumOf } from '../folder/checksum.js';
import { damagedFault } from '../folder/store-fault.js';

/** A head as the file keeps it. */
export interface HeadRow {
  readonly body: string;
  readonly checksum: number;
}

/** The head of a row, or of none. Faults: STORE_DAMAGED when it is not what was written. */
export function headOf(name: string, row: HeadRow | undefined, folder: string): Head {
  if (row === undefined) return EMPTY_HEAD;
  if (checksumOf(name, row.body) !== row.checksum) throw damagedFault(folder, `head ${name}`);
  return JSON.parse(row.body) as Head;
}

import { EMPTY_HEAD, type Head } from '#application';
import { checksumOf } from '../folder/checksum.js';
import { type Reader } from '../folder/reader.js';
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

/** The head of a name, as it is committed. Faults: those of headOf. */
export function readHead(reader: Reader, name: string): Head {
  return reader.guarded(() => {
    const query = 'SELECT body, checksum FROM heads WHERE name = ?';
    return headOf(name, reader.one<HeadRow>(query, name), reader.folder);
  });
}

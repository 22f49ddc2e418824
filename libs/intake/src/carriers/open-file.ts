import { FileRefusal } from '../refusals/file-refusal.js';
import { type ByteSource, peek, withProgress } from './byte-source.js';
import { compoundKind, contentKind } from './content-kind.js';
import { openCsv } from './open-csv.js';
import { type OpenedFile, type Opening } from './opened-file.js';
import { openWorkbook } from './open-workbook.js';

/** Bytes that tell what a file is. */
const TELLING_BYTES = 512;

/** What the names of the files begin with that Excel keeps beside an open one. */
const EXCEL_OWNER = '~$';

/** Opens a file for the profile that fits its header best. What it is, its content decides (file contract, Carriers). */
export async function openFile(source: ByteSource, opening: Opening): Promise<OpenedFile | FileRefusal> {
  if (source.name.startsWith(EXCEL_OWNER)) return new FileRefusal('NOT_TEXT', { foreign: 'EXCEL_OWNER' });
  const { head, whole } = peek(source, TELLING_BYTES);
  if (head.length === 0) return new FileRefusal('EMPTY');
  const kind = contentKind(head);
  if (kind === 'ZIP') return openWorkbook(whole, opening);
  if (kind === 'COMPOUND') return new FileRefusal('NOT_TEXT', { foreign: compoundKind(whole) });
  if (kind !== undefined) return new FileRefusal('NOT_TEXT', { foreign: kind });
  return openCsv(withProgress(whole, opening.onProgress), opening);
}

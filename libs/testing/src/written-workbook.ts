import { readWorkbook, type ReadSheet, type ReadWorkbook } from './read-workbook.js';
import { type SheetWriter, type WorkbookOptions, WorkbookWriter } from '../../workbook/src/index.js';

/** The file that some calls make. */
export function bytesOf(write: (workbook: WorkbookWriter) => void, options?: WorkbookOptions): Buffer {
  const pieces: Buffer[] = [];
  const workbook = new WorkbookWriter((bytes) => pieces.push(Buffer.from(bytes)), options);
  write(workbook);
  workbook.end();
  return Buffer.concat(pieces);
}

/** The same, read back. */
export function workbookOf(
  write: (workbook: WorkbookWriter) => void,
  options?: WorkbookOptions,
): ReadWorkbook {
  return readWorkbook(bytesOf(write, options));
}

/** One sheet that holds one row of cells. */
export function rowOf(write: (sheet: SheetWriter) => void, options?: WorkbookOptions): ReadSheet {
  return workbookOf((workbook) => {
    const sheet = workbook.sheet('A');
    sheet.startRow();
    write(sheet);
    sheet.endRow();
    sheet.end();
  }, options).sheets[0]!;
}

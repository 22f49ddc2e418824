import { type CellWriter } from './cell-writer.js';
import { CsvWriter } from './csv-writer.js';

/** Columns of `rejects.csv`, in this order (command line contract). */
export const REJECT_COLUMNS = 'file,sheet,row,column,code,message'.split(',');

/** A row that was not accepted: one problem of it. */
export interface Reject {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly code: string;
  readonly message: string;
}

/** Writes a problem. */
export function writeRejectRow(cells: CellWriter, { file, sheet, row, column, code, message }: Reject): void {
  cells.textCell(file);
  cells.textCell(sheet);
  cells.integerCell(row);
  cells.textCell(column);
  cells.textCell(code);
  cells.textCell(message);
  cells.endRow();
}

/** Problems as a whole file. */
export function rejectsCsv(rejects: readonly Reject[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const writer = new CsvWriter((piece) => void pieces.push(piece.slice()), REJECT_COLUMNS);
  for (const reject of rejects) writeRejectRow(writer, reject);
  writer.end();
  return Buffer.concat(pieces);
}

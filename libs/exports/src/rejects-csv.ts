import { type CsvWriter } from './csv-writer.js';

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
export function writeRejectRow(csv: CsvWriter, { file, sheet, row, column, code, message }: Reject): void {
  csv.textCell(file);
  csv.textCell(sheet);
  csv.integerCell(row);
  csv.textCell(column);
  csv.textCell(code);
  csv.textCell(message);
  csv.endRow();
}

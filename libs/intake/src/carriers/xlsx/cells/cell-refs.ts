/** Columns and rows that a spreadsheet can have; LibreOffice has more rows than Excel. */
export const MOST_COLUMNS = 16_384;
const MOST_ROWS = 16_777_216;

/** Column (from 0) of a reference such as `AB12` or `$AB$12`; -1 when it is none that a spreadsheet has. */
export function columnOfRef(ref: string): number {
  let column = 0;
  for (let at = ref.charCodeAt(0) === 36 ? 1 : 0; at < ref.length; at++) {
    const letter = ref.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > MOST_COLUMNS) return -1;
  }
  return column - 1;
}

/** Whether a reference such as `AB12` is that of a column (from 0) and a row; asked for every cell, so without a pattern. */
export function isRefOf(ref: string, column: number, row: string): boolean {
  const letters = column < 26 ? 1 : column < 702 ? 2 : 3;
  return ref.length === letters + row.length && ref.endsWith(row);
}

/** Row (from 1) of a reference; NaN when it is none that a spreadsheet has. */
export function rowOfRef(ref: string): number {
  return rowNumber(/^\$?[A-Z]{1,3}\$?(\d{1,8})$/.exec(ref)?.[1]);
}

/** A row number as an attribute states it; NaN when it is none that a spreadsheet has. */
export function rowNumber(text: string | undefined): number {
  const row = text !== undefined && /^\d{1,8}$/.test(text) ? Number(text) : NaN;
  return row >= 1 && row <= MOST_ROWS ? row : NaN;
}

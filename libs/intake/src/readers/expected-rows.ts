import { type RowSource } from '../carriers/row-source.js';

/** Tables and indexes of fewer rows grow on their own for next to nothing. */
const FEWEST_ROWS = 50_000;

/** Makes room in a table for the rows that a large source is likely to have. */
export function expectRows(table: { expect(rows: number): void }, { rowsExpected }: RowSource): void {
  if (rowsExpected !== undefined && rowsExpected >= FEWEST_ROWS) table.expect(rowsExpected);
}

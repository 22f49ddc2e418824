import { CsvRows } from '../carriers/csv-rows.js';
import { DEFAULT_LIMITS } from '../carriers/limits.js';
import { rowsExpected } from './expected-rows.js';

const COMMA = 44;

/** Rows of ten bytes, of a file of which the first ones are at hand. */
function rowsOf(text: string, size: number | undefined): CsvRows {
  const chunks = [new TextEncoder().encode(text)];
  const rows = new CsvRows(
    { name: 'list.csv', ...(size === undefined ? {} : { size }), read: () => chunks.shift() },
    COMMA,
    DEFAULT_LIMITS,
  );
  rows.next();
  return rows;
}

const ROWS = 'a,b,c,d,e\n'.repeat(100);

describe('rowsExpected', () => {
  it('goes by the size of the file and the length of the rows at hand', () => {
    expect(rowsExpected(rowsOf(ROWS, 1_000_000))).toBe(100_000);
  });

  it('counts in the files that follow', () => {
    expect(rowsExpected(rowsOf(ROWS, 400_000), 600_000)).toBe(100_000);
  });

  it('is 0 where tables grow on their own, and where nobody knows the size or where a row ends', () => {
    expect(rowsExpected(rowsOf(ROWS, 400_000))).toBe(0);
    expect(rowsExpected(rowsOf(ROWS, undefined))).toBe(0);
    expect(rowsExpected(rowsOf('a,b\nc', 1_000_000))).toBe(0);
  });
});

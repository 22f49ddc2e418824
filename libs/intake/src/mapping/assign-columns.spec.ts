import fc from 'fast-check';
import { assignColumns } from './assign-columns.js';

test('one column a row, so that the sum is the largest', () => {
  // Greedy would take 0.9 and be left with 0.1.
  expect(
    assignColumns([
      [0.9, 0.8],
      [0.8, 0.1],
    ]),
  ).toEqual([1, 0]);
});

test('a row without gain stays alone', () => {
  expect(
    assignColumns([
      [0, 0],
      [0.4, 0],
    ]),
  ).toEqual([-1, 0]);
  expect(assignColumns([[], []])).toEqual([-1, -1]);
  expect(assignColumns([])).toEqual([]);
});

const gains = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test('as good as the best of all ways', () => {
  fc.assert(
    fc.property(gains, (table) => {
      const found = assignColumns(table);
      const taken = found.filter((column) => column >= 0);
      expect(new Set(taken).size).toBe(taken.length);
      expect(sumOf(table, found)).toBe(best(table, 0, []));
    }),
  );
});

function sumOf(table: number[][], found: number[]): number {
  return found.reduce((sum, column, row) => sum + (column < 0 ? 0 : table[row]![column]!), 0);
}

/** Tries every way. */
function best(table: number[][], row: number, taken: number[]): number {
  if (row === table.length) return 0;
  const ways = table[row]!.map((gain, column) =>
    taken.includes(column) ? 0 : gain + best(table, row + 1, [...taken, column]),
  );
  return Math.max(best(table, row + 1, taken), ...ways);
}

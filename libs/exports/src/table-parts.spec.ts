import fc from 'fast-check';
import { computeBook, listFindings, shareBook, takeShared, tablesOf } from '../../domain/src/index.js';
import { arbitraryBookInput } from '../../testing/src/generators/arbitrary-book-input.js';
import { type ResultRows, type ResultTable, resultTables } from './result-tables.js';
import { TableParts } from './table-parts.js';
import { tablePieces } from './table-pieces.js';

const SHARED = ['ledger.csv', 'discrepancies.csv', 'links.csv'];

function sharedTables(rows: ResultRows, unmasked: boolean): ResultTable[] {
  return resultTables(rows, unmasked).filter(({ name }) => SHARED.includes(name));
}

/** A table's parts of so many rows, made by the owners of the same table in turn. */
function inTurns(tables: readonly ResultTable[], rows: number): Buffer {
  const owners = tables.map((table) => new TableParts(table));
  const pieces: Buffer[] = [];
  for (let from = 0, turn = 0; from === 0 || from < tables[0]!.rows; from += rows, turn++)
    for (const bytes of owners[turn % owners.length]!.bytes(from, Math.min(from + rows, tables[0]!.rows)))
      pieces.push(Buffer.from(bytes));
  return Buffer.concat(pieces);
}

it('the parts of a table that two threads make of one shared book are together its bytes', () => {
  fc.assert(
    fc.property(
      arbitraryBookInput(),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      (input, rows, unmasked) => {
        const book = computeBook(tablesOf(input));
        if ('code' in book) return;
        const result = { book, findings: listFindings(book), questions: [], rejects: [] };
        const expected = sharedTables(result, unmasked).map((table) =>
          Buffer.concat([...tablePieces(table)]),
        );
        const other = { ...result, book: takeShared(structuredClone(shareBook(book))) };
        const [here, there] = [sharedTables(result, unmasked), sharedTables(other, unmasked)];
        const made = here.map((table, at) => inTurns([there[at]!, table], rows));
        expect(made.map(String)).toEqual(expected.map(String));
      },
    ),
    { numRuns: 60 },
  );
});

import fc from 'fast-check';
import { memorySource } from '../src/carriers/byte-source.js';
import { type PlainCells, type PlainForm } from '../src/carriers/cells/plain-cells.js';
import { CsvRows } from '../src/carriers/csv-rows.js';
import { DEFAULT_LIMITS } from '../src/carriers/limits.js';
import { PlainRows } from '../src/carriers/plain-rows.js';
import { rowTexts } from '../src/carriers/row-source.js';

/** How plain cells are found. */
type CellsOf = (form: PlainForm) => PlainCells;

const WIDTH = 3;
const LIMITS = { ...DEFAULT_LIMITS, columns: 6, cellBytes: 40 };

interface Read {
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly string[];
    readonly more: string;
  }[];
  readonly refusal: string | undefined;
  /** How many of the rows were found together with others. */
  readonly together: number;
}

/** All rows of some bytes, of which plain ones have `mostBytes`. */
function read(cellsOf: CellsOf, bytes: Uint8Array, ahead: number, mostBytes = LIMITS.cellBytes): Read {
  const separator = ','.charCodeAt(0);
  const rows = new CsvRows(memorySource('', bytes, 7), separator, LIMITS, ahead);
  rows.expectedColumns = WIDTH;
  rows.ahead = new PlainRows(cellsOf({ stride: WIDTH, separator, mostBytes }));
  const found: Read['rows'][number][] = [];
  let together = 0;
  while (rows.next()) {
    if (rows.ahead.at >= 0) together++;
    const filled = Array.from({ length: WIDTH }, (_, at) => rows.ends[at]! - rows.starts[at]!).join();
    found.push({ row: rows.row, cells: rowTexts(rows), more: filled });
  }
  return { rows: found, refusal: rows.refusal?.code, together };
}

const piece = fc.oneof(
  { arbitrary: fc.constantFrom('1872042102637242', 'SITI', '1.87E+15', ' 187 ', '', 'A'), weight: 6 },
  {
    arbitrary: fc.constantFrom('"', '""', '"A,B"', '"A\nB"', '\u{c9}', '\u{1f33e}', '\0', '\r', '\t;'),
    weight: 1,
  },
);
const cell = fc.array(piece, { maxLength: 2 }).map((pieces) => pieces.join(''));
const ending = fc.constantFrom('\n', '\n', '\r\n', '\r\n', '\r', '\n\n');
const line = fc
  .tuple(
    fc.oneof(
      { arbitrary: fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }), weight: 8 },
      fc.array(cell, { maxLength: 7 }),
    ),
    ending,
  )
  .map(([cells, end]) => cells.join(',') + end);
const file = fc
  .tuple(fc.array(line, { maxLength: 30 }), cell, fc.array(fc.nat({ max: 255 }), { maxLength: 2 }))
  .map(
    ([lines, last, bytes]) =>
      new Uint8Array(Buffer.concat([Buffer.from(lines.join('') + last), Buffer.from(bytes)])),
  );

/** Rows that are found together are read as if each were found by itself. */
export function describePlainRows(cellsOf: CellsOf): void {
  describe('rows that are found together', () => {
    it('are those that are found one by one, whatever stands in the file and wherever it is cut', () => {
      fc.assert(
        fc.property(file, fc.integer({ min: 1, max: 90 }), (bytes, ahead) => {
          const found = read(cellsOf, bytes, ahead);
          // No row is short enough.
          const expected = read(cellsOf, bytes, ahead, -1);
          expect(found).toEqual({ ...expected, together: found.together });
          expect(expected.together).toBe(0);
        }),
        { numRuns: 3000 },
      );
    });

    it('are nearly all of a file without anything special, with either line ending', () => {
      for (const end of ['\n', '\r\n']) {
        const bytes = new TextEncoder().encode(`1872042102637242,SITI,600000${end}`.repeat(1000));
        const { rows, together } = read(cellsOf, bytes, 1 << 12);
        expect(rows).toHaveLength(1000);
        expect(together).toBeGreaterThan(900);
      }
    });
  });
}

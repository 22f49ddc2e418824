import fc from 'fast-check';
import { memorySource } from './byte-source.js';
import { CsvRows } from './csv-rows.js';
import { DEFAULT_LIMITS } from './limits.js';
import { PlainRows } from './plain-rows.js';
import { rowTexts } from './row-source.js';

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

/** All rows of some bytes; with `oneByOne` none of them is found together with others. */
function read(bytes: Uint8Array, ahead: number, oneByOne: boolean): Read {
  const rows = new CsvRows(memorySource('', bytes, 7), ','.charCodeAt(0), LIMITS, ahead);
  rows.expectedColumns = WIDTH;
  // No row is short enough.
  if (oneByOne) rows.ahead = new PlainRows(WIDTH, new Uint8Array(256), 44, -1);
  const found: Read['rows'][number][] = [];
  let together = 0;
  while (rows.next()) {
    if (rows.ahead!.at >= 0) together++;
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

describe('rows that are found together', () => {
  it('are those that are found one by one, whatever stands in the file and wherever it is cut', () => {
    fc.assert(
      fc.property(file, fc.integer({ min: 1, max: 90 }), (bytes, ahead) => {
        const found = read(bytes, ahead, false);
        const expected = read(bytes, ahead, true);
        expect(found).toEqual({ ...expected, together: found.together });
        expect(expected.together).toBe(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('are nearly all of a file without anything special, with either line ending', () => {
    for (const end of ['\n', '\r\n']) {
      const bytes = new TextEncoder().encode(`1872042102637242,SITI,600000${end}`.repeat(1000));
      const { rows, together } = read(bytes, 1 << 12, false);
      expect(rows).toHaveLength(1000);
      expect(together).toBeGreaterThan(900);
    }
  });
});

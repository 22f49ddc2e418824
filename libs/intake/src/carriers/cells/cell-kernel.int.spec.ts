import fc from 'fast-check';
import { hashBytes } from '../../../../domain/src/columns/text-hash.js';
import { describePlainRows } from '../../../test/plain-rows-suite.js';
import { cellKernel, openKernel } from './cell-kernel.js';
import { findCells } from './find-cells.js';
import { KernelCells } from './kernel-cells.js';
import { MOST_ROWS, type PlainCells, type PlainForm } from './plain-cells.js';
import { ScannedCells } from './scanned-cells.js';

const BUILT = new URL('../../../../../dist/libs/intake/src/carriers/cells/cells.wasm', import.meta.url);

const kernel = openKernel(BUILT)!;
const LF = 10;
const FORM: PlainForm = { stride: 1, separator: 44, mostBytes: 1 };

const separator = fc.constantFrom(',', ';', '\t', '|');

/** Text that is mostly plain, with what is not in between, in pieces long and short. */
const piece = (by: string) =>
  fc.oneof(
    { arbitrary: fc.constantFrom('1872042102637242', 'SITI', '0', by), weight: 40 },
    { arbitrary: fc.constantFrom('\n', '\r\n'), weight: 8 },
    { arbitrary: fc.constantFrom('"', '\r', '\0', '\u{c9}', '\x7f', '\x01', 'x'.repeat(70)), weight: 1 },
  );

const cell = fc.oneof(
  fc.constantFrom(
    '',
    'A',
    '1872042102637242',
    'a"b',
    '0000000000000000',
    '9999999999999999',
    '999999999',
    '1234567890',
    '187204210263724/',
  ),
  fc.string({ unit: fc.constantFrom('0', '1', '9', ':', '/', 'x'), minLength: 15, maxLength: 17 }),
  fc.string({ unit: fc.constantFrom('0', '7', '9', '/', ':'), maxLength: 11 }),
  fc.constantFrom(
    '2026-03-02',
    '2026-02-29',
    '1971-01-01',
    '1970-12-31',
    '2199-12-28',
    '2200-01-01',
    '2026-00-10',
    '2026/03/02',
  ),
  fc
    .tuple(
      fc.constantFrom('2026-03-02', '1999-12-28'),
      fc.nat({ max: 9 }),
      fc.constantFrom('0', '1', '9', '-', '/', ':', ' '),
    )
    .map(([day, at, sign]) => day.slice(0, at) + sign + day.slice(at + 1)),
  fc.string({ unit: fc.constantFrom('A', 'B', ' '), maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('A', 'AB', 'SITI', '1', '23', ' ', '#', '\t', '\x1f', '\x7f'),
    maxLength: 30,
  }),
  fc.string({ unit: fc.constantFrom('0', '0000', '1'), maxLength: 36 }),
);

/** A few rows of so many cells, over and over. */
const rows = (by: string, stride: number) =>
  fc
    .tuple(
      fc.array(
        fc.tuple(
          fc.array(cell, {
            minLength: stride,
            maxLength: stride,
          }),
          fc.constantFrom('\n', '\r\n'),
        ),
        { minLength: 1, maxLength: 5 },
      ),
      fc.integer({ min: 1, max: 120 }),
    )
    .map(([all, times]) =>
      all
        .map(([cells, end]) => cells.join(by) + end)
        .join('')
        .repeat(times),
    );

const file = fc.tuple(separator, fc.integer({ min: 1, max: 9 })).chain(([by, stride]) =>
  fc.record({
    by: fc.constant(by),
    stride: fc.constant(stride),
    mostBytes: fc.constantFrom(-1, 0, 30, 200, 1 << 15),
    text: fc.oneof(
      rows(by, stride),
      fc.array(piece(by), { maxLength: 200 }).map((pieces) => pieces.join('')),
      fc
        .tuple(rows(by, stride), fc.array(piece(by), { maxLength: 20 }), rows(by, stride))
        .map((all) => all.flat().join('')),
    ),
    from: fc.nat({ max: 70 }),
  }),
);

/** All that is found in a text, and what is said of each column. */
interface Found {
  readonly count: number;
  readonly end: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly columns: readonly unknown[];
}

function bytesOf(text: string, from: number): { bytes: Uint8Array; limit: number } {
  const body = new TextEncoder().encode(text);
  const limit = from + body.length;
  const bytes = new Uint8Array(limit + 1).fill(0x22);
  bytes.set(body, from);
  bytes[limit] = LF;
  return { bytes, limit };
}

function found(cells: PlainCells, text: string, from: number): Found {
  const { bytes, limit } = bytesOf(text, from);
  cells.find(bytes, from, limit);
  const { count, end, stride } = cells;
  return {
    count,
    end,
    starts: [...cells.starts.subarray(0, count * stride)],
    ends: [...cells.ends.subarray(0, count * stride)],
    columns: Array.from({ length: stride }, (_, column) => said(cells, column)),
  };
}

function said(cells: PlainCells, column: number): unknown {
  const { count } = cells;
  const [high, low, hashes] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const [amounts, days] = [new Int32Array(count), new Int32Array(count)];
  const [repeated, forms, firsts] = [new Uint8Array(count), new Uint8Array(count), new Int32Array(count)];
  const unhashed = { repeated: new Uint8Array(count), forms: new Uint8Array(count) };
  cells.halves(column, high, low);
  cells.texts(column, hashes, repeated, forms);
  const known = cells.words(column, firsts);
  cells.amounts(column, amounts);
  cells.days(column, days);
  const halves = Array.from(high, (one, at) => (one < 0 ? 'none' : [one, low[at]]));
  cells.texts(column, undefined, unhashed.repeated, unhashed.forms);
  return { halves, hashes, repeated, forms, unhashed, firsts, known, amounts, days };
}

describe('the kernel of cells', () => {
  it('was built, and is what the product takes', async () => {
    expect(kernel).toBeDefined();
    const { findCells: built } = (await import(new URL('./find-cells.js', BUILT).href)) as {
      findCells: typeof findCells;
    };
    expect(built(FORM).constructor.name).toBe('KernelCells');
  });

  it('is done without where it is not to be had', () => {
    // Beside the sources, as here, none is built.
    expect(cellKernel()).toBeUndefined();
    expect(findCells(FORM)).toBeInstanceOf(ScannedCells);
    expect(openKernel(new URL('./cells.as', import.meta.url))).toBeUndefined();
  });

  it('finds the same cells as are found byte by byte', () => {
    let most = 0;
    fc.assert(
      fc.property(file, ({ by, stride, mostBytes, text, from }) => {
        const form = { stride, mostBytes, separator: by.charCodeAt(0) };
        const expected = found(new ScannedCells(form), text, from);
        most = Math.max(most, expected.count);
        expect(found(new KernelCells(kernel, form), text, from)).toEqual(expected);
      }),
      { numRuns: 1500 },
    );
    expect(most).toBe(MOST_ROWS);
  });

  it('sees what is not plain wherever it stands, also where 64 bytes end', () => {
    const form = { stride: 2, mostBytes: 1 << 15, separator: 44 };
    for (const special of ['"', '\r', '\r\r', '\0', '\u{c9}', '\r\n', ',"', ',\r', '\n"'])
      for (let before = 0; before < 200; before++)
        for (const rest of ['y,z\n', ',z\r\n', '\n', ',\n1,2\n']) {
          const text = `A,B\n${'x'.repeat(before)}${special}${rest}`;
          expect(found(new KernelCells(kernel, form), text, 0)).toEqual(
            found(new ScannedCells(form), text, 0),
          );
        }
  });

  it('says of the cells of one reader what they are, whatever another one of the thread reads meanwhile', () => {
    const form = { stride: 3, mostBytes: 1 << 15, separator: 44 };
    const [one, other] = [new KernelCells(kernel, form), new KernelCells(kernel, form)];
    const expected = found(one, '1872042102637242,SITI,\n'.repeat(9), 0).columns;
    found(other, '1,BUDI,1872042102637243\r\n'.repeat(20), 5);
    expect([0, 1, 2].map((column) => said(one, column))).toEqual(expected);
  });

  it('finds all rows of a file one group after the other, whatever another one reads meanwhile', () => {
    const form = { stride: 2, mostBytes: 1 << 15, separator: 44 };
    const lengths = fc.array(fc.tuple(fc.constantFrom(1, 30, 200, 3000), fc.nat({ max: 600 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(lengths, (pieces) => {
        const text = pieces.map(([width, rows]) => `${'7'.repeat(width)},B\n`.repeat(rows)).join('');
        const { bytes, limit } = bytesOf(text, 0);
        const [one, other] = [new KernelCells(kernel, form), new KernelCells(kernel, form)];
        let rows = 0;
        for (let from = 0; from < limit; from = one.end) {
          one.find(bytes, from, limit);
          expect(one.count).toBeGreaterThan(0);
          other.find(bytesOf('A,1\n'.repeat(9), 0).bytes, 0, 36);
          const { count, end } = one;
          const hashes = new Int32Array(count);
          one.texts(0, hashes, new Uint8Array(count), new Uint8Array(count));
          expect([one.count, one.end]).toEqual([count, end]);
          for (let at = 0; at < count; at++)
            expect(hashes[at]).toBe(hashBytes(bytes, one.starts[at * 2]!, one.ends[at * 2]!));
          rows += count;
        }
        expect(rows).toBe(pieces.reduce((sum, [, count]) => sum + count, 0));
      }),
      { numRuns: 40 },
    );
  });

  it('finds as many rows as fit what it looks at together, and the others the next time', () => {
    for (const width of [1, 63, 64, 1000, 20_000, 32_766, 32_767, 32_768, 40_000, 65_535, 65_536, 65_537]) {
      const form = { stride: 2, mostBytes: 1 << 20, separator: 44 };
      const row = `${'x'.repeat(width - 1)},\n`;
      const cells = new KernelCells(kernel, form);
      const rowsThere = 5;
      const { count } = found(cells, row.repeat(rowsThere), 3);
      expect(count).toBe(Math.min(rowsThere, Math.floor(kernel.window.length / row.length)));
      expect(cells.end).toBe(3 + count * row.length);
    }
  });

  it('holds many cells without a line, and the widest rows', () => {
    const form = { stride: 200, mostBytes: 1 << 15, separator: 44 };
    const wide = `${','.repeat(199)}\n`;
    for (const text of [','.repeat(100_000), wide.repeat(MOST_ROWS), wide.repeat(3) + ','.repeat(100_000)])
      expect(found(new KernelCells(kernel, form), text, 0)).toEqual(found(new ScannedCells(form), text, 0));
  });
});

describePlainRows((form) => new KernelCells(kernel, form));

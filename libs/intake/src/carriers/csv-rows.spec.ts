import fc from 'fast-check';
import { type ByteSource, memorySource } from './byte-source.js';
import { CsvRows } from './csv-rows.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { rowTexts } from './row-source.js';

const encoder = new TextEncoder();

interface Read {
  readonly rows: string[][];
  readonly numbers: number[];
  readonly refusal: string | undefined;
}

function read(source: ByteSource, separator = ',', limits: Partial<Limits> = {}, ahead?: number): Read {
  const csv = new CsvRows(source, separator.charCodeAt(0), { ...DEFAULT_LIMITS, ...limits }, ahead);
  const rows: string[][] = [];
  const numbers: number[] = [];
  while (csv.next()) {
    rows.push(rowTexts(csv));
    numbers.push(csv.row);
  }
  return { rows, numbers, refusal: csv.refusal?.code };
}

const readText = (text: string | Uint8Array, separator?: string, limits?: Partial<Limits>) =>
  read(memorySource('f', typeof text === 'string' ? encoder.encode(text) : text), separator, limits);

/** The bytes in pieces of these sizes, in a buffer that is overwritten by every read. */
function cut(bytes: Uint8Array, sizes: readonly number[]): ByteSource {
  const shared = new Uint8Array(Math.max(1, ...sizes));
  let position = 0;
  let turn = 0;
  return {
    name: 'f',
    read() {
      if (position >= bytes.length) return undefined;
      const size = sizes[turn++ % sizes.length]!;
      const piece = bytes.subarray(position, position + size);
      position += piece.length;
      shared.fill(0x22);
      shared.set(piece);
      return shared.subarray(0, piece.length);
    },
  };
}

describe('rows of a CSV', () => {
  test.each<[string, string, string[][]]>([
    [
      'LF',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'lone CR',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells',
      ',\n,,\n',
      [
        ['', ''],
        ['', '', ''],
      ],
    ],
    ['blank lines count', 'a\n\n\r\nb', [['a'], [''], [''], ['b']]],
    [
      'quotes',
      '"a","b,c"\n"d\ne",f\n',
      [
        ['a', 'b,c'],
        ['d\ne', 'f'],
      ],
    ],
    ['quotes with CRLF inside', '"d\r\ne",f\r\n', [['d\r\ne', 'f']]],
    ['doubled quotes', '"say ""hi""",""""\n', [['say "hi"', '"']]],
    ['an empty quoted cell', '"",x\n""', [['', 'x'], ['']]],
    ['a quote inside a cell', 'a "b" c,5"\n', [['a "b" c', '5"']]],
    ['text behind a closing quote', '"a"b,"c""d"e\n', [['ab', 'c"de']]],
    ['an empty file', '', []],
    ['a trailing separator at the end', 'a,', [['a', '']]],
    ['letters beyond ASCII', 'Ma’ruf,é\n', [['Ma’ruf', 'é']]],
  ])('%s', (_, text, rows) => {
    expect(readText(text)).toMatchObject({ rows, refusal: undefined });
  });

  test('a row is numbered by its record', () => {
    expect(readText('a\n\n"b\nc"\nd\n').numbers).toEqual([1, 2, 3, 4]);
  });

  test('Windows-1252 is decided cell by cell', () => {
    const bytes = Uint8Array.of(
      0x4d,
      0x61,
      0x92,
      0x72,
      0x75,
      0x66,
      0x2c,
      0xc3,
      0xa9,
      0x2c,
      0xe9,
      0x20,
      0x80,
      0x0a,
    );
    expect(readText(bytes).rows).toEqual([['Ma’ruf', 'é', 'é €']]);
  });

  test('malformed UTF-8 never stays', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (bytes) => {
        for (const cell of readText(bytes).rows.flat()) expect(cell).not.toContain('\ufffd');
      }),
    );
  });

  test.each<[string, string, Partial<Limits>, string]>([
    ['an unclosed quote', 'a,b\n"c,d\n', {}, 'QUOTE_UNCLOSED'],
    ['an unclosed quote over a large file', `"${'x'.repeat(40_000)}`, {}, 'CELL_TOO_LARGE'],
    ['an unclosed quote that the next quoted cell would close', 'a,b\n1,"c\n2,"d"\n', {}, 'QUOTE_UNCLOSED'],
    [
      'a stray quote pair that swallows rows',
      '1,2,3,4,5,"6\n1,2,3,4,5,6\n1,2,3,4,5,6"\n',
      {},
      'QUOTE_UNCLOSED',
    ],
    ['a large cell', `a,${'x'.repeat(101)}\n`, { cellBytes: 100 }, 'CELL_TOO_LARGE'],
    ['a large quoted cell', `a,"${'x'.repeat(101)}"\n`, { cellBytes: 100 }, 'CELL_TOO_LARGE'],
    ['many columns', 'a,b,c,d\n', { columns: 3 }, 'TOO_MANY_COLUMNS'],
    ['a null byte', 'a,b\nc\0,d\n', {}, 'UNREADABLE'],
  ])('%s is refused', (_, text, limits, code) => {
    expect(readText(text, ',', limits).refusal).toBe(code);
  });

  test('as many columns as the limit are taken', () => {
    expect(readText('a,b,c\n', ',', { columns: 3 }).rows).toEqual([['a', 'b', 'c']]);
  });
});

const messy = fc.array(
  fc.constantFrom(
    'a',
    'bc',
    ',',
    ';',
    '"',
    '""',
    '\n',
    '\r',
    '\r\n',
    ' ',
    'é',
    '’',
    '\u{1f600}',
    '1872011203900001',
  ),
  {
    maxLength: 60,
  },
);

test('any cut of the bytes gives the same rows', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        messy.map((parts) => encoder.encode(parts.join(''))),
        fc.uint8Array({ maxLength: 80 }),
      ),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 20 }),
      (bytes, sizes, ahead) => {
        expect(read(cut(bytes, sizes), ',', { cellBytes: 40, columns: 12 }, ahead)).toEqual(
          readText(bytes, ',', { cellBytes: 40, columns: 12 }),
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test('rows that were written are read back', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '\r', ';', '’'),
    maxLength: 6,
  });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 8 });
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(
      table,
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom(',', ';', '\t', '|'),
      (rows, end, separator) => {
        const text = rows.map((cells) => cells.map(quote).join(separator) + end).join('');
        fc.pre(!rows.flat().some((one) => /[\r\n]/.test(one) && one.split(separator).length > 5));
        expect(readText(text, separator)).toMatchObject({ rows, refusal: undefined });
      },
    ),
  );
});

import fc from 'fast-check';
import { TextIndex } from '../../domain/src/columns/text-index.js';
import { CsvWriter } from './csv-writer.js';
import { FixedText } from './fixed-text.js';

/** What a writer makes of some calls, without the header row. */
function written(write: (csv: CsvWriter) => void): string {
  const pieces: Buffer[] = [];
  const csv = new CsvWriter((bytes) => pieces.push(Buffer.from(bytes)), ['a']);
  write(csv);
  csv.end();
  return Buffer.concat(pieces).toString('utf8').slice('a\r\n'.length);
}

const cell = (text: string): string =>
  written((csv) => {
    csv.textCell(text);
    csv.endRow();
  }).slice(0, -2);

/** Reads one quoted or plain CSV cell. */
function read(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}

describe('a cell of text', () => {
  it.each([
    ['plain', 'SITI AMINAH', 'SITI AMINAH'],
    ['with a comma', 'JL. A, NO 1', '"JL. A, NO 1"'],
    ['with quotes', 'JL. "A"', '"JL. ""A"""'],
    ['over two lines', 'A\r\nB', '"A\r\nB"'],
    ['not ASCII', 'Café 家', 'Café 家'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula behind spaces', '  @SUM(A1)', "'  @SUM(A1)"],
    ['a plus', '+62812', "'+62812"],
    ['a minus', '-1', "'-1"],
    ['a tab first', '\tx', "'\tx"],
    ['a formula with a comma', '=HYPERLINK("x",1)', '"\'=HYPERLINK(""x"",1)"'],
    ['a sign in the middle', 'A=B', 'A=B'],
    ['empty', '', ''],
  ])('%s', (_, text, expected) => expect(cell(text)).toBe(expected));

  it('comes back as it was, and never runs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const back = read(cell(text));
        const isGuarded = /^'(?: *[=+\-@]|[\t\r\n])/.test(back) && !text.startsWith("'");
        expect(isGuarded ? back.slice(1) : back).toBe(text);
        expect(back).not.toMatch(/^(?: *[=+\-@]|[\t\r\n])/);
      }),
    );
  });
});

it('writes a text of many rows as any other', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ maxLength: 300 }),
      (one, other) => {
        const fixed = written((csv) => {
          csv.fixedCell(new FixedText(one));
          csv.open();
          csv.fixed(new FixedText(one));
          csv.fixed(new FixedText(other));
          csv.close();
          csv.endRow();
        });
        expect(fixed).toBe(`${cell(one)},${cell(one + other)}\r\n`);
      },
    ),
  );
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [600_000, '600000'],
    [-600_000, '-600000'],
    [9_999_999_999_999, '9999999999999'],
    [undefined, ''],
  ])('%d as an integer', (value, expected) =>
    expect(
      written((csv) => {
        csv.integerCell(value);
        csv.endRow();
      }),
    ).toBe(`${expected}\r\n`),
  );

  it.each([
    [5463, '54.63'],
    [-305, '-3.05'],
    [0, '0.00'],
    [7, '0.07'],
  ])('%d hundredths', (value, expected) =>
    expect(
      written((csv) => {
        csv.hundredthsCell(value);
        csv.endRow();
      }),
    ).toBe(`${expected}\r\n`),
  );

  it('writes every whole number as it is written elsewhere', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: -99_999, max: 99_999 }), (one, other) =>
        expect(
          written((csv) => {
            csv.integerCell(one);
            csv.integerCell(other);
            csv.hundredthsCell(other);
            csv.endRow();
          }),
        ).toBe(`${one},${other},${(other / 100).toFixed(2)}\r\n`),
      ),
    );
  });

  it('writes so many digits as are asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(99_999_999), (count, number) => {
        const value = number % 10 ** count;
        const digits = written((csv) => {
          csv.open();
          csv.digits(value, count);
          csv.close();
          csv.endRow();
        });
        expect(digits).toBe(`${String(value).padStart(count, '0')}\r\n`);
      }),
    );
  });

  it('writes any key as hex digits', () => {
    const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (high, low) =>
        expect(
          written((csv) => {
            csv.keyCell(high, low);
            csv.endRow();
          }),
        ).toBe(`${hex(high)}${hex(low)}\r\n`),
      ),
    );
  });

  it('writes a key as 16 hex digits', () =>
    expect(
      written((csv) => {
        csv.keyCell(-1, 10);
        csv.endRow();
      }),
    ).toBe('ffffffff0000000a\r\n'));
});

describe('numbers that identify somebody', () => {
  it.each([
    ['012345678901234', false, '***********1234'],
    ['012345678901234', true, '012345678901234'],
    ['1234', false, '****'],
    ['12', false, '**'],
  ])('%s, unmasked: %s', (digits, unmasked, expected) => {
    const words = new TextIndex();
    const id = words.intern(digits);
    expect(
      written((csv) => {
        csv.open();
        csv.numberWord(words, id, unmasked);
        csv.close();
        csv.endRow();
      }),
    ).toBe(`${expected}\r\n`);
  });
});

it('hands over many rows in pieces, and loses none', () => {
  const text = written((csv) => {
    for (let row = 0; row < 100_000; row++) {
      csv.integerCell(row);
      csv.textCell('x, y');
      csv.endRow();
    }
  });
  const rows = text.split('\r\n');
  expect(rows).toHaveLength(100_001);
  expect(rows[99_999]).toBe('99999,"x, y"');
});

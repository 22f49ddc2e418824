import fc from 'fast-check';
import { readWorkbook, type ReadWorkbook } from '../../../testing/src/read-workbook.js';
import { WorkbookWriter } from '../../../workbook/src/index.js';
import { CsvWriter } from '../csv-writer.js';
import { TableWriter } from './table-writer.js';

const COLUMNS = [
  { heading: 'Nama', width: 10, style: {} },
  { heading: 'Rupiah', width: 10, style: {} },
];

function tableOf(write: (table: TableWriter) => void, rowsOfSheet?: number): ReadWorkbook {
  const pieces: Buffer[] = [];
  const workbook = new WorkbookWriter((bytes) => pieces.push(Buffer.from(bytes)));
  const table = new TableWriter(
    workbook,
    'Daftar',
    COLUMNS,
    () => workbook.sheet('Keterangan').end(),
    rowsOfSheet,
  );
  write(table);
  table.end();
  return readWorkbook(Buffer.concat(pieces));
}

function inTable(text: string): string {
  const { rows } = tableOf((table) => {
    table.textCell(text);
    table.integerCell(1);
    table.endRow();
  }).sheets[0]!;
  return rows[1]![0]!;
}

function inCsv(text: string): string {
  const pieces: Buffer[] = [];
  const csv = new CsvWriter((bytes) => pieces.push(Buffer.from(bytes)), ['a']);
  csv.textCell(text);
  csv.endRow();
  csv.end();
  const cell = Buffer.concat(pieces).toString('utf8').slice('a\r\n'.length, -2);
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

describe('a cell of text', () => {
  it('is made harmless where CSV makes it harmless, and nowhere else', () => {
    const before = fc.constantFrom('', ' ', '   ', '\t', '\n', "'", 'A');
    const sign = fc.constantFrom('=', '+', '-', '@', '"', ',', '1', 'é', '😀');
    fc.assert(
      fc.property(before, sign, fc.string(), (...parts) => {
        const text = parts.join('');
        expect(inTable(text)).toBe(inCsv(text));
      }),
    );
  });

  it('does not begin with a tab behind a character that no workbook holds', () => {
    expect(inTable('\0\tA')).toBe("'\tA");
  });

  it('never begins as a formula does, whatever it held', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 5 }),
        fc.constantFrom('=', '+', '-', '@'),
        (before, sign) => expect(inTable(`${before}${sign}1`)).not.toMatch(/^(?:\s*[=+\-@]|[\t\r\n])/),
      ),
      { numRuns: 500 },
    );
  });
});

describe('a table', () => {
  const rows = (count: number) => (table: TableWriter) => {
    for (let row = 1; row <= count; row++) {
      table.textCell(`keluarga ${row}`);
      table.integerCell(row % 2 === 0 ? undefined : row);
      table.endRow();
    }
  };

  it.each([
    [0, { Daftar: 0 }],
    [3, { Daftar: 3 }],
    [4, { Daftar: 3, 'Daftar 2': 1 }],
    [7, { Daftar: 3, 'Daftar 2': 3, 'Daftar 3': 1 }],
  ])('of %d rows goes on where a sheet is full', (count, expected) => {
    const { sheets } = tableOf(rows(count), 3);
    expect(sheets.at(-1)!.name).toBe('Keterangan');
    const tables = sheets.slice(0, -1);
    expect(Object.fromEntries(tables.map(({ name, rows: all }) => [name, all.length - 1]))).toEqual(expected);
    for (const { rows: all } of tables) expect(all[0]).toEqual(['Nama', 'Rupiah']);
    const names = tables.flatMap(({ rows: all }) => all.slice(1).map(([name]) => name));
    expect(names).toEqual(Array.from({ length: count }, (_, at) => `keluarga ${at + 1}`));
  });
});

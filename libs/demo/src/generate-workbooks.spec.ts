import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  all,
  type ReadCell,
  type ReadSheet,
  readWorkbook,
  type ReadWorkbook,
} from '../../testing/src/read-workbook.js';
import { hashesOf, rowsOf, withFolder } from '../test/generated-files.js';
import { type SheetFormat } from './files/sheet-folder.js';
import { generateMonth, MOST_HOUSEHOLDS_IN_WORKBOOKS } from './generate-month.js';

const HOUSEHOLDS = 700;
const SEED = 5;
const TRUTH = ['truth.csv', 'truth-payments.csv', 'truth-findings.csv', 'truth-rejects.csv'];

interface GeneratedFolder {
  readonly hashes: Readonly<Record<string, string>>;
  /** Workbooks by the name of their file. */
  readonly workbooks: Readonly<Record<string, ReadWorkbook>>;
  /** Lines of the CSV lists and reports by file. */
  readonly lines: Readonly<Record<string, readonly string[]>>;
  /** Refs in the order of the truth: of the roster's rows, then of the reports'. */
  readonly refs: readonly string[];
  readonly words: string;
}

function generated(formats: readonly SheetFormat[], households = HOUSEHOLDS, seed = SEED): GeneratedFolder {
  return withFolder((out) => {
    const month = generateMonth({ households, seed, out, formats: new Set(formats) });
    const hashes = hashesOf(out);
    const read = <Content>(ending: string, content: (bytes: Buffer) => Content) =>
      Object.fromEntries(
        Object.keys(hashes)
          .filter((name) => name.endsWith(ending) && !TRUTH.includes(name))
          .map((name) => [name, content(readFileSync(join(out, name)))]),
      );
    return {
      hashes,
      workbooks: read('.xlsx', readWorkbook),
      lines: read('.csv', (bytes) => bytes.toString().split('\r\n')),
      refs: [
        ...rowsOf(month.truth.roster).map((row) => `${row['roster_file']}#${row['roster_row']}`),
        ...rowsOf(month.truth.payments).map((row) => `${row['file']}#${row['row']}`),
      ],
      words: month.arguments.join(' ').replaceAll(out, ''),
    };
  });
}

/** The values of the row that a ref such as `pos.xlsx!Daftar Bayar#12` names. */
function rowAt(folder: GeneratedFolder, ref: string): readonly string[] {
  const [, file, sheet, row] = /^([^!#]+)(?:!([^#]+))?#(\d+)$/.exec(ref)!;
  const workbook = folder.workbooks[file!]!;
  // Only where there are several sheets has a ref the name of one.
  expect([ref, workbook.sheets.length > 1]).toEqual([ref, sheet !== undefined]);
  const { rows } = sheet === undefined ? workbook.sheets[0]! : workbook.sheet(sheet);
  return rows[Number(row) - 1]!;
}

/** The row of a CSV file that a ref names. */
function lineAt({ lines }: GeneratedFolder, ref: string): readonly string[] {
  const [file, row] = ref.split('#');
  return lines[file!]![Number(row) - 1]!.split(',');
}

/** Numbers of people, cards and payments in a row of either kind. */
function identifiersOf(cells: readonly string[]): string[] {
  return cells
    .map((cell) => cell.replace("'", '').replace(/^(\d)\.(\d{14})E\+15$/, '$1$20'))
    .filter((cell) => /^(?:\d{16}|D\d{12}|SP\d{10})$/.test(cell))
    .sort();
}

const csv = generated(['csv']);
const xlsx = generated(['xlsx']);

describe('generateMonth with workbooks', () => {
  it('writes the files of both formats as it writes each alone; the truth is that of the CSV', () => {
    const both = generated(['csv', 'xlsx']);
    expect(both.hashes).toEqual({ ...xlsx.hashes, ...csv.hashes });
    expect(both.words).toBe(csv.words);
  });

  it('writes the same bytes for the same seed, and others for another one', () => {
    expect(generated(['xlsx']).hashes).toEqual(xlsx.hashes);
    expect(generated(['xlsx'], HOUSEHOLDS, SEED + 1).hashes['bnba-1.xlsx']).not.toBe(
      xlsx.hashes['bnba-1.xlsx'],
    );
  });

  it('suggests the workbooks where there is nothing else', () => {
    expect(xlsx.words).toContain('--roster /bnba-1.xlsx /bnba-2.xlsx');
    expect(xlsx.words).not.toContain('.csv');
  });

  it('has a truth that names the row of the workbook with the same person, account and reference', () => {
    expect(xlsx.refs).toHaveLength(csv.refs.length);
    xlsx.refs.forEach((ref, position) => {
      const expected = identifiersOf(lineAt(csv, csv.refs[position]!));
      expect([ref, ...identifiersOf(rowAt(xlsx, ref))]).toEqual([ref, ...expected]);
    });
  });

  it.each([1, 60])('writes workbooks of a month of %d households, to which the truth fits', (households) => {
    const small = generated(['xlsx'], households);
    for (const ref of small.refs) expect(rowAt(small, ref).join('')).not.toBe('');
  });

  it.each<SheetFormat>(['csv', 'xlsx'])(
    'takes away the files of an earlier month in both formats: %s',
    (format) => {
      withFolder((out) => {
        generateMonth({ households: 60, seed: 1, out, formats: new Set(['csv', 'xlsx']) });
        generateMonth({ households: 60, seed: 1, out, formats: new Set([format]), weekly: false });
        const names = Object.keys(hashesOf(out)).filter((name) => !TRUTH.includes(name));
        expect(names.filter((name) => !name.endsWith(format))).toEqual([]);
        expect(names.filter((name) => name.startsWith('bri-'))).toHaveLength(1);
      });
    },
  );

  it('refuses more households than sheets have rows for', () => {
    const households = MOST_HOUSEHOLDS_IN_WORKBOOKS + 1;
    const formats = new Set<SheetFormat>(['csv', 'xlsx']);
    expect(() => generateMonth({ households, seed: 1, out: '/nowhere', formats })).toThrow(RangeError);
  });
});

describe('the workbooks are as offices send them', () => {
  const workbookOf = (name: string): ReadWorkbook => xlsx.workbooks[`${name}.xlsx`]!;
  const sheetOf = (name: string, sheet = 0): ReadSheet => workbookOf(name).sheets[sheet]!;
  const cellsOf = (name: string, sheet?: number): ReadCell[] => [...sheetOf(name, sheet).cells.values()];
  const merges = (sheet: ReadSheet): string[] =>
    all(sheet.root, 'mergeCell').map((cell) => cell.attributes.ref!);
  const withFormat = (name: string, format: string): ReadCell[] =>
    cellsOf(name).filter((cell) => cell.format === format && cell.value !== '');
  const valuesOf = (name: string): string[] => cellsOf(name).map(({ value }) => value);
  const count = (values: readonly string[], wanted: RegExp): number =>
    values.filter((value) => wanted.test(value)).length;

  it('titles over the whole width, and headers over two rows in groups', () => {
    const sheet = sheetOf('bnba-1');
    expect(sheet.rows[2]![0]).toBe('TAHAP I TAHUN 2026');
    expect(sheet.rows[3]).toEqual([]);
    expect(merges(sheet)).toEqual(expect.arrayContaining(['A1:S1', 'A5:A6', 'B5:E5']));
  });

  it('a sheet for each kecamatan, each with its own header and total', () => {
    const parts = workbookOf('bnba-1').sheets.slice(0, -1);
    expect(parts.map(({ name }) => name)).toEqual(['METRO PUSAT', 'METRO UTARA', 'METRO BARAT']);
    for (const { rows } of parts) {
      const texts = rows.map((row) => row[0]);
      expect(rows[4]).toContain('DATA PENERIMA');
      expect(texts.filter((text) => text === 'JUMLAH')).toHaveLength(1);
    }
  });

  it('neighbouring rows that share a cell, twenty at most, and never over a header', () => {
    const sheet = sheetOf('bnba-1');
    const headers = sheet.rows.flatMap((row, at) => (row.includes('DATA PENERIMA') ? [at + 1] : []));
    expect(headers.length).toBeGreaterThan(2);
    const runs = merges(sheet).map((ref) =>
      ref
        .match(/^I(\d+):I(\d+)$/)
        ?.slice(1)
        .map(Number),
    );
    const vertical = runs.filter((run) => run !== undefined) as [number, number][];
    expect(vertical.length).toBeGreaterThan(5);
    for (const [first, last] of vertical) {
      expect(last - first).toBeLessThan(20);
      expect(sheet.rows[first - 1]![8]).not.toBe('');
      expect(sheet.rows.slice(first, last).map((row) => row[8])).toEqual(new Array(last - first).fill(''));
      expect(headers.filter((row) => row > first && row <= last)).toEqual([]);
    }
  });

  it('the header again, column numbers, blank and hidden rows, hidden and empty columns', () => {
    const { rows, root } = sheetOf('bnba-2');
    expect(rows.filter((row) => row[2] === 'NIK  KTP').length).toBeGreaterThan(5);
    expect(rows[3]!.slice(0, 3)).toEqual(['(1)', '(2)', '(3)']);
    expect(rows.every((row) => (row[10] ?? '') === '')).toBe(true);
    expect(all(root, 'row').filter((row) => row.attributes.hidden === '1').length).toBeGreaterThan(3);
    expect(all(root, 'col').filter((column) => column.attributes.hidden === '1')).toHaveLength(1);
    const blank = sheetOf('bri-2026-03-31')
      .rows.slice(5, 400)
      .filter((row) => row.length === 0);
    expect(blank.length).toBeGreaterThan(2);
  });

  it('columns that nobody reads with errors and truth values, and a table beside', () => {
    expect(
      cellsOf('bnba-2').filter(({ type, value }) => type === 'e' && value === '#N/A').length,
    ).toBeGreaterThan(400);
    expect(cellsOf('bnba-2').filter(({ type }) => type === 'b').length).toBeGreaterThan(400);
    const { rows } = sheetOf('bnba-2');
    expect(rows[2]!.slice(-2)).toEqual(['KELURAHAN', 'JUMLAH KPM']);
    expect(rows[13]!.slice(-2)).toEqual(['JUMLAH', '3028']);
  });

  it('amounts as numbers and as texts of every kind', () => {
    expect(withFormat('bnba-1', '"Rp"#,##0').length).toBeGreaterThan(100);
    expect(withFormat('bri-2026-02-28', '#,##0').length).toBeGreaterThan(100);
    expect(count(valuesOf('bri-2026-02-14'), /^Rp600\.000,-$/)).toBeGreaterThan(50);
    expect(count(valuesOf('pos-2026-03-21'), /^Rp 600\.000,00$/)).toBeGreaterThan(50);
    expect(count(valuesOf('bri-2026-03-14'), /^600\.000$/)).toBeGreaterThan(50);
    const values = sheetOf('pos-2026-03-07', 1).rows.flat();
    expect(count(values, /^600,000$/)).toBeGreaterThan(50);
  });

  it('days as cells of both date systems and as texts', () => {
    const serials = (name: string): number[] =>
      withFormat(name, 'dd/mm/yyyy').map(({ value }) => Number(value));
    const [since1900, since1904] = [serials('bri-2026-03-31'), serials('bri-2026-02-28')];
    // 5 February 2026, on which the bank tops up, in each of them.
    expect(since1900).toContain(46_058);
    expect(since1904).toContain(46_058 - 1462);
    expect(since1904).not.toContain(46_058);
    expect(workbookOf('bri-2026-02-28').parts.get('xl/workbook.xml')).toContain('date1904="1"');
    expect(count(valuesOf('bri-2026-02-14'), /^5 Februari 2026$/)).toBeGreaterThan(20);
    expect(count(valuesOf('bri-2026-03-14'), /^05\/02\/2026$/)).toBeGreaterThan(20);
    expect(count(valuesOf('pos-2026-03-21'), /^\d{1,2}-Mar-26$/)).toBeGreaterThan(20);
  });

  it('identifiers as text, accounts as numbers with leading zeros by format, a NIK that lost its last digit', () => {
    const accounts = withFormat('bri-2026-03-31', '000000000000000');
    expect(accounts.every(({ type, value }) => type === 'n' && /^[1-9]\d{13,14}$/.test(value))).toBe(true);
    expect(accounts.some(({ value }) => value.length === 14)).toBe(true);
    expect(
      withFormat('bri-2026-03-31', '@').filter(({ value }) => /^\d{16}$/.test(value)).length,
    ).toBeGreaterThan(500);
    const damaged = cellsOf('bri-2026-03-31').filter(
      ({ type, value }) => type === 'n' && value.length === 16,
    );
    expect(damaged.map(({ value }) => value)).toEqual([
      expect.stringMatching(/^\d{15}0$/),
      expect.stringMatching(/^\d{15}0$/),
    ]);
    expect(withFormat('bnba-1', '000').length).toBeGreaterThan(400);
  });

  it('running numbers and totals by formula, with the values that they give', () => {
    const { cells, rows } = sheetOf('bri-2026-03-31');
    expect(cells.get('A8')).toMatchObject({ formula: 'ROW()-7', value: '1' });
    const total = rows.findIndex((row) => row[0] === 'JUMLAH') + 1;
    const sum = cells.get(`J${total}`)!;
    expect(sum.formula).toBe(`SUM(J8:J${total - 1})`);
    const amounts = [...cells].filter(([place, { type }]) => /^J\d+$/.test(place) && type === 'n');
    expect(amounts.reduce((all, [, { value }]) => all + Number(value), 0)).toBe(2 * Number(sum.value));
  });

  it('a total with the count of rows, and signatures below that stand in no column of numbers', () => {
    const { rows } = sheetOf('bnba-2');
    const total = rows.findIndex((row) => /^JUMLAH \d+ KPM$/.test(row[0] ?? ''));
    const people = rows.filter((row) => /^\d{15,16}$/.test(row[2] ?? ''));
    expect(rows[total]![0]).toBe(`JUMLAH ${people.length} KPM`);
    const below = rows.slice(total + 1);
    expect(below.flat()).toContain('Mengetahui,');
    for (const row of below)
      expect(row.filter((_, column) => column !== 1 && column !== 20).join('')).toBe('');
  });

  it('thousands of coloured rows below, in which nothing stands', () => {
    const rows = all(sheetOf('bri-2026-03-31').root, 'row');
    const empty = rows.filter(
      (row) => row.children.length > 0 && row.children.every((cell) => cell.children.length === 0),
    );
    expect(empty.length).toBeGreaterThanOrEqual(3000);
  });

  it('sheets of sums and notes that name nobody, behind the list or before it', () => {
    const names = (name: string): string[] => workbookOf(name).sheets.map((sheet) => sheet.name);
    expect(names('pos-2026-04-04')).toEqual(['Daftar Bayar', 'Rekap', 'Catatan']);
    expect(names('pos-2026-03-07')).toEqual(['Petunjuk', 'Daftar Bayar', 'Rekap']);
    const { rows } = workbookOf('pos-2026-04-04').sheet('Rekap');
    const grand = rows.at(-1)!;
    const listed = sheetOf('pos-2026-04-04').rows.filter((row) => /^D\d{12}$/.test(row[1] ?? ''));
    expect(grand.slice(0, 2)).toEqual(['GRAND TOTAL', String(listed.length)]);
    expect(rows.flat().filter((value) => /\d{16}/.test(value))).toEqual([]);
  });

  it('shared strings in one file and inline strings in another', () => {
    const types = (name: string): Set<string> => new Set(cellsOf(name).map(({ type }) => type));
    expect(types('perubahan-bnba')).toContain('s');
    expect(types('perubahan-bnba')).not.toContain('inlineStr');
    expect(types('bnba-1')).toContain('inlineStr');
  });

  it('names with spaces behind them and with such as do not break', () => {
    expect(count(valuesOf('bnba-2'), /[A-Z] {2}$/)).toBeGreaterThan(20);
    expect(count(valuesOf('bnba-2'), /[A-Z]\u00a0[A-Z]/)).toBeGreaterThan(20);
  });

  it('filter buttons', () => {
    expect(all(sheetOf('pengecualian').root, 'autoFilter')[0]!.attributes.ref).toMatch(/^A3:F\d+$/);
  });
});

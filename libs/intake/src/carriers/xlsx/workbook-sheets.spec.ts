import { HEAD, NIK, person } from '../../../test/roster-rows.js';
import { roster } from '../../../test/reading.js';
import { type Value, workbook } from '../../../test/workbooks.js';
import { type FileRefusal } from '../../index.js';

describe('layouts of a workbook', () => {
  test('titles, a header over two rows, notes and totals', async () => {
    const rows: Value[][] = [
      ['DAFTAR PENERIMA BANTUAN', undefined],
      ['TAHAP I TAHUN 2026'],
      [],
      ['NO', 'NIK', 'DATA PENERIMA', undefined, 'BANTUAN', undefined, 'CATATAN'],
      [undefined, undefined, 'NAMA', 'KELURAHAN', 'PROGRAM', 'NOMINAL'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [1, NIK, 'SITI AMINAH', 'METRO', 'BPNT', 600_000],
      [],
      ['NO', 'NIK', 'DATA PENERIMA', undefined, 'BANTUAN', undefined, 'CATATAN'],
      [undefined, undefined, 'NAMA', 'KELURAHAN', 'PROGRAM', 'NOMINAL'],
      [2, '1872011203900002', 'BUDI', 'METRO', 'PKH', 750_000, 'baru'],
      ['JUMLAH', undefined, undefined, undefined, undefined, { inside: '<f>SUM(F7:F11)</f><v>1350000</v>' }],
      [],
      [undefined, undefined, undefined, 'Metro, 5 Maret 2026'],
      [undefined, undefined, undefined, 'Kepala Dinas Sosial'],
    ];
    const merges = [
      'A1:G1',
      'A4:A5',
      'B4:B5',
      'C4:D4',
      'E4:F4',
      'G4:G5',
      'A9:A10',
      'B9:B10',
      'C9:D9',
      'G9:G10',
      'D14:F14',
    ];
    const {
      rows: read,
      reading,
      codes,
    } = await roster(workbook({ sheets: [{ name: 'BNBA', rows, merges }] }));
    expect(codes).toEqual([]);
    expect(read).toMatchObject([
      { row: 7, name: 'SITI AMINAH', kelurahan: 'METRO', amount: 600_000 },
      { row: 11, name: 'BUDI', kelurahan: 'METRO', amount: 750_000 },
    ]);
    expect(reading.sheets[0]!.unknownColumns).toEqual(['CATATAN']);
    expect(reading.controls).toEqual([{ measure: 'NOMINAL', stated: 1_350_000, counted: 1_350_000 }]);
  });
});

describe('the sheets of a workbook', () => {
  const second = ['NAMA PENERIMA', 'NIK', 'NOMINAL', 'PROGRAM'];

  test('all with a header are read, each by its own', async () => {
    const content = workbook({
      sheets: [
        { name: 'Sampul', rows: [['DINAS SOSIAL']] },
        { name: 'Kosong' },
        { name: 'Metro Pusat', rows: [HEAD, person(), ['JUMLAH', undefined, undefined, 600_000]] },
        { name: 'Metro Barat', rows: [[], second, ['BUDI', '1872011203900002', 400_000, 'PKH']] },
      ],
    });
    const { rows, reading, outcome } = await roster(content);
    expect(outcome.refused).toBe(false);
    expect(rows).toMatchObject([
      { row: 2, name: 'SITI AMINAH', amount: 600_000 },
      { row: 3, name: 'BUDI', amount: 400_000 },
    ]);
    expect(reading).toMatchObject({
      rows: 2,
      amount: 1_000_000,
      sheets: [
        { sheet: 'Metro Pusat', headerRow: 1, rows: 1 },
        { sheet: 'Metro Barat', headerRow: 2, rows: 1 },
      ],
      controls: [{ measure: 'NOMINAL', stated: 600_000, counted: 600_000 }],
      warnings: [{ code: 'SHEET_NOT_READ', names: ['Sampul'] }],
    });
  });

  test('a problem names its sheet', async () => {
    const content = workbook({
      sheets: [
        { name: 'Satu', rows: [HEAD, person()] },
        { name: 'Dua', rows: [HEAD, person({ NIK: '187' })] },
      ],
    });
    expect((await roster(content)).problems).toMatchObject([{ sheet: 'Dua', row: 2, code: 'NIK_INVALID' }]);
  });

  test('a sheet with people whose header has a fault refuses the file, by name', async () => {
    const content = workbook({
      sheets: [
        { name: 'Satu', rows: [HEAD, person()] },
        { name: 'Dua', rows: [['NIK', 'NAMA', 'PROGRAM', 'NOMIMAL'], person()] },
      ],
    });
    const { outcome, rows } = await roster(content);
    expect(outcome).toMatchObject({ code: 'COLUMNS_MISSING', details: { sheet: 'Dua' } });
    expect((outcome as FileRefusal).message('id')).toMatch(/^Lembar "Dua": Kolom wajib tidak ada/);
    expect((outcome as FileRefusal).message('en')).toMatch(/^Sheet "Dua": Required columns are missing/);
    expect(rows).toEqual([]);
  });

  test.each<[string, Value[][]]>([
    ['without header', [person({ NIK: '1872011203900002' }), person({ NIK: '1872011203900003' })]],
    [
      'under other headers',
      [
        ['IDENTITAS', 'ORANG'],
        ['1872011203900002', 'A'],
        ['1872011203900003', 'B'],
      ],
    ],
  ])('a sheet of people %s refuses the file', async (_, rows) => {
    const content = workbook({
      sheets: [
        { name: 'Satu', rows: [HEAD, person()] },
        { name: 'Lanjutan', rows },
      ],
    });
    expect((await roster(content)).outcome).toMatchObject({ refused: true, details: { sheet: 'Lanjutan' } });
  });

  test('a sheet that is another kind of file is left out, and named', async () => {
    const others = [
      ['NIK', 'NAMA', 'ALASAN'],
      ['1872011203900002', 'A', 'ASN'],
      ['1872011203900003', 'B', 'TNI'],
    ];
    const content = workbook({
      sheets: [
        { name: 'Satu', rows: [HEAD, person()] },
        { name: 'ASN', rows: others },
      ],
    });
    expect((await roster(content)).reading.warnings).toMatchObject([
      { code: 'SHEET_NOT_READ', names: ['ASN'] },
    ]);
  });

  test.each<[string, number]>([
    ['a copy', 4],
    ['an extract', 2],
  ])('%s of a sheet refuses the file', async (_, count) => {
    const rows = Array.from({ length: 4 }, (_, at) => person({ NIK: `187201120390000${at + 1}` }));
    const content = workbook({
      sheets: [
        { name: 'Semua', rows: [HEAD, ...rows] },
        { name: 'Metro', rows: [['NO', ...HEAD], ...rows.slice(0, count).map((row) => [9, ...row])] },
      ],
    });
    const { outcome } = await roster(content);
    expect(outcome).toMatchObject({ code: 'SHEETS_REPEATED', details: { sheet: 'Metro', other: 'Semua' } });
    expect((outcome as FileRefusal).message('id')).toBe(
      'Lembar "Metro": Lembar ini mengulang baris-baris lembar "Semua", sehingga semuanya akan terhitung dua kali. Hapus salah satu lembar, lalu coba lagi.',
    );
  });

  test('names of sheets hold no number of a person, and nothing that parts a ref', async () => {
    const names = ['1872011203900001', '6013010012340001', 'a;b#3!c\u202e', 'Biasa'];
    const sheets = names.map((name, at) => ({
      name,
      rows: [HEAD, person({ NIK: `187201120390000${at + 1}` })],
    }));
    const { reading } = await roster(workbook({ sheets }));
    expect(reading.sheets.map((one) => one.sheet)).toEqual(['…0001', '…0001 (2)', 'a_b_3_c', 'Biasa']);
  });

  test('a refusal in a later sheet leaves nothing of the earlier ones', async () => {
    const content = workbook({
      sheets: [
        { name: 'Satu', rows: [HEAD, person()] },
        { name: 'Dua', rows: [HEAD, person(), ['NAMA', 'NIK', 'PROGRAM', 'NOMINAL']] },
      ],
    });
    const { outcome, rows } = await roster(content);
    expect(outcome).toMatchObject({ code: 'HEADER_REORDERED', details: { sheet: 'Dua', row: 3 } });
    expect(rows).toEqual([]);
  });
});

describe('how a spreadsheet may write', () => {
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const texts = HEAD.map((header) => `<c t="inlineStr"><is><t>${header}</t></is></c>`).join('');
  const cells = `<c t="inlineStr"><is><t>${NIK}</t></is></c><c t="inlineStr"><is><t>SITI</t></is></c><c t="inlineStr"><is><t>PKH</t></is></c><c><v>400000</v></c>`;
  const bare = `<worksheet xmlns="${MAIN}"><sheetData><row>${texts}</row><row>${cells}</row></sheetData></worksheet>`;
  const prefixed =
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1">${texts}</x:row><x:row r="2">${cells}</x:row></x:sheetData></x:worksheet>`.replace(
      /<(\/?)(c|is|t|v)\b/g,
      '<$1x:$2',
    );
  const utf16 = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${bare}`, 'utf16le');

  test.each<[string, string | Uint8Array]>([
    ['without places', bare],
    ['with prefixes', prefixed],
    ['in UTF-16', utf16],
    ['with comments', bare.replace('<sheetData>', '<!-- a --><sheetData><!-- sheetData> -->')],
  ])('%s', async (_, xml) => {
    const content = workbook({
      sheets: [{ name: 'A' }],
      entries: { 'xl/worksheets/sheet1.xml': typeof xml === 'string' ? xml : new Uint8Array(xml) },
    });
    expect((await roster(content)).rows).toMatchObject([{ row: 2, nik: NIK, amount: 400_000 }]);
  });

  test('merged ranges with prefixes', async () => {
    const rows = [
      ['NIK', 'NAMA', 'PROGRAM', 'NOMINAL', 'KELURAHAN'],
      [NIK, 'A', 'PKH', '1', 'METRO'],
      ['1872011203900002', 'B', 'PKH', '1'],
    ]
      .map((row) => `<x:row>${row.map((text) => `<x:c t="str"><x:v>${text}</x:v></x:c>`).join('')}</x:row>`)
      .join('');
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${rows}</x:sheetData><x:mergeCells><x:mergeCell ref="E2:E3"/></x:mergeCells></x:worksheet>`;
    const content = workbook({ sheets: [{ name: 'A', xml }] });
    expect((await roster(content)).rows).toMatchObject([{ kelurahan: 'METRO' }, { kelurahan: 'METRO' }]);
  });

  test('empty styled rows below the data, and styled columns to the last one, are nothing', async () => {
    const rows = [HEAD, person()];
    const empty = Array.from(
      { length: 5000 },
      (_, at) =>
        `<row r="${at + 3}" s="1" customFormat="1"><c r="A${at + 3}" s="1"/><c r="XFD${at + 3}" s="1"/></row>`,
    );
    const full = workbook({ sheets: [{ name: 'A', rows }] });
    const xml = `<worksheet xmlns="${MAIN}"><sheetData>${[
      `<row r="1">${HEAD.map((header) => `<c t="inlineStr"><is><t>${header}</t></is></c>`).join('')}</row>`,
      `<row r="2">${cells}</row>`,
      ...empty,
    ].join('')}</sheetData></worksheet>`;
    const padded = await roster(workbook({ sheets: [{ name: 'A', xml }] }));
    expect(padded.reading.rows).toBe((await roster(full)).reading.rows);
  });
});

import { HEAD, person } from '../../../test/roster-rows.js';
import { roster } from '../../../test/reading.js';
import { sheetXml, workbook } from '../../../test/workbooks.js';

describe('merged and hidden cells', () => {
  const OTHER = '1872011203900002';

  test('a value of several rows counts for all of them', async () => {
    const rows = [
      HEAD,
      person({ KELURAHAN: 'METRO' }),
      person({ NIK: OTHER }),
      person({ NIK: '1872011203900003', KELURAHAN: 'YOSODADI' }),
    ];
    const content = workbook({ sheets: [{ name: 'A', rows, merges: ['F2:F3', 'A1:B1'] }] });
    expect((await roster(content)).rows).toMatchObject([
      { kelurahan: 'METRO' },
      { kelurahan: 'METRO' },
      { kelurahan: 'YOSODADI' },
    ]);
  });

  test('an amount of several rows cannot be shared out', async () => {
    const rows = [
      HEAD,
      person(),
      person({ NIK: OTHER, NOMINAL: undefined }),
      person({ NIK: '1872011203900003' }),
    ];
    const content = workbook({ sheets: [{ name: 'A', rows, merges: ['D2:D3'] }] });
    const { codes, problems, rows: read } = await roster(content);
    expect(codes).toEqual(['2 AMOUNT_INVALID', '3 AMOUNT_INVALID']);
    expect(problems[0]!.message).toContain('pisahkan sel itu');
    expect(read).toMatchObject([{ row: 4 }]);
  });

  test('a record that takes two rows on paper is one row', async () => {
    const rows = [HEAD, person(), [], person({ NIK: OTHER }), []];
    const merges = ['A', 'B', 'C', 'D', 'E', 'F'].flatMap((column) => [
      `${column}2:${column}3`,
      `${column}4:${column}5`,
    ]);
    const { rows: read, codes } = await roster(workbook({ sheets: [{ name: 'A', rows, merges }] }));
    expect(codes).toEqual([]);
    expect(read).toMatchObject([
      { row: 2, amount: 600_000 },
      { row: 4, amount: 600_000 },
    ]);
  });

  test('an amount that is hidden under a merged one counts for nobody', async () => {
    const rows = [HEAD, person(), person({ NIK: OTHER })];
    const { codes } = await roster(workbook({ sheets: [{ name: 'A', rows, merges: ['D2:D3'] }] }));
    expect(codes).toEqual(['2 AMOUNT_INVALID', '3 AMOUNT_INVALID']);
  });

  test('a hidden column is read, and it is said', async () => {
    const xml = sheetXml({ name: 'A', rows: [HEAD, person()] }).replace(
      '<sheetData>',
      '<cols><col min="4" max="5" hidden="1"/></cols><sheetData>',
    );
    const { reading } = await roster(workbook({ sheets: [{ name: 'A', xml }] }));
    expect(reading).toMatchObject({
      accepted: 1,
      warnings: [{ code: 'HIDDEN_COLUMNS', names: ['NOMINAL', 'NO REKENING'] }],
    });
  });

  test('an amount that is merged far down counts as shared, wherever the next row is', async () => {
    const rows = [
      HEAD,
      person(),
      ...Array.from({ length: 9000 }, (_, at) =>
        person({ NIK: `18720112${10_000_000 + at}`, NOMINAL: undefined }),
      ),
    ];
    for (const last of [9, 9002]) {
      const content = workbook({ sheets: [{ name: 'A', rows, merges: [`D2:D${last}`] }] });
      const { codes } = await roster(content);
      expect(codes.slice(0, 8)).toEqual(Array.from({ length: 8 }, (_, at) => `${at + 2} AMOUNT_INVALID`));
      expect(codes.at(-1)).toBe(last === 9 ? '9002 AMOUNT_MISSING' : '9002 AMOUNT_INVALID');
    }
  });

  test('blank rows below a merged value stay blank', async () => {
    const content = workbook({
      sheets: [{ name: 'A', rows: [HEAD, person({ KELURAHAN: 'METRO' }), []], merges: ['F2:F1000000'] }],
    });
    expect((await roster(content)).reading).toMatchObject({ rows: 1, accepted: 1 });
  });

  test('hidden rows and sheets are read, and it is said', async () => {
    const content = workbook({
      sheets: [
        { name: 'Satu', rows: [HEAD, person()], hiddenRows: [2] },
        { name: 'Dua', rows: [HEAD, person({ NIK: OTHER })], state: 'veryHidden' },
      ],
    });
    const { reading } = await roster(content);
    expect(reading).toMatchObject({ rows: 2, accepted: 2 });
    expect(reading.warnings).toEqual([
      { code: 'HIDDEN_ROWS', count: 1, sheet: 'Satu', firstRow: 0, names: [] },
      { code: 'HIDDEN_SHEET', count: 1, sheet: 'Dua', firstRow: 0, names: ['Dua'] },
    ]);
  });
});

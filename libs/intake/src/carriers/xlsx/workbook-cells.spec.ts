import { report, roster } from '../../../test/reading.js';
import { partsOf, type RawCell, sheet, sheetXml, type Value, workbook } from '../../../test/workbooks.js';
import { HEAD, NIK, person } from '../../../test/roster-rows.js';

const BANK = ['NIK', 'NAMA REKENING', 'NO REKENING', 'PROGRAM', 'NOMINAL SALUR', 'TGL SALUR', 'STATUS SALUR'];

/** A row of BRI's report with another day. */
function credit(day: Value, changes: Readonly<Record<string, Value>> = {}): Value[] {
  const row: Record<string, Value> = {
    NIK,
    'NAMA REKENING': 'SITI AMINAH',
    'NO REKENING': '012301001234567',
    PROGRAM: 'BPNT',
    'NOMINAL SALUR': 600_000,
    'TGL SALUR': day,
    'STATUS SALUR': 'BERHASIL',
    ...changes,
  };
  return BANK.map((header) => row[header]);
}

describe('a cell of a workbook', () => {
  test('a sheet becomes rows of the table', async () => {
    const { rows, reading } = await roster(sheet(['DAFTAR KPM'], [], HEAD, person()));
    expect(rows).toMatchObject([
      { row: 4, nik: NIK, name: 'SITI AMINAH', programme: 'BPNT', amount: 600_000, account: '' },
    ]);
    expect(reading).toMatchObject({
      carrier: { kind: 'XLSX' },
      sheets: [{ sheet: '', headerRow: 3, rows: 1, accepted: 1 }],
      warnings: [],
    });
  });

  const shared: RawCell = { t: 's', v: 1 };
  test.each<[string, Value, string]>([
    ['a shared text', shared, 'SITI AMINAH'],
    ['an inline text', 'SITI AMINAH', 'SITI AMINAH'],
    [
      'rich text',
      { t: 'inlineStr', inside: '<is><r><t>SITI </t></r><r><rPr><b/></rPr><t>AMINAH</t></r></is>' },
      'SITI AMINAH',
    ],
    [
      'reading aids',
      { t: 'inlineStr', inside: '<is><t>SITI</t><rPh sb="0" eb="1"><t>X</t></rPh></is>' },
      'SITI',
    ],
    ["a formula's text", { t: 'str', inside: '<f>A1&amp;B1</f><v>SITI AMINAH</v>' }, 'SITI AMINAH'],
    ['an escaped line break', 'SITI_x000D_ AMINAH', 'SITI AMINAH'],
    ['character data', { t: 'inlineStr', inside: '<is><t><![CDATA[SITI <A>]]></t></is>' }, 'SITI <A>'],
    ['references', { t: 'inlineStr', inside: '<is><t>MA&#8217;RUF &amp; &#xC9;</t></is>' }, 'MA’RUF & É'],
    ['a truth', { t: 'b', v: 1 }, 'TRUE'],
    ['a number', 7, '7'],
  ])('%s is a text', async (_, name, expected) => {
    const content = workbook({
      sheets: [{ name: 'A', rows: [HEAD, person({ NAMA: name })] }],
      sharedStrings: ['<t>NIK</t>', '<t>SITI AMINAH</t>'],
    });
    expect((await roster(content)).rows).toMatchObject([{ name: expected }]);
  });

  test.each<[string, Value]>([
    ['a number', 600_000],
    ['a text', '600000'],
    ['a text with signs', 'Rp600.000,-'],
    ['an exponent', { v: '6.0E+5' }],
    ['a fraction that no spreadsheet shows', { v: '600000.00000000012' }],
    ['zeros behind a point', { v: '600000.000' }],
    ["a formula's number", { inside: '<f>B2*3</f><v>600000</v>' }],
  ])('%s is an amount', async (_, amount) => {
    expect((await roster(sheet(HEAD, person({ NOMINAL: amount })))).rows).toMatchObject([
      { amount: 600_000 },
    ]);
  });

  test.each<[string, Value]>([
    ['a fraction of three digits is no thousands', { v: '600.125' }],
    ['a negative one', { v: '-600000' }],
    ['an error', { t: 'e', v: '#N/A' }],
    ['a formula that was never computed', { inside: '<f>B2*3</f>' }],
    ['more than 13 digits', { v: '6E14' }],
    ['no number', { v: 'x' }],
  ])('an amount that cannot be read: %s', async (_, amount) => {
    const { codes } = await roster(sheet(HEAD, person(), person({ NOMINAL: amount })));
    expect(codes).toEqual(['3 AMOUNT_INVALID']);
  });

  test.each<[string, Value, string[]]>([
    ['an empty value', { inside: '<f>B2*3</f><v></v>' }, ['3 AMOUNT_INVALID']],
    ['a self-closing one', { inside: '<f>B2*3</f><v/>' }, ['3 AMOUNT_INVALID']],
    ['an empty text', { t: 'str', inside: '<f>""</f><v></v>' }, ['3 AMOUNT_MISSING']],
  ])('a formula with %s', async (_, amount, expected) => {
    expect((await roster(sheet(HEAD, person(), person({ NOMINAL: amount })))).codes).toEqual(expected);
  });

  test('a zero of a workbook that asks to be computed is no value', async () => {
    const rows = [HEAD, person(), person({ NAMA: { inside: '<f>A1</f><v>0</v>' } })];
    const raw = { sheets: [{ name: 'A', rows }] };
    const list = Buffer.from(partsOf(raw)['xl/workbook.xml']!).toString();
    const asking = list.replace('</workbook>', '<calcPr fullCalcOnLoad="1"/></workbook>');
    expect((await roster(workbook(raw))).rows).toMatchObject([{}, { name: '0' }]);
    expect((await roster(workbook({ ...raw, entries: { 'xl/workbook.xml': asking } }))).codes).toEqual([
      '3 NAME_MISSING',
    ]);
  });

  test('blanks are nothing, however far to the right', async () => {
    const xml = sheetXml({ name: 'A', rows: [HEAD, person()] }).replace(
      '</row></sheetData>',
      '<c r="XFD2" t="s"><v>0</v></c></row></sheetData>',
    );
    const content = workbook({
      sheets: [{ name: 'A', xml }],
      sharedStrings: ['<t xml:space="preserve"> \u00a0 </t>'],
    });
    expect((await roster(content)).reading).toMatchObject({ accepted: 1, warnings: [] });
  });

  test('a formula without a value is said', async () => {
    const { reading } = await roster(sheet(HEAD, person(), person({ NOMINAL: { inside: '<f>1</f>' } })));
    expect(reading.warnings).toMatchObject([{ code: 'FORMULA_WITHOUT_VALUE', count: 1 }]);
  });

  test.each(['#N/A', '#REF!', '#VALUE!'])('the error %s is no name', async (error) => {
    const { codes } = await roster(sheet(HEAD, person(), person({ NAMA: { t: 'e', v: error } })));
    expect(codes).toEqual(['3 NAME_MISSING']);
  });
});

describe('an identifier of a workbook', () => {
  test.each<[string, Value, string]>([
    ['a number of 16 digits', { v: NIK }, '187201120390000…'],
    ['one with an exponent', { v: '1.8720112039000001E15' }, '187201120390000…'],
    ['text', NIK, ''],
  ])('%s keeps its certain digits', async (_, nik, damaged) => {
    const { rows } = await report('BRI', sheet(BANK, credit('2026-03-02', { NIK: nik })));
    expect(rows).toMatchObject([damaged === '' ? { nik: NIK } : { nik: '', damagedNik: damaged }]);
  });

  test('a roster takes no number of 16 digits', async () => {
    const { codes, problems } = await roster(sheet(HEAD, person(), person({ NIK: { v: NIK } })));
    expect(codes).toEqual(['3 NIK_INVALID']);
    expect(problems[0]!.message).toContain('dipendekkan oleh Excel');
  });

  test.each<[string, Value]>([
    ['as a number', { v: 12_301_001_234_567 }],
    ['as text', '12301001234567'],
    ['with dashes in its format', { v: 12_301_001_234_567, s: 1 }],
  ])("the leading zeros of a bank's account are put back: %s", async (_, account) => {
    const content = workbook({
      sheets: [{ name: 'A', rows: [BANK, credit('2026-03-02', { 'NO REKENING': account })] }],
      formats: ['0000-00-000000-00-0'],
    });
    expect((await report('BRI', content)).rows).toMatchObject([{ account: '012301001234567' }]);
    const listed = (channel: string) =>
      roster(sheet([...HEAD, 'KANAL'], [...person({ 'NO REKENING': account }), channel]));
    expect((await listed('BRI')).rows).toMatchObject([{ account: '012301001234567' }]);
    expect((await listed('')).rows).toMatchObject([{ account: '012301001234567' }]);
    if (typeof account === 'string') expect((await listed('MANDIRI')).rows).toMatchObject([{ account }]);
  });

  test('leading zeros that the format shows count', async () => {
    const content = workbook({
      sheets: [
        { name: 'A', rows: [BANK, credit('2026-03-02', { 'NO REKENING': { v: 12301001234567, s: 1 } })] },
      ],
      formats: ['000000000000000'],
    });
    expect((await report('BRI', content)).rows).toMatchObject([{ account: '012301001234567' }]);
  });
});

describe('a day of a workbook', () => {
  const SERIAL = 46_083;
  test.each<[string, Value]>([
    ['a number with a format of days', { v: SERIAL, s: 1 }],
    ['with a time', { v: SERIAL + 0.75, s: 1 }],
    ["a spreadsheet's own format", { v: SERIAL, s: 3 }],
    ['a bare number', SERIAL],
    ['a text', '2 Maret 2026'],
    ['a day as text of its own type', { t: 'd', v: '2026-03-02' }],
    ['a formula', { s: 1, inside: `<f>TODAY()</f><v>${SERIAL}</v>` }],
  ])('%s', async (_, day) => {
    const content = workbook({
      sheets: [{ name: 'A', rows: [BANK, credit(day)] }],
      formats: ['[$-421]dd mmmm yyyy;@', '#,##0'],
    });
    expect((await report('BRI', content)).rows).toMatchObject([{ day: '2026-03-02' }]);
  });

  test.each<[string, Value]>([
    ['formatted', { v: SERIAL - 1462, s: 1 }],
    ['bare', SERIAL - 1462],
    ['a text', '2026-03-02'],
  ])('counted from 1904: %s', async (_, day) => {
    const content = workbook({
      sheets: [{ name: 'A', rows: [BANK, credit(day)] }],
      formats: ['d/m/yy'],
      date1904: true,
    });
    expect((await report('BRI', content)).rows).toMatchObject([{ day: '2026-03-02' }]);
  });

  test.each(['#,##0', '"day "0', 'General', '0.00', '[Red]0', '_-"Rp"* #,##0_-'])(
    'a number with the format %s is none',
    async (format) => {
      const content = workbook({
        sheets: [{ name: 'A', rows: [HEAD, person({ NOMINAL: { v: 46_000, s: 1 } })] }],
        formats: [format],
      });
      expect((await roster(content)).rows).toMatchObject([{ amount: 46_000 }]);
    },
  );

  test('months that a spreadsheet made a day', async () => {
    const head = [...HEAD, 'PERIODE'];
    const content = workbook({
      sheets: [{ name: 'A', rows: [head, [...person(), { v: 46_054, s: 1 }]] }],
      formats: ['mmm-yy'],
    });
    expect((await roster(content)).rows).toMatchObject([{ months: '2026-02' }]);
  });
});

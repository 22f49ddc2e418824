import { all } from '../../testing/src/read-workbook.js';
import { rowOf, workbookOf } from '../../testing/src/written-workbook.js';
import { type WorkbookOptions } from './index.js';

describe('other cells', () => {
  it('keep their kind, value and place', () => {
    const { cells } = rowOf((sheet) => {
      sheet.number(-600_000, { format: '#,##0;[Red]-#,##0' });
      sheet.number('1872014501800000');
      sheet.skip(2);
      sheet.boolean(true);
      sheet.error('#N/A');
      sheet.formula('SUM(A1:B1)&"<"', 'a<b');
      sheet.formula('A1*2', 4);
      sheet.blank({ fill: 'FFEB9C' });
      sheet.text('', { fill: 'FFEB9C' });
      sheet.blank();
      sheet.text('end');
    });
    expect(
      [...cells].map(([place, { type, value, formula, format, fill }]) => [
        place,
        type,
        value,
        formula,
        format,
        fill,
      ]),
    ).toEqual([
      ['A1', 'n', '-600000', undefined, '#,##0;[Red]-#,##0', ''],
      ['B1', 'n', '1872014501800000', undefined, 'General', ''],
      ['E1', 'b', '1', undefined, 'General', ''],
      ['F1', 'e', '#N/A', undefined, 'General', ''],
      ['G1', 'str', 'a<b', 'SUM(A1:B1)&"<"', 'General', ''],
      ['H1', 'n', '4', 'A1*2', 'General', ''],
      ['I1', 'n', '', undefined, 'General', 'FFEB9C'],
      ['J1', 'n', '', undefined, 'General', 'FFEB9C'],
      ['L1', 'inlineStr', 'end', undefined, 'General', ''],
    ]);
  });

  it.each<[string, WorkbookOptions, string]>([
    ['1900', {}, '46112'],
    ['1904', { date1904: true }, '44650'],
  ])('count days from %s', (_, options, serial) => {
    const { cells } = rowOf((sheet) => {
      sheet.day(20_543);
      sheet.day(20_543, { bold: true });
      sheet.day(20_543, { format: 'd mmmm yyyy' });
    }, options);
    expect([...cells.values()].map(({ value, format, isBold }) => [value, format, isBold])).toEqual([
      [serial, 'dd/mm/yyyy', false],
      [serial, 'dd/mm/yyyy', true],
      [serial, 'd mmmm yyyy', false],
    ]);
  });

  it.each(['', 'abc', '1,5', Number.NaN, Number.POSITIVE_INFINITY])('%p is no number', (value) =>
    expect(() => rowOf((sheet) => sheet.number(value))).toThrow(RangeError),
  );
});

describe('a style', () => {
  it('is registered once, however many objects say it', () => {
    const { parts } = workbookOf((workbook) => {
      const sheet = workbook.sheet('A');
      sheet.startRow();
      for (let column = 0; column < 50; column++)
        sheet.text('x', {
          bold: true,
          fill: '1F4E78',
          color: 'FFFFFF',
          align: 'center',
          wrap: column % 2 === 0,
        });
      sheet.endRow();
      sheet.end();
    });
    const styles = parts.get('xl/styles.xml')!;
    expect(styles).toContain('<cellXfs count="3">');
    expect(styles).toContain('<fonts count="2">');
    expect(styles).toContain('<fills count="3">');
  });
});

describe('a sheet', () => {
  it('has what stands around its rows, in the order that Excel demands', () => {
    const { sheets, parts } = workbookOf((workbook) => {
      const sheet = workbook.sheet("Da'ftar", {
        columns: [{ width: 20 }, { width: 8.5, hidden: true }],
        frozenRows: 2,
        landscape: true,
      });
      sheet.startRow({ height: 30 });
      sheet.text('Judul');
      sheet.endRow();
      sheet.skipRows(2);
      expect(sheet.row).toBe(3);
      sheet.startRow({ hidden: true });
      sheet.endRow();
      sheet.merge('A1:B1');
      sheet.choose('A2:A9', ['Baru', 'Sudah "jelas"']);
      sheet.filter('A2:B4');
      sheet.end();
    });
    const { root } = sheets[0]!;
    expect(root.children.map(({ name }) => name)).toEqual(
      'sheetPr sheetViews sheetFormatPr cols sheetData autoFilter mergeCells dataValidations pageMargins pageSetup ignoredErrors'.split(
        ' ',
      ),
    );
    expect(all(root, 'row').map(({ attributes }) => ({ ...attributes }))).toEqual([
      { r: '1', ht: '30', customHeight: '1' },
      { r: '4', hidden: '1' },
    ]);
    expect(all(root, 'pane')[0]!.attributes).toMatchObject({
      ySplit: '2',
      topLeftCell: 'A3',
      state: 'frozen',
    });
    expect(
      all(root, 'col').map(({ attributes }) => [attributes.min, attributes.width, attributes.hidden]),
    ).toEqual([
      ['1', '20', undefined],
      ['2', '8.5', '1'],
    ]);
    const names = parts.get('xl/workbook.xml')!.match(/<definedName .*?<\/definedName>/g);
    expect(names).toEqual([
      `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Da''ftar'!$A$2:$B$4</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Da''ftar'!$1:$2</definedName>`,
    ]);
  });

  it('is as high as its wrapped texts', () => {
    const { sheets } = workbookOf((workbook) => {
      const sheet = workbook.sheet('A', { columns: [{ width: 10 }] });
      for (const text of ['short', 'x'.repeat(25), 'a\nb', 'y'.repeat(32_000)]) {
        sheet.startRow();
        sheet.text(text, { wrap: true });
        sheet.endRow();
      }
      sheet.end();
    });
    expect(all(sheets[0]!.root, 'row').map(({ attributes }) => attributes.ht)).toEqual([
      undefined,
      '45',
      '30',
      '409',
    ]);
  });

  it.each([
    ['short', ['Daftar'], ['Daftar']],
    ['with signs that a reference needs', ["a:b\\c/d?e*f[g]'"], ['a b c d e f g']],
    ['too long', ['x'.repeat(40)], ['x'.repeat(31)]],
    ['of nothing', ['', "'' "], ['Sheet', 'Sheet (2)']],
    [
      'given twice',
      ['Data', 'DATA', 'y'.repeat(31), 'y'.repeat(32)],
      ['Data', 'DATA (2)', 'y'.repeat(31), `${'y'.repeat(27)} (2)`],
    ],
    ['with markup', ['A & <B> "C"'], ['A & <B> "C"']],
  ])('has a name that Excel accepts: %s', (_, names, expected) =>
    expect(
      workbookOf((workbook) => names.forEach((name) => workbook.sheet(name).end())).sheets.map(
        ({ name }) => name,
      ),
    ).toEqual(expected),
  );

  it('that is the first to be seen is the one that is shown', () => {
    const { sheets, parts } = workbookOf((workbook) => {
      workbook.sheet('Tersembunyi', { hidden: true }).end();
      workbook.sheet('Tampak').end();
    });
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Tersembunyi', true],
      ['Tampak', false],
    ]);
    expect(parts.get('xl/workbook.xml')).toContain('activeTab="1"');
    expect(sheets.map(({ root }) => all(root, 'sheetView')[0]!.attributes.tabSelected)).toEqual([
      undefined,
      '1',
    ]);
  });

  it('has no more rows and columns than Excel', () => {
    const rows = (): unknown =>
      workbookOf((workbook) => {
        const sheet = workbook.sheet('A');
        sheet.skipRows(1_048_576);
        sheet.startRow();
      });
    const columns = (): unknown =>
      rowOf((sheet) => {
        sheet.skip(16_384);
        sheet.text('x');
      });
    expect(rows).toThrow(RangeError);
    expect(columns).toThrow(RangeError);
    expect([
      ...rowOf((sheet) => {
        sheet.skip(16_383);
        sheet.text('x');
      }).cells.keys(),
    ]).toEqual(['XFD1']);
  });
});

import { archive, type ArchiveEntry } from '../../../test/archives.js';
import { Dice } from '../../../test/mutated-files.js';
import { roster } from '../../../test/reading.js';
import { partsOf, type RawWorkbook, sheet, sheetXml, workbook, zipped } from '../../../test/workbooks.js';
import { memorySource, readRosterFile } from '../../index.js';
import { RosterTable } from '../../../../domain/src/roster/roster-table.js';
import { Vocabulary } from '../../../../domain/src/book/vocabulary.js';
import { type Months } from '../../../../domain/src/values/months.js';
import { openWorkbookHere } from './workbook.js';

const NIK = '1872011203900001';
const ROWS = [
  ['NIK', 'NAMA', 'PROGRAM', 'NOMINAL'],
  [NIK, 'SITI', 'BPNT', '600000'],
];
const GOOD: RawWorkbook = { sheets: [{ name: 'A', rows: ROWS }] };
const SHEET = 'xl/worksheets/sheet1.xml';
const XML = sheetXml(GOOD.sheets[0]!);

/** The good workbook with its sheet in another form. */
function withSheet(change: (xml: string) => string): Uint8Array {
  return workbook({ ...GOOD, entries: { [SHEET]: change(XML) } });
}

/** The entries of the good workbook, and more or other ones. */
function packed(...others: readonly ArchiveEntry[]): Uint8Array {
  const entries = new Map<string, ArchiveEntry>();
  for (const [name, content] of Object.entries(partsOf(GOOD))) entries.set(name, { name, content });
  for (const entry of others) entries.set(entry.name, entry);
  return archive([...entries.values()]);
}

/** A workbook whose second sheet is the part of the first. */
function onePartTwice(): Uint8Array {
  const raw = {
    sheets: [
      { name: 'A', rows: ROWS },
      { name: 'B', rows: ROWS },
    ],
  };
  const name = 'xl/_rels/workbook.xml.rels';
  const relations = Buffer.from(partsOf(raw)[name]!).toString().replace('sheet2.xml', 'sheet1.xml');
  return workbook({ ...raw, entries: { [name]: relations } });
}

const MEBIBYTE = 1024 * 1024;

/** So many bytes of XML that nearly vanish when packed. */
function padding(bytes: number): string {
  return ' '.repeat(bytes);
}

describe('a workbook that is none', () => {
  const inside = (name: string) => zipped({ ...partsOf(GOOD), [name]: new Uint8Array(8) });
  const compound = (text: string) =>
    new Uint8Array(
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(2000),
        Buffer.from(text, 'utf16le'),
      ]),
    );

  test.each<[string, Uint8Array, string]>([
    ['an old Excel file', compound('Workbook'), 'XLS'],
    ['an encrypted workbook', compound('EncryptedPackage'), 'ENCRYPTED'],
    ['an encrypted entry', packed({ name: SHEET, content: XML, flags: 1 }), 'ENCRYPTED'],
    ['macros', inside('xl/vbaProject.bin'), 'MACRO'],
    ['macro sheets', inside('xl/macrosheets/sheet1.xml'), 'MACRO'],
    ['a binary workbook', inside('xl/workbook.bin'), 'XLSB'],
    ['a document', inside('word/document.xml'), 'DOCUMENT'],
    [
      'an OpenDocument sheet',
      zipped({ mimetype: new Uint8Array(1), 'content.xml': new Uint8Array(1) }),
      'ODS',
    ],
    ['another archive', zipped({ 'bnba.csv': new Uint8Array(1) }), 'COMPRESSED'],
    ['a workbook in an archive', zipped({ 'bnba.xlsx': sheet(...ROWS) }), 'COMPRESSED'],
  ])('%s is refused with what to do', async (_, content, foreign) => {
    const { outcome } = await roster(content);
    expect(outcome).toMatchObject({ code: 'NOT_TEXT', details: { foreign } });
  });
});

describe('an archive that lies', () => {
  test.each<[string, Uint8Array, string]>([
    [
      'more than 100 times its size',
      packed({ name: 'xl/media/a.xml', content: padding(MEBIBYTE) }),
      'WORKBOOK_INFLATES',
    ],
    [
      'the same, without saying so',
      packed({ name: SHEET, content: XML + padding(20 * MEBIBYTE), size: XML.length }),
      'WORKBOOK_DAMAGED',
    ],
    ['gigabytes declared', packed({ name: SHEET, content: XML, size: 0xfffffffe }), 'WORKBOOK_INFLATES'],
    ['less than declared', packed({ name: SHEET, content: XML, size: XML.length + 1 }), 'WORKBOOK_DAMAGED'],
    ['another check sum', packed({ name: SHEET, content: XML, check: 1 }), 'WORKBOOK_DAMAGED'],
    [
      'entries that overlap',
      packed({ name: 'xl/media/b.xml', content: XML, sharedWith: SHEET }),
      'WORKBOOK_DAMAGED',
    ],
    [
      'two entries of one name',
      archive(
        [...Object.entries(partsOf(GOOD)), [SHEET.toUpperCase(), XML] as const].map(([name, content]) => ({
          name,
          content,
        })),
      ),
      'WORKBOOK_DAMAGED',
    ],
    ['a way out of the folder', packed({ name: '../../etc/passwd', content: 'x' }), 'WORKBOOK_DAMAGED'],
    ['an unknown method', packed({ name: SHEET, content: XML, method: 99 }), 'WORKBOOK_DAMAGED'],
    ['no workbook part', packed({ name: '_rels/.rels', content: '<Relationships/>' }), 'WORKBOOK_DAMAGED'],
    [
      'a sheet that is not there',
      packed({ name: 'xl/_rels/workbook.xml.rels', content: '<Relationships/>' }),
      'WORKBOOK_DAMAGED',
    ],
    [
      '20,000 entries',
      archive(Array.from({ length: 20_000 }, (_, at) => ({ name: `${at}`, content: '', method: 0 }))),
      'WORKBOOK_DAMAGED',
    ],
  ])('%s is refused', async (_, content, code) => {
    const { outcome, rows } = await roster(content);
    expect(outcome).toMatchObject({ refused: true, code });
    expect(rows).toEqual([]);
  });

  test('cut off anywhere', async () => {
    const whole = workbook(GOOD);
    for (let length = 4; length < whole.length; length += 7)
      expect((await roster(whole.subarray(0, length))).outcome).toMatchObject({ code: 'WORKBOOK_DAMAGED' });
  });
});

describe('XML that is no sheet', () => {
  const entities = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
  ).join('');
  const inRow = (cells: string) => (xml: string) =>
    xml.replace('</row></sheetData>', `${cells}</row></sheetData>`);

  test.each<[string, Uint8Array, string]>([
    [
      'a document type',
      withSheet((xml) => xml.replace('<worksheet', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet')),
      'WORKBOOK_DAMAGED',
    ],
    [
      'entities in entities',
      withSheet((xml) =>
        xml
          .replace('<worksheet', `<!DOCTYPE a [<!ENTITY e0 "a">${entities}]><worksheet`)
          .replace('SITI', '&e9;'),
      ),
      'WORKBOOK_DAMAGED',
    ],
    [
      'an entity of a file',
      withSheet((xml) =>
        xml
          .replace('<worksheet', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet')
          .replace('SITI', '&b;'),
      ),
      'WORKBOOK_DAMAGED',
    ],
    ['an unknown entity', withSheet((xml) => xml.replace('SITI', '&b;')), 'WORKBOOK_DAMAGED'],
    ['deep nesting', withSheet((xml) => xml.replace('<sheetData>', '<a>'.repeat(1000))), 'WORKBOOK_DAMAGED'],
    ['an open end', withSheet((xml) => xml.replace('</worksheet>', '')), 'WORKBOOK_DAMAGED'],
    [
      'tags that cross',
      withSheet((xml) => xml.replace('</row></sheetData>', '</sheetData></row>')),
      'WORKBOOK_DAMAGED',
    ],
    [
      'no UTF-8',
      workbook({
        ...GOOD,
        entries: { [SHEET]: new Uint8Array(Buffer.from(XML.replace('SITI', 'SIT\xff'), 'latin1')) },
      }),
      'WORKBOOK_DAMAGED',
    ],
    ['another encoding', withSheet((xml) => xml.replace('UTF-8', 'ISO-8859-1')), 'WORKBOOK_DAMAGED'],
    ['rows out of order', withSheet((xml) => xml.replace('<row r="2"', '<row r="1"')), 'WORKBOOK_DAMAGED'],
    ['cells out of order', withSheet((xml) => xml.replace('r="D2"', 'r="A2"')), 'WORKBOOK_DAMAGED'],
    ['a cell of another row', withSheet((xml) => xml.replace('r="D2"', 'r="D3"')), 'WORKBOOK_DAMAGED'],
    [
      'a row that no spreadsheet has',
      withSheet((xml) => xml.replace('<row r="2"', '<row r="99999999"')),
      'WORKBOOK_DAMAGED',
    ],
    ['a column that no spreadsheet has', withSheet(inRow('<c r="AAAA2"><v>1</v></c>')), 'WORKBOOK_DAMAGED'],
    ['an unknown type of cell', withSheet(inRow('<c r="E2" t="x"><v>1</v></c>')), 'WORKBOOK_DAMAGED'],
    ['a shared text that is not there', withSheet(inRow('<c r="E2" t="s"><v>7</v></c>')), 'WORKBOOK_DAMAGED'],
    ['a filled cell far to the right', withSheet(inRow('<c r="XFD2"><v>1</v></c>')), 'TOO_MANY_COLUMNS'],
    ['20,000 cells in a row', withSheet(inRow('<c/>'.repeat(20_000))), 'WORKBOOK_DAMAGED'],
    [
      'a cell of a row that ends alike',
      withSheet((xml) => xml.replace('r="D2"', 'r="D12"')),
      'WORKBOOK_DAMAGED',
    ],
    [
      'ranges merged over each other',
      workbook({ sheets: [{ name: 'A', rows: [...ROWS, ...ROWS], merges: ['B2:B9', 'B3:B8'] }] }),
      'WORKBOOK_DAMAGED',
    ],
    [
      'two sheets of one name',
      workbook({
        sheets: [
          { name: 'A', rows: ROWS },
          { name: 'a', rows: ROWS },
        ],
      }),
      'WORKBOOK_DAMAGED',
    ],
    ['a sheet without name', workbook({ sheets: [{ name: '', rows: ROWS }] }), 'WORKBOOK_DAMAGED'],
    ['one part as two sheets', onePartTwice(), 'WORKBOOK_DAMAGED'],
    [
      'a merged range the wrong way',
      workbook({ sheets: [{ name: 'A', rows: ROWS, merges: ['B9:B2'] }] }),
      'WORKBOOK_DAMAGED',
    ],
  ])('%s is refused', async (_, content, code) => {
    const { outcome, rows } = await roster(content);
    expect(outcome).toMatchObject({ refused: true, code });
    expect(rows).toEqual([]);
  });
});

/** Cells without end, told piece by piece; noise makes them look as if they were worth their bytes. */
describe('a cell without end', () => {
  const dice = new Dice(7);
  const noise = Buffer.from(Uint8Array.from({ length: MEBIBYTE }, () => 65 + dice.below(26))).toString(
    'latin1',
  );
  const runs = Array.from(
    { length: 9000 },
    (_, at) => `<r><t>${noise.slice(at * 20, at * 20 + 20)}</t></r>`,
  ).join('');

  test.each<[string, Uint8Array, string]>([
    ['an inline text', withSheet((xml) => xml.replace('SITI', noise)), 'CELL_TOO_LARGE'],
    [
      'a value',
      withSheet((xml) =>
        xml.replace('</row></sheetData>', `<c r="E2" t="str"><v>${noise}</v></c></row></sheetData>`),
      ),
      'CELL_TOO_LARGE',
    ],
    [
      'runs of rich text',
      withSheet((xml) => xml.replace('<t xml:space="preserve">SITI</t>', runs)),
      'CELL_TOO_LARGE',
    ],
    ['a shared text', workbook({ ...GOOD, sharedStrings: [`<t>${noise}</t>`] }), 'CELL_TOO_LARGE'],
    [
      'an attribute',
      withSheet((xml) => xml.replace('<sheetData>', `<sheetData a="${noise}">`)),
      'CELL_TOO_LARGE',
    ],
    [
      'a comment',
      withSheet((xml) => xml.replace('<sheetData>', `<!--${noise}--><sheetData>`)),
      'CELL_TOO_LARGE',
    ],
    ['a name', withSheet((xml) => xml.replace('<sheetData>', `<${noise}/><sheetData>`)), 'CELL_TOO_LARGE'],
  ])('%s is refused', async (_, content, code) => {
    expect((await roster(content)).outcome).toMatchObject({ refused: true, code });
  });

  test('a text that a million cells share is refused when it would fill the memory', async () => {
    const cells = '<c t="s"><v>0</v></c>'.repeat(100);
    const rows = Array.from({ length: 200 }, () => `<row>${cells}</row>`).join('');
    const content = workbook({
      sheets: [{ name: 'A', xml: `<worksheet><sheetData>${rows}</sheetData></worksheet>` }],
      sharedStrings: [`<t>${noise.slice(0, 32_000)}</t>`],
    });
    expect((await roster(content)).outcome).toMatchObject({ code: 'WORKBOOK_INFLATES' });
  });

  test('one of the largest size is read', async () => {
    const { outcome } = await roster(withSheet((xml) => xml.replace('SITI', 'S'.repeat(32_000))));
    expect(outcome.refused).toBe(false);
    const over = await roster(withSheet((xml) => xml.replace('SITI', 'S'.repeat(32 * 1024 + 1))));
    expect(over.outcome).toMatchObject({ code: 'CELL_TOO_LARGE' });
  });
});

describe('limits are settings', () => {
  const read = (content: Uint8Array, limits: object) =>
    readRosterFile(memorySource('a.xlsx', content), new RosterTable(new Vocabulary()), {
      file: 0,
      cycle: { first: 0, last: 99_999 } as Months,
      limits,
      openWorkbook: openWorkbookHere,
    });

  test.each<[object, string]>([
    [{ rows: 1 }, 'TOO_MANY_ROWS'],
    [{ columns: 3 }, 'TOO_MANY_COLUMNS'],
    [{ cellBytes: 8 }, 'CELL_TOO_LARGE'],
    [{ compressedBytes: 100 }, 'FILE_TOO_LARGE'],
    [{ inflatedBytes: 100 }, 'WORKBOOK_INFLATES'],
    [{ ratio: 1 }, 'WORKBOOK_INFLATES'],
  ])('%j', async (limits, code) => {
    expect(await read(workbook(GOOD), limits)).toMatchObject({ refused: true, code });
    expect(await read(workbook(GOOD), {})).toMatchObject({ refused: false });
  });
});

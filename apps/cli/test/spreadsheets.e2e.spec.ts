import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileIn, newFolder, recordsOf, tersalur } from '../../../libs/testing/src/command-line.js';
import { bytesOf } from '../../../libs/testing/src/written-workbook.js';
import { BRI, CYCLE, expectRefusal, office, ROSTER } from './office.js';

const MAPPED = BRI.replace('NIK,NAMA,NO_REKENING', 'IDENTITAS,ORANG,REK').replace('NOMINAL_SALUR', 'UANG');

/** The rows of a CSV as a workbook with one sheet for each text. */
function workbookOf(folder: string, name: string, sheets: Readonly<Record<string, string>>): string {
  const bytes = bytesOf((workbook) => {
    for (const [title, csv] of Object.entries(sheets)) {
      const sheet = workbook.sheet(title);
      for (const line of csv.trimEnd().split('\n')) {
        sheet.startRow();
        for (const cell of line.split(','))
          if (/^\d{1,9}$/.test(cell)) sheet.number(cell);
          else sheet.text(cell);
        sheet.endRow();
      }
      sheet.end();
    }
  });
  return fileIn(folder, name, bytes);
}

describe('workbooks as inputs', () => {
  test('give the result that their CSV gives, but for refs', () => {
    const { folder, roster, bri, out } = office();
    const workbooks = [
      workbookOf(folder, 'bnba.xlsx', { Daftar: ROSTER }),
      workbookOf(folder, 'bri.xlsx', { Laporan: BRI, Catatan: 'dibuat oleh\nkantor cabang' }),
    ];
    const ended = tersalur(
      'reconcile',
      ...CYCLE,
      '--roster',
      workbooks[0]!,
      '--bri',
      workbooks[1]!,
      '--out',
      out,
    );
    expect(ended.exit).toBe(0);
    expect(ended.talk).toContain('bri.xlsx: lembar tanpa judul kolom yang dikenal, tidak dibaca: Catatan');
    tersalur('reconcile', ...CYCLE, '--roster', roster, '--bri', bri, '--out', `${out}-csv`);
    const refs = (text: string) =>
      text.replaceAll('bnba.csv#', 'bnba.xlsx#').replaceAll('bri.csv#', 'bri.xlsx!Laporan#');
    for (const name of ['ledger.csv', 'links.csv', 'discrepancies.csv'])
      expect(readFileSync(join(out, name), 'utf8')).toBe(
        refs(readFileSync(join(`${out}-csv`, name), 'utf8')),
      );
    expect(tersalur('verify', out, '--roster', workbooks[0]!, '--bri', workbooks[1]!).exit).toBe(0);
  });

  test.each<[string, (bytes: Buffer) => Uint8Array, RegExp]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length / 2), /rusak atau tidak lengkap/],
    [
      'with a byte changed',
      (bytes) => bytes.with(Math.floor(bytes.length / 3), 0),
      /rusak atau tidak lengkap/,
    ],
    [
      'old',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      /Excel lama \(\.xls\)/,
    ],
  ])('one that is %s is refused in a sentence', (_, change, sentence) => {
    const { folder, roster, out } = office();
    const path = workbookOf(folder, 'bri.xlsx', { Laporan: BRI });
    writeFileSync(path, change(readFileSync(path)));
    const ended = tersalur('reconcile', ...CYCLE, '--roster', roster, '--bri', path, '--out', out);
    expectRefusal(ended, 3, sentence, folder);
  });

  test('inspect shows sheets and what they hold', () => {
    const folder = newFolder();
    const { output, exit } = tersalur(
      'inspect',
      workbookOf(folder, 'bri.xlsx', { Satu: BRI, Dua: BRI.replace('0001,SITI', '0002,BUDI') }),
    );
    expect(exit).toBe(0);
    expect(output).toMatch(/bentuk: XLSX\nlembar: Satu\n[\s\S]*\nlembar: Dua\n/);
    expect(output).not.toMatch(/\d{10}/);
  });
});

describe('a column mapping', () => {
  test('is proposed, saved, corrected and used', () => {
    const { folder, roster, out } = office();
    const bri = fileIn(folder, 'lain.csv', MAPPED);
    const json = join(folder, 'kolom.json');
    const shown = tersalur('inspect', bri, '--save-mapping', json);
    expect(shown.exit).toBe(3);
    expect(shown.output).toContain('usulan arti kolom: laporan BRI');
    expect(shown.talk).toContain(`--mapping ${json}`);
    expect(shown.output + readFileSync(json, 'utf8')).not.toMatch(/\d{10}/);
    const saved = JSON.parse(readFileSync(json, 'utf8')) as {
      columns: { header: string; field: string | null }[];
    };
    const fields: Record<string, string> = {
      IDENTITAS: 'nik',
      ORANG: 'name',
      REK: 'account',
      UANG: 'amount',
    };
    for (const column of saved.columns) column.field = fields[column.header] ?? column.field;
    writeFileSync(json, JSON.stringify(saved));
    const words = [...CYCLE, '--roster', roster, '--bri', bri, '--mapping', json];
    expect(tersalur('reconcile', ...words, '--out', out).exit).toBe(0);
    expect(recordsOf(join(out, 'ledger.csv'))).toMatchObject([{ delivered: '600000' }]);
    expect(tersalur('verify', out, '--roster', roster, '--bri', bri, '--mapping', json).exit).toBe(0);
    writeFileSync(json, JSON.stringify(saved, undefined, 1));
    const changed = tersalur('verify', out, '--roster', roster, '--bri', bri, '--mapping', json);
    expect([changed.exit, changed.talk]).toEqual([
      1,
      expect.stringContaining('kolom.json sekarang berbeda isinya'),
    ]);
    expect(tersalur('inspect', bri, '--mapping', json).output).toMatch(/IDENTITAS\s*│ NIK/);
    expect(tersalur('inspect', bri, '--save-mapping', json).exit).toBe(2);
  });

  test('a file that is not recognised says how to see one', () => {
    const { folder, roster, out } = office();
    const bri = fileIn(folder, 'lain.csv', MAPPED);
    const ended = tersalur('reconcile', ...CYCLE, '--roster', roster, '--bri', bri, '--out', out);
    expectRefusal(ended, 3, /tersalur inspect .*lain\.csv --save-mapping/, folder);
  });

  test.each<[string, string, RegExp]>([
    ['no JSON', '{', /bukan JSON yang benar/],
    ['an unknown field', '{"kind":"BRI","columns":[{"column":"A","field":"nikk"}]}', /"nikk" tidak dikenal/],
    [
      'headers that are nowhere',
      '{"kind":"BRI","columns":[{"column":"A","header":"X","field":"nik"}]}',
      /tidak ada berkas BRI yang cocok/,
    ],
  ])('%s is refused', (_, text, sentence) => {
    const { folder, roster, bri, out } = office();
    const json = fileIn(folder, 'kolom.json', text);
    const ended = tersalur(
      'reconcile',
      ...CYCLE,
      '--roster',
      roster,
      '--bri',
      bri,
      '--mapping',
      json,
      '--out',
      out,
    );
    expectRefusal(ended, 3, sentence, folder);
    expect(readdirSync(folder)).toContain('kolom.json');
  });
});

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateMonth } from '#demo';
import { newFolder, recordsOf, tersalur, tersalurInShell } from '../../../libs/testing/src/command-line.js';
import { readWorkbook } from '../../../libs/testing/src/read-workbook.js';
import { RESULT_FILES, WORKBOOK_FILES } from '../src/results/result-files.js';
import { CYCLE, office } from './office.js';

const ALL_FILES = [...RESULT_FILES, ...WORKBOOK_FILES].sort();
const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')]));

/** The small office, reconciled into `hasil` with further options. */
function reconciled(...more: string[]): {
  out: string;
  words: string[];
  run: (...words: string[]) => number | null;
} {
  const { roster, bri, out } = office();
  const words = [...CYCLE, '--roster', roster, '--bri', bri];
  const run = (...further: string[]): number | null =>
    tersalur('reconcile', ...words, '--out', out, '--quiet', ...further).exit;
  expect(run(...more)).toBe(0);
  return { out, words, run };
}

describe('--format', () => {
  it.each(['csv,xlsx', 'xlsx', 'XLSX, csv'])('%s adds workbooks, and changes nothing else', (format) => {
    const { out } = reconciled('--format', format);
    const { out: plain } = reconciled();
    expect(readdirSync(out).sort()).toEqual(ALL_FILES);
    expect(bytesOf(out)).toMatchObject(bytesOf(plain));
  });

  it('names the format that is not known', () => {
    const { words, out } = reconciled();
    const ended = tersalur('reconcile', ...words, '--out', out, '--force', '--format', 'csv,docx');
    expect(ended).toMatchObject({
      exit: 2,
      talk: expect.stringMatching(/"docx" tidak dikenal; yang ada: csv, xlsx/),
    });
  });

  it('gives the same bytes again, also in another time zone', () => {
    const { out, words } = reconciled('--format', 'xlsx');
    const other = `${out}-lain`;
    const quoted = words.map((word) => `'${word}'`).join(' ');
    const line = `TZ=Pacific/Kiritimati exec "$0" reconcile ${quoted} --out '${other}' --quiet --format xlsx`;
    expect(tersalurInShell(line).exit).toBe(0);
    expect(bytesOf(other)).toEqual(bytesOf(out));
  });

  it('takes the workbooks of an earlier result away where none were asked for', () => {
    const { out, run } = reconciled('--format', 'xlsx');
    expect(run('--force')).toBe(0);
    expect(readdirSync(out).sort()).toEqual([...RESULT_FILES].sort());
    expect(run('--force', '--format', 'xlsx')).toBe(0);
    expect(readdirSync(out).sort()).toEqual(ALL_FILES);
  });
});

describe('verify', () => {
  it('compares the workbooks that are in the folder', () => {
    const { out, words } = reconciled('--format', 'xlsx');
    expect(tersalur('verify', out, ...words, '--quiet').talk).toMatch(/^Sama: 9 berkas/);
  });

  it.each(WORKBOOK_FILES)('names %s when it was changed, without a line', (name) => {
    const { out, words } = reconciled('--format', 'xlsx');
    const bytes = readFileSync(join(out, name));
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(join(out, name), bytes);
    const { exit, talk } = tersalur('verify', out, ...words, '--quiet');
    expect([exit, talk.trim()]).toEqual([
      1,
      expect.stringMatching(new RegExp(`^Berbeda: ${name} tidak sama; .*Excel\\.$`)),
    ]);
  });

  it.each(WORKBOOK_FILES)('names %s when it is cut short, goes on, or is missing', (name) => {
    const { out, words } = reconciled('--format', 'xlsx');
    const path = join(out, name);
    const bytes = readFileSync(path);
    const verified = (): string => tersalur('verify', out, ...words, '--quiet').talk;
    writeFileSync(path, bytes.subarray(0, -1));
    expect(verified()).toContain(`Berbeda: ${name} tidak sama`);
    writeFileSync(path, Buffer.concat([bytes, Buffer.alloc(1)]));
    expect(verified()).toContain(`Berbeda: ${name} tidak sama`);
    rmSync(path);
    expect(verified()).toContain(`Berbeda: ${name} tidak ada`);
  });
});

it('the workbooks of a generated month have the rows of CSV', () => {
  const folder = newFolder();
  const month = generateMonth({ households: 300, seed: 5, out: folder });
  const out = join(folder, 'hasil');
  const ended = tersalur('reconcile', ...month.arguments, '--out', out, '--quiet', '--format', 'xlsx');
  expect(ended).toEqual({ exit: 0, output: '', talk: '' });
  for (const [name, sheet, column, heading] of [
    ['ledger', 'Daftar', 'name', 'Nama'],
    ['discrepancies', 'Temuan', 'detail', 'Penjelasan dan langkah berikutnya'],
  ] as const) {
    const workbook = readWorkbook(readFileSync(join(out, `${name}.xlsx`)));
    const [headings, ...rows] = workbook.sheet(sheet).rows;
    const at = headings!.indexOf(heading);
    expect(rows.map((row) => row[at] ?? '')).toEqual(
      recordsOf(join(out, `${name}.csv`)).map((row) => row[column]),
    );
    expect(JSON.stringify(workbook.sheet(sheet).rows)).not.toMatch(/\d{15}/);
  }
});

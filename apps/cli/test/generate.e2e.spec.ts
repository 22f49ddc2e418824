import { readdirSync } from 'node:fs';
import { newFolder, tersalur } from '../../../libs/testing/src/command-line.js';

const LISTS = [
  ...['bnba-1', 'bnba-2'],
  ...['bri-2026-02-14', 'bri-2026-02-28', 'bri-2026-03-14', 'bri-2026-03-31'],
  ...['pengecualian', 'perubahan-bnba'],
  ...['pos-2026-02-21', 'pos-2026-03-07', 'pos-2026-03-21', 'pos-2026-04-04'],
];
const TRUTH = ['truth-findings.csv', 'truth-payments.csv', 'truth-rejects.csv', 'truth.csv'];

/** Files that `generate` writes, and what it says. */
function generated(...words: string[]): { readonly names: readonly string[]; readonly talk: string } {
  const out = newFolder();
  const ended = tersalur('generate', '--households', '60', '--seed', '4', '--out', out, ...words);
  expect([ended.exit, ended.output]).toEqual([0, '']);
  return { names: readdirSync(out).sort(), talk: ended.talk };
}

function filesOf(...endings: string[]): string[] {
  return [...LISTS.flatMap((name) => endings.map((ending) => `${name}.${ending}`)), ...TRUTH].sort();
}

describe('generate', () => {
  it('writes CSV, and suggests how to reconcile it', () => {
    const { names, talk } = generated();
    expect(names).toEqual(filesOf('csv'));
    expect(talk).toMatch(
      / {2}bin\/tersalur reconcile .*bnba-1\.csv .*pos-2026-04-04\.csv@2026-04-04 .*hasil\n$/,
    );
  });

  it('writes workbooks with --format xlsx, and suggests those', () => {
    const { names, talk } = generated('--format', 'xlsx');
    expect(names).toEqual(filesOf('xlsx'));
    expect(talk).toMatch(/bnba-1\.xlsx .*pos-2026-04-04\.xlsx@2026-04-04/);
    expect(talk).not.toContain('.csv');
  });

  it('writes both with --format csv,xlsx, and suggests CSV', () => {
    const { names, talk } = generated('--format', 'csv,xlsx');
    expect(names).toEqual(filesOf('csv', 'xlsx'));
    expect(talk).not.toContain('.xlsx');
  });

  it.each<[string, string[], RegExp]>([
    ['a format that is none', ['--format', 'xls'], /^Bentuk "xls" tidak dikenal; yang ada: csv, xlsx\.\n$/],
    [
      'more households than a sheet has rows for',
      ['--format', 'xlsx', '--households', '1000001'],
      /^--format xlsx paling banyak 1\.000\.000 keluarga: baris lembar Excel terbatas\.\n$/,
    ],
  ])('refuses %s', (_, words, sentence) => {
    const out = newFolder();
    const ended = tersalur('generate', '--households', '60', '--out', out, ...words);
    expect(ended).toEqual({ exit: 2, output: '', talk: expect.stringMatching(sentence) });
    expect(readdirSync(out)).toEqual([]);
  });
});

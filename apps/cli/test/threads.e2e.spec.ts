import { join } from 'node:path';
import { generateMonth } from '#demo';
import { contentsOf, fileIn, newFolder, tersalur } from '../../../libs/testing/src/command-line.js';
import { BRI, CYCLE, office, ROSTER } from './office.js';

/** How far a run is depends on the clock. */
const PROGRESS_LINES = /^.* \d+%\n/gm;

/** What one and what two threads make of the same words: exit, talk, and every file of the result. */
function bothOf(words: readonly string[]): unknown[] {
  return ['1', '2'].map((threads) => {
    const out = join(newFolder(), 'hasil');
    const { exit, talk } = tersalur('reconcile', ...words, '--out', out, '--threads', threads, '--verbose');
    const said = talk.replaceAll(out, 'hasil').replace(PROGRESS_LINES, '');
    return { exit, said, files: exit === 0 ? contentsOf(out) : undefined };
  });
}

function expectSame(words: readonly string[], exit = 0): void {
  const [one, two] = bothOf(words);
  expect(one).toMatchObject({ exit });
  expect(two).toEqual(one);
}

describe('two threads give the same as one', () => {
  it.each([5, 6])('for a generated month, byte for byte: seed %d', (seed) => {
    expectSame(generateMonth({ households: 400, seed, out: newFolder() }).arguments);
  });

  it('where the reports are much larger than the list, and each thread reads some', () => {
    const { files, arguments: words } = generateMonth({ households: 400, seed: 5, out: newFolder() });
    const [first, ...others] = files.roster;
    expect(words).toContain(first);
    expectSame(words.filter((word) => !others.includes(word)));
  });

  it('for workbooks, each of which has a thread of its own', () => {
    const month = generateMonth({ households: 150, seed: 7, out: newFolder(), formats: new Set(['xlsx']) });
    expectSame(month.arguments);
  });

  it('where rows state no programme, and wait for the list', () => {
    const { folder, roster } = office();
    const bri = fileIn(folder, 'bri-tanpa-program.csv', BRI.replace('PROGRAM,', '').replace('BPNT,', ''));
    expectSame([...CYCLE, '--roster', roster, '--bri', bri]);
  });

  it('where a mapping says what the columns are, and counts as used', () => {
    const { folder, roster } = office();
    const bri = fileIn(folder, 'lain.csv', BRI.replace('NIK,NAMA', 'IDENTITAS,ORANG'));
    const json = join(folder, 'kolom.json');
    tersalur('inspect', bri, '--save-mapping', json);
    expectSame([...CYCLE, '--roster', roster, '--bri', bri, '--mapping', json]);
  });

  it.each([
    ['a refused report', 'bri.csv', 'APA,INI\n1,2\n'],
    ['a refused later report', 'z-bri.csv', 'APA,INI\n1,2\n'],
    ['a report without an accepted row', 'bri.csv', BRI.replace('BERHASIL', 'MUNGKIN')],
  ])('for %s: both say what is wrong', (_, name, text) => {
    const { folder, roster, bri } = office();
    expectSame([...CYCLE, '--roster', roster, '--bri', bri, fileIn(folder, name, text)], 3);
  });

  it('for a refused list, while reports are read: both say so and end', () => {
    const { folder, bri } = office();
    const roster = fileIn(folder, 'rusak.csv', ROSTER.replace('NOMINAL', 'APA'));
    expectSame([...CYCLE, '--roster', roster, '--bri', bri], 3);
  });

  it('for a report that is not there', () => {
    const { folder, roster } = office();
    expectSame([...CYCLE, '--roster', roster, '--bri', join(folder, 'tidak-ada.csv')], 3);
  });
});

it.each(['0', 'dua', '65'])('a number of threads that makes no sense is refused: %s', (threads) => {
  const { roster, bri, out } = office();
  const ended = tersalur(
    'reconcile',
    ...CYCLE,
    '--roster',
    roster,
    '--bri',
    bri,
    '--out',
    out,
    '--threads',
    threads,
  );
  expect([ended.exit, ended.talk]).toEqual([2, expect.stringContaining('--threads')]);
});

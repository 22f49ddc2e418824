import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { contentsOf, fileIn, newFolder, tersalur } from '../../../libs/testing/src/command-line.js';
import { POSSIBLE_FILES, RESULT_FILES, WORKBOOK_FILES } from '../src/results/result-files.js';
import { StagingFolder } from '../src/results/staging-folder.js';

const ROSTER = 'NIK,NAMA,PROGRAM,NOMINAL\n1872014501800001,SITI AMINAH,BPNT,600000\n';

/** A folder, and the command that puts a result into `hasil` in it. */
function office(): { folder: string; out: string; run: (...more: string[]) => ReturnType<typeof tersalur> } {
  const folder = newFolder();
  const roster = fileIn(folder, 'bnba.csv', ROSTER);
  const out = join(folder, 'hasil');
  const words = ['reconcile', '--quiet', '--cycle', '2026-01', '--as-of', '2026-04-30', '--roster', roster];
  return { folder, out, run: (...more) => tersalur(...words, '--out', out, ...more) };
}

/** A process number that nobody has. */
function deadProcess(): number {
  return spawnSync('true').pid;
}

const NAMES = [...RESULT_FILES].sort();

describe('the folder of a result', () => {
  it('that exists stays the same folder, with its permissions', () => {
    const { out, run } = office();
    mkdirSync(out);
    chmodSync(out, 0o2750);
    const { ino, mode } = statSync(out);
    expect(run()).toEqual({ exit: 0, output: '', talk: '' });
    expect(statSync(out)).toMatchObject({ ino, mode });
    expect(readdirSync(out).sort()).toEqual(NAMES);
  });

  it('may be a link to a folder', () => {
    const { folder, out, run } = office();
    mkdirSync(join(folder, 'jauh'));
    symlinkSync(join(folder, 'jauh'), out);
    expect(run().exit).toBe(0);
    expect(readdirSync(join(folder, 'jauh')).sort()).toEqual(NAMES);
    expect(readdirSync(folder).sort()).toEqual(['bnba.csv', 'hasil', 'jauh']);
  });

  it('is made with those above it, and leaves no trace when an input is refused', () => {
    const { folder, run } = office();
    const deep = join(folder, 'tahun', '2026');
    const roster = fileIn(folder, 'salah.csv', 'x');
    expect(run('--roster', roster, '--out', deep).exit).toBe(3);
    expect(existsSync(join(folder, 'tahun'))).toBe(false);
    expect(run('--out', deep).exit).toBe(0);
    expect(readdirSync(deep).sort()).toEqual(NAMES);
    expect(readdirSync(join(folder, 'tahun'))).toEqual(['2026']);
  });

  it.each(POSSIBLE_FILES)('is not touched without --force when %s is there', (name) => {
    const { out, run } = office();
    mkdirSync(out);
    fileIn(out, name, 'milik kantor');
    const ended = run();
    expect([ended.exit, ended.talk]).toEqual([2, expect.stringContaining('pakai --force')]);
    expect(contentsOf(out)).toEqual({ [name]: 'milik kantor' });
  });

  it('is not touched when a name of the result is no file, even with --force', () => {
    const { out, run } = office();
    mkdirSync(join(out, 'links.csv'), { recursive: true });
    fileIn(out, 'ledger.csv', 'lama');
    const ended = run('--force');
    expect([ended.exit, ended.talk]).toEqual([2, expect.stringMatching(/links\.csv bukan berkas biasa/)]);
    expect(readFileSync(join(out, 'ledger.csv'), 'utf8')).toBe('lama');
    expect(readdirSync(out).sort()).toEqual(['ledger.csv', 'links.csv']);
  });

  it.each([
    ['in the folder', '.tersalur.lock', true],
    ['beside a folder that is not there yet', '.hasil.tersalur.lock', false],
  ])('belongs to one run at a time: a lock %s', (_, name, exists) => {
    const { folder, out, run } = office();
    if (exists) mkdirSync(out);
    const lock = join(exists ? out : folder, name);
    writeFileSync(lock, `${process.pid}\n`);
    const ended = run();
    expect([ended.exit, ended.talk]).toEqual([1, expect.stringMatching(/sedang dipakai oleh proses lain/)]);
    expect(readFileSync(lock, 'utf8')).toBe(`${process.pid}\n`);
    writeFileSync(lock, `${deadProcess()}\n`);
    expect(run().exit).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['bnba.csv', 'hasil']);
    expect(readdirSync(out).sort()).toEqual(NAMES);
  });

  it('is rid of what dead runs left, and of nothing else', () => {
    const { folder, out, run } = office();
    const [dead, alive] = [deadProcess(), process.pid];
    const left = [`.hasil.tersalur-${dead}.partial`, `.hasil.tersalur-${alive}.partial`];
    const others = ['.lain.tersalur-1.partial', `.hasil.tersalur-x.partial`];
    for (const name of [...left, ...others]) mkdirSync(join(folder, name));
    mkdirSync(join(out, `.tersalur-${dead}.partial`), { recursive: true });
    expect(run().exit).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([left[1], ...others, 'bnba.csv', 'hasil'].sort());
    expect(readdirSync(out).sort()).toEqual(NAMES);
  });

  it('gets its earlier result back from a run that died while it replaced it', () => {
    const { out, run } = office();
    expect(run().exit).toBe(0);
    const before = contentsOf(out);
    const staging = new StagingFolder(join(out, `.tersalur-${deadProcess()}.partial`), out);
    staging.make();
    mkdirSync(join(staging.path, 'earlier'));
    for (const name of NAMES) {
      writeFileSync(join(staging.path, 'earlier', name), before[name]!);
      rmSync(join(out, name));
      writeFileSync(join(name === 'ledger.csv' ? out : staging.path, name), 'baru');
    }
    expect(run().exit).toBe(2);
    expect(contentsOf(out)).toEqual(before);
  });
});

const OLD = Object.fromEntries(POSSIBLE_FILES.map((name) => [name, 'lama']));

/** A folder with an old result, workbooks and all, and a new one without workbooks that waits to be placed. */
function staged(): { folder: string; staging: StagingFolder } {
  const folder = newFolder();
  const staging = new StagingFolder(join(folder, '.tersalur-1.partial'), folder);
  staging.make();
  for (const name of POSSIBLE_FILES) fileIn(folder, name, 'lama');
  for (const name of RESULT_FILES) fileIn(staging.path, name, 'baru');
  return { folder, staging };
}

describe('placing the files of a result', () => {
  it('takes away the workbooks of the earlier one where the new one has none', () => {
    const { folder, staging } = staged();
    staging.place();
    staging.clear();
    expect(contentsOf(folder)).toEqual(Object.fromEntries(RESULT_FILES.map((name) => [name, 'baru'])));
  });

  it.each(RESULT_FILES)('leaves the earlier result as it was when %s cannot be placed', (name) => {
    const { folder, staging } = staged();
    rmSync(join(staging.path, name));
    expect(() => staging.place()).toThrow('ENOENT');
    staging.clear();
    expect(contentsOf(folder)).toEqual(OLD);
  });

  it.each(POSSIBLE_FILES)('leaves the earlier result when a run dies before it puts %s aside', (name) => {
    const { folder, staging } = staged();
    const aside = ['summary.json', ...POSSIBLE_FILES.filter((other) => other !== 'summary.json')];
    mkdirSync(join(staging.path, 'leaving'));
    for (const other of aside.slice(0, aside.indexOf(name)))
      renameSync(join(folder, other), join(staging.path, 'leaving', other));
    staging.clear();
    expect(contentsOf(folder)).toEqual(OLD);
  });

  it('leaves no workbook of a new result when a run dies before the seal is placed', () => {
    const folder = newFolder();
    const staging = new StagingFolder(join(folder, '.tersalur-1.partial'), folder);
    staging.make();
    mkdirSync(join(staging.path, 'earlier'));
    for (const name of RESULT_FILES) fileIn(join(staging.path, 'earlier'), name, 'lama');
    for (const name of WORKBOOK_FILES) fileIn(folder, name, 'baru');
    for (const name of RESULT_FILES) fileIn(staging.path, name, 'baru');
    staging.clear();
    expect(contentsOf(folder)).toEqual(Object.fromEntries(RESULT_FILES.map((name) => [name, 'lama'])));
  });
});

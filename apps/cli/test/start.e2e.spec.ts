import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync, truncateSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { contentsOf, fileIn, newFolder, tersalur } from '../../../libs/testing/src/command-line.js';
import { CYCLE, office } from './office.js';

const BIN = resolve('bin', 'tersalur');
const MAIN = resolve('dist', 'apps', 'cli', 'src', 'main.js');

/** Loaded before the command line: says whether V8 took the functions that were kept compiled. */
const LISTENER = `
  import vm from 'node:vm';
  vm.Script = class extends vm.Script {
    constructor(source, options) {
      super(source, options);
      console.log(this.cachedDataRejected === false ? 'taken' : 'compiled anew');
    }
  };`;

/** How `reconcile` starts by its own file, and what each thread of it says. */
function startedWith(threads: number, ...flags: string[]): string[] {
  const { roster, bri, out } = office();
  const words = [
    'reconcile',
    ...CYCLE,
    '--roster',
    roster,
    '--bri',
    bri,
    '--out',
    out,
    '--quiet',
    '--threads',
    `${threads}`,
  ];
  const listening = `--import=data:text/javascript,${encodeURIComponent(LISTENER)}`;
  const { status, stdout, stderr } = spawnSync(BIN, words, {
    env: { ...process.env, NODE_OPTIONS: [listening, ...flags].join(' ') },
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout.trim().split('\n');
}

/** A file of 160 MiB in which nothing stands. */
function large(): string {
  const path = fileIn(newFolder(), 'daftar.csv', '');
  truncateSync(path, 160 << 20);
  return path;
}

describe('reconcile starts by a file of its own', () => {
  it('with the functions that the build compiled', () => {
    expect(startedWith(1)).toEqual(['taken']);
    expect(startedWith(2)).toEqual(['taken', 'taken']);
  });

  it('and without them where V8 has other flags', () => {
    expect(startedWith(1, '--stack-trace-limit=7')).toEqual(['compiled anew']);
    expect(startedWith(2, '--stack-trace-limit=7')).toEqual(['compiled anew', 'compiled anew']);
  });

  it.each([
    ['a result', (files: ReturnType<typeof office>) => ['--roster', files.roster, '--bri', files.bri]],
    ['a refused file', (files: ReturnType<typeof office>) => ['--roster', files.bri, '--bri', files.bri]],
    ['wrong usage', () => ['--rooster', 'x']],
    ['wrong usage, where there is so much to read that a second thread starts', () => ['--rooster', large()]],
    ['help', () => ['--help']],
  ])('and says and writes what the whole command line does: %s', (_, wordsOf) => {
    const files = office();
    const words = ['reconcile', ...CYCLE, ...wordsOf(files)];
    const soon = tersalur(...words, '--out', files.out);
    const other = join(newFolder(), 'hasil');
    const whole = spawnSync(process.execPath, [MAIN, ...words, '--out', other], { encoding: 'utf8' });
    const named = (text: string): string => text.replaceAll(files.out, 'hasil').replaceAll(other, 'hasil');
    expect(soon.exit).toBe(whole.status);
    expect(soon.output).toBe(whole.stdout);
    expect(named(soon.talk)).toBe(named(whole.stderr));
    expect(existsSync(files.out)).toBe(existsSync(other));
    if (existsSync(other)) expect(contentsOf(files.out)).toEqual(contentsOf(other));
  });
});

describe('the command finds what it starts', () => {
  const folder = newFolder();
  symlinkSync(BIN, join(folder, 'tersalur'));
  symlinkSync(dirname(BIN), join(folder, 'bin'));

  it.each([
    ['by its path', [BIN], folder],
    ['by a link to it', [join(folder, 'tersalur')], folder],
    ['by a link to its folder', [join(folder, 'bin', 'tersalur')], folder],
    ['by a path from here', [join('.', 'bin', 'tersalur')], folder],
    ['by its name alone', ['sh', 'tersalur'], dirname(BIN)],
  ])('%s', (_, [command, ...words], cwd) => {
    const env = { ...process.env, CDPATH: dirname(folder) };
    const { stdout } = spawnSync(command!, [...words, '--version'], { cwd, env, encoding: 'utf8' });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const TERSALUR = resolve('bin/tersalur');

/** What a command left behind. */
export interface Ended {
  readonly exit: number | null;
  readonly output: string;
  readonly talk: string;
}

/** Runs `bin/tersalur` as a person would, to its end. */
export function tersalur(...words: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(TERSALUR, words, { encoding: 'utf8' });
  return { exit: status, output: stdout, talk: stderr };
}

/** Runs `bin/tersalur` from a shell line with `$0` standing for it, such as `ulimit -f 8; exec "$0" ...`. */
export function tersalurInShell(line: string): Ended {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line, TERSALUR], { encoding: 'utf8' });
  return { exit: status, output: stdout, talk: stderr };
}

/** Starts `bin/tersalur` and sends a signal as soon as its talk matches, after something else was done; gives how it ended. */
export async function interrupt(
  signal: NodeJS.Signals,
  when: RegExp,
  words: readonly string[],
  before: () => void = () => {},
): Promise<Ended> {
  const child = spawn(TERSALUR, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let talk = '';
  let output = '';
  let isSent = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    talk += text;
    if (isSent || !when.test(talk)) return;
    before();
    isSent = child.kill(signal);
  });
  return new Promise((done) => child.on('close', (exit) => done({ exit, output, talk })));
}

/** A new empty folder. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tersalur-'));
}

/** Writes a text file and returns its path. */
export function fileIn(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** All files of a folder by name. */
export function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** Rows of a CSV file as records; for the product's own results and sample data. */
export function recordsOf(path: string): Record<string, string>[] {
  const [header, ...rows] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/).map(cellsOf);
  return rows.map((cells) => Object.fromEntries(header!.map((column, at) => [column, cells[at] ?? ''])));
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
  );
}

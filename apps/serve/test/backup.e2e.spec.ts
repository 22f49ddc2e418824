import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { bookHead } from '#application';
import { generateMonth } from '#demo';
import { newFolder, tersalur, tersalurInShell } from '../../../libs/testing/src/command-line.js';
import { openSqlite } from '../../../libs/adapters/sqlite/test/sqlite-stand.js';
import { NumberScan } from '../../../libs/testing/src/scan/number-scan.js';
import { scanFolder } from '../../../libs/testing/src/scan/scan-folder.js';
import { WantedNumbers } from '../../../libs/testing/src/scan/wanted-numbers.js';
import { Served, systemClock, uploadsOf } from './served.js';

const month = generateMonth({ households: 40, seed: 8, out: newFolder() });
const uploads = uploadsOf(month);

let home: string;
let backups: string;
let served: Served;
let cycle: string;
/** The ledger after each upload. */
let ledgers: string[];
let open: Served[];

beforeEach(async () => {
  home = newFolder();
  backups = newFolder();
  served = await Served.start(month.options.asOf, { home });
  cycle = await served.beginCycle(month);
  ledgers = [];
  open = [served];
});

afterEach(async () => {
  for (const each of open) await each.stop();
});

async function give(at: number): Promise<void> {
  const id = await served.upload(cycle, uploads[at]!);
  ledgers[at] = await served.document(cycle, 'ledger.csv', [`file.${id}`]);
}

function backup(name: string) {
  return tersalur('backup', '--data', join(home, 'data'), '--out', join(backups, name));
}

/** A new place with the key file, as it is after the computer was replaced. */
function newHome(): string {
  const other = newFolder();
  copyFileSync(join(home, 'data.keys'), join(other, 'data.keys'));
  return other;
}

function restore(from: string, other: string, ...words: string[]) {
  return tersalur('restore', from, '--data', join(other, 'data'), ...words);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}

async function ledgerIn(other: string): Promise<string> {
  const restored = await Served.start(month.options.asOf, { home: other });
  open.push(restored);
  return (await restored.ask(`/api/v1/cycles/${cycle}/ledger.csv`)).text();
}

it('made while the services run, it gives back the book as it was, and what came later is not in it', async () => {
  await give(0);
  await give(3);
  expect(backup('senin')).toMatchObject({
    exit: 0,
    talk: expect.stringMatching(/1 putaran.*Kuncinya tidak ikut/s),
  });
  await give(2);
  expect(ledgers[2]).not.toBe(ledgers[3]);
  const other = newHome();
  expect(restore(join(backups, 'senin'), other)).toMatchObject({
    exit: 0,
    talk: expect.stringMatching(/sama dengan hasil hitung ulang.*Semua utuh: 1 putaran/s),
  });
  expect(await ledgerIn(other)).toBe(ledgers[3]);
});

it('it is its owner’s alone, and so is the folder that is made of it, whatever the system gives by itself', async () => {
  await give(0);
  await served.close();
  const out = join(backups, 'terbuka');
  const other = newHome();
  const [data, anchors] = [join(other, 'data'), join(other, 'data.anchors')];
  chmodSync(join(home, 'data.anchors'), 0o644);
  const words = `umask 000; "$0" backup --data '${join(home, 'data')}' --out '${out}' && "$0" restore '${out}' --data '${data}'`;
  expect(tersalurInShell(words)).toMatchObject({ exit: 0 });
  const paths = [anchors, ...[out, data].flatMap((folder) => [folder, ...filesIn(folder)])];
  const modes = paths.map((path) => [path, statSync(path).mode & 0o077]);
  expect(modes).toEqual(paths.map((path) => [path, 0]));
  await served.restart({ isClosed: true });
});

it('uploads that go on meanwhile are in it wholly or not at all', async () => {
  const going = uploads.map((upload) => served.upload(cycle, upload));
  expect(backup('sibuk')).toMatchObject({ exit: 0 });
  await Promise.all(going);
  const other = newHome();
  expect(restore(join(backups, 'sibuk'), other)).toMatchObject({ exit: 0 });
});

it('of several the one is restored in which the book had the revision, or that was made by then', async () => {
  for (const [at, name] of ['a', 'b', 'c'].entries()) {
    await give(at);
    expect(backup(name).exit).toBe(0);
  }
  const made = (name: string) =>
    JSON.parse(readFileSync(join(backups, name, 'manifest.json'), 'utf8')) as {
      madeAt: string;
      books: { revision: number }[];
    };
  const points = [
    ['--revision', `${cycle}=${made('b').books[0]!.revision}`],
    ['--before', made('b').madeAt],
  ];
  for (const point of points) {
    const other = newHome();
    expect(restore(backups, other, ...point)).toMatchObject({ exit: 0 });
    expect(await ledgerIn(other)).toBe(ledgers[1]);
  }
  expect(restore(backups, newHome(), '--revision', `${cycle}=0`)).toMatchObject({ exit: 3 });
  expect(restore(backups, newHome(), '--before', 'kemarin')).toMatchObject({ exit: 2 });
});

it('it tells nobody anything who has not the key file', async () => {
  await give(0);
  await give(4);
  backup('senin');
  const text = [uploads[0]!, uploads[4]!].map(({ path }) => readFileSync(path, 'latin1')).join('\n');
  const scan = new NumberScan(new WantedNumbers(text.match(/\d{15,}/g)!));
  scanFolder(backups, scan);
  expect(scan.found).toEqual(new Set());
  expect(restore(join(backups, 'senin'), newFolder())).toMatchObject({
    exit: 1,
    talk: expect.stringContaining(`18.72 ${cycle}\n`),
  });
});

describe('is refused, and nothing is changed,', () => {
  beforeEach(() => give(0));

  it('when something is there already', () => {
    expect(backup('senin').exit).toBe(0);
    const before = readdirSync(backups);
    expect(backup('senin')).toMatchObject({ exit: 3, talk: expect.stringContaining('sudah berisi data') });
    expect(readdirSync(backups)).toEqual(before);
    expect(restore(join(backups, 'senin'), home)).toMatchObject({ exit: 3 });
  });

  it('when the journal of another store is there, which would be played into the restored one', () => {
    expect(backup('senin').exit).toBe(0);
    const other = newHome();
    mkdirSync(join(other, 'data'));
    copyFileSync(join(home, 'data', 'tersalur.db-wal'), join(other, 'data', 'tersalur.db-wal'));
    expect(restore(join(backups, 'senin'), other)).toMatchObject({
      exit: 3,
      talk: expect.stringContaining('sudah berisi data'),
    });
    expect(readdirSync(join(other, 'data'))).toEqual(['tersalur.db-wal']);
  });

  it('when it is damaged', () => {
    backup('senin');
    const path = join(backups, 'senin', 'tersalur.db');
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(path, bytes);
    const other = newHome();
    expect(restore(join(backups, 'senin'), other)).toMatchObject({
      exit: 1,
      talk: expect.stringContaining('rusak'),
    });
    expect(readdirSync(other).sort()).toEqual(['data.keys']);
  });

  it('where there is none', () => {
    mkdirSync(join(backups, 'kosong'));
    expect(restore(backups, newHome())).toMatchObject({
      exit: 3,
      talk: expect.stringContaining('tidak ada cadangan'),
    });
    expect(restore(join(backups, 'entah'), newHome())).toMatchObject({ exit: 3 });
    expect(tersalur('backup', '--data', newFolder(), '--out', join(backups, 'x'))).toMatchObject({ exit: 3 });
    expect(readdirSync(backups)).toEqual(['kosong']);
  });
});

it('a book that is not what its inputs give is found by verify-data', async () => {
  await give(0);
  await give(3);
  await served.close();
  const folder = join(home, 'data');
  expect(tersalur('verify-data', '--data', folder)).toMatchObject({ exit: 0 });
  const store = await openSqlite({ folder, clock: systemClock });
  const name = bookHead('18.72', cycle);
  const head = await store.segments.readHead(name);
  const segments = head.segments.filter(({ kind }) => kind !== 'FINDINGS');
  await store.segments.moveHead(name, head, { move: 'REVISE', content: { ...head, segments } });
  await store.close();
  expect(tersalur('verify-data', '--data', folder, '--lang', 'en')).toMatchObject({
    exit: 1,
    talk: expect.stringMatching(/DIFFERS.*Do not use its result/s),
  });
  await served.restart({ isClosed: true });
});

it('a folder in use is not verified, and one without its file is none', async () => {
  await give(0);
  expect(tersalur('verify-data', '--data', join(home, 'data'))).toMatchObject({ exit: 1 });
  const empty = newFolder();
  expect(tersalur('verify-data', '--data', empty)).toMatchObject({ exit: 3 });
  expect(readdirSync(empty)).toEqual([]);
  rmSync(empty, { recursive: true });
});

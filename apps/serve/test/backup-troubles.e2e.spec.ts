import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { newFolder, tersalur } from '../../../libs/testing/src/command-line.js';
import { Served } from './served.js';
import { SmallDisk } from './small-disk.js';

let served: Served;
/** The data folder, with keys and anchors beside it, while the services run. */
let home: string;
/** A backup of it. */
let saved: string;

beforeAll(async () => {
  home = newFolder();
  served = await Served.start('2026-04-30', { home });
  for (const months of ['2026-01/2026-03', '2026-04/2026-06', '2026-07/2026-09']) {
    const body = JSON.stringify({ region: '18.72', months });
    const headers = { 'content-type': 'application/json' };
    await served.json('/api/v1/cycles', { method: 'POST', headers, body });
  }
  await served.restart();
  saved = join(newFolder(), 'senin');
  expect(backup(saved).exit).toBe(0);
});

afterAll(() => served.stop());

function backup(out: string) {
  return tersalur('backup', '--data', join(home, 'data'), '--out', out);
}

function restore(from: string, other: string) {
  return tersalur('restore', from, '--data', join(other, 'data'));
}

/** A new place with the key file. */
function newHome(): string {
  const other = newFolder();
  copyFileSync(join(home, 'data.keys'), join(other, 'data.keys'));
  return other;
}

/** A copy of the backup, which somebody changes. */
function copied(change: (folder: string) => void): string {
  const folder = join(newFolder(), 'senin');
  cpSync(saved, folder, { recursive: true });
  change(folder);
  return folder;
}

/** The file of a backup lies elsewhere, and a link stands in its place. */
function linked(name: string): (folder: string) => void {
  return (folder) => {
    const elsewhere = join(newFolder(), name);
    renameSync(join(folder, name), elsewhere);
    symlinkSync(elsewhere, join(folder, name));
  };
}

describe('a backup', () => {
  it.each(SmallDisk.isToBeHad() ? ['tmpfs'] : [])(
    'for which no room is left says where, leaves nothing there, and the data as they are: %s',
    async () => {
      const disk = new SmallDisk();
      disk.mount(8);
      try {
        disk.fill(50_000);
        const out = join(disk.folder, 'selasa');
        expect(backup(out)).toMatchObject({ exit: 1, talk: expect.stringContaining(out) });
        expect(readdirSync(disk.folder)).toEqual(['ballast']);
        expect((await served.ask('/health/ready')).status).toBe(200);
        disk.empty();
        expect(backup(out).exit).toBe(0);
      } finally {
        disk.unmount();
      }
    },
  );

  it('goes nowhere by a link that lies where it is being made', () => {
    const [folder, elsewhere] = [newFolder(), newFolder()];
    symlinkSync(elsewhere, join(folder, '.rabu.part'));
    expect(backup(join(folder, 'rabu')).exit).toBe(0);
    expect([readdirSync(folder), readdirSync(elsewhere)]).toEqual([['rabu'], []]);
  });
});

describe('what is restored', () => {
  it.each(['tersalur.db', 'tersalur.anchors', 'manifest.json'])(
    'comes from the backup itself, not from where a link leads: %s',
    (name) => {
      const other = newHome();
      expect(restore(copied(linked(name)), other)).toMatchObject({
        exit: 1,
        talk: expect.stringContaining('rusak'),
      });
      expect(readdirSync(other)).toEqual(['data.keys']);
    },
  );

  it('goes nowhere by a link that lies where it is being made', () => {
    const other = newHome();
    const elsewhere = join(newFolder(), 'lain');
    writeFileSync(elsewhere, 'tetap');
    mkdirSync(join(other, 'data'));
    symlinkSync(elsewhere, join(other, 'data', 'tersalur.db.part'));
    expect(restore(saved, other)).toMatchObject({ exit: 0 });
    expect(readFileSync(elsewhere, 'utf8')).toBe('tetap');
  });

  it('with the anchors of another trail is not taken for whole', () => {
    const foreign = copied((folder) =>
      writeFileSync(join(folder, 'tersalur.anchors'), `1 ${'0'.repeat(64)}\n`),
    );
    const talk = expect.stringContaining('Jejak audit tidak utuh');
    expect(restore(foreign, newHome())).toMatchObject({ exit: 1, talk });
    const other = newHome();
    appendFileSync(join(other, 'data.anchors'), `2 ${'1'.repeat(64)}\n`);
    expect(restore(saved, other)).toMatchObject({ exit: 1, talk });
    expect(readFileSync(join(other, 'data.anchors'), 'utf8')).toBe(`2 ${'1'.repeat(64)}\n`);
  });

  it('is put into no folder that somebody else has', () => {
    const other = newHome();
    mkdirSync(join(other, 'data'));
    const lock = new Sqlite(join(other, 'data', 'tersalur.lock'));
    lock.exec('BEGIN EXCLUSIVE');
    expect(restore(saved, other)).toMatchObject({ exit: 1, talk: expect.stringContaining('Tersalur lain') });
    lock.close();
    expect(existsSync(join(other, 'data', 'tersalur.db'))).toBe(false);
    expect(restore(saved, other)).toMatchObject({ exit: 0 });
    rmSync(other, { recursive: true });
  });
});

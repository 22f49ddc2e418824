import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { AnchorFile } from '#adapters/anchor-file';
import { AuditTrail } from '#application';
import { type AuditEntry, nextEntry } from '#security';
import { type openSqlite as openHere } from '#adapters/sqlite';
import { builtModule } from '../../../libs/testing/src/built-module.js';
import { interrupt, newFolder, tersalur } from '../../../libs/testing/src/command-line.js';
import { ManualClock } from '../../../libs/testing/src/time/manual-clock.js';

/** The built store: its writer is started from a file. */
const { openSqlite } = await builtModule<{ openSqlite: typeof openHere }>(
  'libs/adapters/sqlite/src/index.js',
);

const ENTRIES = 25;

const idOf = (number: number): string => String(number).padStart(12, '0');

/** The trail of a data folder, changed as somebody does who can write to its file. */
class Tampered {
  readonly folder = join(newFolder(), 'data');
  readonly anchors = `${this.folder}.anchors`;

  async fill(): Promise<void> {
    const clock = new ManualClock();
    const store = await openSqlite({ folder: this.folder, clock });
    const trail = new AuditTrail(store.collections, new AnchorFile(this.anchors));
    for (let count = 1; count <= ENTRIES; count++) {
      const at = new Date(clock.now()).toISOString();
      await trail.add({
        at,
        by: 'ani',
        address: '10.0.0.7',
        what: 'FILE_SENT',
        to: `f-${count}`,
        details: {},
      });
    }
    await trail.anchorLast();
    await store.close();
  }

  /** Does something to the database itself. */
  change(work: (database: Sqlite.Database) => void): void {
    const database = new Sqlite(join(this.folder, 'tersalur.db'));
    work(database);
    database.close();
  }

  verify(...words: string[]) {
    return tersalur('verify-audit', '--data', this.folder, ...words);
  }
}

function bodyAt(database: Sqlite.Database, number: number): AuditEntry {
  const select = database.prepare("SELECT body FROM items WHERE collection = 'audit' AND id = ?").pluck();
  return JSON.parse(select.get(idOf(number)) as string) as AuditEntry;
}

function write(database: Sqlite.Database, number: number, entry: unknown): void {
  const body = typeof entry === 'string' ? entry : JSON.stringify(entry);
  database.prepare("UPDATE items SET body = ? WHERE collection = 'audit' AND id = ?").run(body, idOf(number));
}

function remove(database: Sqlite.Database, from: number, to = from): void {
  for (const table of ['items', 'item_places'])
    database
      .prepare(`DELETE FROM ${table} WHERE collection = 'audit' AND id BETWEEN ? AND ?`)
      .run(idOf(from), idOf(to));
}

function insert(database: Sqlite.Database, behind: number): void {
  const id = `${idOf(behind)}x`;
  const body = JSON.stringify({ ...bodyAt(database, behind), to: 'f-palsu' });
  database.prepare("INSERT INTO items VALUES ('audit', ?, 1, ?, 0)").run(id, body);
  database.prepare("INSERT INTO item_places VALUES ('audit', 'all', '', ?, ?)").run(idOf(behind), id);
}

function swap(database: Sqlite.Database, one: number, other: number): void {
  const [first, second] = [bodyAt(database, one), bodyAt(database, other)];
  write(database, one, second);
  write(database, other, first);
}

/** Somebody who knows how the chain is made writes it anew from an entry on. */
function rewrite(database: Sqlite.Database, from: number): void {
  let last = bodyAt(database, from - 1);
  for (let number = from; number <= ENTRIES; number++) {
    const { at, address, what, to, details } = bodyAt(database, number);
    last = nextEntry({ at, by: 'budi', address, what, to, details }, last);
    write(database, number, last);
  }
}

describe('tersalur verify-audit', () => {
  let tampered: Tampered;
  beforeEach(async () => {
    tampered = new Tampered();
    await tampered.fill();
  });

  it('says that nothing is wrong, and by what that is known', () => {
    const { exit, talk, output } = tampered.verify();
    expect([exit, output]).toEqual([0, '']);
    expect(talk).toMatch(/^Jejak audit utuh: 25 catatan.*\nCocok dengan 3 jangkar di .*sampai nomor 25 /);
  });

  it.each<[string, RegExp, RegExp, (database: Sqlite.Database) => void]>([
    [
      'was changed',
      /^Catatan nomor 7 diubah/,
      /^Entry 7 was changed/,
      (database) => write(database, 7, { ...bodyAt(database, 7), by: 'budi' }),
    ],
    [
      'is none any more',
      /^Catatan nomor 7 diubah/,
      /^Entry 7 was changed/,
      (database) => write(database, 7, 'bukan catatan'),
    ],
    ['was deleted', /^Catatan nomor 7 dihapus/, /^Entry 7 was deleted/, (database) => remove(database, 7)],
    [
      'was deleted, but not from the lists',
      /^Catatan nomor 7 dihapus/,
      /^Entry 7 was deleted/,
      (database) => database.exec(`DELETE FROM items WHERE collection = 'audit' AND id = '${idOf(7)}'`),
    ],
    [
      'was inserted',
      /nomor 8 ada catatan yang disisipkan/,
      /number 8 stands an entry that Tersalur did not/,
      (database) => insert(database, 7),
    ],
    [
      'changed its place',
      /^Catatan nomor 7 tidak di tempatnya/,
      /^Entry 7 is not in its place/,
      (database) => swap(database, 7, 12),
    ],
    [
      'was cut off with all behind it',
      /^Catatan sejak nomor 22 dipotong/,
      /^The entries from 22 on were cut/,
      (database) => remove(database, 22, ENTRIES),
    ],
    [
      'was written anew with all behind it',
      /^Catatan nomor 10 diubah/,
      /^Entry 10 was changed/,
      (database) => rewrite(database, 4),
    ],
  ])('names the first entry that %s, in both languages', (_, inIndonesian, inEnglish, work) => {
    tampered.change(work);
    const { exit, talk } = tampered.verify();
    expect([exit, talk]).toEqual([1, expect.stringMatching(inIndonesian)]);
    expect(talk).toContain('Jangan ubah apa pun');
    const english = tampered.verify('--lang', 'en');
    expect([english.exit, english.talk]).toEqual([1, expect.stringMatching(inEnglish)]);
  });

  it('says what it cannot see without anchors, and what is wrong with them', () => {
    writeFileSync(tampered.anchors, '');
    const without = tampered.verify();
    expect([without.exit, without.talk]).toEqual([0, expect.stringContaining('tidak ada jangkar')]);
    writeFileSync(tampered.anchors, 'bukan jangkar\n');
    const broken = tampered.verify();
    expect([broken.exit, broken.talk]).toEqual([
      1,
      expect.stringMatching(/^Jangkar di .* tidak dapat dibaca/),
    ]);
  });

  it('leaves the folder as it is', () => {
    const file = join(tampered.folder, 'tersalur.db');
    const before = readFileSync(file);
    tampered.verify();
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses a folder in which there is nothing', () => {
    const { exit, talk } = tersalur('verify-audit', '--data', newFolder());
    expect([exit, talk]).toEqual([3, expect.stringContaining('tidak ada data Tersalur')]);
  });

  it('looks at a folder while the services run', async () => {
    let seen: ReturnType<typeof tersalur> | undefined;
    const words = ['serve', '--data', tampered.folder, '--port', '0'];
    const { exit } = await interrupt('SIGTERM', /siap di/, words, () => {
      seen = tampered.verify();
    });
    expect(exit).toBe(0);
    expect(seen).toMatchObject({ exit: 0, talk: expect.stringContaining('25 catatan') });
  });
});

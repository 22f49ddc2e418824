import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type SqliteStore } from './open-sqlite.js';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { newFolder, openSqlite } from '../test/sqlite-stand.js';
import { asNobody } from '../test/as-nobody.js';

/** Whose data are put. */
const HERE = { region: '18.72', cycle: 't1' };

const clock = new ManualClock();
const FIRST = { epoch: 0, revision: 0 };
let folder: string;

beforeEach(() => {
  folder = newFolder();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const open = (largestBytes?: number): Promise<SqliteStore> => openSqlite({ folder, clock, largestBytes });
const randomBytes = (length: number, seed: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * 7919 + seed * 104_729) % 251);

describe('a folder', () => {
  it('is had by one at a time', async () => {
    const store = await open();
    await expect(open()).rejects.toMatchObject({
      code: 'STORE_IN_USE',
      canRetry: false,
      message: expect.stringMatching(
        new RegExp(`another Tersalur uses the folder: stop it.* process ${process.pid}$`),
      ),
    });
    await store.log.createTopic('inputs', 1);
    await store.close();
    await (await open()).close();
  });

  it('is its owner’s alone, whatever the system gives by itself, and so is one that was there', async () => {
    const before = process.umask(0);
    try {
      const [made, there] = [join(folder, 'new'), join(folder, 'there')];
      mkdirSync(there);
      for (const path of [made, made, there]) {
        const store = await openSqlite({ folder: path, clock });
        await store.log.createTopic('inputs', 1);
        const modes = [path, ...readdirSync(path).map((name) => join(path, name))].map((each) => [
          each,
          statSync(each).mode & 0o077,
        ]);
        expect(modes).toEqual(modes.map(([each]) => [each, 0]));
        expect(modes.length).toBeGreaterThan(5);
        await store.close();
        chmodSync(path, 0o755);
        chmodSync(join(path, 'tersalur.db'), 0o644);
      }
    } finally {
      process.umask(before);
    }
  });

  it('is made with those above it', async () => {
    const store = await openSqlite({ folder: join(folder, 'new', 'store'), clock });
    await store.close();
  });

  it('that may not be written is STORE_READ_ONLY, and says whom to give it to', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    chmodSync(folder, 0o755);
    await asNobody(async () => {
      for (const path of [closed, join(closed, 'within')])
        await expect(openSqlite({ folder: path, clock })).rejects.toMatchObject({
          code: 'STORE_READ_ONLY',
          message: expect.stringMatching(/closed.*give it to the account/),
        });
    });
    chmodSync(closed, 0o755);
  });

  it('with a store that may only be read is STORE_READ_ONLY, too', async () => {
    await (await open()).close();
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
    chmodSync(folder, 0o555);
    await asNobody(async () => {
      await expect(open()).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    });
    chmodSync(folder, 0o755);
  });

  it('that is a file is STORE_READ_ONLY', async () => {
    writeFileSync(join(folder, 'file'), '');
    for (const path of ['file', 'file/within'])
      await expect(openSqlite({ folder: join(folder, path), clock })).rejects.toMatchObject({
        code: 'STORE_READ_ONLY',
      });
  });

  it('of a newer version is left as it is', async () => {
    await (await open()).close();
    const database = new Sqlite(join(folder, 'tersalur.db'));
    database.pragma('user_version = 99');
    database.close();
    const before = readFileSync(join(folder, 'tersalur.db'));
    await expect(open()).rejects.toMatchObject({
      code: 'STORE_NEWER',
      message: expect.stringContaining('update Tersalur'),
    });
    expect(readFileSync(join(folder, 'tersalur.db')).equals(before)).toBe(true);
  });
});

describe('a full disk', () => {
  it('is STORE_FULL: what was acknowledged is there, and writing goes on when there is room', async () => {
    let store = await open(400_000);
    const hashes: string[] = [];
    await expect(
      (async () => {
        for (let seed = 0; ; seed++) hashes.push(await store.segments.put(randomBytes(20_000, seed), HERE));
      })(),
    ).rejects.toMatchObject({ code: 'STORE_FULL', canRetry: true, message: expect.stringContaining(folder) });
    expect(hashes.length).toBeGreaterThan(5);
    for (const hash of hashes) await store.segments.get(hash);
    await store.close();

    store = await open(400_000);
    for (const hash of hashes) await store.segments.get(hash);
    await store.segments.sweep(clock.now() + 1);
    await store.segments.put(randomBytes(20_000, 999), HERE);
    await store.close();
  });

  it('refuses what does not fit, and nothing of what came with it', async () => {
    const store = await open(400_000);
    await store.log.createTopic('inputs', 1);
    const writes = [
      store.log.publish('inputs', [{ key: 'a', value: 'before' }]),
      store.segments.put(randomBytes(1_000_000, 1), HERE),
      store.log.publish('inputs', [{ key: 'a', value: 'after' }]),
    ];
    const results = await Promise.allSettled(writes);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await store.log.lag('reader', 'inputs'))[0]).toMatchObject({ end: 2 });
    await store.close();
  });
});

describe('damage', () => {
  const damaged = { code: 'STORE_DAMAGED', canRetry: false, message: expect.stringContaining('restore') };

  beforeEach(async () => {
    const store = await open();
    await store.log.createTopic('inputs', 1);
    await store.log.publish('inputs', [{ key: '18.72', value: 'RECORD-TEXT' }]);
    const content = { watermark: 1, segments: [], totals: { HEADTEXT: 1 } };
    await store.segments.moveHead('book', FIRST, { move: 'REVISE', content });
    await store.collections.writing(NOTES, 'gateway').insert('n-1', { text: 'ITEM-TEXT' });
    await store.close();
  });

  it.each([
    ['head', 'HEADTEXT', (store: SqliteStore) => store.segments.readHead('book')],
    ['head that is moved', 'HEADTEXT', moveHead],
    ['item', 'ITEM-TEXT', (store: SqliteStore) => store.collections.reading(NOTES).get('n-1')],
    ['record', 'RECORD-TEXT', takeRecord],
  ])('of a %s is seen, and nothing is written any more', async (_, text, use) => {
    spoil((bytes) => (bytes[bytes.indexOf(text)]! ^= 1));
    const store = await open();
    await expect(use(store)).rejects.toMatchObject(damaged);
    const before = readFileSync(join(folder, 'tersalur.db'));
    await expect(store.segments.put(new Uint8Array(3), HERE)).rejects.toMatchObject(damaged);
    await expect(store.log.createTopic('other', 1)).rejects.toMatchObject(damaged);
    await store.close();
    expect(readFileSync(join(folder, 'tersalur.db')).equals(before)).toBe(true);
  });

  it('of a page is seen', async () => {
    spoil((bytes) => bytes.fill(0xff, bytes.lastIndexOf('RECORD-TEXT') - 40));
    const store = await open();
    await expect(takeRecord(store)).rejects.toMatchObject(damaged);
    await store.close();
  });

  it('of the beginning of the file, or another file in its place, is seen when it is opened', async () => {
    spoil((bytes) => bytes.fill(0x20, 0, 100));
    const before = readFileSync(join(folder, 'tersalur.db'));
    await expect(open()).rejects.toMatchObject(damaged);
    expect(readFileSync(join(folder, 'tersalur.db')).equals(before)).toBe(true);
  });

  function spoil(change: (bytes: Buffer) => unknown): void {
    const bytes = readFileSync(join(folder, 'tersalur.db'));
    change(bytes);
    writeFileSync(join(folder, 'tersalur.db'), bytes);
  }
});

it('a closed store says so', async () => {
  const store = await open();
  await store.close();
  const closed = { code: 'STORE_CLOSED', canRetry: false };
  await expect(store.segments.put(new Uint8Array(1), HERE)).rejects.toMatchObject(closed);
  await expect(store.segments.readHead('book')).rejects.toMatchObject(closed);
  await expect(store.log.lag('reader', 'inputs')).rejects.toMatchObject(closed);
});

const NOTES = { name: 'notes', owner: 'gateway' };

async function moveHead(store: SqliteStore): Promise<void> {
  await store.segments.moveHead('book', { epoch: 0, revision: 1 }, { move: 'TAKE_OVER' });
}

/** Takes records until reading fails. */
function takeRecord(store: SqliteStore): Promise<void> {
  return new Promise((done, fail) => {
    const take = async (): Promise<void> => done();
    void store.log.subscribe({ group: 'reader', topics: ['inputs'], take, onFault: fail });
  });
}

import { randomBytes } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateMonth } from '#demo';
import { type Clock } from '#application';
import { fileIn, newFolder } from '../../../libs/testing/src/command-line.js';
import { openSqlite } from '../../../libs/adapters/sqlite/test/sqlite-stand.js';
import { isComputed } from './crashes/check-result.js';
import { type Answer, Door } from './crashes/door.js';
import { neverBack } from '../src/system-clock.js';
import { cycleOf, formOf, Served, systemClock, type Upload, uploadsOf } from './served.js';
import { ServedCommand } from './served-command.js';
import { SmallDisk } from './small-disk.js';

type Language = 'id' | 'en';
const LANGUAGES: readonly Language[] = ['id', 'en'];

const month = generateMonth({ households: 60, seed: 3, out: newFolder() });
const uploads = uploadsOf(month);
const [first, second] = uploads as [Upload, Upload];

/** A report that does not fit where little room is left: its remarks (the last column but one) cannot be packed. */
const large: Upload = {
  role: 'bri',
  day: '2026-03-31',
  path: fileIn(
    newFolder(),
    'bri-besar.csv',
    readFileSync(uploads.find(({ role }) => role === 'bri')!.path, 'utf8')
      .repeat(200)
      .replaceAll(
        /,,(\w+)$/gm,
        (_, reference: string) => `,${randomBytes(240).toString('hex')},${reference}`,
      ),
  ),
};

/** What a test leaves open, if it fails: closed in the other order. */
let open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.toReversed()) await close();
  open = [];
});

/** `tersalur serve` on a folder, until the test ends. */
function serve(folder: string, options: { language?: Language; asNobody?: boolean } = {}): ServedCommand {
  const command = new ServedCommand(folder, options);
  open.push(() => command.stop());
  return command;
}

/** The front door, for who is signed in. */
async function doorOf(address: string): Promise<Door> {
  const door = new Door(address);
  await door.signIn();
  return door;
}

async function beginCycle(door: Door): Promise<string> {
  const { text } = await door.ask('/api/v1/cycles', { method: 'POST', body: cycleOf(month) });
  return (JSON.parse(text) as { id: string }).id;
}

function give(
  door: Door,
  cycle: string,
  upload: Upload,
  key: string,
  language: Language = 'id',
): Promise<Answer> {
  return door.ask(`/api/v1/cycles/${cycle}/files`, { method: 'POST', key, body: formOf(upload), language });
}

/** Uploads a file, and waits until it is in the book. */
async function compute(door: Door, cycle: string, upload: Upload, key: string): Promise<void> {
  const { status, text } = await give(door, cycle, upload, key);
  expect([status, text]).toEqual([202, expect.any(String)]);
  const { id } = JSON.parse(text) as { id: string };
  await isComputed(door, `/api/v1/cycles/${cycle}/ledger?limit=1&after=file.${id}`);
}

/** A store with a cycle of two files. */
async function usedStore(): Promise<{ folder: string; cycle: string }> {
  const folder = join(newFolder(), 'data');
  const command = serve(folder);
  const door = await doorOf((await command.address)!);
  const cycle = await beginCycle(door);
  await compute(door, cycle, first, 'k1');
  await compute(door, cycle, second, 'k2');
  expect(await command.stop()).toMatchObject({ exit: 0 });
  return { folder, cycle };
}

function contentOf(folder: string): Buffer {
  return readFileSync(join(folder, 'tersalur.db'));
}

/** Changes a byte wherever a text stands in a store's file: pages that are free keep copies. */
function spoil(folder: string, text: string): void {
  const bytes = contentOf(folder);
  let count = 0;
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1), count++) bytes[at + 1]! ^= 1;
  expect(count).toBeGreaterThan(0);
  writeFileSync(join(folder, 'tersalur.db'), bytes);
}

const FULL = {
  id: /^Penyimpanan penuh; tidak ada yang disimpan\. .*ulangi\.$/,
  en: /^The store is full; nothing was kept\. .*repeat\.$/,
};

/** A file that does not fit is refused in both languages, what was acknowledged stays, and with room again all goes on. */
async function fillAndEmpty(door: Door, fill: () => unknown, empty: () => Promise<Door>): Promise<void> {
  const cycle = await beginCycle(door);
  await compute(door, cycle, first, 'k1');
  await fill();
  for (const language of LANGUAGES) {
    const { status, text } = await give(door, cycle, large, 'k2', language);
    expect([status, JSON.parse(text)]).toMatchObject([
      507,
      { code: 'STORE_FULL', detail: expect.stringMatching(FULL[language]) },
    ]);
  }
  expect((await door.ask(`/api/v1/cycles/${cycle}/ledger?limit=1`)).status).toBe(200);
  const again = await empty();
  expect(await again.read(`/api/v1/cycles/${cycle}/files`)).toMatchObject({ items: [{ status: 'APPLIED' }] });
  await compute(again, cycle, large, 'k2');
  await compute(again, cycle, second, 'k3');
}

describe('a full disk', () => {
  it('as a limit of the store', async () => {
    let largestBytes: number | undefined;
    const served = await Served.start(month.options.asOf, {
      openStore: async (folder, clock) => {
        const store = await openSqlite({ folder, clock, largestBytes });
        return { portsOf: () => store, close: store.close };
      },
    });
    open.push(() => served.stop());
    const reopen = async (bytes?: number): Promise<Door> => {
      largestBytes = bytes;
      await served.restart();
      return doorOf(served.address);
    };
    await fillAndEmpty(
      await reopen(600_000),
      () => undefined,
      () => reopen(),
    );
  });

  // A disk of its own can only be had where this account may mount one.
  it.each(SmallDisk.isToBeHad() ? ['tmpfs'] : [])('that is really full: %s', async () => {
    const disk = new SmallDisk();
    disk.mount(64);
    open.push(() => disk.unmount());
    const command = serve(join(disk.folder, 'data'));
    const door = await doorOf((await command.address)!);
    await fillAndEmpty(
      door,
      () => disk.fill(100_000),
      async () => {
        disk.empty();
        return door;
      },
    );
    expect(await command.stop()).toMatchObject({ exit: 0 });
  });
});

describe.each(LANGUAGES)('in words of the language %s', (language) => {
  it('a second process refuses the folder of the first, which goes on', async () => {
    const folder = join(newFolder(), 'data');
    const command = serve(folder);
    const door = await doorOf((await command.address)!);
    const cycle = await beginCycle(door);
    const words = { id: 'sedang dipakai Tersalur lain', en: 'Another Tersalur uses the folder' };
    expect(await serve(folder, { language }).ended).toEqual({
      exit: 1,
      talk: expect.stringContaining(words[language]),
    });
    await compute(door, cycle, first, 'k1');
  });

  it('a folder that may only be read is refused, and left as it is', async () => {
    const { folder } = await usedStore();
    const before = contentOf(folder);
    const names = readdirSync(folder);
    for (const name of names) chmodSync(join(folder, name), 0o444);
    chmodSync(folder, 0o555);
    chmodSync(join(folder, '..'), 0o755);
    const words = { id: /tidak dapat ditulisi?.*--data/, en: /cannot be written.*--data/ };
    expect(await serve(folder, { language, asNobody: true }).ended).toEqual({
      exit: 1,
      talk: expect.stringMatching(words[language]),
    });
    chmodSync(folder, 0o755);
    expect(readdirSync(folder)).toEqual(names);
    expect(contentOf(folder).equals(before)).toBe(true);
  });

  it('damage that is read at the start is refused, and left as it is', async () => {
    const { folder, cycle } = await usedStore();
    spoil(folder, `"lastMessage":"m-${cycle.slice(2)}"`);
    const before = contentOf(folder);
    const words = { id: /rusak.*cadangan/, en: /are damaged.*backup/ };
    expect(await serve(folder, { language }).ended).toEqual({
      exit: 1,
      talk: expect.stringMatching(words[language]),
    });
    expect(contentOf(folder).equals(before)).toBe(true);
  });

  it('damage that is read later is told to whoever asks for it', async () => {
    const { folder, cycle } = await usedStore();
    // How every sealed segment begins.
    spoil(folder, 'TSL2');
    const command = serve(folder);
    const door = await doorOf((await command.address)!);
    const { status, text } = await door.ask(`/api/v1/cycles/${cycle}/summary`, { language });
    const words = { id: /^Penyimpanan .*pengelola\.$/, en: /^The store .*operator\.$/ };
    expect([status, JSON.parse(text)]).toMatchObject([
      503,
      { detail: expect.stringMatching(words[language]) },
    ]);
  });
});

it('a clock that is set back by a day delays nothing, and what changes later is later', async () => {
  let error = 0;
  const clock: Clock = {
    now: neverBack({ wall: () => Date.now() + error, steady: () => performance.now() }),
    wait: systemClock.wait,
  };
  const served = await Served.start(month.options.asOf, { clock });
  open.push(() => served.stop());
  const cycle = await served.beginCycle(month);
  const ids: string[] = [];
  for (const upload of uploads) {
    ids.push(await served.upload(cycle, upload));
    if (ids.length === 2) error = -24 * 60 * 60_000;
  }
  const turns = [await served.turn(ids[1]!, 'withdraw'), await served.turn(ids[1]!, 'restore')];
  await served.document(cycle, 'summary', [...ids.map((id) => `file.${id}`), ...turns]);
  const { items } = await served.json<{ items: { id: string; receivedAt: string }[] }>(
    `/api/v1/cycles/${cycle}/files?limit=50`,
  );
  expect(items.map(({ id }) => id)).toEqual(ids.toReversed());
});

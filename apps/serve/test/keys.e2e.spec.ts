import { randomBytes } from 'node:crypto';
import { chmodSync, copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateMonth } from '#demo';
import { newWrappingKey, wrappingKey } from '#security';
import { newFolder, tersalur, tersalurInShell } from '../../../libs/testing/src/command-line.js';
import { Served, uploadsOf } from './served.js';
import { ServedCommand } from './served-command.js';

const month = generateMonth({ households: 30, seed: 6, out: newFolder() });
const uploads = uploadsOf(month);

let home: string;
let folder: string;
let keyFile: string;
let served: Served;
let cycle: string;
let ledger: string;

async function start(keySource?: Parameters<typeof Served.start>[1]): Promise<void> {
  home = newFolder();
  folder = join(home, 'data');
  keyFile = join(home, 'data.keys');
  served = await Served.start(month.options.asOf, { home, ...keySource });
  cycle = await served.beginCycle(month);
  const files = await served.uploadAll(cycle, uploads);
  ledger = await served.document(cycle, 'ledger.csv', files);
}

afterEach(() => served.stop());

const readLedger = async (): Promise<string> =>
  (await served.ask(`/api/v1/cycles/${cycle}/ledger.csv`)).text();

/** How the services end that are started on the folder, and what they say. */
async function ended(language = 'id'): Promise<{ exit: number | null; talk: string }> {
  const command = new ServedCommand(folder, { language });
  expect(await command.address).toBeUndefined();
  return command.ended;
}

describe('the key file', () => {
  beforeEach(() => start());

  it('is made at the first start, for its owner alone', () => {
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
  });

  it('that others may read stops the start, in both languages', async () => {
    await served.close();
    chmodSync(keyFile, 0o644);
    expect(await ended()).toMatchObject({
      exit: 1,
      talk: expect.stringMatching(/dibaca orang lain.*chmod 600/),
    });
    expect(await ended('en')).toMatchObject({
      exit: 1,
      talk: expect.stringMatching(/Others may read.*chmod 600/),
    });
    chmodSync(keyFile, 0o600);
    await served.restart({ isClosed: true });
  });

  it.each([
    ['is gone', (): void => rmSync(keyFile)],
    [
      'is another one',
      (): void => writeFileSync(keyFile, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 }),
    ],
  ])('that %s: exactly what is lost is said, nothing changes, and a copy brings it back', async (_, lose) => {
    await served.close();
    copyFileSync(keyFile, `${keyFile}.copy`);
    const before = readFileSync(join(folder, 'tersalur.db'));
    lose();
    const lost = await ended();
    expect(lost.exit).toBe(1);
    expect(lost.talk).toContain(`18.72 ${cycle}\n`);
    expect(lost.talk).toMatch(/1 bagiannya.*Kembalikan berkas kunci dari salinannya/s);
    expect((await ended('en')).talk).toMatch(/1 parts? of them.*Put the key file back from its copy/s);
    expect(readFileSync(join(folder, 'tersalur.db')).equals(before)).toBe(true);
    copyFileSync(`${keyFile}.copy`, keyFile);
    await served.restart({ isClosed: true });
    expect(await readLedger()).toBe(ledger);
  });

  it('is changed by rotate-keys: all is read by the new key, nothing by the old one', async () => {
    await served.close();
    copyFileSync(keyFile, `${keyFile}.old`);
    expect(tersalur('rotate-keys', '--data', folder)).toMatchObject({
      exit: 0,
      talk: expect.stringMatching(/1 kunci data kini dibungkus.*Simpan salinan berkas kunci/s),
    });
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    copyFileSync(keyFile, `${keyFile}.new`);
    copyFileSync(`${keyFile}.old`, keyFile);
    expect((await ended()).talk).toContain(`18.72 ${cycle}\n`);
    copyFileSync(`${keyFile}.new`, keyFile);
    await served.restart({ isClosed: true });
    expect(await readLedger()).toBe(ledger);
    const { items } = await served.json<{ items: object[] }>('/api/v1/audit?what=KEYS_ROTATED');
    expect(items).toHaveLength(1);
  });

  it('keeps the key of before until it is dropped, which is said before: older backups are read with it', async () => {
    const backup = join(home, 'cadangan');
    expect(tersalur('backup', '--data', folder, '--out', backup).exit).toBe(0);
    await served.close();
    const restored = join(home, 'pulih');
    expect(tersalur('rotate-keys', '--data', folder)).toMatchObject({
      exit: 0,
      talk: expect.stringMatching(/^Kunci yang berlaku sampai kini dipensiunkan.*1 kunci data kini/s),
    });
    const restore = () =>
      tersalurInShell(`TERSALUR_KEY_FILE='${keyFile}' exec "$0" restore '${backup}' --data '${restored}'`);
    expect(restore().exit).toBe(0);
    const before = readFileSync(keyFile);
    const drop = (...words: string[]) =>
      tersalur('rotate-keys', '--drop-retired', '--data', folder, ...words);
    expect(drop()).toMatchObject({ exit: 0, talk: expect.stringMatching(/masih diperlukan folder data/) });
    rmSync(restored, { recursive: true });
    expect(drop()).toMatchObject({ exit: 3, talk: expect.stringContaining(restored) });
    writeFileSync(keyFile, before.toString().replace(`# folder: ${restored}\n`, ''));
    expect(drop()).toMatchObject({ exit: 3, talk: expect.stringMatching(/Cadangan.*--yes/s) });
    expect(drop('--yes')).toMatchObject({ exit: 0, talk: expect.stringMatching(/^Dihapus/) });
    expect(restore()).toMatchObject({ exit: 1, talk: expect.stringContaining(`18.72 ${cycle}\n`) });
    await served.restart({ isClosed: true });
    expect(await readLedger()).toBe(ledger);
  });

  it('is not changed while the services run', async () => {
    const before = readFileSync(keyFile);
    expect(tersalur('rotate-keys', '--data', folder)).toMatchObject({ exit: 1 });
    expect(readFileSync(keyFile).equals(before)).toBe(true);
    expect(await readLedger()).toBe(ledger);
  });

  it('that nobody has any more: what is lost is given up only when it is said, and all else goes on', async () => {
    await served.close();
    rmSync(keyFile);
    expect(tersalur('forget-lost-keys', '--data', folder)).toMatchObject({
      exit: 3,
      talk: expect.stringMatching(new RegExp(`18.72 ${cycle}.*--yes`, 's')),
    });
    expect((await ended()).exit).toBe(1);
    expect(tersalur('forget-lost-keys', '--data', folder, '--yes')).toMatchObject({ exit: 0 });
    await served.restart({ isClosed: true });
    expect((await served.ask(`/api/v1/cycles/${cycle}/summary`)).status).toBe(410);
    const { items } = await served.json<{ items: object[] }>('/api/v1/purges');
    expect(items).toMatchObject([{ cycle, cause: 'KEY_LOST' }]);
    expect((await served.json<{ items: object[] }>('/api/v1/audit?what=KEY_FORGOTTEN')).items).toHaveLength(
      1,
    );
    await served.close();
    expect(tersalur('forget-lost-keys', '--data', folder)).toMatchObject({ exit: 0 });
    await served.restart({ isClosed: true });
  });
});

it('a key from the environment is changed by giving both, once', async () => {
  const secrets = [newWrappingKey().secret, newWrappingKey().secret] as const;
  await start({ keySource: { current: wrappingKey(secrets[0]), earlier: [] } });
  await served.close();
  const [before, now] = secrets.map((secret) => Buffer.from(secret).toString('base64'));
  const rotate = `TERSALUR_KEY=${now} TERSALUR_KEY_BEFORE=${before} exec "$0" rotate-keys --data '${folder}'`;
  expect(tersalurInShell(rotate)).toMatchObject({
    exit: 0,
    talk: expect.stringMatching(/1 kunci data.*TERSALUR_KEY_BEFORE tidak diperlukan lagi/s),
  });
  expect(tersalurInShell(`TERSALUR_KEY=${before} exec "$0" serve --data '${folder}' --port 0`)).toMatchObject(
    {
      exit: 1,
      talk: expect.stringContaining(`18.72 ${cycle}\n`),
    },
  );
  await served.restart({ isClosed: true, keySource: { current: wrappingKey(secrets[1]), earlier: [] } });
  expect(await readLedger()).toBe(ledger);
});

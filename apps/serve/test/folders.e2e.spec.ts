import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Sqlite from 'better-sqlite3';
import { DATA_KEYS } from '#application';
import { fileIn, newFolder, tersalur } from '../../../libs/testing/src/command-line.js';
import { openSqlite } from '../../../libs/adapters/sqlite/test/sqlite-stand.js';
import { Served, systemClock } from './served.js';
import { ServedCommand } from './served-command.js';

/** Data folders as earlier versions left them (`npm run save-folder`). */
const SAVED = join(import.meta.dirname, 'folders');

interface SavedFolder {
  readonly cycle: string;
  readonly asOf: string;
}

/** Lays a saved folder out as it was. */
function unpacked(version: string): { home: string; saved: SavedFolder; ledger: string } {
  const home = newFolder();
  const of = (name: string): Buffer => readFileSync(join(SAVED, version, name));
  mkdirSync(join(home, 'data'));
  writeFileSync(join(home, 'data', 'tersalur.db'), gunzipSync(of('tersalur.db.gz')));
  writeFileSync(join(home, 'data.anchors'), of('anchors.txt'));
  writeFileSync(join(home, 'data.keys'), of('keys.txt'), { mode: 0o600 });
  const saved = JSON.parse(of('folder.json').toString()) as SavedFolder;
  return { home, saved, ledger: of('ledger.csv').toString() };
}

describe.each(readdirSync(SAVED))('a data folder of version %s', (version) => {
  it('is whole, tells the same, and goes on', async () => {
    const { home, saved, ledger } = unpacked(version);
    const served = await Served.start(saved.asOf, { home });
    const { cycle } = saved;
    expect(await (await served.ask(`/api/v1/cycles/${cycle}/ledger.csv`)).text()).toBe(ledger);
    const path = fileIn(
      newFolder(),
      'bnba-susulan.csv',
      'NIK,NAMA,KELURAHAN,PROGRAM,NOMINAL\n1872014501800001,SITI AMINAH,IRINGMULYO,BPNT,600000\n',
    );
    const id = await served.upload(cycle, { role: 'amendment', path });
    expect(await served.document(cycle, 'ledger.csv', [`file.${id}`])).toContain('SITI AMINAH');
    await served.close();
    expect(tersalur('verify-data', '--data', join(home, 'data'))).toMatchObject({
      exit: 0,
      talk: expect.stringContaining('sama dengan hasil hitung ulang'),
    });
    await served.restart({ isClosed: true });
    await served.stop();
  });
});

/** Starts the services on a folder that they refuse, and gives what they say. */
async function refusal(folder: string, language: string): Promise<string> {
  const command = new ServedCommand(folder, { language });
  expect(await command.address).toBeUndefined();
  const { exit, talk } = await command.ended;
  expect(exit).toBe(1);
  return talk;
}

it('a folder of a later version is refused in one sentence, and left as it is', async () => {
  const { home } = unpacked(readdirSync(SAVED)[0]!);
  const folder = join(home, 'data');
  const path = join(folder, 'tersalur.db');
  const database = new Sqlite(path);
  database.pragma('user_version = 999');
  database.close();
  const before = readFileSync(path);
  expect((await refusal(folder, 'id')).trim()).toMatch(/^[^\n]*versi lebih baru\. Perbarui Tersalur[^\n]*$/);
  expect((await refusal(folder, 'en')).trim()).toMatch(/^[^\n]*newer Tersalur[^\n]*Update Tersalur[^\n]*$/);
  expect(tersalur('backup', '--data', folder, '--out', join(home, 'cadangan')).exit).toBe(1);
  expect(readFileSync(path).equals(before)).toBe(true);
});

it('a folder whose files nobody sealed is refused', async () => {
  const { home } = unpacked(readdirSync(SAVED)[0]!);
  const folder = join(home, 'data');
  const store = await openSqlite({ folder, clock: systemClock });
  const keys = store.collections.writing(DATA_KEYS, 'keys');
  for (const { id, version } of (await keys.page('all', '', { limit: 50 })).items)
    await keys.remove(id, version);
  await store.close();
  expect(await refusal(folder, 'id')).toContain('belum menyegelnya');
  expect(await refusal(folder, 'en')).toContain('did not seal');
});

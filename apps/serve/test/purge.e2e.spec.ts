import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { BRI } from '../../gateway/test/uploads.js';
import { Served, uploadsOf } from './served.js';

const JSON_BODY = { 'content-type': 'application/json' };

const month = generateMonth({ households: 40, seed: 5, out: newFolder() });

let home: string;
let served: Served;
let cycle: string;

beforeEach(async () => {
  home = newFolder();
  served = await Served.start(month.options.asOf, { home });
  cycle = await served.takeMonth(month);
});

afterEach(() => served.stop());

const post = (path: string, body: object, method = 'POST'): Promise<Response> =>
  served.ask(path, {
    method,
    headers: { ...JSON_BODY, 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  });

const purge = (): Promise<Response> =>
  post(`/api/v1/cycles/${cycle}/purge`, { reason: 'pindah server', confirm: cycle });

/** The cycle of the months behind. */
function beginNext(): Promise<string> {
  const later = { cycle: '2026-04/2026-06', cutoffBri: '2026-06-30', cutoffPos: '2026-06-30' };
  const options = { ...month.options, ...later, window: '2026-04-01/2026-06-30' };
  return served.beginCycle({ ...month, options });
}

/** The data key of the cycle as it lies in the store. */
function wrappedKey(): string {
  const database = new Sqlite(join(home, 'data', 'tersalur.db'), { readonly: true });
  const bodies = database.prepare(`SELECT body FROM items WHERE collection = 'data-keys'`).pluck().all();
  database.close();
  const records = bodies.map(
    (body) => JSON.parse(body as string) as { cycle: string; key: { wrapped: string } },
  );
  return records.find((record) => record.cycle === cycle)!.key.wrapped;
}

function storedBytes(): Buffer {
  return Buffer.concat(
    ['tersalur.db', 'tersalur.db-wal'].map((name) => readFileSync(join(home, 'data', name))),
  );
}

it('a cycle that is purged is gone for everybody, and what there was is certified', async () => {
  const wrapped = wrappedKey();
  expect(storedBytes().includes(wrapped)).toBe(true);
  const summary = await served.json<{ revision: number }>(`/api/v1/cycles/${cycle}/summary`);
  const purged = await purge();
  expect(purged.status).toBe(201);
  const view = (await purged.json()) as { id: string };
  expect(view).toMatchObject({
    ...{ cycle, region: '18.72', cause: 'ASKED', by: 'admin', reason: 'pindah server' },
    ...{
      doneAt: expect.any(String),
      key: { destroyedAt: expect.any(String) },
      book: { revision: summary.revision },
    },
  });
  for (const path of ['summary', 'ledger', 'discrepancies', 'ledger.csv', 'reviews']) {
    const answer = await served.ask(`/api/v1/cycles/${cycle}/${path}`);
    expect([path, answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
      path,
      410,
      'CYCLE_PURGED',
    ]);
  }
  expect(storedBytes().includes(wrapped)).toBe(false);
  const text = await (await served.ask(`/api/v1/purges/${view.id}/certificate.txt`)).text();
  expect(text).toMatch(/^BERITA ACARA PEMUSNAHAN/);
  for (const { path } of uploadsOf(month)) expect(text).toContain(path.split('/').at(-1));
});

it('nothing that comes later brings it back: files, restarts, days', async () => {
  await purge();
  const [upload] = uploadsOf(month);
  await expect(served.upload(cycle, upload!)).rejects.toThrow(/410.*CYCLE_PURGED/);
  const { items } = await served.json<{ items: { id: string }[] }>(`/api/v1/cycles/${cycle}/files`);
  expect((await post(`/api/v1/files/${items[0]!.id}/withdraw`, { reason: 'salah' })).status).toBe(410);
  await served.restart();
  expect((await served.ask(`/api/v1/cycles/${cycle}/summary`)).status).toBe(410);
  expect((await purge()).status).toBe(410);
  const other = await beginNext();
  const id = await served.upload(other, upload!);
  expect((await served.ask(`/api/v1/files/${id}?after=file.${id}`)).status).toBe(200);
});

it('a mapping that came with a file of it is no longer remembered: later files are read without it', async () => {
  const odd = BRI.replace('NIK', 'IDENTITAS');
  const columns = [{ column: 'B', header: 'IDENTITAS', field: 'nik' }];
  const give = async (to: string, fields: Readonly<Record<string, string>>): Promise<number> => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ role: 'bri', statementDate: '2026-03-30', ...fields }))
      form.append(name, value);
    form.append('file', new Blob([odd]), 'bri.csv');
    const { status } = await served.ask(`/api/v1/cycles/${to}/files`, { method: 'POST', body: form });
    return status;
  };
  expect(await give(cycle, { mapping: JSON.stringify({ kind: 'BRI', columns }) })).toBe(202);
  await purge();
  expect(await give(await beginNext(), {})).toBe(202);
});

it('it has to be confirmed', async () => {
  const empty = await post(`/api/v1/cycles/${cycle}/purge`, { reason: '= - +', confirm: cycle });
  expect(await empty.json()).toMatchObject({ status: 422, errors: [{ field: 'reason' }] });
  const answer = await post(`/api/v1/cycles/${cycle}/purge`, { reason: 'pindah server', confirm: 'c-lain' });
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([422, 'FIELDS_INVALID']);
  expect((await served.ask(`/api/v1/cycles/${cycle}/summary`)).status).toBe(200);
});

it('after the retention that is set the data go by themselves, and the trail says so', async () => {
  await served.restart({ asOf: '2027-03-31' });
  expect(await (await post('/api/v1/retention', { months: 12 }, 'PUT')).json()).toMatchObject({
    months: 12,
    due: [],
  });
  await served.restart({ asOf: '2027-04-01' });
  await served.until(async () => (await served.ask(`/api/v1/cycles/${cycle}/summary`)).status === 410);
  await served.until(async () => {
    const { items } = await served.json<{ items: object[] }>(`/api/v1/audit?to=${cycle}`);
    return JSON.stringify(items).includes('"cause":"RETENTION"');
  });
  const { items } = await served.json<{ items: object[] }>('/api/v1/purges');
  expect(items).toMatchObject([{ cycle, cause: 'RETENTION', retention: 12, by: '' }]);
});

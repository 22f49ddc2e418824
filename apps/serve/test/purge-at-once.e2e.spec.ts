import { randomUUID } from 'node:crypto';
import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { Served, startTelemetry, uploadsOf } from './served.js';

const month = generateMonth({ households: 40, seed: 5, out: newFolder() });

let telemetry: Awaited<ReturnType<typeof startTelemetry>>;
let served: Served;
let cycle: string;
let ledger: string;

beforeEach(async () => {
  telemetry = await startTelemetry({ log: { level: 'error', isTerminal: false, write: () => undefined } });
  served = await Served.start(month.options.asOf, { telemetry });
  cycle = await served.beginCycle(month);
  const files = await served.uploadAll(cycle, uploadsOf(month));
  ledger = await served.document(cycle, 'ledger.csv', files);
});

afterEach(async () => {
  await served.stop();
  await telemetry.close();
});

const purge = (): Promise<Response> =>
  served.ask(`/api/v1/cycles/${cycle}/purge`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ reason: 'pindah server', confirm: cycle }),
  });

const summary = async (): Promise<number> => (await served.ask(`/api/v1/cycles/${cycle}/summary`)).status;

async function booksInMemory(): Promise<string | undefined> {
  const text = await (await served.ask('/metrics')).text();
  return /^tersalur_books_in_memory\b.* (\d+)$/m.exec(text)?.[1];
}

it('of two at once one is done and certified, and nothing of the book stays in memory', async () => {
  expect(await booksInMemory()).toBe('1');
  const answers = await Promise.all([purge(), purge()]);
  expect(answers.map(({ status }) => status).every((status) => status === 201 || status === 410)).toBe(true);
  const { items } = await served.json<{ items: object[] }>('/api/v1/purges');
  expect(items).toMatchObject([
    { cycle, cause: 'ASKED', doneAt: expect.any(String), key: { destroyedAt: expect.any(String) } },
  ]);
  expect([await summary(), await booksInMemory()]).toEqual([410, '0']);
});

it('while tables leave, each is whole or is broken off, and none leaves afterwards', async () => {
  const table = async (): Promise<string> => {
    const answer = await served.ask(`/api/v1/cycles/${cycle}/ledger.csv`);
    return answer.ok ? answer.text() : `${answer.status}`;
  };
  const leaving = [table(), table(), table(), table()];
  const [purged, ...left] = await Promise.allSettled([purge(), ...leaving]);
  expect(purged).toMatchObject({ value: { status: 201 } });
  for (const each of left) if (each.status === 'fulfilled') expect([ledger, '410']).toContain(each.value);
  expect([await table(), await summary()]).toEqual(['410', 410]);
  expect((await served.ask('/health/ready')).status).toBe(200);
});

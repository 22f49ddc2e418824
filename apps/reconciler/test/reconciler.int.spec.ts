import { type INestMicroservice } from '@nestjs/common';
import { openMemory } from '#adapters/memory';
import {
  ALERT_KEYS,
  bookHead,
  type BookMessage,
  type Collections,
  deadLetterTopic,
  FILES,
  type Head,
  publishMessage,
  readingsOf,
  RETRY_PAUSES,
} from '#application';
import { TOPICS } from '#contracts';
import { parseIsoDay } from '#domain';
import { messagesOf } from '../../../libs/application/test/book-messages.js';
import { builtModule } from '../../../libs/testing/src/built-module.js';
import { credited, FULL, month, report } from '../../../libs/testing/src/builders/sample-month.js';
import { fragile, type Hitch } from '../../../libs/testing/src/fragile-ports.js';
import { ManualClock } from '../../../libs/testing/src/time/manual-clock.js';
import { type createReconciler as createHere } from '../src/create-reconciler.js';

/** The built service: its thread is started from a file. */
const { createReconciler } = await builtModule<{ createReconciler: typeof createHere }>(
  'apps/reconciler/src/create-reconciler.js',
);

const WEEKS = ['2026-02-14', '2026-02-21', '2026-02-28'];

/** The hashes of the sample's files are short. */
function withHash(message: BookMessage): BookMessage {
  if (message.type !== 'report.closed.v1') return message;
  const sha256 = Buffer.from(message.file.sha256).toString('hex').padEnd(64, '0').slice(0, 64);
  return { ...message, file: { ...message.file, sha256 } };
}

describe('inputs that wait', () => {
  const clock = new ManualClock();
  let store: ReturnType<typeof openMemory>;
  let messages: BookMessage[];
  let reconciler: INestMicroservice | undefined;
  beforeEach(async () => {
    store = openMemory(clock);
    for (const topic of Object.values(TOPICS)) await store.log.createTopic(topic, 1);
    const reports = WEEKS.map((day) => report('BRI', day, [credited(FULL, { reference: 'R1' })]));
    messages = (await messagesOf(month({ reports }), store.segments)).map(withHash);
  });
  afterEach(() => reconciler?.close());

  async function start(): Promise<void> {
    const today = () => parseIsoDay('2026-04-30')!;
    reconciler = await createReconciler({ ...store, clock, today, logger: false });
    await reconciler.listen();
  }

  /** The head of the book once it has the first so many inputs. */
  async function headWith(inputs: number): Promise<Head> {
    for (;;) {
      const head = await store.segments.readHead(bookHead('18.72', 't1'));
      if (head.watermark >= inputs) return head;
      await new Promise((later) => setImmediate(later));
    }
  }

  it('are taken together, as one revision', async () => {
    for (const message of messages) await publishMessage(store.log, message);
    await start();
    await clock.passPause();
    const head = await headWith(messages.length);
    // The settings have it tell the day, which may be the second one by now.
    expect(head.revision).toBeLessThanOrEqual(2);
    expect(head.totals).toMatchObject({ entitlements: 1 });
  });

  it('wait for a file of their month that is being read, but not for one that is stuck', async () => {
    const readings = store.collections.writing(readingsOf('bri'), 'ingest-bri');
    const none = { rows: 0, accepted: 0, rejected: 0, progress: 0 };
    const at = (ago: number): string => new Date(clock.now() - ago).toISOString();
    const reading = { cycle: 't1', status: 'READING', ...none } as const;
    const { version } = await readings.insert('f-8', { ...reading, changedAt: at(0) });
    await readings.insert('f-9', { ...reading, changedAt: at(60_000) });
    for (const message of messages) await publishMessage(store.log, message);
    await start();
    await clock.passPause();
    await clock.pauses();
    await readings.replace('f-8', version, { ...reading, status: 'APPLIED', changedAt: at(0) });
    await clock.passPause();
    expect((await headWith(messages.length)).revision).toBeLessThanOrEqual(2);
  });

  it('wait for a file of their month that was received and that nobody has begun to read, but not for ever', async () => {
    const at = new Date(clock.now()).toISOString();
    const received = {
      cycle: 't1',
      region: '18.72',
      role: 'bri',
      final: true,
      name: 'bri.csv',
      turns: [],
    } as const;
    const noted = { unsent: [], receivedAt: at, receivedBy: 'u-1', changedAt: at, lastMessage: 'm-8' };
    await store.collections.writing(FILES, 'gateway').insert('f-8', { ...received, ...noted });
    for (const message of messages) await publishMessage(store.log, message);
    await start();
    await clock.passPause();
    await clock.pauses();
    expect((await store.segments.readHead(bookHead('18.72', 't1'))).revision).toBe(0);
    for (let waited = 0; waited < 10_000; waited += await clock.passPause());
    expect((await headWith(messages.length)).revision).toBeLessThanOrEqual(2);
  });

  it('wait no longer when somebody changes the settings', async () => {
    const [settings, ...others] = messages.toSorted((one) => (one.type === 'settings.changed.v1' ? -1 : 1));
    for (const message of [...others, settings!]) await publishMessage(store.log, message);
    await start();
    expect((await headWith(messages.length)).totals).toMatchObject({ entitlements: 1 });
  });

  it('are taken by the next try where the key of alerts could not be read', async () => {
    const hitches: Hitch[] = ['BEFORE'];
    const { collections } = store;
    const keys = fragile(collections.writing(ALERT_KEYS, 'reconciler'), () => hitches.shift());
    const writing = collections.writing.bind(collections) as (...given: unknown[]) => unknown;
    collections.writing = ((definition: { readonly name: string }, service: string) =>
      definition.name === ALERT_KEYS.name ? keys : writing(definition, service)) as Collections['writing'];
    for (const message of messages) await publishMessage(store.log, message);
    await start();
    await clock.passPause();
    expect(await clock.passPause()).toBe(RETRY_PAUSES[0]);
    expect((await headWith(messages.length)).totals).toMatchObject({ entitlements: 1 });
    expect(hitches).toEqual([]);
  });

  it('do not suffer from one among them that cannot be taken', async () => {
    const bad = messages.findIndex(({ id }) => id.includes('report-1'));
    const chunks = [{ hash: 'f'.repeat(64), rows: 1 }];
    for (const [at, message] of messages.entries())
      await publishMessage(store.log, at === bad ? ({ ...message, chunks } as BookMessage) : message);
    await start();
    await clock.passPause();
    expect((await headWith(bad)).revision).toBeGreaterThan(1);
    for (const pause of RETRY_PAUSES) expect(await clock.passPause()).toBe(pause);
    const head = await headWith(messages.length);
    const files = head.segments.filter(({ kind }) => kind === 'ROWS');
    expect(files.length).toBe(messages.filter(({ type }) => type === 'report.closed.v1').length - 1);
    const [lag] = await store.log.lag('test', deadLetterTopic(TOPICS.inputs));
    expect(lag!.end).toBe(1);
  });
});

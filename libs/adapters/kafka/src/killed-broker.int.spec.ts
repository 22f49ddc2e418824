import { setTimeout } from 'node:timers/promises';
import { type Clock, isFault, type Log, type LogRecord } from '#application';
import { type OwnBroker, startKafka } from '../test/own-broker.js';
import { quickOptions } from '../test/quick-options.js';
import { openKafka } from './index.js';

const KEYS = ['18.72', '18.71', '51.71', '31.74'];
const RECORDS = 150;

/** Time as it passes: what was broken is mended in it. */
const clock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => undefined),
};

let broker: OwnBroker;

beforeAll(async () => {
  broker = await startKafka();
});

afterAll(() => broker.end());

it('a broker that is killed in the flow loses nothing that was acknowledged, and publishers and members go on', async () => {
  const { log, close } = await openKafka(quickOptions(broker.address, '', clock));
  await log.createTopic('inputs', 2);
  const reader = new Reader();
  await reader.start(log);
  let acknowledged = 0;
  let atKilling = 0;
  let restarted: Promise<void> | undefined;
  const publishAll = async (key: string): Promise<void> => {
    for (let number = 0; number < RECORDS; number++) {
      await publishOnceOrMore(log, key, number);
      if (++acknowledged !== KEYS.length * 20) continue;
      restarted = broker.kill().then(() => {
        atKilling = acknowledged;
        return broker.start();
      });
    }
  };
  await Promise.all(KEYS.map(publishAll));
  await restarted;
  expect(atKilling).toBeLessThan(KEYS.length * RECORDS);
  for (const key of KEYS) expect(await reader.until(key, RECORDS)).toEqual([...Array(RECORDS).keys()]);
  await reader.allCommitted(log);
  await close();
}, 180_000);

it('while the broker is away everything is STORE_AWAY, and closing does not wait for it', async () => {
  const { log, close } = await openKafka(quickOptions(broker.address, 'away.', clock, 1_500));
  await log.createTopic('inputs', 1);
  const faults: unknown[] = [];
  let tell = (): void => undefined;
  const told = new Promise<void>((done) => (tell = done));
  await log.subscribe({
    ...{ group: 'reader', topics: ['inputs'], take: () => Promise.resolve() },
    onFault: (fault) => {
      faults.push(fault);
      tell();
    },
  });
  await broker.kill();
  const away = { code: 'STORE_AWAY', canRetry: true };
  await Promise.all([
    expect(log.publish('inputs', [{ key: '18.72', value: 'a' }])).rejects.toMatchObject(away),
    expect(log.lag('reader', 'inputs')).rejects.toMatchObject(away),
    expect(log.createTopic('alerts', 1)).rejects.toMatchObject(away),
  ]);
  await told;
  expect(faults[0]).toMatchObject(away);
  await close();
  await expect(log.lag('reader', 'inputs')).rejects.toMatchObject({ code: 'STORE_CLOSED' });
  await broker.start();
}, 180_000);

/** Publishes until it is acknowledged, as who has to publish does. */
async function publishOnceOrMore(log: Log, key: string, number: number): Promise<void> {
  for (;;) {
    try {
      await log.publish('inputs', [{ key, value: String(number) }]);
      return;
    } catch (fault) {
      if (!isFault(fault) || !fault.canRetry) throw fault;
    }
  }
}

/** A member that notes what comes, each once: in the order in which it came first. */
class Reader {
  private readonly seen = new Map<string, Set<number>>(KEYS.map((key) => [key, new Set()]));
  private wake = (): void => undefined;

  async start(log: Log): Promise<void> {
    await log.subscribe({
      group: 'reader',
      topics: ['inputs'],
      take: async ({ records, commit }) => {
        for (const record of records) this.note(record);
        await commit(records.at(-1)!.offset + 1);
        this.wake();
      },
    });
  }

  async until(key: string, count: number): Promise<number[]> {
    while (this.seen.get(key)!.size < count) await this.woken();
    return [...this.seen.get(key)!];
  }

  async allCommitted(log: Log): Promise<void> {
    for (;;) {
      const woken = this.woken();
      const lag = await log.lag('reader', 'inputs');
      if (lag.every(({ next, end }) => next === end)) return;
      await woken;
    }
  }

  private note({ key, value }: LogRecord): void {
    this.seen.get(key)!.add(Number(value));
  }

  private woken(): Promise<void> {
    return new Promise((done) => (this.wake = done));
  }
}

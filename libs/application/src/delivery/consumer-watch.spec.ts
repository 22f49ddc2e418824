import { openMemory } from '#adapters/memory';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { Fault } from '../faults/fault.js';
import { type Check, type Gauge, NO_TELEMETRY, type Telemetry } from '../ports/telemetry.js';
import { type Happening } from '../telemetry/happening.js';
import { originOf } from '../telemetry/origin.js';
import { deliver, RETRY_PAUSES } from './deliver.js';

const TOPIC = 'tersalur.inputs.v1';
const MINUTE = 60_000;

describe('a consumer that is watched', () => {
  let clock: ManualClock;
  let log: ReturnType<typeof openMemory>['log'];
  let told: Happening[];
  let gauges: Gauge[];
  let checks: Check[];
  let telemetry: Telemetry;
  /** Resolves the message at hand, or fails it. */
  let settle: { done(): void; fail(fault: Error): void };
  let origins: (string | undefined)[];

  beforeEach(async () => {
    clock = new ManualClock();
    ({ log } = openMemory(clock));
    [told, gauges, checks, origins] = [[], [], [], []];
    telemetry = {
      ...NO_TELEMETRY,
      tell: (happening) => void told.push(happening),
      gauge: (gauge) => void gauges.push(gauge),
      check: (check) => void checks.push(check),
    };
    await log.createTopic(TOPIC, 1);
    const handle = (): Promise<void> =>
      new Promise((done, fail) => {
        origins.push(originOf()?.correlation);
        settle = { done, fail };
      });
    await deliver(log, { group: 'reader', topics: [TOPIC], clock, handle, telemetry });
  });

  const problem = async (): Promise<string | undefined> => checks[0]!.problem();
  const read = async (name: string) => gauges.find((gauge) => gauge.name === name)!.read();
  const publish = (headers = {}) => log.publish(TOPIC, [{ key: '18.72', value: '{}', headers }]);
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await new Promise(setImmediate);
  };

  it('is well with nothing to do, however long', async () => {
    expect([checks[0]!.part, await problem()]).toEqual(['consumer reader', undefined]);
    clock.advance(60 * MINUTE);
    expect(await problem()).toBeUndefined();
    await publish();
    await until(() => origins.length === 1);
    expect(await problem()).toBeUndefined();
    expect(await read('tersalur_log_lag_records')).toEqual([
      { labels: { group: 'reader', topic: TOPIC }, value: 1 },
    ]);
  });

  it('is stuck when a message does not come to its end, and no longer when it does', async () => {
    await publish();
    await publish();
    await until(() => origins.length === 1);
    await problem();
    clock.advance(5 * MINUTE - 1);
    expect(await problem()).toBeUndefined();
    clock.advance(1);
    expect(await problem()).toBe('STUCK');
    settle.done();
    await until(() => origins.length === 2);
    expect(await problem()).toBeUndefined();
  });

  it('tells of tries, dead letters and what was handled, under what they began with', async () => {
    const correlation = '0b0f2ad4-2f2c-4b52-9f7e-6a6cf9c1a001';
    await publish({ correlation });
    await publish({ correlation: '1872014501800001' });
    for (let tries = 1; tries <= RETRY_PAUSES.length + 1; tries++) {
      await until(() => origins.length === tries);
      settle.fail(new Fault('STORE_UNAVAILABLE', 'away'));
      if (tries > RETRY_PAUSES.length) break;
      while ((await clock.pauses()).length === 0) await new Promise(setImmediate);
      clock.advance(RETRY_PAUSES[tries - 1]!);
    }
    await until(() => origins.length === RETRY_PAUSES.length + 2);
    settle.done();
    await until(() => told.some(({ what }) => what === 'MESSAGE_HANDLED'));
    const place = { group: 'reader', topic: TOPIC, partition: 0 };
    expect(told.filter(({ what }) => what === 'TRY_FAILED')).toHaveLength(RETRY_PAUSES.length + 1);
    expect(told).toContainEqual({ what: 'DEAD_LETTER', ...place, offset: 0, code: 'STORE_UNAVAILABLE' });
    expect(told).toContainEqual({ what: 'MESSAGE_HANDLED', ...place, offset: 1, seconds: 0 });
    expect(new Set(origins)).toEqual(new Set([correlation, `${TOPIC}/0/1`]));
    expect(await read('tersalur_dead_letters_waiting')).toEqual([{ labels: { topic: TOPIC }, value: 1 }]);
  });
});

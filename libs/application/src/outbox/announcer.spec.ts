import fc from 'fast-check';
import { openMemory } from '#adapters/memory';
import { type DayBegunV1 } from '#contracts';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { Fault } from '../faults/fault.js';
import { type CollectionDefinition } from '../ports/collections.js';
import { type Batch, type LogRecord } from '../ports/log.js';
import { beganWith } from '../telemetry/origin.js';
import { Announcer } from './announcer.js';
import { type Announcing, toTell, unsentPlace } from './announcing.js';

const ITEMS: CollectionDefinition<Announcing> = {
  name: 'items',
  owner: 'test',
  lists: { unsent: unsentPlace },
};

const TOPIC = 'tersalur.inputs.v1';

const message = (id: string): DayBegunV1 => ({
  type: 'day.begun.v1',
  id,
  region: '18.72',
  cycle: 'c-1',
  at: '2026-03-31T02:00:00.000Z',
  asOf: '2026-03-31',
});

/** A store whose calls fail when they are told to: before they did anything, or after. */
async function openFragile(fails: () => 'BEFORE' | 'AFTER' | undefined) {
  const { log, collections } = openMemory(new ManualClock());
  await log.createTopic(TOPIC, 1);
  const collection = collections.writing(ITEMS, 'test');
  const fragile = <Given extends unknown[], Result>(call: (...given: Given) => Promise<Result>) => {
    return async (...given: Given): Promise<Result> => {
      const failure = fails();
      const away = new Fault('STORE_UNAVAILABLE', 'away');
      if (failure === 'BEFORE') throw away;
      const result = await call(...given);
      if (failure === 'AFTER') throw away;
      return result;
    };
  };
  const announcer = new Announcer({
    log: { ...log, publish: fragile(log.publish.bind(log)) } as typeof log,
    collection: {
      get: collection.get.bind(collection),
      page: collection.page.bind(collection),
      replace: fragile(collection.replace.bind(collection)),
    } as typeof collection,
  });
  return { log, collection, announcer };
}

type ReadLog = Awaited<ReturnType<typeof openFragile>>['log'];

async function recordsOn(log: ReadLog): Promise<LogRecord[]> {
  const { end } = (await log.lag('reader', TOPIC))[0]!;
  const all: LogRecord[] = [];
  if (end === 0) return all;
  await new Promise<void>((done) => {
    const take = async ({ records }: Batch): Promise<void> => {
      all.push(...records);
      if (all.length === end) done();
    };
    void log.subscribe({ group: 'reader', topics: [TOPIC], take });
  });
  return all;
}

function idOf({ value }: LogRecord): string {
  return (JSON.parse(value) as DayBegunV1).id;
}

async function idsOn(log: ReadLog): Promise<string[]> {
  return (await recordsOn(log)).map(idOf);
}

async function originsOn(log: ReadLog): Promise<Record<string, string | undefined>> {
  const records = await recordsOn(log);
  return Object.fromEntries(records.map((record) => [idOf(record), record.headers['correlation']]));
}

it('whatever fails on the way, all is published in the end, in order, and struck out', async () => {
  const failure = fc.constantFrom('BEFORE' as const, 'AFTER' as const, undefined, undefined);
  await fc.assert(
    fc.asyncProperty(
      fc.array(failure, { maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
      async (failures, items) => {
        const { log, collection, announcer } = await openFragile(() => failures.shift());
        const wanted = items.map((count, item) =>
          Array.from({ length: count }, (_, at) => `m-${item}-${at}`),
        );
        for (const [item, ids] of wanted.entries()) {
          await collection.insert(`i-${item}`, { unsent: ids.map(message) });
          await announcer.announce(`i-${item}`).catch(() => undefined);
        }
        for (let isDone = false; !isDone;)
          isDone = await announcer.announceAll().then(
            () => true,
            () => false,
          );
        const firsts = [...new Set(await idsOn(log))];
        expect([...firsts].sort()).toEqual(wanted.flat().sort());
        for (const [item, ids] of wanted.entries()) {
          expect(firsts.filter((id) => ids.includes(id))).toEqual(ids);
          expect((await collection.get(`i-${item}`))!.item.unsent).toEqual([]);
        }
      },
    ),
  );
});

it('an item that is announced twice at once is published once', async () => {
  const { log, collection, announcer } = await openFragile(() => undefined);
  await collection.insert('i-1', { unsent: [message('m-1')] });
  const announced = await Promise.all([announcer.announce('i-1'), announcer.announce('i-1')]);
  expect(announced.map(({ item }) => item.sequence)).toEqual(['input.0.0', 'input.0.0']);
  expect(await idsOn(log)).toEqual(['m-1']);
});

it('a change that comes while an item is announced is announced, too, and nothing twice', async () => {
  const { log, collection, announcer } = await openFragile(() => undefined);
  const { version } = await collection.insert('i-1', { unsent: [message('m-1')] });
  const publish = log.publish.bind(log);
  const calls: string[] = [];
  const busy = new Announcer({
    collection,
    log: {
      ...log,
      publish: async (topic, records) => {
        calls.push(...records.map(({ value }) => (JSON.parse(value) as DayBegunV1).id));
        if (calls.length === 1)
          await collection.replace('i-1', version, { unsent: [message('m-1'), message('m-2')] });
        return publish(topic, records);
      },
    } as typeof log,
  });
  expect((await busy.announce('i-1')).item).toMatchObject({ unsent: [], sequence: 'input.0.1' });
  expect(calls).toEqual(['m-1', 'm-2']);
  expect(await announcer.announce('i-1')).toMatchObject({ version: 3 });
});

it('an item that is not there is a fault', async () => {
  const { announcer } = await openFragile(() => undefined);
  await expect(announcer.announce('i-0')).rejects.toMatchObject({ code: 'ITEM_MISSING' });
});

it('what leaves later says what it began with, too', async () => {
  const { log, collection, announcer } = await openFragile(() => undefined);
  const [upload, other] = ['0b0f2ad4-2f2c-4b52-9f7e-6a6cf9c1a001', '0b0f2ad4-2f2c-4b52-9f7e-6a6cf9c1a002'];
  await beganWith({ correlation: upload }, () => collection.insert('i-1', toTell([message('m-1')])));
  await collection.insert('i-2', toTell([message('m-2')]));
  await beganWith({ correlation: other }, () => announcer.announceAll());
  expect(await originsOn(log)).toEqual({ 'm-1': upload, 'm-2': other });
});

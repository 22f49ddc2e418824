import { openMemory } from '#adapters/memory';
import { TOPICS } from '#contracts';
import { newWrappingKey } from '#security';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { deadLetterTopic } from '../delivery/dead-letters.js';
import { type Batch } from '../ports/log.js';
import { checkKeys, KeysLost } from './check-keys.js';
import { DataKeys } from './data-keys.js';
import { rewrapKeys } from './rewrap-keys.js';
import { openBytes, sealBytes } from './sealed-bytes.js';
import { SealedLog } from './sealed-log.js';
import { SealedSecrets } from './sealed-secrets.js';

const METRO = { region: '18.72', cycle: 'c-1' };
const LAMPUNG = { region: '18.01', cycle: 'c-2' };
const MINUTE = 60_000;

const text = (content: Uint8Array): string => Buffer.from(content).toString();
const rows = Buffer.from('1872014501800001');

let clock: ManualClock;
let store: ReturnType<typeof openMemory>;
const wrapping = { current: newWrappingKey(), earlier: [] };
const open = (
  keys: typeof wrapping | { current: typeof wrapping.current; earlier: never[] } = wrapping,
): DataKeys => new DataKeys(store.collections, keys, clock);

beforeEach(() => {
  clock = new ManualClock();
  store = openMemory(clock);
});

it('a scope has one key, however many ask for it first', async () => {
  const all = await Promise.all([open(), open(), open()].flatMap((keys) => [keys.of(METRO), keys.of(METRO)]));
  expect(new Set(all.map(({ id }) => id)).size).toBe(1);
  expect((await open().of(LAMPUNG)).id).not.toBe(all[0]!.id);
});

it('the same bytes are sealed alike in a scope, otherwise in another, and opened by whoever has the keys', async () => {
  const sealed = await sealBytes(open(), rows, METRO);
  expect(await sealBytes(open(), rows, METRO)).toEqual(sealed);
  expect(await sealBytes(open(), rows, LAMPUNG)).not.toEqual(sealed);
  expect(text(await openBytes(open(), sealed))).toBe(text(rows));
});

it('what is not sealed, was changed, or is of a key that is not there has its fault', async () => {
  const keys = open();
  const sealed = await sealBytes(keys, rows, METRO);
  const changed = Uint8Array.from(sealed);
  changed[changed.length - 1]! ^= 1;
  await expect(openBytes(keys, changed)).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
  await expect(openBytes(keys, rows)).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
  await expect(openBytes(keys, new Uint8Array())).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
  const unknown = Uint8Array.from(sealed);
  unknown[5]! ^= 1;
  await expect(openBytes(keys, unknown)).rejects.toMatchObject({ code: 'KEY_MISSING' });
});

it('by another wrapping key nothing opens, and it is said what is lost', async () => {
  const sealed = await sealBytes(open(), rows, METRO);
  const other = { current: newWrappingKey(), earlier: [] };
  await expect(openBytes(open(other), sealed)).rejects.toMatchObject({ code: 'KEY_MISSING' });
  await checkKeys(store.collections, wrapping);
  for (const given of [other, undefined]) {
    const lost = await checkKeys(store.collections, given).catch((fault: unknown) => fault);
    expect(lost).toBeInstanceOf(KeysLost);
    expect(lost).toMatchObject({ scopes: [METRO], wanted: [wrapping.current.id] });
  }
});

it('keys that are wrapped anew open the same by the new key, and no longer by the old one', async () => {
  const sealed = await sealBytes(open(), rows, METRO);
  await sealBytes(open(), rows, LAMPUNG);
  const next = { current: newWrappingKey(), earlier: [wrapping.current] };
  expect(await rewrapKeys(store.collections, next)).toBe(2);
  expect(await rewrapKeys(store.collections, next)).toBe(0);
  const alone = { current: next.current, earlier: [] };
  expect(text(await openBytes(open(alone), sealed))).toBe(text(rows));
  await expect(openBytes(open(), sealed)).rejects.toMatchObject({ code: 'KEY_MISSING' });
});

describe('a key that was destroyed', () => {
  it('opens nothing any more, and its scope never gets another one', async () => {
    const keys = open();
    const sealed = await sealBytes(keys, rows, METRO);
    const destroyed = await keys.destroy(METRO);
    expect(await keys.destroy(METRO)).toEqual(destroyed);
    for (const each of [keys, open()]) {
      await expect(openBytes(each, sealed)).rejects.toMatchObject({ code: 'KEY_DESTROYED' });
      await expect(sealBytes(each, rows, METRO)).rejects.toMatchObject({ code: 'KEY_DESTROYED' });
    }
    await checkKeys(store.collections, undefined);
    expect(await rewrapKeys(store.collections, { current: newWrappingKey(), earlier: [] })).toBe(0);
  });

  it('elsewhere is used no longer than five minutes', async () => {
    const elsewhere = open();
    const sealed = await sealBytes(elsewhere, rows, METRO);
    await open().destroy(METRO);
    clock.advance(5 * MINUTE);
    await expect(openBytes(elsewhere, sealed)).rejects.toMatchObject({ code: 'KEY_DESTROYED' });
    await expect(sealBytes(elsewhere, rows, METRO)).rejects.toMatchObject({ code: 'KEY_DESTROYED' });
  });

  it('of a scope that never had one is none', async () => {
    expect(await open().destroy(METRO)).toBeUndefined();
  });
});

it('a secret opens as what it was sealed as, and as nothing else', async () => {
  const secrets = new SealedSecrets(open());
  const sealed = await secrets.seal(Buffer.from('JBSWY3DP'), 'factor of a-1');
  expect(sealed).not.toContain('JBSWY3DP');
  expect(text(await secrets.open(sealed, 'factor of a-1'))).toBe('JBSWY3DP');
  for (const about of ['factor of a-2', 'factor of a-', 'factor of a-1\0'])
    await expect(secrets.open(sealed, about)).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
});

describe('a log with rows', () => {
  const TOPIC = TOPICS.inboundBri;
  let readers = 0;
  const LETTERS = deadLetterTopic(TOPIC);

  /** The values that a group gets, and those that lie in the log. */
  async function valuesOf(
    log: { subscribe: SealedLog['subscribe'] },
    topic: string,
    count: number,
  ): Promise<string[]> {
    const values: string[] = [];
    await new Promise<void>((done) => {
      const take = async ({ records, commit }: Batch): Promise<void> => {
        values.push(...records.map(({ value }) => value));
        await commit(records.at(-1)!.offset + 1);
        if (values.length === count) done();
      };
      void log.subscribe({ group: `reader ${++readers}`, topics: [topic], take });
    });
    return values;
  }

  it.each([TOPIC, LETTERS])('keeps them sealed and gives them open: %s', async (topic) => {
    const log = new SealedLog(store.log, open(), clock);
    await log.createTopic(topic, 1);
    await log.publish(topic, [{ key: '18.72', value: text(rows) }]);
    // What others published is taken as it is.
    await store.log.publish(topic, [{ key: '18.72', value: '{}' }]);
    expect(await valuesOf(log, topic, 2)).toEqual([text(rows), '{}']);
    expect((await valuesOf(store.log, topic, 2))[0]).toMatch(/^sealed:[A-Za-z0-9+/]+={0,2}$/);
  });

  it('passes over what nobody can read any more, alone in a batch and among others', async () => {
    const keys = open();
    const log = new SealedLog(store.log, keys, clock);
    await log.createTopic(TOPIC, 1);
    await log.publish(TOPIC, [{ key: '18.72', value: 'gone' }]);
    await log.publish(TOPIC, [{ key: '18.01', value: 'there' }]);
    const month = new Date(clock.now()).toISOString().slice(0, 7);
    await keys.destroy({ region: '18.72', cycle: `arrivals ${month}` });
    expect(await valuesOf(log, TOPIC, 1)).toEqual(['there']);
  });

  it('gives what only looks sealed as it is, and what stands behind it', async () => {
    const log = new SealedLog(store.log, open(), clock);
    await log.createTopic(TOPIC, 1);
    const unknown = Buffer.from(`TSL1${'x'.repeat(60)}`).toString('base64');
    const fakes = ['sealed:', 'sealed:eA==', `sealed:${unknown}`];
    await store.log.publish(
      TOPIC,
      fakes.map((value) => ({ key: '18.72', value })),
    );
    await log.publish(TOPIC, [{ key: '18.72', value: text(rows) }]);
    expect(await valuesOf(log, TOPIC, 4)).toEqual([...fakes, text(rows)]);
  });

  it('gives what is no region no key of its own', async () => {
    const keys = open();
    const log = new SealedLog(store.log, keys, clock);
    await log.createTopic(TOPIC, 1);
    for (const key of ['apa saja', '1872014501800001', '']) await log.publish(TOPIC, [{ key, value: 'x' }]);
    const regions = [];
    for await (const { item } of keys.all()) regions.push(item.region);
    expect(regions).toEqual(['-']);
  });
});

it('a scope whose data were destroyed before it had any never gets a key: who came late leaves nothing', async () => {
  const [keys, late] = [open(), open()];
  expect(await keys.destroy(METRO)).toBeUndefined();
  expect(await keys.destroy(METRO)).toBeUndefined();
  for (const each of [keys, late, open()])
    await expect(sealBytes(each, rows, METRO)).rejects.toMatchObject({ code: 'KEY_DESTROYED' });
  await checkKeys(store.collections, undefined);
});

it('of a key that is made and destroyed at once nothing can be opened any more', async () => {
  await Promise.allSettled([open().of(METRO), open().destroy(METRO), open().of(METRO)]);
  await expect(open().of(METRO)).rejects.toMatchObject({ code: 'KEY_DESTROYED' });
});

import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { SAMPLE_FILES } from '#demo';
import { type Summary } from '#exports';
import { newFolder } from '../../../../libs/testing/src/command-line.js';
import { type FaultPoint } from '../../../../libs/testing/src/crashes/fault-points.js';
import { type Doom } from '../../../../libs/testing/src/crashes/reaches.js';
import { type SampleView } from '../../../gateway/src/sample/sample-view.js';
import { Door } from './door.js';
import { Cut, Life } from './process/life.js';

/** Where processes end one after the other while the city is loaded. */
const LOADING: readonly Doom[] = [
  { point: 'after gateway inserts cycles', nth: 1 },
  { point: 'before gateway inserts files', nth: 3 },
  { point: 'after gateway publishes file.received.v1', nth: 3 },
];

/** And while it is removed. */
const REMOVING: readonly Doom[] = [
  { point: 'after gateway inserts purges', nth: 1 },
  { point: 'after keys replaces data-keys', nth: 1 },
];

/** No test measures time. */
const LONGEST = 600_000;

describe('sample data', () => {
  const folder = newFolder();
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Has a process work on the folder, and waits for its end: where it is doomed to, or when the work is done. */
  async function live(work: (door: Door) => Promise<void>, doom?: Doom): Promise<void> {
    const life = new Life();
    const reached = new Set<FaultPoint>();
    const order = { folder, asOf: '2026-04-30', clockError: 0, ...(doom ? { doom } : {}) };
    life.begin({ cities: [order] }, (_, point) => reached.add(point));
    try {
      const door = new Door(await life.addressOf(0));
      await door.signIn();
      await work(door);
    } catch (thrown) {
      if (!(thrown instanceof Cut) || doom === undefined) throw thrown;
    } finally {
      life.kill();
      await life.ended;
    }
    if (doom !== undefined) expect(reached).toContain(doom.point);
  }

  const view = (door: Door): Promise<SampleView> => door.read<SampleView>('/api/v1/sample');

  async function load(door: Door): Promise<void> {
    const { status, text } = await door.ask('/api/v1/sample', { method: 'POST', key: randomUUID() });
    if (status !== 202) throw new Error(`${status} ${text}`);
    while ((await view(door)).isLoading);
  }

  async function remove(door: Door): Promise<void> {
    const { cycle } = await view(door);
    // What was begun is gone on with by itself.
    if (cycle !== undefined) await door.ask('/api/v1/sample', { method: 'DELETE', key: randomUUID() });
    while (
      (await door.read<{ items: { doneAt?: string }[] }>('/api/v1/purges')).items[0]?.doneAt === undefined
    );
  }

  /** What the city comes to, once all of its files are read. */
  async function result(door: Door): Promise<Partial<Summary>> {
    const { cycle, given } = await view(door);
    expect(given).toBe(SAMPLE_FILES);
    const path = `/api/v1/cycles/${cycle}`;
    const { items } = await door.read<{ items: { id: string }[] }>(`${path}/files?limit=100`);
    for (const { id } of items)
      while (
        (await door.ask(`${path}/ledger?limit=1&after=file.${id}`)).text.match(/"stale":true|NOT_COMPUTED/)
      );
    const { entitlements, states, findings } = await door.read<Summary>(`${path}/summary`);
    return { entitlements, states, findings };
  }

  it(
    'that are loaded and removed by processes that are killed all the while are whole, and wholly gone',
    async () => {
      for (const doom of LOADING) await live(load, doom);
      let disturbed: Partial<Summary> | undefined;
      await live(async (door) => {
        await load(door);
        disturbed = await result(door);
      });
      for (const doom of REMOVING) await live(remove, doom);
      await live(async (door) => {
        await remove(door);
        expect(await view(door)).toEqual({ mayLoad: true, given: 0, files: SAMPLE_FILES, isLoading: false });
        await load(door);
        expect(await result(door)).toEqual(disturbed);
      });
    },
    LONGEST,
  );
});

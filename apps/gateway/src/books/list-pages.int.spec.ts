import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type SegmentHash, type Segments } from '#application';
import { newFolder, openSqlite } from '../../../../libs/adapters/sqlite/test/sqlite-stand.js';
import { ManualClock } from '../../../../libs/testing/src/time/manual-clock.js';
import { type GatewayParts } from '../gateway-parts.js';
import type * as Built from './list-pages.js';

/** Its thread is what was built. */
const { ListPages } = (await import(resolve('dist/apps/gateway/src/books/list-pages.js'))) as typeof Built;

/** More than this thread reads by itself, and fewer. */
const MANY = 20;
const FEW = 5;

const SCOPE = { region: '18.72', cycle: 't1' };
const NOWHERE = '0'.repeat(64);

describe('pages that are read', () => {
  const folder = newFolder();
  const clock = new ManualClock();
  let store: Awaited<ReturnType<typeof openSqlite>>;
  let pages: Built.ListPages;
  let read: SegmentHash[];
  let hashes: SegmentHash[];
  beforeAll(async () => {
    store = await openSqlite({ folder, clock });
    const numbers = Array.from({ length: MANY }, (_, at) => at);
    hashes = await Promise.all(numbers.map((at) => store.segments.put(Uint8Array.of(1, at), SCOPE)));
  });
  beforeEach(() => {
    read = [];
    const watched: Pick<Segments, 'get'> = {
      get: (hash) => {
        read.push(hash);
        return store.segments.get(hash);
      },
    };
    const segments = Object.assign(Object.create(store.segments) as Segments, watched);
    pages = new ListPages({ segments, clock } as unknown as GatewayParts);
  });
  afterEach(() => pages.onModuleDestroy());
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const bytesOf = async (wanted: readonly SegmentHash[]): Promise<number[][]> => {
    const all: number[][] = [];
    for await (const bytes of pages.read(wanted)) all.push([...bytes]);
    return all;
  };

  it('come in their order, many of them from another thread, also after that went to rest', async () => {
    const all = hashes.map((_, at) => [1, at]);
    expect(await bytesOf(hashes)).toEqual(all);
    await pages.rest();
    expect(await bytesOf(hashes.toReversed())).toEqual(all.toReversed());
    expect(read).toEqual([]);
    expect(await bytesOf(hashes.slice(0, FEW))).toEqual(all.slice(0, FEW));
    expect(read).toEqual(hashes.slice(0, FEW));
  });

  it('are missed as in this thread', async () => {
    await expect(bytesOf([...hashes, NOWHERE])).rejects.toMatchObject({ code: 'SEGMENT_MISSING' });
  });
});

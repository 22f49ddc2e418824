import { join } from 'node:path';
import { KeyFile } from '#adapters/key-file';
import { type Collections, DataKeys, rewrapKeys, SealedSegments, type Segments } from '#application';
import { newWrappingKey } from '#security';
import { openSqlite } from '../../../libs/adapters/sqlite/test/sqlite-stand.js';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type rotateStoreKeys as rotateHere } from '../src/index.js';
import { systemClock as clock } from './served.js';

/** The built one: its thread is started from a file. */
const { rotateStoreKeys } = (await import(
  new URL('../../../dist/apps/serve/src/index.js', import.meta.url).href
)) as { rotateStoreKeys: typeof rotateHere };

interface Opened {
  readonly collections: Collections;
  readonly segments: Segments;
}

const CYCLES = ['c-1', 'c-2', 'c-3'];

/** Collections of a process that ends before it has changed so many items and one. */
function mortal(collections: Collections, left: number): Collections {
  return {
    reading: (definition) => collections.reading(definition),
    writing(definition, service) {
      const own = collections.writing(definition, service);
      return {
        get: (id) => own.get(id),
        find: (unique, key) => own.find(unique, key),
        page: (list, of, options) => own.page(list, of, options),
        insert: (id, item) => own.insert(id, item),
        replace: (id, version, item) =>
          left-- > 0 ? own.replace(id, version, item) : Promise.reject(new Error('killed')),
        remove: (id, version) => own.remove(id, version),
      };
    },
  };
}

it.each([0, 1, 2, 3])(
  'keys that were being changed when the process ended, after %d of three, open all, and the next change is whole',
  async (rewrapped) => {
    const folder = join(newFolder(), 'data');
    const file = new KeyFile(`${folder}.keys`);
    const before = await file.make();
    const store = await openSqlite({ folder, clock });
    const seals = new SealedSegments(store.segments, new DataKeys(store.collections, before, clock));
    const hashes: string[] = [];
    for (const cycle of CYCLES) hashes.push(await seals.put(Buffer.from(cycle), { region: '18.72', cycle }));
    const next = { current: newWrappingKey(), earlier: [before.current] };
    await file.write(next);
    await rewrapKeys(mortal(store.collections, rewrapped), next).catch(() => undefined);
    const read = async ({ collections, segments }: Opened, keys = file.read()): Promise<string[]> => {
      const opened = new SealedSegments(segments, new DataKeys(collections, (await keys)!, clock));
      return Promise.all(hashes.map(async (hash) => Buffer.from(await opened.get(hash)).toString()));
    };
    expect(await read(store)).toEqual(CYCLES);
    await store.close();
    await rotateStoreKeys({ folder, anchorPath: `${folder}.anchors`, clock, operator: 'uji' });
    const later = await openSqlite({ folder, clock });
    expect((await file.read())!.earlier).toEqual([]);
    expect(await read(later)).toEqual(CYCLES);
    await expect(read(later, Promise.resolve(next))).rejects.toMatchObject({
      code: 'KEY_MISSING',
    });
    await later.close();
  },
);

import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { KeyFile } from '#adapters/key-file';
import {
  type Collections,
  DataKeys,
  rewrapKeys,
  SealedSegments,
  type Segments,
  type WrappingKeys,
} from '#application';
import { newWrappingKey } from '#security';
import { openSqlite } from '../../../libs/adapters/sqlite/test/sqlite-stand.js';
import { builtModule } from '../../../libs/testing/src/built-module.js';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import {
  type dropKeys as dropHere,
  type retiredKeys as retiredHere,
  type rotateStoreKeys as rotateHere,
} from '../src/operating.js';
import { systemClock as clock } from './served.js';

/** The built one: its thread is started from a file. */
const { dropKeys, retiredKeys, rotateStoreKeys } = await builtModule<{
  dropKeys: typeof dropHere;
  retiredKeys: typeof retiredHere;
  rotateStoreKeys: typeof rotateHere;
}>('apps/serve/src/operating.js');

interface Opened {
  readonly collections: Collections;
  readonly segments: Segments;
}

const CYCLES = ['c-1', 'c-2', 'c-3'];

/** Does something to the store of a folder that is open only meanwhile. */
async function within<Result>(folder: string, work: (opened: Opened) => Promise<Result>): Promise<Result> {
  const store = await openSqlite({ folder, clock });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

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
    const before = await file.take(folder);
    const store = await openSqlite({ folder, clock });
    const seals = new SealedSegments(store.segments, new DataKeys(store.collections, before, clock));
    const hashes: string[] = [];
    for (const cycle of CYCLES) hashes.push(await seals.put(Buffer.from(cycle), { region: '18.72', cycle }));
    const next = { current: newWrappingKey(), earlier: [before.current] };
    await file.change(() => ({ ...next, folders: [folder] }));
    await rewrapKeys(mortal(store.collections, rewrapped), next).catch(() => undefined);
    const read = async (
      { collections, segments }: Opened,
      keys: Promise<WrappingKeys | undefined> = file.read(),
    ): Promise<string[]> => {
      const opened = new SealedSegments(segments, new DataKeys(collections, (await keys)!, clock));
      return Promise.all(hashes.map(async (hash) => Buffer.from(await opened.get(hash)).toString()));
    };
    expect(await read(store)).toEqual(CYCLES);
    await store.close();
    await rotateStoreKeys({ folder, anchorPath: `${folder}.anchors`, clock, operator: 'uji' });
    const later = await openSqlite({ folder, clock });
    expect((await file.read())!.earlier).toEqual([next.current, before.current]);
    expect(await read(later)).toEqual(CYCLES);
    await expect(read(later, Promise.resolve(next))).rejects.toMatchObject({
      code: 'KEY_MISSING',
    });
    await later.close();
  },
);

describe('two folders of one key file', () => {
  const scope = { region: '18.72', cycle: 'c-1' };
  let folders: string[];
  let file: KeyFile;
  let hashes: string[];
  beforeEach(async () => {
    const home = newFolder();
    folders = ['a', 'b'].map((name) => join(home, name));
    file = new KeyFile(join(home, 'shared.keys'));
    hashes = [];
    for (const folder of folders)
      hashes.push(
        await within(folder, async (store) => (await seals(store, folder)).put(Buffer.from(folder), scope)),
      );
  });

  const closed = (at: number) => ({
    ...{ folder: folders[at]!, anchorPath: `${folders[at]!}.anchors` },
    ...{ keySource: { path: file.path }, clock, operator: 'uji' },
  });

  async function seals({ collections, segments }: Opened, folder: string): Promise<SealedSegments> {
    return new SealedSegments(segments, new DataKeys(collections, await file.take(folder), clock));
  }

  const read = (at: number): Promise<string> =>
    within(folders[at]!, async (store) =>
      Buffer.from(await (await seals(store, folders[at]!)).get(hashes[at]!)).toString(),
    );

  it('are both read after the keys of one were changed, and the old key stays as long as the other needs it', async () => {
    const { current } = (await file.read())!;
    await rotateStoreKeys(closed(0));
    expect([await read(0), await read(1)]).toEqual(folders);
    expect(await retiredKeys(closed(0))).toEqual({ idle: [], needed: [current.id], unseen: [] });
    await rotateStoreKeys(closed(1));
    const retired = (await file.read())!.earlier.map(({ id }) => id);
    const { idle, needed } = await retiredKeys(closed(1));
    expect([needed, [...needed, ...idle]]).toEqual([[retired[0]], retired]);
    await dropKeys(closed(1), idle);
    expect([await read(0), await read(1)]).toEqual(folders);
  });

  it('that cannot be looked into keeps every key that it may need', async () => {
    await rotateStoreKeys(closed(0));
    await rename(folders[1]!, `${folders[1]!}.away`);
    expect(await retiredKeys(closed(0))).toMatchObject({ unseen: [folders[1]] });
  });
});

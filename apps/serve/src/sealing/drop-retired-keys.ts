import { resolve } from 'node:path';
import { KeyFile } from '#adapters/key-file';
import { readSqlite } from '#adapters/sqlite';
import {
  allItems,
  DATA_KEYS,
  type DataKeyRecord,
  isFault,
  noteByOperator,
  type ReadableCollection,
} from '#application';
import { type ClosedStore, withStore } from './operated-store.js';
import { storeKeys } from './store-keys.js';

/** What there is of retired keys in a key file. */
export interface RetiredKeys {
  /** Ids of those that no folder needs that uses the file. */
  readonly idle: readonly string[];
  /** Ids of those that some folder still needs: its keys were not changed since. */
  readonly needed: readonly string[];
  /** Folders that use the file and that nobody can look into. */
  readonly unseen: readonly string[];
}

/** The retired keys of a folder's key file; where keys come from the environment there are none. Throws KeysLost; faults: those of openSqlite, KeyFile and the collections. */
export function retiredKeys(closed: ClosedStore): Promise<RetiredKeys> {
  return withStore(closed, async ({ store: { collections }, keySource }) => {
    const none: RetiredKeys = { idle: [], needed: [], unseen: [] };
    await storeKeys(collections, keySource, closed.folder);
    const kept = 'path' in keySource ? await new KeyFile(keySource.path).read() : undefined;
    if (kept === undefined) return none;
    const needed = new Set(await keysOf(collections.reading(DATA_KEYS)));
    const unseen: string[] = [];
    for (const folder of kept.folders.filter((each) => each !== resolve(closed.folder))) {
      const ids = await keysIn(folder);
      if (ids === undefined) unseen.push(folder);
      else ids.forEach((id) => needed.add(id));
    }
    const retired = kept.earlier.map(({ id }) => id);
    return {
      idle: retired.filter((id) => !needed.has(id)),
      needed: retired.filter((id) => needed.has(id)),
      unseen,
    };
  });
}

/** Drops retired keys from the key file, and notes it first. Faults: those of openSqlite, KeyFile and the collections. */
export function dropKeys(closed: ClosedStore, ids: readonly string[]): Promise<void> {
  return withStore(closed, async ({ trail, keySource }) => {
    if (!('path' in keySource)) return;
    const details = { dropped: ids.join(' ') };
    await noteByOperator(trail, closed.clock, { what: 'KEYS_DROPPED', details, operator: closed.operator });
    await new KeyFile(keySource.path).change((kept) => ({
      ...kept!,
      earlier: kept!.earlier.filter(({ id }) => !ids.includes(id)),
    }));
  });
}

/** Ids of the keys by which data keys of another folder are wrapped; undefined where it cannot be looked into. */
async function keysIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    const store = readSqlite(folder);
    if (store === undefined) return undefined;
    try {
      return await keysOf(store.reading(DATA_KEYS));
    } finally {
      store.close();
    }
  } catch (fault) {
    if (isFault(fault)) return undefined;
    throw fault;
  }
}

async function keysOf(records: ReadableCollection<DataKeyRecord>): Promise<readonly string[]> {
  const ids = (await allItems(records, 'all', '')).map(({ item }) => item.key?.by);
  return ids.filter((id) => id !== undefined);
}

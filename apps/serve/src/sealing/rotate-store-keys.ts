import { KeyFile } from '#adapters/key-file';
import { type Collections, noteByOperator, rewrapKeys, type WrappingKeys } from '#application';
import { newWrappingKey } from '#security';
import { type ClosedStore, withStore } from './operated-store.js';
import { type KeySource, storeKeys } from './store-keys.js';

/** What became of the keys of a store. */
export interface RotatedKeys {
  /** Id of the wrapping key from now on. */
  readonly current: string;
  /** Ids of those that nothing in this store is wrapped by any more; in a key file they stay. */
  readonly earlier: readonly string[];
  /** How many data keys were wrapped anew. */
  readonly rewrapped: number;
}

/**
 * Puts a new wrapping key in front of the one in the key file, which stays there as a retired one: older backups need it, and other folders that use the file.
 * Where keys come from the environment, the one of now takes the place of the one before. If it ends on the way, both are there, and it is done again.
 * Throws KeysLost; faults: those of openSqlite, KeyFile and the collections.
 */
export function rotateStoreKeys(closed: ClosedStore): Promise<RotatedKeys> {
  return withStore(closed, async ({ store: { collections }, trail, keySource }) => {
    const next = await nextKeys(collections, keySource, closed.folder);
    const [current, earlier] = [next.current.id, next.earlier.map(({ id }) => id)];
    const details = { current, earlier: earlier.join(' ') };
    await noteByOperator(trail, closed.clock, { what: 'KEYS_ROTATED', details, operator: closed.operator });
    return { current, earlier, rewrapped: await rewrapKeys(collections, next) };
  });
}

/** The keys with the new one in front, already in the file. */
async function nextKeys(collections: Collections, source: KeySource, folder: string): Promise<WrappingKeys> {
  const keys = await storeKeys(collections, source, folder);
  if (!('path' in source)) return keys;
  return new KeyFile(source.path).change((kept) => {
    const { current, earlier, folders } = kept ?? { ...keys, folders: [] };
    return { current: newWrappingKey(), earlier: [current, ...earlier], folders };
  });
}

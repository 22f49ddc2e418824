import { KeyFile } from '#adapters/key-file';
import { type Collections, noteByOperator, rewrapKeys, type WrappingKeys } from '#application';
import { newWrappingKey } from '#security';
import { type OperatedStore, withStore } from './operated-store.js';
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
 * Where keys come from the environment, and where services run apart that each have a copy of the file, the one of now takes the place of those before; where
 * there are none nothing is done. If it ends on the way, both are there, and it is done again.
 * Throws KeysLost; faults: those of openSqlite, KeyFile and the collections.
 */
export function rotateStoreKeys(operated: OperatedStore): Promise<RotatedKeys> {
  return withStore(operated, async ({ store: { collections }, trail, keySource }) => {
    const next = await nextKeys(collections, keySource, 'folder' in operated ? operated.folder : undefined);
    const [current, earlier] = [next.current.id, next.earlier.map(({ id }) => id)];
    if ('cluster' in operated && earlier.length === 0) return { current, earlier, rewrapped: 0 };
    const details = { current, earlier: earlier.join(' ') };
    const { clock, operator } = operated;
    await noteByOperator(trail, clock, { what: 'KEYS_ROTATED', details, operator });
    return { current, earlier, rewrapped: await rewrapKeys(collections, next) };
  });
}

/** The keys with the new one in front, already in the file. Without a folder nobody makes one: it has to be in every service's copy of the file before. */
async function nextKeys(
  collections: Collections,
  source: KeySource,
  folder: string | undefined,
): Promise<WrappingKeys> {
  const keys = await storeKeys(collections, source, folder);
  if (folder === undefined || !('path' in source)) return keys;
  return new KeyFile(source.path).change((kept) => {
    const { current, earlier, folders } = kept ?? { ...keys, folders: [] };
    return { current: newWrappingKey(), earlier: [current, ...earlier], folders };
  });
}

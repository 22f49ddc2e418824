import { KeyFile } from '#adapters/key-file';
import { checkKeys, type Collections, noteByOperator, rewrapKeys, type WrappingKeys } from '#application';
import { newWrappingKey } from '#security';
import { type ClosedStore, withStore } from './closed-store.js';
import { type KeySource, storeKeys } from './store-keys.js';

/** What became of the keys of a store. */
export interface RotatedKeys {
  /** Id of the wrapping key from now on. */
  readonly current: string;
  /** Ids of those that nothing is wrapped by any more. */
  readonly earlier: readonly string[];
  /** How many data keys were wrapped anew. */
  readonly rewrapped: number;
}

/**
 * Puts a new wrapping key in the place of the one in the key file; where keys come from the environment, the one of now in the place of the one before. If it
 * ends on the way, both are there, and it is done again. Throws KeysLost; faults: those of openSqlite, KeyFile and the collections.
 */
export function rotateStoreKeys(closed: ClosedStore): Promise<RotatedKeys> {
  return withStore(closed, async ({ store: { collections }, trail, keySource }) => {
    const next = await nextKeys(collections, keySource);
    const [current, earlier] = [next.current.id, next.earlier.map(({ id }) => id)];
    const details = { current, earlier: earlier.join(' ') };
    await noteByOperator(trail, closed.clock, { what: 'KEYS_ROTATED', details, operator: closed.operator });
    const rewrapped = await rewrapKeys(collections, next);
    if ('path' in keySource) await new KeyFile(keySource.path).write({ current: next.current, earlier: [] });
    return { current, earlier, rewrapped };
  });
}

/** The keys with the new one in front, already in the file. */
async function nextKeys(collections: Collections, source: KeySource): Promise<WrappingKeys> {
  const { current, earlier } = await storeKeys(collections, source);
  if (!('path' in source)) return source;
  const next = { current: newWrappingKey(), earlier: [current, ...earlier] };
  await checkKeys(collections, next);
  await new KeyFile(source.path).write(next);
  return next;
}

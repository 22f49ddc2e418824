import { KeyFile } from '#adapters/key-file';
import {
  checkKeys,
  checkSealed,
  type Clock,
  type Collections,
  DataKeys,
  type WrappingKeys,
} from '#application';

/** Where the wrapping keys come from: a file, or themselves. */
export type KeySource = { readonly path: string } | WrappingKeys;

/** The wrapping keys of a store; a store without data gets a key file. Throws KeysLost; faults: STORE_UNSEALED; those of KeyFile and of the collections. */
export async function storeKeys(collections: Collections, source: KeySource): Promise<WrappingKeys> {
  await checkSealed(collections);
  if (!('path' in source)) {
    await checkKeys(collections, source);
    return source;
  }
  const file = new KeyFile(source.path);
  const keys = await file.read();
  await checkKeys(collections, keys);
  return keys ?? file.make();
}

/** The data keys of a store, at hand. Throws KeysLost; faults: those of storeKeys. */
export async function dataKeys(
  collections: Collections,
  source: KeySource,
  clock: Pick<Clock, 'now'>,
): Promise<DataKeys> {
  return new DataKeys(collections, await storeKeys(collections, source), clock);
}

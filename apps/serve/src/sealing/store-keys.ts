import { resolve } from 'node:path';
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

/**
 * The wrapping keys of the store of a folder; a store without data gets a key file, in which stands that the folder uses it. Throws KeysLost; faults:
 * STORE_UNSEALED; those of KeyFile and of the collections.
 */
export async function storeKeys(
  collections: Collections,
  source: KeySource,
  folder: string,
): Promise<WrappingKeys> {
  await checkSealed(collections);
  if (!('path' in source)) {
    await checkKeys(collections, source);
    return source;
  }
  const file = new KeyFile(source.path);
  await checkKeys(collections, await file.read());
  return file.take(resolve(folder));
}

/** The data keys of the store of a folder, at hand. Throws KeysLost; faults: those of storeKeys. */
export async function dataKeys(
  collections: Collections,
  source: KeySource,
  { folder, clock }: { readonly folder: string; readonly clock: Pick<Clock, 'now'> },
): Promise<DataKeys> {
  return new DataKeys(collections, await storeKeys(collections, source, folder), clock);
}

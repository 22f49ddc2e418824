import { resolve } from 'node:path';
import { KeyFile } from '#adapters/key-file';
import {
  checkKeys,
  checkSealed,
  type Clock,
  type Collections,
  DataKeys,
  Fault,
  type WrappingKeys,
} from '#application';

/** Where the wrapping keys come from: a file, or themselves. */
export type KeySource = { readonly path: string } | WrappingKeys;

/**
 * The wrapping keys of the store of a folder; a store without data gets a key file, in which stands that the folder uses it. Services that run apart have no
 * folder: they are given their keys, and none of them makes a file, for each would make another one. Throws KeysLost; faults: STORE_UNSEALED; KEY_FILE_UNUSABLE
 * for a file that is not there; those of KeyFile and of the collections.
 */
export async function storeKeys(
  collections: Collections,
  source: KeySource,
  folder: string | undefined,
): Promise<WrappingKeys> {
  await checkSealed(collections);
  if (!('path' in source)) {
    await checkKeys(collections, source);
    return source;
  }
  const file = new KeyFile(source.path);
  const kept = await file.read();
  if (folder === undefined && kept === undefined)
    throw new Fault('KEY_FILE_UNUSABLE', `${source.path}: there is no such file`);
  await checkKeys(collections, kept);
  return folder === undefined ? kept! : file.take(resolve(folder));
}

/** The data keys of the store of a folder, or of that where services meet that run apart, at hand. Throws KeysLost; faults: those of storeKeys. */
export async function dataKeys(
  collections: Collections,
  source: KeySource,
  { folder, clock }: { readonly folder?: string; readonly clock: Pick<Clock, 'now'> },
): Promise<DataKeys> {
  return new DataKeys(collections, await storeKeys(collections, source, folder), clock);
}

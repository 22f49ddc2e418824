import { KeyFile } from '#adapters/key-file';
import { Fault, type WrappingKeys } from '#application';
import { type KeySource } from '../sealing/store-keys.js';

/** The wrapping keys that are given to all services: none of them makes a file, for each would make another one. Faults: those of KeyFile; KEY_FILE_UNUSABLE when there is none. */
export async function givenKeys(source: KeySource): Promise<WrappingKeys> {
  if (!('path' in source)) return source;
  const keys = await new KeyFile(source.path).read();
  if (keys === undefined) throw new Fault('KEY_FILE_UNUSABLE', `${source.path}: there is no such file`);
  return keys;
}

import { userInfo } from 'node:os';
import { anchorsBeside } from '#adapters/anchor-file';
import { isFault, KeysLost } from '#application';
import { type ClosedStore } from '../../../serve/src/index.js';
import { keySourceOf } from '../settings/key-source.js';
import { readSettings } from '../settings/read-settings.js';
import { keysLostFault } from './keys-lost-fault.js';
import { type RawOptions } from './reconcile-options.js';
import { storeCommandFault } from './store-command-fault.js';

/** The data folder that a command is about, and what belongs to it. Throws a CommandFault. */
export async function closedStore(options: RawOptions): Promise<ClosedStore> {
  const settings = await readSettings(process.env);
  const folder = String(options.data ?? settings.TERSALUR_DATA);
  const { systemClock } = await import('../../../serve/src/index.js');
  return {
    folder,
    keySource: keySourceOf(settings),
    anchorPath: settings.TERSALUR_AUDIT_ANCHORS ?? anchorsBeside(folder),
    operator: userInfo().username,
    clock: systemClock,
  };
}

/** Does something with the store of a folder; throws a CommandFault for what the store raises. */
export async function onStore<Result>(
  closed: ClosedStore,
  work: (closed: ClosedStore) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(closed);
  } catch (thrown) {
    if (thrown instanceof KeysLost) throw keysLostFault(thrown, closed.folder);
    if (isFault(thrown)) throw storeCommandFault(thrown.code, closed.folder);
    throw thrown;
  }
}

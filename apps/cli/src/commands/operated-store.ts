import { userInfo } from 'node:os';
import { anchorsBeside } from '#adapters/anchor-file';
import { isFault, KeysLost } from '#application';
import { type Configuration } from '#platform';
import { type ClosedStore, type OperatedStore } from '../../../serve/src/operating.js';
import { type CommandFault, usageFault } from '../command-fault.js';
import { clusterOptions } from '../settings/cluster-options.js';
import { keySourceOf } from '../settings/key-source.js';
import { readSettings } from '../settings/read-settings.js';
import { keysLostFault } from './keys-lost-fault.js';
import { type RawOptions } from './reconcile-options.js';
import { clusterFault } from './running/cluster-fault.js';
import { storeCommandFault } from './store-command-fault.js';

/** The data folder that a command is about, and what belongs to it. Throws a CommandFault. */
export async function closedStore(options: RawOptions): Promise<ClosedStore> {
  const settings = await readSettings(process.env);
  const folder = folderOf(options, settings);
  return { folder, keySource: keySourceOf(settings), ...(await operationOn(folder, settings)) };
}

/** The cluster of the settings, unless a folder is named; else the folder. Throws a CommandFault. */
export async function operatedStore(options: RawOptions): Promise<OperatedStore> {
  const settings = await readSettings(process.env);
  const cluster = options.data === undefined ? clusterOptions(settings) : undefined;
  if (cluster === undefined) return closedStore(options);
  const keySource = keySourceOf(settings);
  if (keySource === undefined) throw usageFault(({ apart }) => apart.noKeys);
  return { cluster, keySource, ...(await operationOn(folderOf(options, settings), settings)) };
}

/** Does something with a store; throws a CommandFault for what it raises. */
export async function onStore<Store extends OperatedStore, Result>(
  store: Store,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(store);
  } catch (thrown) {
    if (thrown instanceof KeysLost) throw keysLostFault(thrown, nameOf(store));
    if (isFault(thrown)) throw faultOn(store, thrown.code);
    throw thrown;
  }
}

function folderOf(options: RawOptions, settings: Configuration): string {
  return String(options.data ?? settings.TERSALUR_DATA);
}

async function operationOn(folder: string, settings: Configuration) {
  const { systemClock } = await import('../../../serve/src/operating.js');
  return {
    anchorPath: settings.TERSALUR_AUDIT_ANCHORS ?? anchorsBeside(folder),
    operator: userInfo().username,
    clock: systemClock,
  };
}

/** By what people know it. */
export function nameOf(store: OperatedStore): string {
  return 'cluster' in store ? store.cluster.mongo.database : store.folder;
}

function faultOn(store: OperatedStore, code: string): CommandFault {
  if ('cluster' in store) return clusterFault(code, ({ apart }) => apart.notDone(code));
  return storeCommandFault(code, store.folder);
}

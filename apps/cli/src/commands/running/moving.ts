import { anchorsBeside } from '#adapters/anchor-file';
import { isFault } from '#application';
import { failedFault, refusedFault, usageFault } from '../../command-fault.js';
import { type Texts } from '../../messages/texts.js';
import { clusterOptions } from '../../settings/cluster-options.js';
import { keySourceOf } from '../../settings/key-source.js';
import { readSettings } from '../../settings/read-settings.js';
import { closedStore, onStore } from '../operated-store.js';
import { type RawOptions } from '../reconcile-options.js';
import { clusterFault } from './cluster-fault.js';
import { say } from './run-until-told.js';

/** `tersalur export-data`: copies a data folder whose services do not run, to be taken elsewhere. Throws a CommandFault. */
export async function exportFolder(options: RawOptions, { moving: words }: Texts): Promise<void> {
  const closed = await closedStore(options);
  const out = String(options.out);
  const { exportData } = await import('../../../../serve/src/operating.js');
  const { books } = await onStore(closed, async (store) => {
    try {
      return await exportData(store, out);
    } catch (thrown) {
      if (isFault(thrown, 'BACKUP_EXISTS')) throw refusedFault(({ backup }) => backup.exists(out));
      throw thrown;
    }
  });
  say(words.exported(out, books.length));
}

/** `tersalur import-data`: takes exported data to Kafka and MongoDB. Throws a CommandFault. */
export async function importFolder(from: string, { moving: words }: Texts): Promise<void> {
  const settings = await readSettings(process.env);
  const cluster = clusterOptions(settings);
  const keySource = keySourceOf(settings);
  if (cluster === undefined) throw usageFault(({ apart }) => apart.noCluster);
  if (keySource === undefined) throw usageFault(({ apart }) => apart.noKeys);
  const { chooseBackup, importData, systemClock } = await import('../../../../serve/src/operating.js');
  const chosen = await chooseBackup(from).catch(() => undefined);
  if (chosen === undefined) throw refusedFault(({ backup }) => backup.none(from));
  const anchorPath = settings.TERSALUR_AUDIT_ANCHORS ?? anchorsBeside(settings.TERSALUR_DATA);
  const { database } = cluster.mongo;
  try {
    const moved = await importData(chosen, { cluster, keySource, anchorPath, clock: systemClock });
    say(words.imported(moved.books, moved.segments, moved.items));
    say(words.trail(moved.auditEntries, anchorPath));
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    if (thrown.code === 'BACKUP_EXISTS') throw refusedFault(({ moving }) => moving.notEmpty(database));
    if (thrown.code === 'BACKUP_DAMAGED') throw failedFault(({ backup }) => backup.damaged);
    throw clusterFault(thrown.code, ({ apart }) => apart.notDone(thrown.code));
  }
}

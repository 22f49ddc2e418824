import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkSqlite } from '#adapters/sqlite';
import { Fault } from '#application';
import { type ChosenBackup } from './choose-backup.js';
import { BACKUP_FILES, sha256Of } from './manifest.js';

/**
 * Makes a data folder of a backup. What is there already is left alone: the folder must not have a store. The anchors of the audit trail are put back where there
 * are none; those that are there know of entries that came after the backup. Faults: BACKUP_DAMAGED, BACKUP_EXISTS (the folder has a store); those of the system.
 */
export async function restore(
  { folder: backup, manifest }: ChosenBackup,
  folder: string,
  anchorPath: string,
): Promise<void> {
  const target = join(resolve(folder), BACKUP_FILES.store);
  // A journal that lies there alone would be played into the restored file.
  if (existsSync(target) || existsSync(`${target}-wal`))
    throw new Fault('BACKUP_EXISTS', `${folder} has a store already, or the journal of one`);
  const store = join(backup, BACKUP_FILES.store);
  if ((await sha256Of(store)) !== manifest.sha256)
    throw new Fault('BACKUP_DAMAGED', `${store} is not what was saved`);
  await mkdir(folder, { recursive: true });
  const beside = `${target}.part`;
  try {
    await copyFile(store, beside);
    checkSqlite(beside);
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
  const anchors = join(backup, BACKUP_FILES.anchors);
  if (existsSync(anchors) && !existsSync(anchorPath)) await copyFile(anchors, anchorPath);
}

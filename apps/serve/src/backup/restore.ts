import { chmod, constants, copyFile, lstat, mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkSqlite, FolderLock } from '#adapters/sqlite';
import { Fault } from '#application';
import { type ChosenBackup } from './choose-backup.js';
import { BACKUP_FILES, sha256Of } from './manifest.js';

/**
 * Makes a data folder of a backup, which nobody else has meanwhile. What is there already is left alone: the folder must not have a store. The anchors of the
 * audit trail are put back where there are none; those that are there know of entries that came after the backup. Faults: BACKUP_DAMAGED, also where something
 * else than a file stands in its place; BACKUP_EXISTS (the folder has a store); those of FolderLock; those of the system.
 */
export async function restore(
  { folder: backup, manifest }: ChosenBackup,
  folder: string,
  anchorPath: string,
): Promise<void> {
  const target = join(resolve(folder), BACKUP_FILES.store);
  checkFree(target);
  for (const name of Object.values(BACKUP_FILES)) await checkFile(join(backup, name));
  const store = join(backup, BACKUP_FILES.store);
  if ((await sha256Of(store)) !== manifest.sha256)
    throw new Fault('BACKUP_DAMAGED', `${store} is not what was saved`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = new FolderLock(resolve(folder));
  try {
    checkFree(target);
    const beside = `${target}.part`;
    try {
      await copy(store, beside);
      checkSqlite(beside);
      await rename(beside, target);
    } finally {
      await rm(beside, { force: true });
    }
    const anchors = join(backup, BACKUP_FILES.anchors);
    if (existsSync(anchors) && !existsSync(anchorPath)) await copy(anchors, anchorPath);
  } finally {
    lock.release();
  }
}

/** Faults: BACKUP_EXISTS. A journal that lies there alone would be played into the restored file. */
function checkFree(target: string): void {
  if (existsSync(target) || existsSync(`${target}-wal`))
    throw new Fault('BACKUP_EXISTS', `there is ${target} already, or the journal of one`);
}

/** What is there is a file, not a link that leads elsewhere. Faults: BACKUP_DAMAGED. */
async function checkFile(path: string): Promise<void> {
  const is = await lstat(path).catch(() => undefined);
  if (is !== undefined && !is.isFile()) throw new Fault('BACKUP_DAMAGED', `${path} is no file`);
}

/** A copy of its own for its owner alone, whatever lay there from an earlier try. */
async function copy(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  await copyFile(from, to, constants.COPYFILE_EXCL);
  await chmod(to, 0o600);
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Fault } from '#application';
import { storeFault } from './folder/store-fault.js';
import { checkRuntime, STORE_FILE } from './open-sqlite.js';

/**
 * Writes the store of a folder, as it is at one moment, into a new file, also while somebody else uses it: they go on meanwhile. What was removed is not
 * among it. False where the folder has no store. Faults: STORE_DAMAGED, STORE_FULL, STORE_READ_ONLY, STORE_UNAVAILABLE, STORE_UNSUPPORTED.
 */
export function copySqlite(given: string, file: string): boolean {
  checkRuntime(process.versions.node);
  const folder = resolve(given);
  const path = join(folder, STORE_FILE);
  if (!existsSync(path)) return false;
  try {
    const database = new Sqlite(path, { readonly: true });
    try {
      database.prepare('VACUUM INTO ?').run(file);
    } finally {
      database.close();
    }
  } catch (cause) {
    throw storeFault(cause, folder);
  }
  return true;
}

/** Checks the pages of a store's file. Faults: STORE_DAMAGED; those of opening it. */
export function checkSqlite(file: string): void {
  try {
    const database = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      const said = database.pragma('integrity_check(1)', { simple: true });
      if (said !== 'ok') throw new Fault('STORE_DAMAGED', `${file} is damaged`);
    } finally {
      database.close();
    }
  } catch (cause) {
    throw cause instanceof Fault ? cause : storeFault(cause, file);
  }
}

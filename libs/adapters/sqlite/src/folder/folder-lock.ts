import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { storeFault } from './store-fault.js';

/** Lets one process at a time have a folder. The system takes the lock away when the process ends, however it ends. */
export class FolderLock {
  private readonly database: Sqlite.Database;

  /** Takes the lock. Faults: STORE_IN_USE, STORE_READ_ONLY. */
  constructor(folder: string) {
    try {
      this.database = new Sqlite(join(folder, 'tersalur.lock'), { timeout: 0 });
    } catch (cause) {
      throw storeFault(cause, folder);
    }
    try {
      this.database.exec('BEGIN EXCLUSIVE');
    } catch (cause) {
      this.release();
      throw storeFault(cause, folder);
    }
  }

  release(): void {
    this.database.close();
  }
}

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Fault } from '#application';
import { storeFault } from './store-fault.js';

/** Lets one process at a time have a folder. The system takes the lock away when the process ends, however it ends. */
export class FolderLock {
  private readonly database: Sqlite.Database;
  /** Tells people who has the folder; the lock does not depend on it. */
  private readonly holder: string;

  /** Takes the lock. Faults: STORE_IN_USE, STORE_READ_ONLY, STORE_FULL. */
  constructor(private readonly folder: string) {
    this.holder = join(folder, 'tersalur.pid');
    try {
      this.database = new Sqlite(join(folder, 'tersalur.lock'), { timeout: 0 });
    } catch (cause) {
      throw storeFault(cause, folder);
    }
    try {
      this.database.exec('BEGIN EXCLUSIVE');
      // On a folder that may only be read, a lock alone would succeed.
      writeFileSync(this.holder, `${process.pid}\n`);
    } catch (cause) {
      this.database.close();
      throw this.faultOf(cause);
    }
  }

  release(): void {
    rmSync(this.holder, { force: true });
    this.database.close();
  }

  private faultOf(cause: unknown): Fault {
    const fault = storeFault(cause, this.folder);
    if (fault.code !== 'STORE_IN_USE') return fault;
    return new Fault(fault.code, `${fault.message}; it is process ${this.holderText()}`, cause);
  }

  private holderText(): string {
    try {
      return readFileSync(this.holder, 'utf8').trim();
    } catch {
      return 'unknown';
    }
  }
}

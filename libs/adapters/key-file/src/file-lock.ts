import { setTimeout } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';

/** Milliseconds between two tries, and how many there are. */
const PAUSE = 20;
const TRIES = 250;

/** Does something to a file that nobody else does to it meanwhile. The lock lies beside it; the system frees it when a process ends, however it ends. Faults: those of the database and of the work. */
export async function locked<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const lock = new Sqlite(`${path}.lock`, { timeout: 0 });
  try {
    await take(lock);
    return await work();
  } finally {
    lock.close();
  }
}

async function take(lock: Sqlite.Database): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      lock.exec('BEGIN EXCLUSIVE');
      return;
    } catch (thrown) {
      const isBusy = (thrown as { readonly code?: string }).code === 'SQLITE_BUSY';
      if (!isBusy || tries >= TRIES) throw thrown;
      await setTimeout(PAUSE);
    }
}

import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bits of a mode that are of the owner. */
const OWNER = 0o700;

/** How the files of a store are called. */
const OF_STORE = /^tersalur\./;

/** Takes a folder away from everybody but its owner, whatever the system gives by itself. Windows has no such modes. */
export function closeToOthers(path: string): void {
  if (process.platform === 'win32') return;
  const { mode } = statSync(path);
  if ((mode & 0o077) === 0) return;
  try {
    chmodSync(path, mode & OWNER);
  } catch (thrown) {
    // It belongs to another account, which gave it to ours.
    if ((thrown as NodeJS.ErrnoException).code !== 'EPERM') throw thrown;
  }
}

/** The same of the store's files in a folder: accounts and the trail are not sealed in them. */
export function closeStoreToOthers(folder: string): void {
  for (const name of readdirSync(folder)) if (OF_STORE.test(name)) closeToOthers(join(folder, name));
}

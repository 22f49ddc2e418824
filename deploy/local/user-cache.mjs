import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder in the user's cache with what a list names (a file: another list is another folder). What is not there `fetchInto` brings into a new folder;
 * it stands there whole or not at all, whoever else fetches it meanwhile.
 */
export async function fetchedOnce(name, list, fetchInto) {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'tersalur');
  const digest = createHash('sha256').update(readFileSync(list)).digest('hex').slice(0, 12);
  const folder = join(cache, `${name}-${digest}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const coming = mkdtempSync(join(cache, 'coming-'));
  try {
    await fetchInto(coming);
    if (!existsSync(folder)) renameSync(coming, folder);
    return folder;
  } finally {
    rmSync(coming, { recursive: true, force: true });
  }
}

import { copyFile, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { copySqlite, readSqlite } from '#adapters/sqlite';
import { bookHead, type Clock, CYCLES, DATA_KEYS, eachItem, Fault } from '#application';
import { BACKUP_FILES, type Manifest, type SavedBook, sha256Of } from './manifest.js';

export interface BackupOptions {
  /** Data folder, in use or not. */
  readonly folder: string;
  /** File with the anchors of the audit trail. */
  readonly anchorPath: string;
  /** Folder of the backup; it is made, and must not be there. */
  readonly out: string;
  readonly clock: Clock;
}

/**
 * Copies a data folder as it is at one moment; the services may go on meanwhile. The keys are not among it: whoever finds the backup can read nothing. It is
 * there whole or not at all. Undefined where the folder has no store. Faults: BACKUP_EXISTS; those of copySqlite and readSqlite.
 */
export async function backUp({
  folder,
  anchorPath,
  out,
  clock,
}: BackupOptions): Promise<Manifest | undefined> {
  const target = resolve(out);
  if (existsSync(target)) throw new Fault('BACKUP_EXISTS', `${target} is there already`);
  const beside = join(dirname(target), `.${basename(target)}.part`);
  await rm(beside, { recursive: true, force: true });
  await mkdir(dirname(beside), { recursive: true, mode: 0o700 });
  // Not by a link that somebody laid there meanwhile.
  await mkdir(beside, { mode: 0o700 });
  try {
    const store = join(beside, BACKUP_FILES.store);
    // Anchors first: those that are added meanwhile are of entries that the copy may lack.
    if (existsSync(anchorPath)) await copyFile(anchorPath, join(beside, BACKUP_FILES.anchors));
    const madeAt = new Date(clock.now()).toISOString();
    if (!copySqlite(folder, store)) return undefined;
    const { size: bytes } = await stat(store);
    const what = { ...(await contentOf(beside)), bytes, sha256: await sha256Of(store) };
    const manifest: Manifest = { format: 1, madeAt, ...what };
    await writeFile(join(beside, BACKUP_FILES.manifest), `${JSON.stringify(manifest, undefined, 2)}\n`);
    for (const name of await readdir(beside)) await keep(join(beside, name));
    await rename(beside, target);
    return manifest;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function contentOf(folder: string): Promise<Pick<Manifest, 'books' | 'keys'>> {
  const store = readSqlite(folder)!;
  try {
    const books: SavedBook[] = [];
    for await (const { id, item } of eachItem(store.reading(CYCLES), 'byAge', '')) {
      const { revision, totals } = store.readHead(bookHead(item.region, id));
      const { entitlements = 0, findings = 0 } = totals;
      const [cycle, region, months] = [id, item.region, item.settings.months];
      books.push({ cycle, region, months, revision, entitlements, findings });
    }
    const keys = new Set<string>();
    for await (const { item } of eachItem(store.reading(DATA_KEYS), 'all', ''))
      if (item.key !== undefined) keys.add(item.key.by);
    return { books, keys: [...keys] };
  } finally {
    store.close();
  }
}

/** A file of a backup is its owner's alone, and on the disk. */
async function keep(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.chmod(0o600);
    await file.sync();
  } finally {
    await file.close();
  }
}

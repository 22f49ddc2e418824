import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Manifest, readManifest } from './manifest.js';

/** Up to which point a backup is wanted. */
export type BackupPoint =
  /** ISO 8601: made at that moment or before. */
  | { readonly before: string }
  /** In which the book of a cycle has that revision or an earlier one. */
  | { readonly cycle: string; readonly revision: number };

export interface ChosenBackup {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The backup of a folder: itself, or the newest of those in it that does not go beyond the point; undefined where there is none. Faults: those of the system. */
export async function chooseBackup(folder: string, point?: BackupPoint): Promise<ChosenBackup | undefined> {
  const own = await readManifest(folder);
  if (own !== undefined) return isWithin(own, point) ? { folder, manifest: own } : undefined;
  let newest: ChosenBackup | undefined;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
    const inner = join(folder, entry.name);
    const manifest = await readManifest(inner);
    if (manifest === undefined || !isWithin(manifest, point)) continue;
    if (newest === undefined || manifest.madeAt > newest.manifest.madeAt)
      newest = { folder: inner, manifest };
  }
  return newest;
}

function isWithin({ madeAt, books }: Manifest, point: BackupPoint | undefined): boolean {
  if (point === undefined) return true;
  if ('before' in point) return Date.parse(madeAt) <= Date.parse(point.before);
  return books.some(({ cycle, revision }) => cycle === point.cycle && revision <= point.revision);
}

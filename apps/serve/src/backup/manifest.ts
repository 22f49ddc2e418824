import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

/** Names of the files of a backup. */
export const BACKUP_FILES = { store: 'tersalur.db', anchors: 'tersalur.anchors', manifest: 'manifest.json' };

const book = z.object({
  cycle: z.string(),
  region: z.string(),
  months: z.string(),
  revision: z.int().min(0),
  entitlements: z.int().min(0),
  findings: z.int().min(0),
});

const manifest = z.object({
  format: z.literal(1),
  /** ISO 8601. */
  madeAt: z.iso.datetime(),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  books: z.array(book),
  /** Ids of the wrapping keys without which nobody can read it. */
  keys: z.array(z.string()),
});

/** What a backup holds, and of which moment. */
export type Manifest = Readonly<z.infer<typeof manifest>>;

export type SavedBook = Readonly<z.infer<typeof book>>;

/** The manifest of a backup; undefined where the folder is none, or its manifest cannot be understood. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const text = await readFile(join(folder, BACKUP_FILES.manifest), 'utf8');
    return manifest.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** SHA-256 of a file in hex. Faults: those of the system. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

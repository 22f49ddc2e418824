import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type NumberScan } from './number-scan.js';

/** Scans all files below a folder: as they are, and of databases every value, for a long one lies in pieces. */
export function scanFolder(folder: string, scan: NumberScan): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    scan.scan(Buffer.from(entry.name));
    scan.scan(readFileSync(path));
    if (entry.name.endsWith('.db')) scanDatabase(path, scan);
  }
}

function scanDatabase(path: string, scan: NumberScan): void {
  const database = new Sqlite(path, { readonly: true });
  const tables = database
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`)
    .pluck()
    .all() as string[];
  for (const table of tables)
    for (const row of database.prepare(`SELECT * FROM "${table}"`).raw().iterate() as Iterable<unknown[]>)
      for (const value of row) scan.scan(Buffer.isBuffer(value) ? value : Buffer.from(String(value)));
  database.close();
}

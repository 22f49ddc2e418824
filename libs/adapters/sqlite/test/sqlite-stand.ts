import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Stand } from '../../../testing/src/conformance/stand.js';
import type * as Built from '../src/index.js';
import type * as Opener from '../src/segments/open-in-thread.js';

/** Threads run what was built. */
export const { openSqlite } = (await import(
  resolve('dist/libs/adapters/sqlite/src/index.js')
)) as typeof Built;

export const { openInThread } = (await import(
  resolve('dist/libs/adapters/sqlite/src/segments/open-in-thread.js')
)) as typeof Opener;

/** A new folder for a store. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tersalur-store-'));
}

/** A part of a store in a folder, for its contract. */
export function sqliteStand<Part>(partOf: (store: Built.SqliteStore) => Part): Stand<Part> {
  const folder = newFolder();
  return {
    open: async (clock) => {
      const store = await openSqlite({ folder, clock });
      return { part: partOf(store), close: store.close };
    },
    damage: async (hash) => {
      const database = new Sqlite(join(folder, 'tersalur.db'));
      const body = Buffer.from('spoiled');
      database.prepare('UPDATE segments SET body = ? WHERE hash = ?').run(body, Buffer.from(hash, 'hex'));
      database.close();
    },
    remove: async () => rmSync(folder, { recursive: true }),
  };
}

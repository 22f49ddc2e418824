import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CollectionDefinition, Fault, type Head, type ReadableCollection } from '#application';
import { type ItemRow, ItemRows } from './collections/item-rows.js';
import { Reader } from './folder/reader.js';
import { StoreState } from './folder/store-state.js';
import { checkRuntime, STORE_FILE } from './open-sqlite.js';
import { readHead } from './segments/head-row.js';
import { MIGRATIONS } from './schema/migrations.js';

/** The collections of a folder as they lie there, for whoever only looks. */
export interface SavedStore {
  /** Items are given out as they are now, also those that were changed from outside; what is no item any more is empty. */
  reading<Item extends object>(definition: CollectionDefinition<Item>): ReadableCollection<Item>;
  readHead(name: string): Head;
  close(): void;
}

/**
 * Opens the store of a folder for looking at it, also while somebody else has it; undefined where there is none.
 * Faults: STORE_READ_ONLY, STORE_DAMAGED, STORE_NEWER, STORE_UNSUPPORTED, STORE_UNAVAILABLE.
 */
export function readSqlite(given: string): SavedStore | undefined {
  checkRuntime(process.versions.node);
  const folder = resolve(given);
  const path = join(folder, STORE_FILE);
  if (!existsSync(path)) return undefined;
  const reader = new Reader(path, folder, new StoreState());
  try {
    checkVersion(reader);
  } catch (fault) {
    reader.close();
    throw fault;
  }
  return {
    reading: <Item extends object>(definition: CollectionDefinition<Item>) =>
      new ItemRows(definition, reader, asItIs<Item>),
    readHead: (name) => readHead(reader, name),
    close: () => reader.close(),
  };
}

function checkVersion(reader: Reader): void {
  const { user_version: version } = reader.one<{ user_version: number }>('PRAGMA user_version')!;
  if (version > MIGRATIONS.length)
    throw new Fault('STORE_NEWER', `the store has version ${version}: update Tersalur`);
}

function asItIs<Item extends object>({ body }: ItemRow): Item {
  try {
    return JSON.parse(body) as Item;
  } catch {
    return {} as Item;
  }
}

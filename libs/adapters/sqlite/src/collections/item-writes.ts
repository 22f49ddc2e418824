import { isDeepStrictEqual } from 'node:util';
import { type Database } from 'better-sqlite3';
import { Fault, type ItemEntries } from '#application';
import { checksumOf } from '../folder/checksum.js';

interface ItemWrite {
  readonly collection: string;
  readonly id: string;
  /** The item as JSON. */
  readonly body: string;
  readonly entries: ItemEntries;
}

export interface InsertItem extends ItemWrite {
  readonly write: 'INSERT';
}

export interface ReplaceItem extends ItemWrite {
  readonly write: 'REPLACE';
  readonly version: number;
}

export interface RemoveItem {
  readonly write: 'REMOVE';
  readonly collection: string;
  readonly id: string;
  readonly version: number;
}

interface ItemRow {
  readonly version: number;
  readonly body: string;
}

/** The writes of collections, each within the writer's transaction; their faults come before they change anything. They return the item's version. */
export function itemWrites(database: Database) {
  const find = database.prepare<[string, string], ItemRow>(
    'SELECT version, body FROM items WHERE collection = ? AND id = ?',
  );
  const entries = new EntryWrites(database);
  const set = database.prepare(
    `INSERT INTO items (collection, id, version, body, checksum) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET version = excluded.version, body = excluded.body, checksum = excluded.checksum`,
  );
  const remove = database.prepare('DELETE FROM items WHERE collection = ? AND id = ?');
  const store = (item: ItemWrite, version: number): number => {
    entries.check(item);
    entries.remove(item.collection, item.id);
    entries.add(item);
    const checksum = checksumOf(item.collection, item.id, `${version}`, item.body);
    set.run(item.collection, item.id, version, item.body, checksum);
    return version;
  };
  return {
    INSERT(item: InsertItem): number {
      const there = find.get(item.collection, item.id);
      if (there?.version === 1 && isDeepStrictEqual(JSON.parse(there.body), JSON.parse(item.body))) return 1;
      if (there) throw new Fault('ITEM_EXISTS', `${item.collection} has an item ${item.id}`);
      return store(item, 1);
    },
    REPLACE(item: ReplaceItem): number {
      const there = find.get(item.collection, item.id);
      if (!there) throw new Fault('ITEM_MISSING', `${item.collection} has no item ${item.id}`);
      checkVersion(item, there);
      return store(item, item.version + 1);
    },
    REMOVE(item: RemoveItem): void {
      const there = find.get(item.collection, item.id);
      if (!there) return;
      checkVersion(item, there);
      entries.remove(item.collection, item.id);
      remove.run(item.collection, item.id);
    },
  };
}

/** What is kept beside the items, so that they are found. */
class EntryWrites {
  private readonly keyHolder;
  private readonly addKey;
  private readonly addPlace;
  private readonly removals;

  constructor(database: Database) {
    this.keyHolder = database.prepare<[string, string, string], { id: string }>(
      'SELECT id FROM item_keys WHERE collection = ? AND name = ? AND key = ?',
    );
    this.addKey = database.prepare('INSERT INTO item_keys (collection, name, key, id) VALUES (?, ?, ?, ?)');
    this.addPlace = database.prepare(
      'INSERT INTO item_places (collection, list, owner, place, id) VALUES (?, ?, ?, ?, ?)',
    );
    this.removals = ['item_keys', 'item_places'].map((table) =>
      database.prepare(`DELETE FROM ${table} WHERE collection = ? AND id = ?`),
    );
  }

  /** Faults: ITEM_EXISTS when another item has one of the unique keys. */
  check({ collection, id, entries }: ItemWrite): void {
    for (const { name, key } of entries.unique) {
      const holder = this.keyHolder.get(collection, name, key);
      if (holder && holder.id !== id)
        throw new Fault('ITEM_EXISTS', `${collection} has an item with this ${name}`);
    }
  }

  remove(collection: string, id: string): void {
    for (const removal of this.removals) removal.run(collection, id);
  }

  add({ collection, id, entries }: ItemWrite): void {
    for (const { name, key } of entries.unique) this.addKey.run(collection, name, key, id);
    for (const { name, of, at } of entries.lists) this.addPlace.run(collection, name, of, at, id);
  }
}

function checkVersion(item: RemoveItem | ReplaceItem, { version }: ItemRow): void {
  if (version === item.version) return;
  throw new Fault(
    'ITEM_CHANGED',
    `${item.id} in ${item.collection} has version ${version}, not ${item.version}`,
  );
}

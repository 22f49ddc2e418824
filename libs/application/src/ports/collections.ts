/** An item with the version that a change must name. */
export interface Stored<Item> {
  readonly id: string;
  /** Counted from 1. */
  readonly version: number;
  readonly item: Item;
}

/** Where an item stands in a list: in which one of its kind (a cycle's, a user's), and by what text it is ordered there (UTF-8 order; ids break ties). */
export interface ListPlace {
  readonly of: string;
  readonly at: string;
}

/** What a collection is: agreed between the one service that writes it and those that read it. Items are plain JSON. */
export interface CollectionDefinition<Item extends object> {
  readonly name: string;
  /** The service that writes it. */
  readonly owner: string;
  /** Keys that no two items share, by name; undefined where an item has none. */
  readonly unique?: Readonly<Record<string, (item: Item) => string | undefined>>;
  /** Ordered lists by name; undefined where an item stands in none. */
  readonly lists?: Readonly<Record<string, (item: Item) => ListPlace | undefined>>;
}

export interface PageOptions {
  /** The most items of a page: 1 or more. */
  readonly limit: number;
  /** `next` of the page before. */
  readonly cursor?: string;
  /** From the end of the list. */
  readonly newestFirst?: boolean;
}

export interface Page<Item> {
  readonly items: readonly Stored<Item>[];
  /** The cursor of the next page; absent on the last. */
  readonly next?: string;
}

export interface ReadableCollection<Item extends object> {
  /** The item of an id; undefined when there is none. */
  get(id: string): Promise<Stored<Item> | undefined>;
  /** The item with a unique key; undefined when there is none. */
  find(unique: string, key: string): Promise<Stored<Item> | undefined>;
  /** A page of a list. Items that are added meanwhile never make another one appear twice or not at all. Faults: CURSOR_INVALID. */
  page(list: string, of: string, options: PageOptions): Promise<Page<Item>>;
}

export interface WritableCollection<Item extends object> extends ReadableCollection<Item> {
  /** Adds an item; adding the same once more changes nothing. Faults: ITEM_EXISTS (the id with another content, or a unique key); STORE_FULL. */
  insert(id: string, item: Item): Promise<Stored<Item>>;
  /** Changes the item that was read at `version`. Faults: ITEM_MISSING, ITEM_CHANGED, ITEM_EXISTS (a unique key); STORE_FULL. */
  replace(id: string, version: number, item: Item): Promise<Stored<Item>>;
  /** Removes the item that was read at `version`; one that is not there stays so. Faults: ITEM_CHANGED. */
  remove(id: string, version: number): Promise<void>;
}

/**
 * The operational records: users, files, decisions, settings, idempotency keys. No call changes two items. Every method may raise
 * STORE_AWAY, STORE_UNAVAILABLE, STORE_CLOSED and STORE_DAMAGED.
 */
export interface Collections {
  reading<Item extends object>(definition: CollectionDefinition<Item>): ReadableCollection<Item>;
  /** Throws NOT_OWNER when another service writes it. */
  writing<Item extends object>(
    definition: CollectionDefinition<Item>,
    service: string,
  ): WritableCollection<Item>;
}

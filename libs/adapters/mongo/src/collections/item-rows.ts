import { Schema } from 'mongoose';
import { type CollectionDefinition, entriesOf } from '#application';
import { type Shape } from '../connection/database.js';

/** An item as the database keeps it: as JSON text, so that it comes back as it was, and beside it by what it is found. */
export interface ItemRow {
  readonly _id: string;
  readonly version: number;
  readonly body: string;
  /** Unique keys by name. */
  readonly keys: Readonly<Record<string, string>>;
  /** Places by the name of the list. */
  readonly lists: Readonly<Record<string, { readonly of: string; readonly at: string }>>;
}

/** The database's collection for the items of a name. */
export function collectionOf(name: string): string {
  return `items.${name}`;
}

/** The collection of a definition: an index for each unique key and each list. */
export function shapeOf<Item extends object>({ name, unique, lists }: CollectionDefinition<Item>): Shape {
  return {
    name: collectionOf(name),
    fields: {
      _id: String,
      version: Number,
      body: String,
      keys: Schema.Types.Mixed,
      lists: Schema.Types.Mixed,
    },
    indexes: [
      ...Object.keys(unique ?? {}).map(
        (key) => [{ [`keys.${key}`]: 1 }, { unique: true, sparse: true }] as const,
      ),
      ...Object.keys(lists ?? {}).map(
        (list) => [{ [`lists.${list}.of`]: 1, [`lists.${list}.at`]: 1, _id: 1 }, { sparse: true }] as const,
      ),
    ],
  };
}

/** The row of an item. */
export function rowOf<Item extends object>(
  definition: CollectionDefinition<Item>,
  id: string,
  version: number,
  item: Item,
): ItemRow {
  const body = JSON.stringify(item);
  const { unique, lists } = entriesOf(definition, JSON.parse(body) as Item);
  return {
    _id: id,
    version,
    body,
    keys: Object.fromEntries(unique.map(({ name, key }) => [name, key])),
    lists: Object.fromEntries(lists.map(({ name, of, at }) => [name, { of, at }])),
  };
}

import { type CollectionDefinition, type ListPlace } from '../ports/collections.js';

/** What an adapter keeps beside an item, so that it is found. */
export interface ItemEntries {
  readonly unique: readonly { readonly name: string; readonly key: string }[];
  readonly lists: readonly ({ readonly name: string } & ListPlace)[];
}

/** The unique keys and list places of an item. */
export function entriesOf<Item extends object>(
  definition: CollectionDefinition<Item>,
  item: Item,
): ItemEntries {
  const unique = Object.entries(definition.unique ?? {}).flatMap(([name, keyOf]) => {
    const key = keyOf(item);
    return key === undefined ? [] : [{ name, key }];
  });
  const lists = Object.entries(definition.lists ?? {}).flatMap(([name, placeIn]) => {
    const place = placeIn(item);
    return place === undefined ? [] : [{ name, ...place }];
  });
  return { unique, lists };
}

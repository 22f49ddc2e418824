import { type PageOptions, type ReadableCollection, type Stored } from '../ports/collections.js';

/** Items that are read together. */
const PAGE = 200;

/** All items of a list, one by one; those that are added meanwhile may be among them. Faults: those of page. */
export async function* eachItem<Item extends object>(
  collection: ReadableCollection<Item>,
  list: string,
  of: string,
  { newestFirst = false }: Pick<PageOptions, 'newestFirst'> = {},
): AsyncGenerator<Stored<Item>> {
  let cursor: string | undefined;
  do {
    const page = await collection.page(list, of, {
      limit: PAGE,
      newestFirst,
      ...(cursor === undefined ? {} : { cursor }),
    });
    yield* page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** The same, read to the end before anything is done with them. */
export async function allItems<Item extends object>(
  collection: ReadableCollection<Item>,
  list: string,
  of: string,
  options: Pick<PageOptions, 'newestFirst'> = {},
): Promise<Stored<Item>[]> {
  const all: Stored<Item>[] = [];
  for await (const item of eachItem(collection, list, of, options)) all.push(item);
  return all;
}

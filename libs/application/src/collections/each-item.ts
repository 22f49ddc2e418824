import { type Page, type PageOptions, type ReadableCollection, type Stored } from '../ports/collections.js';

/** Items that are read together. */
const PAGE = 200;

/** All items of a list, one by one, page by page as somebody gives them; those that are added meanwhile may be among them. Faults: those of the page. */
export async function* eachOf<Item>(
  page: (options: PageOptions) => Promise<Page<Item>>,
): AsyncGenerator<Stored<Item>, void> {
  let cursor: string | undefined;
  do {
    const { items, next } = await page({ limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    yield* items;
    cursor = next;
  } while (cursor !== undefined);
}

/** The same of a list of a collection. */
export function eachItem<Item extends object>(
  collection: ReadableCollection<Item>,
  list: string,
  of: string,
  { newestFirst = false }: Pick<PageOptions, 'newestFirst'> = {},
): AsyncGenerator<Stored<Item>, void> {
  return eachOf((options) => collection.page(list, of, { ...options, newestFirst }));
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

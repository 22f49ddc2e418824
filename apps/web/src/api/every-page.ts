interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/** As many as a page of a list can have. */
const LARGEST_PAGE = 500;

/** Everything that a list has, page by page. */
export async function everyPage<Item>(
  pageFrom: (query: { readonly limit: number; readonly cursor?: string }) => Promise<ListPage<Item>>,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await pageFrom({ limit: LARGEST_PAGE, ...(cursor === undefined ? {} : { cursor }) });
    all.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  return all;
}

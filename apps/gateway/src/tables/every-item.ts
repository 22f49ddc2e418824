import { setImmediate } from 'node:timers/promises';
import { type Page, type PageOptions, type Stored } from '#application';

/** Items that are read together. */
const PAGE = 200;

/** All items of a list, page by page as its use case gives them; whoever waits for another answer has a turn between two pages. Faults: those of the page. */
export async function* everyItem<Item>(
  page: (options: PageOptions) => Promise<Page<Item>>,
): AsyncGenerator<Stored<Item>, void> {
  let cursor: string | undefined;
  do {
    const { items, next } = await page({ limit: PAGE, cursor });
    yield* items;
    cursor = next;
    await setImmediate();
  } while (cursor !== undefined);
}

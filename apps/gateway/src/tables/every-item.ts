import { setImmediate } from 'node:timers/promises';
import { eachOf, type Page, type PageOptions, type Stored } from '#application';

/** All items of a list, page by page as its use case gives them; whoever waits for another answer has a turn between two pages. Faults: those of the page. */
export function everyItem<Item>(
  page: (options: PageOptions) => Promise<Page<Item>>,
): AsyncGenerator<Stored<Item>, void> {
  return eachOf(async (options) => {
    await setImmediate();
    return page(options);
  });
}

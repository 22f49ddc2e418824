import { setImmediate } from 'node:timers/promises';
import { type Page, type PageOptions, type Stored } from '../ports/collections.js';

/** Items that are looked at together. */
const LOOKED_AT = 200;

/**
 * A page of those items of a list that are open to whoever asks. What is not open shows nowhere: a page is as full as it would be without it, a cursor stands
 * behind an item that was shown, and only where another one follows that is open. Faults: those of the page.
 */
export async function openPage<Item>(
  page: (options: PageOptions) => Promise<Page<Item>>,
  isOpen: (stored: Stored<Item>) => boolean | Promise<boolean>,
  { limit, cursor, ...options }: PageOptions,
): Promise<Page<Item>> {
  const behind = (at: string | undefined): PageOptions => ({
    ...options,
    limit: LOOKED_AT,
    ...(at === undefined ? {} : { cursor: at }),
  });
  const items: Stored<Item>[] = [];
  let next: string | undefined;
  for (let at = cursor; ;) {
    const read = await page(behind(at));
    for (const [index, stored] of read.items.entries()) {
      if (!(await isOpen(stored))) continue;
      if (items.length === limit) return { items, ...(next === undefined ? {} : { next }) };
      items.push(stored);
      if (items.length === limit) next = (await page({ ...behind(at), limit: index + 1 })).next;
    }
    if (read.next === undefined) return { items };
    at = read.next;
    // The list may be long, and little of it open: whoever waits for another answer has a turn.
    await setImmediate();
  }
}

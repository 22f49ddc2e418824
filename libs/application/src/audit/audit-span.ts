import { type AuditEntry } from '#security';
import { cursorOf } from '../collections/cursor.js';
import { type Page, type PageOptions, type ReadableCollection } from '../ports/collections.js';
import { placeOf } from './place-of.js';

/** A span of time: moments in ISO 8601, UTC; both belong to it. */
export interface AuditSpan {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** A list of a collection of entries. */
interface EntryList {
  readonly collection: string;
  readonly list: string;
  readonly of: string;
}

/**
 * A page of the entries of a span, the newest first. Entries stand in the order in which they were noted, so that the end of the span is found without reading
 * all behind it. Faults: those of `page`.
 */
export async function pageOfSpan(
  entries: ReadableCollection<AuditEntry>,
  address: EntryList,
  { from = '', until }: AuditSpan,
  options: PageOptions,
): Promise<Page<AuditEntry>> {
  const start =
    until === undefined || options.cursor !== undefined ? {} : await startAt(entries, address, until);
  const page = await entries.page(address.list, address.of, { ...options, ...start, newestFirst: true });
  const items = page.items.filter(({ item }) => item.at >= from);
  // Whatever follows one that is too old is older.
  return items.length < page.items.length ? { items } : page;
}

/** Where the list goes on that begins with the last entry up to a moment. */
async function startAt(
  entries: ReadableCollection<AuditEntry>,
  address: EntryList,
  until: string,
): Promise<{ readonly cursor: string }> {
  const place = placeOf(await firstBehind(entries, until));
  return { cursor: cursorOf({ ...address, newestFirst: true }, { at: place, id: place }) };
}

/** The number of the first entry behind a moment, or the one that the next entry will have. */
async function firstBehind(entries: ReadableCollection<AuditEntry>, until: string): Promise<number> {
  const last = (await entries.page('all', '', { limit: 1, newestFirst: true })).items[0]?.item.number ?? 0;
  let [low, high] = [1, last + 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const entry = await entries.get(placeOf(middle));
    if (entry !== undefined && entry.item.at > until) high = middle;
    else low = middle + 1;
  }
  return low;
}

import { type AlertEvent, placeOfAlert } from '#contracts';
import { isFault } from '../faults/fault.js';
import { packJson, unpackJson } from '../pages/json-page.js';
import { type Head, type NamedSegment, type Segments } from '../ports/segments.js';
import { FEED_PAGES, feedHead, type FeedRow, ROWS_A_FEED_PAGE } from './feed-head.js';

/** An alert with its place in its partition of the topic. */
export interface PlacedAlert {
  readonly offset: number;
  readonly event: AlertEvent;
}

/**
 * Adds alerts of one partition to the feed, those of a cycle in their order; those that it has change nothing. They can be read all at once or not at all.
 * The oldest leave where there are too many. Faults: HEAD_MOVED when another process added some meanwhile; those of the segments.
 */
export async function appendToFeed(
  segments: Segments,
  partition: number,
  alerts: readonly PlacedAlert[],
  pagesKept = FEED_PAGES,
): Promise<void> {
  const name = feedHead(partition);
  const head = await segments.readHead(name);
  const fresh = alerts.filter(({ offset }) => offset >= head.watermark);
  if (fresh.length === 0) return;
  const { full, rows } = await lastPage(segments, head);
  const added = await putFeedPages(segments, [...rows, ...fresh.map(({ event }) => event)]);
  const pages = [...full, ...added];
  const leaving = pages.slice(0, Math.max(0, pages.length - pagesKept));
  const content = {
    watermark: fresh.at(-1)!.offset + 1,
    segments: pages.slice(leaving.length),
    totals: { forgotten: leaving.reduce((sum, page) => sum + page.rows, head.totals.forgotten ?? 0) },
  };
  await segments.moveHead(name, head, { move: 'REVISE', content });
}

/** The pages that stay as they are, and the rows of a last page that is not full. */
async function lastPage(
  segments: Segments,
  head: Head,
): Promise<{ readonly full: readonly NamedSegment[]; readonly rows: readonly FeedRow[] }> {
  const last = head.segments.at(-1);
  if (last === undefined || last.rows >= ROWS_A_FEED_PAGE) return { full: head.segments, rows: [] };
  try {
    const rows = unpackJson<FeedRow>(await segments.get(last.hash));
    return { full: head.segments.slice(0, -1), rows };
  } catch (fault) {
    if (isFault(fault, 'KEY_DESTROYED')) return { full: head.segments, rows: [] };
    throw fault;
  }
}

/** Stores rows as pages, each of one cycle, so that they can be destroyed with it. The cycle of the first row comes first: its page may be one that goes on. */
async function putFeedPages(segments: Segments, rows: readonly FeedRow[]): Promise<NamedSegment[]> {
  const pages: NamedSegment[] = [];
  for (const ofCycle of Map.groupBy(rows, ({ source }) => source).values())
    for (let from = 0; from < ofCycle.length; from += ROWS_A_FEED_PAGE) {
      const page = ofCycle.slice(from, from + ROWS_A_FEED_PAGE);
      try {
        const hash = await segments.put(packJson(page), placeOfAlert(page[0]!));
        pages.push({ kind: 'FEED', hash, rows: page.length });
      } catch (fault) {
        // Alerts of a cycle that was destroyed meanwhile are nobody's to read any more.
        if (!isFault(fault, 'KEY_DESTROYED')) throw fault;
      }
    }
  return pages;
}

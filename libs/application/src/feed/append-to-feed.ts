import { type AlertEvent } from '#contracts';
import { packJson, unpackJson } from '../pages/json-page.js';
import { type Head, type NamedSegment, type Segments } from '../ports/segments.js';
import { FEED_PAGES, feedHead, type FeedRow, ROWS_A_FEED_PAGE } from './feed-head.js';

/** An alert with its place in its partition of the topic. */
export interface PlacedAlert {
  readonly offset: number;
  readonly event: AlertEvent;
}

/**
 * Adds alerts of one partition to the feed, in their order; those that it has change nothing. They can be read all at once or not at all. The oldest
 * leave where there are too many. Faults: HEAD_MOVED when another process added some meanwhile; those of the segments.
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
  for (const { event } of fresh) rows.push(event);
  const added = await putFeedPages(segments, rows);
  const pages = [...full, ...added];
  const leaving = pages.slice(0, Math.max(0, pages.length - pagesKept));
  const content = {
    watermark: fresh.at(-1)!.offset + 1,
    segments: pages.slice(leaving.length),
    totals: { forgotten: leaving.reduce((sum, page) => sum + page.rows, head.totals.forgotten ?? 0) },
  };
  await segments.moveHead(name, head, { move: 'REVISE', content });
}

/** The full pages, and the rows of a last page that is not. */
async function lastPage(
  segments: Segments,
  head: Head,
): Promise<{ readonly full: readonly NamedSegment[]; readonly rows: FeedRow[] }> {
  const last = head.segments.at(-1);
  if (last === undefined || last.rows >= ROWS_A_FEED_PAGE) return { full: head.segments, rows: [] };
  return { full: head.segments.slice(0, -1), rows: unpackJson<FeedRow>(await segments.get(last.hash)) };
}

async function putFeedPages(segments: Segments, rows: readonly FeedRow[]): Promise<NamedSegment[]> {
  const pages: NamedSegment[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_FEED_PAGE) {
    const page = rows.slice(from, from + ROWS_A_FEED_PAGE);
    pages.push({ kind: 'FEED', hash: await segments.put(packJson(page)), rows: page.length });
  }
  return pages;
}

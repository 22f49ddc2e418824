import { type AlertEvent } from '#contracts';
import { type Head } from '../ports/segments.js';

/** The name of the head with the alerts of a partition. */
export function feedHead(partition: number): string {
  return `feed ${partition}`;
}

/** Rows of a page, and the most pages that are kept of a partition: some months of a large city's alerts. */
export const ROWS_A_FEED_PAGE = 500;
export const FEED_PAGES = 1_000;

/** A page of the feed, and where its first alert stands: alerts of a partition are counted from 0. */
export interface FeedPage {
  readonly hash: string;
  readonly first: number;
  readonly rows: number;
}

/** What pages hold. */
export type FeedRow = AlertEvent;

/** The pages of a partition that are kept, in their order. */
export function feedPages({ segments, totals }: Head): FeedPage[] {
  let first = totals.forgotten ?? 0;
  return segments.map(({ hash, rows }) => {
    const page = { hash, first, rows };
    first += rows;
    return page;
  });
}

/** Where the next alert of a partition will stand. */
export function feedEnd({ segments, totals }: Head): number {
  return segments.reduce((sum, { rows }) => sum + rows, totals.forgotten ?? 0);
}

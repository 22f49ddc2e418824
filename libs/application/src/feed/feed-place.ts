import { Fault } from '../faults/fault.js';

/** How far a reader of the feed is: in each partition the place of the next alert. Absent: at the oldest that is kept. */
export type FeedPlace = readonly (number | undefined)[];

const LONGEST = 1_000;
const PARTS = /^\d{1,12}(\.\d{1,12})*$/;

/** A text that stands for a place in the feed, safe in URLs; it stays good over restarts. */
export function formatFeedPlace(place: readonly number[]): string {
  return place.join('.');
}

/** The place that a text stands for. Faults: CURSOR_INVALID. */
export function parseFeedPlace(text: string | undefined, partitions: number): FeedPlace {
  if (text === undefined || text === '') return Array.from({ length: partitions }, () => undefined);
  const parts = text.length <= LONGEST && PARTS.test(text) ? text.split('.').map(Number) : [];
  if (parts.length === partitions) return parts;
  throw new Fault('CURSOR_INVALID', 'it is no place in the feed of alerts; begin without one');
}

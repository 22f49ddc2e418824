import { type AlertEvent } from '#contracts';
import { RecentlyUsed } from '../collections/recently-used.js';
import { Refused } from '../faults/refused.js';
import { Fault, isFault } from '../faults/fault.js';
import { unpackJson } from '../pages/json-page.js';
import { type Head, type Segments } from '../ports/segments.js';
import { feedEnd, feedHead, type FeedPage, feedPages, type FeedRow } from './feed-head.js';
import { type FeedPlace } from './feed-place.js';

/** Pages that are kept in memory: what waiting readers are told next stands on the last ones. */
const KEPT_PAGES = 64;

/** A read looks at so many pages at most; who wants few of many alerts asks again from where it came to. */
const PAGES_A_READ = 40;

/** What is wanted of the feed. */
export interface FeedQuery {
  readonly after: FeedPlace;
  readonly limit: number;
  accepts(event: AlertEvent): boolean;
}

export interface FeedPart {
  readonly events: readonly AlertEvent[];
  /** Where to go on. */
  readonly next: readonly number[];
  /** Whether there was nothing more behind it. */
  readonly isEnd: boolean;
}

/** Reads the feed of alerts: those of a region in their order, without gaps. */
export class FeedReader {
  private readonly pages = new RecentlyUsed<string, readonly FeedRow[]>(KEPT_PAGES);

  constructor(
    private readonly segments: Segments,
    private readonly partitions: number,
  ) {}

  /** Keeps no pages in memory any more: alerts of a cycle that was purged are among them. */
  forgetPages(): void {
    this.pages.clear();
  }

  /** Where the feed ends now. Faults: those of readHead. */
  async end(): Promise<readonly number[]> {
    return (await this.heads()).map(feedEnd);
  }

  /** Alerts behind a place. Faults: CURSOR_INVALID for a place that is not yet; ALERTS_FORGOTTEN for one that is no longer kept; those of the segments. */
  async read(query: FeedQuery): Promise<FeedPart> {
    const heads = await this.heads();
    const reading = new FeedReading(query, (page) => this.rowsOf(page));
    const next: number[] = [];
    for (const [partition, head] of heads.entries())
      next.push(await reading.through(head, query.after[partition]));
    const isEnd = heads.every((head, partition) => next[partition] === feedEnd(head));
    return { events: reading.events, next, isEnd };
  }

  private heads(): Promise<Head[]> {
    return Promise.all(
      Array.from({ length: this.partitions }, (_, partition) => this.segments.readHead(feedHead(partition))),
    );
  }

  private async rowsOf({ hash }: FeedPage): Promise<readonly FeedRow[]> {
    const known = this.pages.get(hash);
    if (known !== undefined) return known;
    try {
      const rows = unpackJson<FeedRow>(await this.segments.get(hash));
      this.pages.set(hash, rows);
      return rows;
    } catch (fault) {
      // The cycle was destroyed: its alerts are passed over.
      if (isFault(fault, 'KEY_DESTROYED')) return [];
      throw fault;
    }
  }
}

/** One read, partition by partition. */
class FeedReading {
  readonly events: AlertEvent[] = [];
  private pagesLeft = PAGES_A_READ;

  constructor(
    private readonly query: FeedQuery,
    private readonly rowsOf: (page: FeedPage) => Promise<readonly FeedRow[]>,
  ) {}

  /** Reads on in a partition as far as this read goes; returns the place it came to. */
  async through(head: Head, after: number | undefined): Promise<number> {
    const oldest = head.totals.forgotten ?? 0;
    let place = after ?? oldest;
    if (place < oldest) throw new Refused('ALERTS_FORGOTTEN');
    if (place > feedEnd(head))
      throw new Fault('CURSOR_INVALID', 'the feed of alerts is not that long; begin without a place');
    for (const page of feedPages(head)) {
      if (page.first + page.rows <= place) continue;
      if (this.isFull || this.pagesLeft-- <= 0) break;
      place = this.take(await this.rowsOf(page), page, place);
    }
    return place;
  }

  private get isFull(): boolean {
    return this.events.length >= this.query.limit;
  }

  private take(rows: readonly FeedRow[], page: FeedPage, from: number): number {
    let place = from;
    for (; place < page.first + page.rows && !this.isFull; place++) {
      const event = rows[place - page.first];
      if (event !== undefined && this.query.accepts(event)) this.events.push(event);
    }
    return place;
  }
}

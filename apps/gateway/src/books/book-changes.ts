import { Inject, Injectable } from '@nestjs/common';
import { bookHead, CYCLES, eachItem, FILE_LINKS, type FileLinks, type Head, rowsOf } from '#application';
import { type Change, type ChangeSource } from '../events/change-source.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

/** Milliseconds for which what was seen is told to all who ask. */
const SEEN = 500;

/** New revisions of books: how much changed, for whoever shows numbers of them. */
@Injectable()
export class BookChanges implements ChangeSource {
  private readonly segments;
  private readonly clock;
  private readonly cycles;
  /** The last change of each cycle's book. */
  private readonly last = new Map<string, Change>();
  private lookedAt = -Infinity;
  private looking: Promise<void> | undefined;

  constructor(@Inject(PARTS) { segments, clock, collections }: GatewayParts) {
    this.segments = segments;
    this.clock = clock;
    this.cycles = collections.reading(CYCLES);
  }

  async since(at: string): Promise<readonly Change[]> {
    if (this.clock.now() - this.lookedAt >= SEEN)
      this.looking ??= this.look().finally(() => (this.looking = undefined));
    await this.looking;
    return [...this.last.values()].filter((change) => change.at > at);
  }

  private async look(): Promise<void> {
    for await (const { id, item } of eachItem(this.cycles, 'byAge', ''))
      // What is purged can be read no more, also where the book's head still names it.
      if (item.purgedAt === undefined)
        await this.note(id, await this.segments.readHead(bookHead(item.region, id)));
      else this.last.delete(id);
    this.lookedAt = this.clock.now();
  }

  private async note(cycle: string, head: Head): Promise<void> {
    const { revision, totals } = head;
    const mark = `${revision}`;
    if (revision === 0 || this.last.get(cycle)?.mark === mark) return;
    const { entitlements = 0, findings = 0, held = 0, opened = 0, cleared = 0 } = totals;
    const files = await rowsOf<FileLinks>(this.segments, head, FILE_LINKS);
    const data = { cycle, revision, entitlements, findings, held, opened, cleared, files };
    const at = new Date(this.clock.now()).toISOString();
    this.last.set(cycle, { event: 'book', id: cycle, cycle, mark, at, data });
  }
}

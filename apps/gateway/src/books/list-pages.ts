import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { ThreadedWork } from '#adapters/threads';
import { readAhead, type ReadPages, type SegmentHash, type Segments } from '#application';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

/** So many pages at once are read by the thread: for fewer it is not worth its start. */
const MANY_PAGES = 16;

/** Reads the pages of lists; many at once in a thread of its own, so that people are answered while a large book is loaded, and what opening the pages leaves behind is collected there. */
@Injectable()
export class ListPages implements OnModuleDestroy {
  private readonly segments: Segments;
  private readonly thread: ThreadedWork<SegmentHash, never, Uint8Array>;

  constructor(@Inject(PARTS) { segments, clock }: GatewayParts) {
    this.segments = segments;
    this.thread = new ThreadedWork(new URL('./page-thread.js', import.meta.url), segments, clock);
  }

  onModuleDestroy(): Promise<void> {
    return this.thread.close();
  }

  /** The bytes of pages, in their order. Faults: those of get; STORE_UNAVAILABLE when the thread ended. */
  readonly read: ReadPages = (hashes) => {
    if (hashes.length < MANY_PAGES) return readAhead(this.segments, hashes);
    return readAhead({ get: (hash) => this.thread.do(hash) }, hashes);
  };

  /** Gives back what the thread holds, where nobody waits for it. */
  rest(): Promise<void> {
    return this.thread.rest();
  }
}

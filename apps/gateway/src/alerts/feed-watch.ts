import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type Clock, FeedReader } from '#application';
import { PARTITIONS } from '#contracts';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

/** Milliseconds between two looks at where the feed ends. */
const PAUSE = 500;

interface Waiting {
  /** Where the feed ended when it was last read. */
  readonly end: string;
  go(): void;
}

/** Looks for new alerts once for all who wait for some, and only while somebody does. */
@Injectable()
export class FeedWatch implements OnModuleDestroy {
  readonly reader: FeedReader;
  private readonly clock: Clock;
  private readonly waiting = new Set<Waiting>();
  private readonly ended = new AbortController();
  private isLooking = false;

  constructor(@Inject(PARTS) { segments, clock }: GatewayParts) {
    this.reader = new FeedReader(segments, PARTITIONS);
    this.clock = clock;
  }

  /** Whoever waits is answered with what is there. */
  onModuleDestroy(): void {
    this.ended.abort();
    for (const waiting of this.waiting) this.release(waiting);
  }

  get isEnded(): boolean {
    return this.ended.signal.aborted;
  }

  /** Resolves when the feed ends elsewhere than it did, when it cannot be read, or when the signal is aborted; at once when the gateway ends. */
  async newEnd(end: readonly number[], signal: AbortSignal): Promise<void> {
    if (signal.aborted || this.ended.signal.aborted) return;
    await new Promise<void>((go) => {
      const waiting = { end: end.join(), go };
      this.waiting.add(waiting);
      signal.addEventListener('abort', () => this.release(waiting), { once: true });
      if (!this.isLooking) void this.look();
    });
  }

  private async look(): Promise<void> {
    this.isLooking = true;
    while (this.waiting.size > 0) {
      await this.clock.wait(PAUSE, this.ended.signal);
      const end = await this.reader.end().then(String, () => undefined);
      for (const waiting of this.waiting) if (waiting.end !== end) this.release(waiting);
    }
    this.isLooking = false;
  }

  private release(waiting: Waiting): void {
    this.waiting.delete(waiting);
    waiting.go();
  }
}

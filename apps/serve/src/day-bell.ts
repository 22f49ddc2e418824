import { type Clock, type Collections, CYCLES, type DayParts, tellDay } from '#application';

/** Milliseconds between two looks at the day. */
const PAUSE = 60 * 60_000;

/** Cycles that are looked at together. */
const PAGE = 200;

export interface DayBellParts extends DayParts {
  readonly collections: Collections;
  readonly clock: Clock;
}

/** Tells the book of every cycle that a day has begun: when it starts, and hourly. A day that was told before changes nothing. */
export class DayBell {
  private readonly ended = new AbortController();
  private ringing: Promise<void> | undefined;

  constructor(private readonly parts: DayBellParts) {}

  /** Rings for all cycles, and from then on hourly. Faults: those of publish and the collections. */
  async start(): Promise<void> {
    await this.ring();
    this.ringing = this.goOn();
  }

  async stop(): Promise<void> {
    this.ended.abort();
    await this.ringing;
  }

  private async goOn(): Promise<void> {
    const { signal } = this.ended;
    for (;;) {
      await this.parts.clock.wait(PAUSE, signal);
      if (signal.aborted) return;
      // A store that does not answer is asked again in an hour; every service says so itself.
      await this.ring().catch(() => undefined);
    }
  }

  private async ring(): Promise<void> {
    const cycles = this.parts.collections.reading(CYCLES);
    let cursor: string | undefined;
    do {
      const page = await cycles.page('byAge', '', {
        limit: PAGE,
        ...(cursor === undefined ? {} : { cursor }),
      });
      for (const { id, item } of page.items) await tellDay(this.parts, item.region, id);
      cursor = page.next;
    } while (cursor !== undefined);
  }
}

import { type Clock } from '../ports/clock.js';
import { type LogRecord, type SubscriptionOptions } from '../ports/log.js';

/** Milliseconds for which records wait for others behind them, at most. */
const LONGEST = 30_000;

/** How long records that came wait for others behind them, as who takes them wishes. */
export class Gathering {
  private count = 0;
  /** When the first of those that wait was seen, and when another one was last. */
  private began = 0;
  private grew = 0;

  constructor(
    private readonly options: Pick<SubscriptionOptions, 'gather'>,
    private readonly clock: Clock,
  ) {}

  /** Milliseconds to wait for others before these are looked at again; 0 when they are to be taken now. Faults: those of `gather`. */
  async pause(records: readonly LogRecord[]): Promise<number> {
    const { gather } = this.options;
    if (gather === undefined) return 0;
    const now = this.clock.now();
    if (this.count === 0) this.began = now;
    if (this.count !== records.length) this.grew = now;
    this.count = records.length;
    const left = this.began + LONGEST - now;
    const pause = left <= 0 ? 0 : Math.min(left, await gather(records, now - this.grew));
    if (pause <= 0) this.count = 0;
    return Math.max(0, pause);
  }

  /** Resolves when others came, and after so many milliseconds at the latest. */
  async wait(pause: number, others: Promise<void>, signal: AbortSignal): Promise<void> {
    const came = new AbortController();
    const time = this.clock.wait(pause, AbortSignal.any([signal, came.signal]));
    await Promise.race([others, time]);
    came.abort();
  }
}

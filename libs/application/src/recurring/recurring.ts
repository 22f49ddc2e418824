import { type Clock } from '../ports/clock.js';

export interface RecurringOptions {
  readonly clock: Clock;
  /** Milliseconds between the end of a turn and the next one. */
  readonly pause: number;
  /** A turn. What it rejects with is told, and done at the next one. */
  task(): Promise<unknown>;
  onFault?(thrown: unknown): void;
  /** Whether the first turn comes after a pause, too. */
  readonly isLater?: boolean;
}

/** Does something again and again, with a pause between, until it is stopped. */
export class Recurring {
  private readonly ended = new AbortController();
  private readonly going: Promise<void>;

  constructor(private readonly options: RecurringOptions) {
    this.going = this.go();
  }

  /** Waits for what was begun. */
  async stop(): Promise<void> {
    this.ended.abort();
    await this.going;
  }

  private async go(): Promise<void> {
    const { clock, pause, isLater = false } = this.options;
    const { signal } = this.ended;
    if (isLater) await clock.wait(pause, signal);
    while (!signal.aborted) {
      await this.turn();
      await clock.wait(pause, signal);
    }
  }

  private async turn(): Promise<void> {
    try {
      await this.options.task();
    } catch (thrown) {
      this.options.onFault?.(thrown);
    }
  }
}

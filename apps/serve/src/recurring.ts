import { type Clock } from '#application';

/** Does something again and again, with a pause before each time, until it is stopped. What fails is done at the next turn. */
export class Recurring {
  private readonly ended = new AbortController();
  private readonly going: Promise<void>;

  constructor(
    private readonly clock: Clock,
    private readonly milliseconds: number,
    private readonly task: () => Promise<unknown>,
  ) {
    this.going = this.go();
  }

  /** Waits for what was begun. */
  async stop(): Promise<void> {
    this.ended.abort();
    await this.going;
  }

  private async go(): Promise<void> {
    const { signal } = this.ended;
    for (;;) {
      await this.clock.wait(this.milliseconds, signal);
      if (signal.aborted) return;
      // A store that does not answer is asked again at the next turn; every service says so itself.
      await this.task().catch(() => undefined);
    }
  }
}

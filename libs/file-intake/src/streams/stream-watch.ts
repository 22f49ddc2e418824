import { type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type Clock, failureReason, type Telemetry } from '#application';
import { type StreamIntake } from './stream-intake.js';

/** Milliseconds between two looks at what waits. */
const PAUSE = 1_000;

/** Looks after reports that wait: for rows that do not come, or for their cycle to begin. */
export class StreamWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ended = new AbortController();
  private running = Promise.resolve();

  constructor(
    private readonly intake: Pick<StreamIntake, 'settleDue'>,
    private readonly clock: Clock,
    private readonly telemetry: Telemetry,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async onModuleDestroy(): Promise<void> {
    this.ended.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.ended;
    while (!signal.aborted) {
      try {
        await this.intake.settleDue();
      } catch (thrown) {
        this.telemetry.tell({ what: 'PART_FAILED', part: 'streams', ...failureReason(thrown) });
      }
      await this.clock.wait(PAUSE, signal);
    }
  }
}

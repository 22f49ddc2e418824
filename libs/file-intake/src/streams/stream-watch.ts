import { type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type Clock, failureReason, Recurring, type Telemetry } from '#application';
import { type StreamIntake } from './stream-intake.js';

/** Milliseconds between two looks at what waits. */
const PAUSE = 1_000;

/** Looks after reports that wait: for rows that do not come, or for their cycle to begin. */
export class StreamWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private looking: Recurring | undefined;

  constructor(
    private readonly intake: Pick<StreamIntake, 'settleDue'>,
    private readonly clock: Clock,
    private readonly telemetry: Telemetry,
  ) {}

  onApplicationBootstrap(): void {
    const { clock, telemetry } = this;
    this.looking = new Recurring({
      ...{ clock, pause: PAUSE, task: () => this.intake.settleDue() },
      onFault: (thrown) => telemetry.tell({ what: 'PART_FAILED', part: 'streams', ...failureReason(thrown) }),
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.looking?.stop();
  }
}

import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type Announcer, failureReason } from '#application';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

/** Milliseconds between looks at what is still to be published. */
const PAUSE = 10_000;

/** What has messages to publish. */
export const ANNOUNCERS = Symbol('announcers');

/** Publishes what a crash, or a log that was away, left unpublished. */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ended = new AbortController();
  private running = Promise.resolve();

  constructor(
    @Inject(PARTS) private readonly parts: GatewayParts,
    @Inject(ANNOUNCERS) private readonly announcers: readonly Pick<Announcer<never>, 'announceAll'>[],
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
      for (const announcer of this.announcers) await this.announce(announcer);
      await this.parts.clock.wait(PAUSE, signal);
    }
  }

  private async announce(announcer: Pick<Announcer<never>, 'announceAll'>): Promise<void> {
    try {
      await announcer.announceAll();
    } catch (thrown) {
      this.parts.telemetry.tell({ what: 'PART_FAILED', part: 'outbox', ...failureReason(thrown) });
    }
  }
}

import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type Announcer, failureReason, Recurring } from '#application';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

/** Milliseconds between looks at what is still to be published. */
const PAUSE = 10_000;

/** What has messages to publish. */
export const ANNOUNCERS = Symbol('announcers');

/** Publishes what a crash, or a log that was away, left unpublished. */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnModuleDestroy {
  private looking: Recurring | undefined;

  constructor(
    @Inject(PARTS) private readonly parts: GatewayParts,
    @Inject(ANNOUNCERS) private readonly announcers: readonly Pick<Announcer<never>, 'announceAll'>[],
  ) {}

  onApplicationBootstrap(): void {
    const { clock } = this.parts;
    this.looking = new Recurring({ clock, pause: PAUSE, task: () => this.announceAll() });
  }

  async onModuleDestroy(): Promise<void> {
    await this.looking?.stop();
  }

  /** One that fails keeps no other from its turn. */
  private async announceAll(): Promise<void> {
    for (const announcer of this.announcers) await this.announce(announcer);
  }

  private async announce(announcer: Pick<Announcer<never>, 'announceAll'>): Promise<void> {
    try {
      await announcer.announceAll();
    } catch (thrown) {
      this.parts.telemetry.tell({ what: 'PART_FAILED', part: 'outbox', ...failureReason(thrown) });
    }
  }
}

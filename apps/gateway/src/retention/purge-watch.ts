import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { AuditTrail, failureReason, Purges, type PurgeRecord, Retention, type Stored } from '#application';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

/** Milliseconds between looks at whose time is over. */
const PAUSE = 60 * 60_000;

/** Destroys the data whose time is over, and finishes what was begun before a crash. */
@Injectable()
export class PurgeWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly ended = new AbortController();
  private running = Promise.resolve();

  constructor(
    @Inject(PARTS) private readonly parts: GatewayParts,
    @Inject(Purges) private readonly purges: Purges,
    @Inject(Retention) private readonly retention: Retention,
    @Inject(AuditTrail) private readonly trail: AuditTrail,
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
      await this.look();
      await this.parts.clock.wait(PAUSE, signal);
    }
  }

  private async look(): Promise<void> {
    try {
      const months = (await this.retention.get())?.months;
      await this.purges.purgeDue(months, this.parts.today(), (begun) => this.note(begun));
    } catch (thrown) {
      this.parts.telemetry.tell({ what: 'PART_FAILED', part: 'retention', ...failureReason(thrown) });
    }
  }

  private async note({ id, item: { cycle, cause } }: Stored<PurgeRecord>): Promise<void> {
    const at = new Date(this.parts.clock.now()).toISOString();
    await this.trail.add({
      at,
      by: '',
      address: '',
      what: 'CYCLE_PURGED',
      to: cycle,
      details: { purge: id, cause },
    });
  }
}

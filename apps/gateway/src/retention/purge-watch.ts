import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import {
  AuditTrail,
  failureReason,
  Purges,
  type PurgeRecord,
  Recurring,
  Retention,
  type Stored,
} from '#application';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { PurgedMemory } from './purged-memory.js';

/** Milliseconds between looks at whose time is over. */
const PAUSE = 60 * 60_000;

/** Destroys the data whose time is over, and finishes what was begun before a crash. */
@Injectable()
export class PurgeWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private looking: Recurring | undefined;

  constructor(
    @Inject(PARTS) private readonly parts: GatewayParts,
    @Inject(Purges) private readonly purges: Purges,
    @Inject(Retention) private readonly retention: Retention,
    @Inject(AuditTrail) private readonly trail: AuditTrail,
    @Inject(PurgedMemory) private readonly memory: PurgedMemory,
  ) {}

  onApplicationBootstrap(): void {
    const { clock, telemetry } = this.parts;
    this.looking = new Recurring({
      ...{ clock, pause: PAUSE, task: () => this.look() },
      onFault: (thrown) =>
        telemetry.tell({ what: 'PART_FAILED', part: 'retention', ...failureReason(thrown) }),
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.looking?.stop();
  }

  private async look(): Promise<void> {
    const months = (await this.retention.get())?.months;
    await this.purges.purgeDue(months, this.parts.today(), (begun) => this.note(begun));
    await this.memory.forget();
  }

  private async note({ id, item: { region, cycle, cause } }: Stored<PurgeRecord>): Promise<void> {
    const at = new Date(this.parts.clock.now()).toISOString();
    await this.trail.add({
      at,
      by: '',
      address: '',
      what: 'CYCLE_PURGED',
      to: cycle,
      details: { region, purge: id, cause },
    });
  }
}

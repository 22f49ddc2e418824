import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import {
  appendToFeed,
  type Clock,
  type Collections,
  type Courier,
  failureReason,
  type Log,
  type PlacedAlert,
  type Secrets,
  type Segments,
  WebhookDispatcher,
  WebhookQueues,
} from '#application';

/** What the notifier is made of. */
export interface NotifierParts {
  readonly log: Log;
  readonly segments: Segments;
  readonly collections: Collections;
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly courier: Courier;
}

/** Brings alerts to those who want them: to the feed, from which whoever may can read them, and to webhooks. */
export class Notifier implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('notifier');
  /** The offset behind what was taken, by partition: what comes along with an alert comes again in its turn. */
  private readonly taken = new Map<number, number>();
  private readonly queues: WebhookQueues;
  private readonly dispatcher: WebhookDispatcher;

  constructor(private readonly parts: NotifierParts) {
    this.queues = new WebhookQueues(parts);
    this.dispatcher = new WebhookDispatcher({
      ...parts,
      random: Math.random,
      onPaused: (webhook) =>
        this.logger.warn(`webhook ${webhook} takes nothing since a day: paused until somebody resumes it`),
      onFault: (fault) => {
        const { code, reason } = failureReason(fault);
        this.logger.error(`webhooks: ${code} ${reason}`);
      },
    });
  }

  onApplicationBootstrap(): void {
    this.dispatcher.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.dispatcher.stop();
  }

  /** Takes alerts of a partition, in their order; the same again change nothing. Resolves when all is stored. Faults: those of appendToFeed and WebhookQueues. */
  async take(partition: number, alerts: readonly PlacedAlert[]): Promise<void> {
    const next = this.taken.get(partition) ?? 0;
    const fresh = alerts.filter(({ offset }) => offset >= next);
    if (fresh.length === 0) return;
    await appendToFeed(this.parts.segments, partition, fresh);
    await this.queues.take(fresh.map(({ event }) => event));
    this.taken.set(partition, fresh.at(-1)!.offset + 1);
    this.dispatcher.wake();
  }
}

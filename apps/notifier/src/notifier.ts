import { type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import {
  appendToFeed,
  type Clock,
  type Collections,
  type Courier,
  type Log,
  type PlacedAlert,
  type Secrets,
  type Segments,
  type Telemetry,
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
  readonly telemetry: Telemetry;
}

/** Brings alerts to those who want them: to the feed, from which whoever may can read them, and to webhooks. */
export class Notifier implements OnApplicationBootstrap, OnModuleDestroy {
  /** The offset behind what was taken, by partition: what comes along with an alert comes again in its turn. */
  private readonly taken = new Map<number, number>();
  private readonly queues: WebhookQueues;
  private readonly dispatcher: WebhookDispatcher;

  constructor(private readonly parts: NotifierParts) {
    this.queues = new WebhookQueues(parts);
    this.dispatcher = new WebhookDispatcher({ ...parts, random: Math.random });
  }

  onApplicationBootstrap(): void {
    this.dispatcher.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.dispatcher.stop();
  }

  /** Takes an alert of a partition with those behind it; the same again change nothing. Resolves when all is stored. Faults: those of appendToFeed and WebhookQueues. */
  async take(partition: number, first: PlacedAlert, following: () => readonly PlacedAlert[]): Promise<void> {
    if (first.offset < (this.taken.get(partition) ?? 0)) return;
    const fresh = [first, ...following()];
    await appendToFeed(this.parts.segments, partition, fresh);
    await this.queues.take(fresh.map(({ event }) => event));
    this.taken.set(partition, fresh.at(-1)!.offset + 1);
    this.dispatcher.wake();
  }

  /** Forgets what webhooks were to be told of a cycle whose data are destroyed; its pages of the feed went with their key. Faults: those of WebhookQueues. */
  forget(cycle: string): Promise<void> {
    return this.queues.forget(cycle);
  }
}

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

  /** Takes alerts of a partition; the same again change nothing. Resolves when all is stored. Faults: those of appendToFeed and WebhookQueues. */
  async take(partition: number, alerts: readonly PlacedAlert[]): Promise<void> {
    await appendToFeed(this.parts.segments, partition, alerts);
    await this.queues.take(alerts.map(({ event }) => event));
    this.dispatcher.wake();
  }

  /** Forgets what webhooks were to be told of a cycle whose data are destroyed; its pages of the feed went with their key. Faults: those of WebhookQueues. */
  forget(cycle: string): Promise<void> {
    return this.queues.forget(cycle);
  }
}

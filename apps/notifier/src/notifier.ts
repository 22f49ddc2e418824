import { appendToFeed, type Clock, type Log, type PlacedAlert, type Segments } from '#application';

/** What the notifier is made of. */
export interface NotifierParts {
  readonly log: Log;
  readonly segments: Segments;
  readonly clock: Clock;
}

/** Brings alerts to those who want them: to the feed, from which whoever may can read them. */
export class Notifier {
  constructor(private readonly parts: NotifierParts) {}

  /** Takes alerts of a partition, in their order; the same again change nothing. Resolves when all is stored. Faults: those of appendToFeed. */
  async take(partition: number, alerts: readonly PlacedAlert[]): Promise<void> {
    await appendToFeed(this.parts.segments, partition, alerts);
  }
}

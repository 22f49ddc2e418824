import { type Clock } from '../ports/clock.js';
import { type Log, type PartitionLag } from '../ports/log.js';
import { type Reading, type Telemetry } from '../ports/telemetry.js';
import { deadLetterTopic, replayGroup } from './dead-letters.js';

/** Milliseconds without any progress after which a consumer with something to do is stuck: longer than all tries of a message take. */
const STUCK = 5 * 60_000;

export interface WatchedConsumer {
  readonly group: string;
  readonly topics: readonly string[];
  readonly clock: Pick<Clock, 'now'>;
  readonly telemetry: Telemetry;
}

/** Lets operators see how far a group is, what it gave up, and whether it stands still. */
export class ConsumerWatch {
  private settled = 0;
  /** What was seen last, and since when. */
  private seen = { progress: '', since: 0 };

  constructor(
    private readonly log: Log,
    private readonly consumer: WatchedConsumer,
  ) {
    const { group, telemetry } = consumer;
    telemetry.gauge({
      name: 'tersalur_log_lag_records',
      help: 'Records that a group has not taken yet.',
      labels: ['group', 'topic'],
      read: () => this.lags(),
    });
    telemetry.gauge({
      name: 'tersalur_dead_letters_waiting',
      help: 'Messages that were given up and not replayed.',
      labels: ['topic'],
      read: () => this.deadLetters(),
    });
    telemetry.check({ part: `consumer ${group}`, problem: () => this.problem() });
  }

  /** Another message is done with. */
  progress(): void {
    this.settled++;
  }

  /** Whether there was something to do at this look and the one before, with nothing done for long between them. */
  private async problem(): Promise<string | undefined> {
    const now = this.consumer.clock.now();
    const partitions = await this.partitions();
    const hasLag = partitions.some(({ next, end }) => next < end);
    const progress = hasLag ? `${this.settled} ${partitions.map(({ next }) => next).join()}` : '';
    if (progress !== this.seen.progress) this.seen = { progress, since: now };
    return hasLag && now - this.seen.since >= STUCK ? 'STUCK' : undefined;
  }

  private async lags(): Promise<readonly Reading[]> {
    const { group, topics } = this.consumer;
    return Promise.all(
      topics.map(async (topic) => ({
        labels: { group, topic },
        value: behind(await this.log.lag(group, topic)),
      })),
    );
  }

  private async deadLetters(): Promise<readonly Reading[]> {
    return Promise.all(
      this.consumer.topics.map(async (topic) => ({
        labels: { topic },
        value: behind(await this.log.lag(replayGroup(topic), deadLetterTopic(topic))),
      })),
    );
  }

  private async partitions(): Promise<readonly PartitionLag[]> {
    const { group, topics } = this.consumer;
    return (await Promise.all(topics.map((topic) => this.log.lag(group, topic)))).flat();
  }
}

/** Records behind which a group is. */
function behind(partitions: readonly PartitionLag[]): number {
  return partitions.reduce((sum, { next, end }) => sum + end - next, 0);
}

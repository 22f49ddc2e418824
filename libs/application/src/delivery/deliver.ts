import { type Clock } from '../ports/clock.js';
import {
  type Batch,
  type Log,
  type LogRecord,
  type Subscription,
  type SubscriptionOptions,
} from '../ports/log.js';
import { NO_TELEMETRY, type Telemetry } from '../ports/telemetry.js';
import { beganWith, originIn } from '../telemetry/origin.js';
import { ConsumerWatch } from './consumer-watch.js';
import { deadLetterOf, deadLetterTopic, isForOthers } from './dead-letters.js';
import { isFault } from '../faults/fault.js';
import { failureReason, isMessageFault } from './failure-reason.js';

/** Milliseconds before each further try; one try more than there are pauses. */
export const RETRY_PAUSES: readonly number[] = [1_000, 4_000, 15_000, 60_000];

/** A try that failed. */
export interface FailedTry {
  readonly record: LogRecord;
  readonly thrown: unknown;
  /** Counted from 1. */
  readonly tries: number;
}

export interface DeliveryOptions {
  readonly group: string;
  readonly topics: readonly string[];
  readonly clock: Clock;
  readonly batchSize?: number;
  /** As a subscription has it. */
  readonly gather?: SubscriptionOptions['gather'];
  /**
   * Does what a record asks for, and stores it. May get a record more than once. `following` is what was read behind it: a handler to which repeats do
   * no harm may do some of it along with the record, and gets it again, unless it says (`takeAlong`) that the first so many of them are done with, too.
   */
  handle(
    record: LogRecord,
    following: readonly LogRecord[],
    takeAlong: (count: number) => void,
  ): Promise<void>;
  /** Whether a record is about data that were destroyed on purpose: then it is done with where something that it names is missing. */
  isGone?(record: LogRecord): Promise<boolean>;
  onFailedTry?(failed: FailedTry): void;
  /** Is told of messages that were handled, of tries that failed, and of what was given up. */
  readonly telemetry?: Telemetry | undefined;
  /** Is told what reading the log or storing the progress failed with. */
  onFault?(fault: unknown): void;
}

/**
 * Hands the records of topics to a handler, one after the other in each partition, and stores the progress after it. A record that fails is tried again
 * after growing pauses, five times in all, while its partition waits and the others go on; then it goes to the dead letters with reason and origin.
 * A message that breaks its contract goes there at once, and one about data that were destroyed meanwhile is done with: nobody can do what it asks for any more.
 * A record leaves in no other way: where the dead letter cannot be stored, and while the store is full or away, which is no fault of the record, it is tried again.
 * Faults: TOPIC_UNKNOWN; those of createTopic.
 */
export async function deliver(log: Log, options: DeliveryOptions): Promise<Subscription> {
  for (const topic of options.topics) await log.createTopic(deadLetterTopic(topic), 1);
  const { group, topics, clock, telemetry = NO_TELEMETRY } = options;
  const watch = new ConsumerWatch(log, { group, topics, clock, telemetry });
  return log.subscribe({
    group: options.group,
    topics: options.topics,
    batchSize: options.batchSize,
    gather: options.gather,
    take: (batch) => new BatchDelivery(log, options, batch, watch).run(),
    onFault: (fault) => {
      options.telemetry?.tell({
        what: 'PART_FAILED',
        part: 'log',
        about: options.group,
        ...failureReason(fault),
      });
      options.onFault?.(fault);
    },
  });
}

/** Whether whatever comes would fail with it, until somebody makes room or the store is back. */
function isOfStore(thrown: unknown): boolean {
  return isFault(thrown, 'STORE_FULL', 'STORE_AWAY');
}

class BatchDelivery {
  private readonly telemetry: Telemetry;
  private committed: number;

  constructor(
    private readonly log: Log,
    private readonly options: DeliveryOptions,
    private readonly batch: Batch,
    private readonly watch: ConsumerWatch,
  ) {
    this.telemetry = options.telemetry ?? NO_TELEMETRY;
    this.committed = batch.records[0]!.offset;
  }

  async run(): Promise<void> {
    const { records, signal } = this.batch;
    let next = this.committed;
    for (let at = 0; at < records.length && !signal.aborted;) {
      const record = records[at]!;
      const settled = isForOthers(record, this.options.group) ? 1 : await this.settleFrom(record, at);
      if (settled === 0) break;
      at += settled;
      next = records[at - 1]!.offset + 1;
      this.watch.progress();
    }
    await this.commit(next);
  }

  /** What comes of a record goes on with what that began with. */
  private settleFrom(record: LogRecord, at: number): Promise<number> {
    return beganWith(originIn(record), () => this.settle(record, at));
  }

  /** Tries until the record, number `at` of the batch, is handled, in vain or a dead letter; how many records that settled, none when the partition is taken away before. */
  private async settle(record: LogRecord, at: number): Promise<number> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.handle(record, at);
      } catch (thrown) {
        if (await this.isInVain(record, thrown)) return 1;
        this.telemetry.tell({ what: 'TRY_FAILED', ...this.placeOf(record), tries, ...failureReason(thrown) });
        this.options.onFailedTry?.({ record, thrown, tries });
        const isLast = isMessageFault(thrown) || (tries > RETRY_PAUSES.length && !isOfStore(thrown));
        if (isLast && (await this.bury(record, thrown, tries))) return 1;
        await this.pause(record, tries);
        if (this.batch.signal.aborted) return 0;
      }
    }
  }

  /** Whether a record failed since its data were destroyed: before their sweep by their key, after it because they are not there. */
  private async isInVain(record: LogRecord, thrown: unknown): Promise<boolean> {
    if (!isFault(thrown, 'KEY_DESTROYED', 'SEGMENT_MISSING')) return false;
    const { isGone = () => false } = this.options;
    // Where that cannot be found out now, the next try asks again.
    const isIt =
      thrown.code === 'KEY_DESTROYED' || (await Promise.resolve(isGone(record)).catch(() => false));
    if (isIt) this.telemetry.tell({ what: 'MESSAGE_DROPPED', ...this.placeOf(record), code: thrown.code });
    return isIt;
  }

  /** How many records were handled: those that were taken along, too. */
  private async handle(record: LogRecord, at: number): Promise<number> {
    const { clock } = this.options;
    const place = this.placeOf(record);
    const began = clock.now();
    const following = this.batch.records.slice(at + 1);
    let along = 0;
    const takeAlong = (count: number): void => void (along = count);
    await this.telemetry.span('handle message', place, () =>
      this.options.handle(record, following, takeAlong),
    );
    this.telemetry.tell({ what: 'MESSAGE_HANDLED', ...place, seconds: (clock.now() - began) / 1_000 });
    for (const each of following.slice(0, along))
      this.telemetry.tell({ what: 'MESSAGE_HANDLED', ...this.placeOf(each), seconds: 0 });
    return 1 + along;
  }

  private placeOf({ topic, partition, offset }: LogRecord) {
    return { group: this.options.group, topic, partition, offset };
  }

  /** What was done before the record is not done again, should the process end during the pause. */
  private async pause(record: LogRecord, tries: number): Promise<void> {
    await this.commit(record.offset);
    const pause = RETRY_PAUSES[Math.min(tries, RETRY_PAUSES.length) - 1]!;
    await this.options.clock.wait(pause, this.batch.signal);
  }

  private async bury(record: LogRecord, thrown: unknown, tries: number): Promise<boolean> {
    try {
      const letter = deadLetterOf(record, this.options.group, thrown, tries);
      await this.log.publish(deadLetterTopic(record.topic), [letter]);
      const { code } = failureReason(thrown);
      this.telemetry.tell({ what: 'DEAD_LETTER', ...this.placeOf(record), code });
      return true;
    } catch (fault) {
      this.telemetry.tell({ what: 'PART_FAILED', part: 'dead letters', ...failureReason(fault) });
      this.options.onFault?.(fault);
      return false;
    }
  }

  private async commit(next: number): Promise<void> {
    if (next <= this.committed) return;
    await this.batch.commit(next);
    this.committed = next;
  }
}

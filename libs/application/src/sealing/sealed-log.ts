import { TOPICS } from '#contracts';
import { deadLetterTopic } from '../delivery/dead-letters.js';
import { isFault } from '../faults/fault.js';
import { type Clock } from '../ports/clock.js';
import { type DataScope } from '../ports/data-scope.js';
import {
  type Batch,
  type Log,
  type LogRecord,
  type OutgoingRecord,
  type PartitionLag,
  type RecordPlace,
  type Subscription,
  type SubscriptionOptions,
} from '../ports/log.js';
import { arrivalScope } from '../streams/arrival-scope.js';
import { type DataKeys } from './data-keys.js';
import { openBytes, sealBytes } from './sealed-bytes.js';

/** How a sealed value begins: no JSON text does. */
const SEALED = 'sealed:';

/** The topics whose records hold rows; all others hold references, hashes and counts. */
const WITH_ROWS: readonly string[] = [TOPICS.inboundBri, TOPICS.inboundPos].flatMap((topic) => [
  topic,
  deadLetterTopic(topic),
]);

/**
 * A log in which the rows lie sealed, under the key of the region and the month in which they were published. Records whose key was destroyed are passed
 * over: nobody gets them any more. What others publish unsealed is taken as it is.
 */
export class SealedLog implements Log {
  constructor(
    private readonly log: Log,
    private readonly keys: DataKeys,
    private readonly clock: Pick<Clock, 'now'>,
  ) {}

  createTopic(topic: string, partitions: number): Promise<void> {
    return this.log.createTopic(topic, partitions);
  }

  async publish(topic: string, records: readonly OutgoingRecord[]): Promise<readonly RecordPlace[]> {
    if (!WITH_ROWS.includes(topic)) return this.log.publish(topic, records);
    return this.log.publish(topic, await Promise.all(records.map((record) => this.sealed(record))));
  }

  subscribe(options: SubscriptionOptions): Promise<Subscription> {
    return this.log.subscribe({ ...options, take: (batch) => this.take(batch, options) });
  }

  lag(group: string, topic: string): Promise<readonly PartitionLag[]> {
    return this.log.lag(group, topic);
  }

  private async sealed({ key, value, ...rest }: OutgoingRecord): Promise<OutgoingRecord> {
    const bytes = await sealBytes(this.keys, Buffer.from(value), this.scopeOf(key));
    return { ...rest, key, value: `${SEALED}${Buffer.from(bytes).toString('base64')}` };
  }

  private async take(batch: Batch, options: SubscriptionOptions): Promise<void> {
    const opened = await Promise.all(batch.records.map((record) => this.opened(record)));
    const records = opened.filter((record) => record !== undefined);
    if (records.length > 0) await options.take({ ...batch, records, commit: (next) => batch.commit(next) });
    else await batch.commit(batch.records.at(-1)!.offset + 1);
  }

  /** Undefined where its key was destroyed. */
  private async opened(record: LogRecord): Promise<LogRecord | undefined> {
    if (!record.value.startsWith(SEALED)) return record;
    try {
      const bytes = await openBytes(this.keys, Buffer.from(record.value.slice(SEALED.length), 'base64'));
      return { ...record, value: Buffer.from(bytes).toString() };
    } catch (fault) {
      if (isFault(fault, 'KEY_DESTROYED')) return undefined;
      // Anybody can publish what only looks sealed: whoever takes it says what is wrong with it, and those behind it come.
      if (isFault(fault, 'SEAL_BROKEN', 'KEY_MISSING')) return record;
      throw fault;
    }
  }

  /** Others choose the key of a record: what is no region gets no data key of its own. */
  private scopeOf(key: string): DataScope {
    const region = /^\d\d\.\d\d$/.test(key) ? key : '-';
    return arrivalScope(region, new Date(this.clock.now()).toISOString());
  }
}

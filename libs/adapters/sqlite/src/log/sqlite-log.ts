import { ConsumerGroups, partitionOf } from '#adapters/consumer-groups';
import {
  type Clock,
  Fault,
  type Log,
  type OutgoingRecord,
  type PartitionLag,
  type RecordPlace,
  type Subscription,
  type SubscriptionOptions,
} from '#application';
import { type Writer } from '../writer/writer.js';
import { type SqliteRecords } from './sqlite-records.js';

/** The log in the file; its consumers are all in this process. */
export class SqliteLog implements Log {
  private readonly groups: ConsumerGroups;

  constructor(
    private readonly records: SqliteRecords,
    private readonly writer: Writer,
    private readonly clock: Clock,
  ) {
    this.groups = new ConsumerGroups(records, clock);
  }

  async createTopic(topic: string, partitions: number): Promise<void> {
    await this.writer.write({ write: 'CREATE_TOPIC', topic, partitions });
  }

  async publish(topic: string, records: readonly OutgoingRecord[]): Promise<readonly RecordPlace[]> {
    const partitions = this.records.partitions(topic);
    if (partitions === undefined) throw new Fault('TOPIC_UNKNOWN', `there is no topic ${topic}`);
    const placed = records.map(({ key, value, headers = {} }) => ({
      partition: partitionOf(key, partitions),
      key,
      value,
      headers: JSON.stringify(headers),
    }));
    const write = { write: 'PUBLISH', topic, at: this.clock.now(), records: placed } as const;
    const places = await this.writer.write(write);
    this.groups.notify(topic);
    return places as readonly RecordPlace[];
  }

  async subscribe(options: SubscriptionOptions): Promise<Subscription> {
    return this.groups.subscribe(options);
  }

  async lag(group: string, topic: string): Promise<readonly PartitionLag[]> {
    return this.groups.lag(group, topic);
  }

  /** Ends all subscriptions. */
  close(): Promise<void> {
    return this.groups.close();
  }
}

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
import { ConsumerGroups } from './consumer-groups.js';
import { partitionOf } from './partition-of.js';
import { type StoredRecords } from './stored-records.js';

/** A log whose publishers and consumers are all in this process. */
export class EmbeddedLog implements Log {
  private readonly groups: ConsumerGroups;

  constructor(
    private readonly records: StoredRecords,
    private readonly clock: Clock,
  ) {
    this.groups = new ConsumerGroups(records, clock);
  }

  async createTopic(topic: string, partitions: number): Promise<void> {
    await this.records.create(topic, partitions);
  }

  async publish(topic: string, records: readonly OutgoingRecord[]): Promise<readonly RecordPlace[]> {
    const partitions = this.records.partitions(topic);
    if (partitions === undefined) throw new Fault('TOPIC_UNKNOWN', `there is no topic ${topic}`);
    const placed = records.map(({ key, value, headers = {} }) => ({
      partition: partitionOf(key, partitions),
      key,
      value,
      headers,
    }));
    const places = await this.records.append(topic, placed, this.clock.now());
    this.groups.notify(topic);
    return places;
  }

  async subscribe(options: SubscriptionOptions): Promise<Subscription> {
    return this.groups.subscribe(options);
  }

  async lag(group: string, topic: string): Promise<readonly PartitionLag[]> {
    return this.groups.lag(group, topic);
  }

  /** Ends all subscriptions, and waits for what they are taking. */
  close(): Promise<void> {
    return this.groups.close();
  }
}

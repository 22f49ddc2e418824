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
import { type MemoryRecords } from './memory-records.js';

/** The log in memory. */
export class MemoryLog implements Log {
  private readonly groups: ConsumerGroups;

  constructor(
    private readonly records: MemoryRecords,
    private readonly clock: Clock,
  ) {
    this.groups = new ConsumerGroups(records, clock);
  }

  async createTopic(topic: string, partitions: number): Promise<void> {
    const there = this.records.partitions(topic);
    if (there === undefined) this.records.create(topic, partitions);
    else if (there !== partitions) throw new Fault('TOPIC_DIFFERS', `${topic} has ${there} partitions`);
  }

  async publish(topic: string, records: readonly OutgoingRecord[]): Promise<readonly RecordPlace[]> {
    const partitions = this.records.partitions(topic);
    if (partitions === undefined) throw new Fault('TOPIC_UNKNOWN', `there is no topic ${topic}`);
    const at = this.clock.now();
    const places = records.map(({ key, value, headers = {} }) =>
      this.records.append(topic, partitionOf(key, partitions), { key, value, headers, at }),
    );
    this.groups.notify(topic);
    return places;
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

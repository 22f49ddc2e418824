import { type Admin, type Kafka } from 'kafkajs';
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
import { kafkaFault } from './client/kafka-fault.js';
import { GROUP_LOADING, onceReady, TOPIC_COMING } from './client/once-ready.js';
import { type GroupTimes } from './group/group-times.js';
import { Member } from './group/member.js';
import { Publisher } from './publisher.js';
import { partitionOf } from './topics/partition-of.js';
import { Topics } from './topics/topics.js';
import { type TopicSettings } from './topics/topic-settings.js';

export interface KafkaLogOptions {
  readonly clock: Clock;
  /** Stands before the names of topics and groups on the cluster. */
  readonly prefix: string;
  readonly topics: TopicSettings;
  readonly times: GroupTimes;
}

/** The log on a cluster of Kafka brokers. */
export class KafkaLog implements Log {
  private readonly topics: Topics;
  private readonly publisher: Publisher;
  private readonly members = new Set<Member>();
  private isClosed = false;

  constructor(
    private readonly kafka: Kafka,
    private readonly admin: Admin,
    private readonly options: KafkaLogOptions,
  ) {
    this.topics = new Topics(admin, options.topics);
    this.publisher = new Publisher(kafka);
  }

  createTopic(topic: string, partitions: number): Promise<void> {
    return this.answer(() => this.topics.create(this.nameOf(topic), partitions));
  }

  publish(topic: string, records: readonly OutgoingRecord[]): Promise<readonly RecordPlace[]> {
    return this.answer(async () => {
      const name = this.nameOf(topic);
      const partitions = await this.topics.partitionsOf(name);
      const placed = records.map((record) => [record, partitionOf(record.key, partitions)] as const);
      return this.publisher.publish(name, placed, this.options.clock.now());
    });
  }

  subscribe(options: SubscriptionOptions): Promise<Subscription> {
    return this.answer(async () => {
      for (const topic of options.topics) await this.topics.partitionsOf(this.nameOf(topic));
      const { kafka, topics } = this;
      const member = await Member.join({ ...this.options, kafka, topics }, options);
      this.members.add(member);
      return { stop: () => this.leave(member) };
    });
  }

  lag(group: string, topic: string): Promise<readonly PartitionLag[]> {
    return this.answer(async () => {
      const name = this.nameOf(topic);
      await this.topics.partitionsOf(name);
      const ends = await onceReady(TOPIC_COMING, () => this.admin.fetchTopicOffsets(name));
      // Not at once: what still asks when the other one failed would go on after the log was closed.
      const progress = await onceReady(GROUP_LOADING, () =>
        this.admin.fetchOffsets({ groupId: this.nameOf(group), topics: [name] }),
      );
      const committed = progress[0]!.partitions;
      const lags = ends.map(({ partition, low, high }) => {
        const stored = committed.find((stored) => stored.partition === partition);
        // Without progress it is -1; what was deleted by its age is behind everybody.
        return {
          topic,
          partition,
          next: Math.max(Number(stored?.offset ?? -1), Number(low)),
          end: Number(high),
        };
      });
      return lags.sort((one, other) => one.partition - other.partition);
    });
  }

  /** Ends all subscriptions, and waits for what they are taking and for what is being published. */
  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all([...this.members].map((member) => this.leave(member)));
    await this.publisher.close();
    await this.admin.disconnect();
  }

  private async leave(member: Member): Promise<void> {
    this.members.delete(member);
    await member.stop();
  }

  private async answer<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    if (this.isClosed) throw new Fault('STORE_CLOSED', 'the log was closed');
    try {
      return await ask();
    } catch (thrown) {
      throw kafkaFault(thrown);
    }
  }

  /** The name of a topic or a group on the cluster. */
  private nameOf(name: string): string {
    return `${this.options.prefix}${name}`;
  }
}

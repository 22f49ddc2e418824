import {
  type Clock,
  Fault,
  type PartitionLag,
  type Subscription,
  type SubscriptionOptions,
} from '#application';
import { Lane } from './lane.js';
import { type Member } from './member.js';
import { type StoredRecords } from './stored-records.js';

/** Shares the partitions of topics among the members of groups, all within one process. */
export class ConsumerGroups {
  private readonly lanes = new Map<string, Lane>();
  private readonly members = new Set<Member>();
  private isClosed = false;

  constructor(
    private readonly records: StoredRecords,
    private readonly clock: Clock,
  ) {}

  /** Adds a member; its group's partitions are shared anew. Faults: TOPIC_UNKNOWN, STORE_CLOSED. */
  subscribe(options: SubscriptionOptions): Subscription {
    if (this.isClosed) throw new Fault('STORE_CLOSED', 'the log was closed');
    for (const topic of options.topics) this.makeLanes(options.group, topic);
    const member: Member = { options };
    this.members.add(member);
    this.share(options.group);
    return { stop: () => this.leave(member) };
  }

  /** Says that a topic has new records. */
  notify(topic: string): void {
    for (const lane of this.lanes.values()) if (lane.topic === topic) lane.notify();
  }

  /** How far a group is in a topic. Faults: TOPIC_UNKNOWN. */
  lag(group: string, topic: string): readonly PartitionLag[] {
    return Array.from({ length: this.partitionsOf(topic) }, (_, partition) => ({
      topic,
      partition,
      next: this.records.progress(group, topic, partition),
      end: this.records.end(topic, partition),
    }));
  }

  /** Ends all members, and waits for what they are taking. */
  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all([...this.members].map((member) => this.leave(member)));
  }

  private async leave(member: Member): Promise<void> {
    this.members.delete(member);
    const left = [...this.lanes.values()].map((lane) => lane.leftBy(member));
    this.share(member.options.group);
    await Promise.all(left);
  }

  /** Deals the partitions out in turn, in the order in which the members came. */
  private share(group: string): void {
    for (const lane of this.lanes.values()) {
      if (lane.group !== group) continue;
      const members = [...this.members].filter(
        ({ options }) => options.group === group && options.topics.includes(lane.topic),
      );
      lane.assign(members[lane.partition % members.length]);
    }
  }

  private makeLanes(group: string, topic: string): void {
    for (let partition = 0; partition < this.partitionsOf(topic); partition++) {
      const key = JSON.stringify([group, topic, partition]);
      if (!this.lanes.has(key))
        this.lanes.set(key, new Lane(group, topic, partition, this.records, this.clock));
    }
  }

  private partitionsOf(topic: string): number {
    const partitions = this.records.partitions(topic);
    if (partitions === undefined) throw new Fault('TOPIC_UNKNOWN', `there is no topic ${topic}`);
    return partitions;
  }
}

import { setTimeout } from 'node:timers/promises';
import {
  type Assigner,
  type Consumer,
  type EachBatchPayload,
  type GroupMember,
  type GroupMemberAssignment,
  type Kafka,
} from 'kafkajs';
import { Fault, type LogRecord } from '#application';
import { isOfType, kafkaFault } from '../client/kafka-fault.js';
import { REPEATS } from '../client/repeats.js';
import { type Topics } from '../topics/topics.js';
import { encodeClaim, encodeShare, sharerOf } from './claim.js';
import { type GroupTimes } from './group-times.js';
import { type Partition } from './partition.js';
import { recordsOf } from './records-of.js';
import { givenNow, shareOut } from './share-out.js';
import { Watchdog } from './watchdog.js';

const ASSIGNER = { name: 'tersalur', version: 1 };

/** The client raises it where records are fetched, and so joins the group anew. */
const SHARE_ANEW = Object.assign(new Error('a partition can be given to another member'), {
  type: 'REBALANCE_IN_PROGRESS',
  retriable: false,
});

/** What a membership tells. Partitions and records are named as the cluster names them. */
export interface MembershipEvents {
  /** What is held now. When the group knows nothing of the member that this was before, all that it had is lost. */
  onShare(share: readonly Partition[], isAnotherMember: boolean): void;
  /** As the one that shares out, it learns first what it will not keep. */
  onPlan(share: readonly Partition[]): void;
  onRecords(place: Partition, records: readonly LogRecord[]): void;
  /** It came to an end by itself. */
  onEnd(fault: Fault): void;
  /** What is being taken. */
  holds(): readonly Partition[];
}

/** A group's member while the client is able to keep it up. */
export class Membership {
  private readonly consumer: Consumer;
  private readonly since = performance.timeOrigin + performance.now();
  private readonly watchdog: Watchdog;
  private id = '';
  private hasBegun = false;
  private mustShareAnew = false;
  private ended: Fault | undefined;
  private commitNow: EachBatchPayload['commitOffsetsIfNecessary'];
  private joined = Promise.withResolvers<void>();

  constructor(
    kafka: Kafka,
    private readonly topics: Topics,
    private readonly group: string,
    private readonly subscribed: readonly string[],
    private readonly times: GroupTimes,
    private readonly events: MembershipEvents,
  ) {
    this.consumer = kafka.consumer({
      groupId: group,
      partitionAssigners: [() => this.assigner()],
      sessionTimeout: times.session,
      rebalanceTimeout: times.sharing,
      heartbeatInterval: times.heartbeat,
      maxWaitTimeInMs: times.poll,
      allowAutoTopicCreation: false,
      // It is begun anew here, as for faults after which the client would not.
      retry: { ...REPEATS, restartOnFailure: async () => false },
    });
    this.watchdog = new Watchdog(times.silence, () => {
      this.end(new Fault('STORE_UNAVAILABLE', `nothing moves in the group ${this.group}`));
    });
    this.listen();
  }

  /** Resolves when it has its first share. Faults: STORE_UNAVAILABLE. */
  async begin(): Promise<void> {
    try {
      await this.consumer.connect();
      await this.consumer.subscribe({ topics: [...this.subscribed], fromBeginning: true });
      await this.consumer.run({
        autoCommit: false,
        // One partition after the other, for handing records over takes no time. The client wakes as many workers as it is told here with every answer of a broker.
        partitionsConsumedConcurrently: 1,
        eachBatch: async (payload) => this.take(payload),
      });
    } catch (thrown) {
      this.end(kafkaFault(thrown));
    }
    if (this.ended) throw this.ended;
    this.hasBegun = true;
  }

  /** Has a partition's records come, from an offset or from where it stopped. */
  resume({ topic, partition }: Partition, from?: number): void {
    if (this.ended) return;
    if (from !== undefined) this.consumer.seek({ topic, partition, offset: String(from) });
    this.consumer.resume([{ topic, partitions: [partition] }]);
  }

  /** Has a partition's records come no more, until they are asked for again. */
  pause({ topic, partition }: Partition): void {
    if (!this.ended) this.consumer.pause([{ topic, partitions: [partition] }]);
  }

  /** Lets the group share anew as soon as may be: something is held no more. */
  shareAnew(): void {
    this.mustShareAnew = true;
  }

  /** Stores progress. Faults: PARTITION_LOST, STORE_UNAVAILABLE. */
  async commit({ topic, partition }: Partition, next: number, lost: AbortSignal): Promise<void> {
    const topics = [{ topic, partitions: [{ partition, offset: String(next) }] }];
    for (;;) {
      const { promise: joined } = this.joined;
      try {
        return await this.commitNow({ topics });
      } catch (thrown) {
        if (isOfType(thrown, 'UNKNOWN_MEMBER_ID'))
          throw new Fault('PARTITION_LOST', `${topic}/${partition} has another member now`, thrown);
        // The group is sharing anew: what this member keeps it can commit afterwards.
        if (!isOfType(thrown, 'REBALANCE_IN_PROGRESS', 'ILLEGAL_GENERATION')) throw kafkaFault(thrown);
        await joined;
        if (lost.aborted) throw new Fault('PARTITION_LOST', `${topic}/${partition} has another member now`);
      }
    }
  }

  /** Leaves the group; nothing is told any more. */
  async leave(): Promise<void> {
    this.watchdog.stop();
    this.ended ??= new Fault('STORE_CLOSED', 'the subscription was stopped');
    this.joined.resolve();
    // Where the broker is away the client may wait long; to the group a member that says nothing is soon none.
    const patience = new AbortController();
    const tooLong = setTimeout(this.times.session, undefined, { signal: patience.signal });
    await Promise.race([this.consumer.disconnect(), tooLong]);
    patience.abort();
  }

  private listen(): void {
    const { consumer } = this;
    const { FETCH_START, FETCH, HEARTBEAT, REBALANCING, GROUP_JOIN, CRASH } = consumer.events;
    for (const event of [FETCH, HEARTBEAT, REBALANCING] as const)
      consumer.on(event as typeof FETCH, () => this.watchdog.calm());
    consumer.on(FETCH_START, () => this.checkShares());
    consumer.on(GROUP_JOIN, ({ payload }) => this.takeShare(payload.memberId, payload.memberAssignment));
    consumer.on(CRASH, ({ payload }) => this.end(kafkaFault(payload.error)));
  }

  /** Raised within the client, it makes it join anew; it knows no other way to be asked. */
  private checkShares(): void {
    if (!this.mustShareAnew || this.ended) return;
    this.mustShareAnew = false;
    throw SHARE_ANEW;
  }

  private takeShare(id: string, assignment: Readonly<Record<string, readonly number[]>>): void {
    this.watchdog.calm();
    if (this.ended) return;
    const isAnother = this.id !== id;
    this.id = id;
    const share = Object.entries(assignment).flatMap(([topic, partitions]) => {
      return partitions.map((partition) => ({ topic, partition }));
    });
    this.events.onShare(share, isAnother);
    this.joined.resolve();
    this.joined = Promise.withResolvers();
  }

  private take({ batch, commitOffsetsIfNecessary, isStale, pause }: EachBatchPayload): void {
    if (this.ended || isStale()) return;
    this.commitNow = commitOffsetsIfNecessary;
    pause();
    this.events.onRecords(batch, recordsOf(batch));
  }

  private end(fault: Fault): void {
    if (this.ended) return;
    this.watchdog.stop();
    this.ended = fault;
    this.joined.resolve();
    if (this.hasBegun) this.events.onEnd(fault);
  }

  /** How the group's partitions are shared: who is the first of a group does it for all. */
  private assigner(): Assigner {
    return {
      ...ASSIGNER,
      protocol: ({ topics }) => {
        const claim = { since: this.since, holder: this.id, holds: this.events.holds() };
        return { name: ASSIGNER.name, metadata: encodeClaim(topics, claim) };
      },
      assign: ({ members }) => this.assign(members),
    };
  }

  private async assign(members: readonly GroupMember[]): Promise<GroupMemberAssignment[]> {
    const sharers = members.map(sharerOf);
    const topics = [...new Set(sharers.flatMap(({ topics }) => topics))].sort();
    const partitions = await Promise.all(topics.map((topic) => this.partitionsOf(topic)));
    const shares = shareOut(partitions.flat(), sharers);
    const own = shares.get(this.id);
    if (own) this.events.onPlan(own);
    return [...givenNow(shares, sharers)].map(([memberId, share]) => {
      return { memberId, memberAssignment: encodeShare(share) };
    });
  }

  private async partitionsOf(topic: string): Promise<Partition[]> {
    const count = await this.topics.partitionsOf(topic);
    return Array.from({ length: count }, (_, partition) => ({ topic, partition }));
  }
}

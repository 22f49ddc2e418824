import { type Kafka } from 'kafkajs';
import {
  type Clock,
  type Fault,
  type LogRecord,
  type Subscription,
  type SubscriptionOptions,
} from '#application';
import { GROUP_LOADING, onceReady } from '../client/once-ready.js';
import { type Topics } from '../topics/topics.js';
import { type GroupTimes } from './group-times.js';
import { Lane, type Source } from './lane.js';
import { Membership, type MembershipEvents } from './membership.js';
import { keyOf, type Partition } from './partition.js';

/** Milliseconds before a member that its client gave up joins anew. */
const PAUSE = 1_000;

/** What a member needs of the log. */
export interface GroupParts {
  readonly kafka: Kafka;
  readonly topics: Topics;
  readonly clock: Clock;
  readonly times: GroupTimes;
  /** Stands before the names of topics and groups on the cluster. */
  readonly prefix: string;
}

/** One that takes part in a group, over all memberships that it takes. */
export class Member implements Subscription, MembershipEvents, Source {
  private readonly lanes = new Map<string, Lane>();
  /** The last former time with each partition that has not ended. */
  private readonly ending = new Map<string, Lane>();
  private readonly stopping = new AbortController();
  private membership: Membership;
  private renewing: Promise<void> | undefined;

  private constructor(
    private readonly parts: GroupParts,
    private readonly options: SubscriptionOptions,
  ) {}

  /** Resolves when it has its first share. Faults: STORE_UNAVAILABLE. */
  static async join(parts: GroupParts, options: SubscriptionOptions): Promise<Member> {
    const member = new Member(parts, options);
    await onceReady(GROUP_LOADING, () => member.join());
    return member;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    const lanes = [...this.lanes.values(), ...this.ending.values()];
    for (const lane of lanes) lane.end();
    await Promise.all(lanes.map(({ ended }) => ended));
    await this.renewing;
    await this.membership.leave();
  }

  onShare(share: readonly Partition[], isAnotherMember: boolean): void {
    if (isAnotherMember) this.loseAll();
    this.onPlan(share);
    for (const place of share) {
      const lane = this.lanes.get(keyOf(place));
      if (lane) lane.ask();
      else this.begin(place);
    }
  }

  onPlan(share: readonly Partition[]): void {
    const kept = new Set(share.map(keyOf));
    for (const [key, lane] of this.lanes) if (!kept.has(key)) this.letGo(key, lane);
  }

  onRecords(place: Partition, records: readonly LogRecord[]): void {
    const topic = this.nameOf(place);
    this.lanes.get(keyOf(place))?.give(records.map((record) => ({ ...record, topic })));
  }

  onEnd(fault: Fault): void {
    this.loseAll();
    this.options.onFault?.(fault);
    this.renewing ??= this.renew().finally(() => (this.renewing = undefined));
  }

  holds(): readonly Partition[] {
    const lanes = [...this.lanes.values(), ...this.ending.values()];
    return lanes.filter(({ isLost }) => !isLost).map(({ place }) => place);
  }

  resume(place: Partition, from?: number): void {
    this.membership.resume(place, from);
  }

  pause(place: Partition): void {
    this.membership.pause(place);
  }

  commit(place: Partition, next: number, lost: AbortSignal): Promise<void> {
    return this.membership.commit(place, next, lost);
  }

  private async join(): Promise<void> {
    const { kafka, topics, times, prefix } = this.parts;
    const { group, topics: subscribed } = this.options;
    const names = subscribed.map((topic) => `${prefix}${topic}`);
    this.membership = new Membership(kafka, topics, `${prefix}${group}`, names, times, this);
    try {
      await this.membership.begin();
    } catch (fault) {
      await this.membership.leave();
      throw fault;
    }
  }

  /** Takes another membership as soon as one can be had. */
  private async renew(): Promise<void> {
    await this.membership.leave();
    while (!this.stopping.signal.aborted) {
      await this.parts.clock.wait(PAUSE, this.stopping.signal);
      if (this.stopping.signal.aborted) return;
      try {
        return await this.join();
      } catch (fault) {
        this.options.onFault?.(fault);
      }
    }
  }

  private begin(place: Partition): void {
    if (this.stopping.signal.aborted) return;
    const key = keyOf(place);
    const former = this.ending.get(key)?.ended ?? Promise.resolve();
    const { options, parts } = this;
    this.lanes.set(key, new Lane(place, this.nameOf(place), options, parts.clock, this, former));
  }

  private letGo(key: string, lane: Lane): void {
    const { membership } = this;
    this.lanes.delete(key);
    this.ending.set(key, lane);
    lane.end();
    void lane.ended.then(() => {
      if (this.ending.get(key) === lane) this.ending.delete(key);
      membership.shareAnew();
    });
  }

  private loseAll(): void {
    for (const lane of [...this.lanes.values(), ...this.ending.values()]) lane.lose();
    for (const [key, lane] of this.lanes) this.letGo(key, lane);
  }

  private nameOf({ topic }: Partition): string {
    return topic.slice(this.parts.prefix.length);
  }
}

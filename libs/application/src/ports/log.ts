/** What is published. The value is text (JSON); records of one key stay in order. */
export interface OutgoingRecord {
  readonly key: string;
  readonly value: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where a record stands: its offset counts from 0 in its partition, without gaps. */
export interface RecordPlace {
  readonly partition: number;
  readonly offset: number;
}

export interface LogRecord extends Required<OutgoingRecord>, RecordPlace {
  readonly topic: string;
  /** When it was published: milliseconds since 1970. */
  readonly at: number;
}

/** Records that follow one another in a partition. */
export interface Batch {
  readonly topic: string;
  readonly partition: number;
  /** One or more. */
  readonly records: readonly LogRecord[];
  /** Aborted when the partition is to go to another member: what is begun may be finished and committed, nothing should be begun. */
  readonly signal: AbortSignal;
  /**
   * Says that all before the offset `next` is done, after it was stored. Progress never goes back.
   * Faults: PARTITION_LOST; STORE_FULL, STORE_AWAY, STORE_UNAVAILABLE, STORE_CLOSED.
   */
  commit(next: number): Promise<void>;
}

export interface SubscriptionOptions {
  /** Members of one group share the partitions, every group gets all records. */
  readonly group: string;
  readonly topics: readonly string[];
  /** The most records of a batch (500). */
  readonly batchSize?: number;
  /**
   * Whether records that came wait for others behind them, to be taken together (they do not): resolves to the milliseconds after which it is asked again, as
   * it is when others came, or to 0. `quiet` is for how many milliseconds none came. Ten seconds are the most.
   */
  gather?(records: readonly LogRecord[], quiet: number): Promise<number>;
  /**
   * Takes a batch. A partition has one batch at a time. When it resolves, the next records come, committed or not; when it rejects, all since the last
   * commit come again after a growing pause. A new member, and the same one after a crash, begins at the last commit.
   */
  take(batch: Batch): Promise<void>;
  /** Is told what a `take` rejected with, and what reading failed with. */
  onFault?(fault: unknown): void;
}

export interface Subscription {
  /** Ends taking: waits for the batches that are being taken, then leaves the partitions to other members. */
  stop(): Promise<void>;
}

export interface PartitionLag {
  readonly topic: string;
  readonly partition: number;
  /** The offset where the group goes on. */
  readonly next: number;
  /** The offset that the next published record will have. */
  readonly end: number;
}

/**
 * Ordered, durable, partitioned by key; delivers at least once. Every method may raise STORE_AWAY, STORE_UNAVAILABLE, STORE_CLOSED and STORE_DAMAGED.
 */
export interface Log {
  /** Makes a topic, if it is not there. Faults: TOPIC_DIFFERS; STORE_FULL. */
  createTopic(topic: string, partitions: number): Promise<void>;

  /** Resolves when the records are durable, with the place of each. After a fault some may be there: publish them again. Faults: TOPIC_UNKNOWN; STORE_FULL. */
  publish(topic: string, records: readonly OutgoingRecord[]): Promise<readonly RecordPlace[]>;

  /** Begins taking batches. Faults: TOPIC_UNKNOWN. */
  subscribe(options: SubscriptionOptions): Promise<Subscription>;

  /** How far a group is in each partition of a topic. Faults: TOPIC_UNKNOWN. */
  lag(group: string, topic: string): Promise<readonly PartitionLag[]>;
}

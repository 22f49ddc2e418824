import { type LogRecord, type RecordPlace } from '#application';

/** A record that has its partition. */
export type PlacedRecord = Pick<LogRecord, 'partition' | 'key' | 'value' | 'headers'>;

/** A log's records and progress, as an adapter keeps them. Reading is synchronous: memory, or a file of this machine. */
export interface StoredRecords {
  /** Makes a topic that is not there. Faults: TOPIC_DIFFERS when it is, with another number of partitions. */
  create(topic: string, partitions: number): Promise<void>;
  /** Appends records of one moment to a topic that is there; resolves when they are durable, with the place of each. */
  append(topic: string, records: readonly PlacedRecord[], at: number): Promise<readonly RecordPlace[]>;
  /** How many partitions a topic has; undefined when there is no such topic. */
  partitions(topic: string): number | undefined;
  /** The records of a partition from an offset on, `limit` at most. */
  read(topic: string, partition: number, from: number, limit: number): readonly LogRecord[];
  /** The offset that the next record of a partition will have. */
  end(topic: string, partition: number): number;
  /** Where a group goes on in a partition: 0 before its first commit. */
  progress(group: string, topic: string, partition: number): number;
  /** Stores progress; one that lies behind what is stored changes nothing. */
  commit(group: string, topic: string, partition: number, next: number): Promise<void>;
}

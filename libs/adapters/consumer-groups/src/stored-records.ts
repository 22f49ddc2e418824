import { type LogRecord } from '#application';

/** A log's records and progress, as an adapter keeps them. Reading is synchronous: memory, or a file of this machine. */
export interface StoredRecords {
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

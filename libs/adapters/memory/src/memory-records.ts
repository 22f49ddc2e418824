import { type PlacedRecord, type StoredRecords } from '#adapters/embedded-log';
import { Fault, type LogRecord, type RecordPlace } from '#application';

/** A log's records and progress in memory; what would be on a disk. */
export class MemoryRecords implements StoredRecords {
  private readonly topics = new Map<string, LogRecord[][]>();
  private readonly progresses = new Map<string, number>();

  async create(topic: string, partitions: number): Promise<void> {
    const there = this.topics.get(topic)?.length ?? partitions;
    if (there !== partitions)
      throw new Fault('TOPIC_DIFFERS', `${topic} has ${there} partitions, not ${partitions}`);
    if (this.topics.has(topic)) return;
    this.topics.set(
      topic,
      Array.from({ length: partitions }, () => []),
    );
  }

  async append(topic: string, records: readonly PlacedRecord[], at: number): Promise<readonly RecordPlace[]> {
    return records.map((record) => {
      const stored = this.topics.get(topic)![record.partition]!;
      const place = { partition: record.partition, offset: stored.length };
      stored.push({ ...record, topic, at, ...place });
      return place;
    });
  }

  partitions(topic: string): number | undefined {
    return this.topics.get(topic)?.length;
  }

  read(topic: string, partition: number, from: number, limit: number): readonly LogRecord[] {
    return this.topics.get(topic)![partition]!.slice(from, from + limit);
  }

  end(topic: string, partition: number): number {
    return this.topics.get(topic)![partition]!.length;
  }

  progress(group: string, topic: string, partition: number): number {
    return this.progresses.get(keyOf(group, topic, partition)) ?? 0;
  }

  async commit(group: string, topic: string, partition: number, next: number): Promise<void> {
    const before = this.progress(group, topic, partition);
    this.progresses.set(keyOf(group, topic, partition), Math.max(before, next));
  }
}

function keyOf(group: string, topic: string, partition: number): string {
  return JSON.stringify([group, topic, partition]);
}

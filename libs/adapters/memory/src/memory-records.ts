import { type StoredRecords } from '#adapters/consumer-groups';
import { type LogRecord, type RecordPlace } from '#application';

/** A log's records and progress in memory; what would be on a disk. */
export class MemoryRecords implements StoredRecords {
  private readonly topics = new Map<string, LogRecord[][]>();
  private readonly progresses = new Map<string, number>();

  /** Makes a topic that is not there. */
  create(topic: string, partitions: number): void {
    this.topics.set(
      topic,
      Array.from({ length: partitions }, () => []),
    );
  }

  append(
    topic: string,
    partition: number,
    record: Pick<LogRecord, 'key' | 'value' | 'headers' | 'at'>,
  ): RecordPlace {
    const records = this.topics.get(topic)![partition]!;
    const place = { partition, offset: records.length };
    records.push({ ...record, topic, ...place });
    return place;
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

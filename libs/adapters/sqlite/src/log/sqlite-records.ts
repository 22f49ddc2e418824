import { type PlacedRecord, type StoredRecords } from '#adapters/embedded-log';
import { type LogRecord, type RecordPlace } from '#application';
import { checksumOf } from '../folder/checksum.js';
import { damagedFault } from '../folder/store-fault.js';
import { type Reader } from '../folder/reader.js';
import { type Writer } from '../writer/writer.js';

interface RecordRow {
  readonly position: number;
  readonly key: string;
  readonly value: string;
  readonly headers: string;
  readonly at: number;
  readonly checksum: number;
}

/** Records and progress as the file has them. */
export class SqliteRecords implements StoredRecords {
  constructor(
    private readonly reader: Reader,
    private readonly writer: Writer,
  ) {}

  async create(topic: string, partitions: number): Promise<void> {
    await this.writer.write({ write: 'CREATE_TOPIC', topic, partitions });
  }

  async append(topic: string, records: readonly PlacedRecord[], at: number): Promise<readonly RecordPlace[]> {
    const rows = records.map((record) => ({ ...record, headers: JSON.stringify(record.headers) }));
    const places = await this.writer.write({ write: 'PUBLISH', topic, at, records: rows });
    return places as readonly RecordPlace[];
  }

  partitions(topic: string): number | undefined {
    return this.reader.one<{ partitions: number }>('SELECT partitions FROM topics WHERE name = ?', topic)
      ?.partitions;
  }

  read(topic: string, partition: number, from: number, limit: number): readonly LogRecord[] {
    return readRecords(this.reader, topic, partition, from, limit);
  }

  end(topic: string, partition: number): number {
    const query = 'SELECT next FROM ends WHERE topic = ? AND partition = ?';
    return this.reader.one<{ next: number }>(query, topic, partition)?.next ?? 0;
  }

  progress(group: string, topic: string, partition: number): number {
    const query = 'SELECT next FROM progress WHERE consumers = ? AND topic = ? AND partition = ?';
    return this.reader.one<{ next: number }>(query, group, topic, partition)?.next ?? 0;
  }

  async commit(group: string, topic: string, partition: number, next: number): Promise<void> {
    await this.writer.write({ write: 'COMMIT', group, topic, partition, next });
  }
}

/** The records of a partition from an offset on. Faults: STORE_DAMAGED when one is not what was written. */
export function readRecords(
  reader: Reader,
  topic: string,
  partition: number,
  from: number,
  limit: number,
): readonly LogRecord[] {
  const rows = reader.all<RecordRow>(
    `SELECT position, key, value, headers, at, checksum FROM records
     WHERE topic = ? AND partition = ? AND position >= ? ORDER BY position LIMIT ?`,
    topic,
    partition,
    from,
    limit,
  );
  return reader.guarded(() =>
    rows.map(({ key, value, headers, at, position: offset, checksum }) => {
      if (checksumOf(key, value, headers) !== checksum)
        throw damagedFault(reader.folder, `record ${topic}/${partition}/${offset}`);
      return {
        ...{ topic, partition, offset, key, value, at },
        headers: JSON.parse(headers) as LogRecord['headers'],
      };
    }),
  );
}

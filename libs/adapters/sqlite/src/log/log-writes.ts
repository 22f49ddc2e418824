import { type Database } from 'better-sqlite3';
import { Fault, type RecordPlace } from '#application';
import { checksumOf } from '../folder/checksum.js';

export interface CreateTopic {
  readonly write: 'CREATE_TOPIC';
  readonly topic: string;
  readonly partitions: number;
}

export interface PublishRecords {
  readonly write: 'PUBLISH';
  readonly topic: string;
  readonly at: number;
  readonly records: readonly {
    readonly partition: number;
    readonly key: string;
    readonly value: string;
    /** JSON. */
    readonly headers: string;
  }[];
}

export interface CommitProgress {
  readonly write: 'COMMIT';
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly next: number;
}

/** The log's writes, each within the writer's transaction. */
export function logWrites(database: Database) {
  const topic = database.prepare<[string], { partitions: number }>(
    'SELECT partitions FROM topics WHERE name = ?',
  );
  const addTopic = database.prepare('INSERT INTO topics (name, partitions) VALUES (?, ?)');
  const addEnd = database.prepare('INSERT INTO ends (topic, partition, next) VALUES (?, ?, 0)');
  const takePositions = database
    .prepare<[number, string, number], number>(
      'UPDATE ends SET next = next + ? WHERE topic = ? AND partition = ? RETURNING next',
    )
    .pluck();
  const append = database.prepare(
    'INSERT INTO records (topic, partition, position, key, value, headers, at, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const commit = database.prepare(
    `INSERT INTO progress (consumers, topic, partition, next) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET next = max(next, excluded.next)`,
  );
  return {
    CREATE_TOPIC({ topic: name, partitions }: CreateTopic): void {
      const there = topic.get(name);
      if (there && there.partitions !== partitions)
        throw new Fault('TOPIC_DIFFERS', `${name} has ${there.partitions} partitions, not ${partitions}`);
      if (there) return;
      addTopic.run(name, partitions);
      for (let partition = 0; partition < partitions; partition++) addEnd.run(name, partition);
    },
    PUBLISH({ topic: name, at, records }: PublishRecords): RecordPlace[] {
      const positions = new Map<number, number>();
      for (const [partition, { length }] of Map.groupBy(records, ({ partition }) => partition))
        positions.set(partition, takePositions.get(length, name, partition)! - length);
      return records.map(({ partition, key, value, headers }) => {
        const offset = positions.get(partition)!;
        positions.set(partition, offset + 1);
        append.run(name, partition, offset, key, value, headers, at, checksumOf(key, value, headers));
        return { partition, offset };
      });
    },
    COMMIT({ group, topic: name, partition, next }: CommitProgress): void {
      commit.run(group, name, partition, next);
    },
  };
}

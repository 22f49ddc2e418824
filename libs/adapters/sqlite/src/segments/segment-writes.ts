import { type Database } from 'better-sqlite3';
import { Fault, type Head, type HeadMove, type HeadVersion, nextHead, segmentHash } from '#application';
import { checksumOf } from '../folder/checksum.js';
import { headOf, type HeadRow } from './head-row.js';

export interface PutSegment {
  readonly write: 'PUT';
  readonly bytes: Uint8Array;
  readonly at: number;
}

export interface MoveHead {
  readonly write: 'MOVE_HEAD';
  readonly name: string;
  readonly from: HeadVersion;
  readonly move: HeadMove;
  readonly at: number;
}

export interface SweepSegments {
  readonly write: 'SWEEP';
  readonly before: number;
  readonly limit: number;
}

/** The writes of segments and heads, each within the writer's transaction; their faults come before they change anything. */
export function segmentWrites(database: Database, folder: string) {
  const put = database.prepare(
    `INSERT INTO segments (hash, touched, body) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET touched = excluded.touched`,
  );
  const headRow = database.prepare<[string], HeadRow>('SELECT body, checksum FROM heads WHERE name = ?');
  const setHead = database.prepare(
    `INSERT INTO heads (name, body, checksum, epoch, revision) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET
       body = excluded.body, checksum = excluded.checksum, epoch = excluded.epoch, revision = excluded.revision`,
  );
  const segment = database.prepare('SELECT 1 FROM segments WHERE hash = ?');
  const nameSegment = database.prepare('INSERT INTO named (hash, head) VALUES (?, ?)');
  const dropSegment = database.prepare('DELETE FROM named WHERE hash = ? AND head = ?');
  const touch = database.prepare('UPDATE segments SET touched = ? WHERE hash = ?');
  const sweep = database.prepare(
    `DELETE FROM segments WHERE rowid IN (
       SELECT rowid FROM segments
       WHERE touched < ? AND NOT EXISTS (SELECT 1 FROM named WHERE named.hash = segments.hash) LIMIT ?
     )`,
  );
  return {
    PUT({ bytes, at }: PutSegment): string {
      const hash = segmentHash(bytes);
      put.run(bytesOf(hash), at, bytes);
      return hash;
    },
    MOVE_HEAD({ name, from, move, at }: MoveHead): Head {
      const stored = headOf(name, headRow.get(name), folder);
      const next = nextHead(stored, from, move);
      const before = hashesOf(stored);
      const after = hashesOf(next);
      const added = [...after].filter((hash) => !before.has(hash));
      for (const hash of added)
        if (!segment.get(bytesOf(hash))) throw new Fault('SEGMENT_MISSING', `there is no segment ${hash}`);
      for (const hash of added) nameSegment.run(bytesOf(hash), name);
      for (const hash of before) {
        if (after.has(hash)) continue;
        dropSegment.run(bytesOf(hash), name);
        touch.run(at, bytesOf(hash));
      }
      const body = JSON.stringify(next);
      setHead.run(name, body, checksumOf(name, body), next.epoch, next.revision);
      return next;
    },
    SWEEP({ before, limit }: SweepSegments): number {
      return sweep.run(before, limit).changes;
    },
  };
}

/** A hash as the file keeps it. */
export function bytesOf(hash: string): Buffer {
  return Buffer.from(hash, 'hex');
}

function hashesOf({ segments }: Head): Set<string> {
  return new Set(segments.map(({ hash }) => hash));
}

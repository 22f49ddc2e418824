import { type Database } from 'better-sqlite3';
import {
  itemWrites,
  type InsertItem,
  type RemoveItem,
  type ReplaceItem,
} from '../collections/item-writes.js';
import { type CommitProgress, type CreateTopic, logWrites, type PublishRecords } from '../log/log-writes.js';
import {
  type MoveHead,
  type PutSegment,
  segmentWrites,
  type SweepSegments,
} from '../segments/segment-writes.js';

/** Everything that the writer's thread can be asked for. */
export type WriteRequest =
  | CreateTopic
  | PublishRecords
  | CommitProgress
  | PutSegment
  | MoveHead
  | SweepSegments
  | InsertItem
  | ReplaceItem
  | RemoveItem;

type Writes = {
  readonly [Kind in WriteRequest['write']]: (request: Extract<WriteRequest, { write: Kind }>) => unknown;
};

/** Does a request within the transaction that is open, and returns its answer. */
export function writesOf(database: Database, folder: string): (request: WriteRequest) => unknown {
  const writes: Writes = {
    ...logWrites(database),
    ...segmentWrites(database, folder),
    ...itemWrites(database),
  };
  // The kind of the request chooses the write that takes it, which the compiler cannot follow.
  return (request) => (writes[request.write] as (each: WriteRequest) => unknown)(request);
}

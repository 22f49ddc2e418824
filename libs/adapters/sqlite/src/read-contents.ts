import { join, resolve } from 'node:path';
import {
  type SavedHead,
  type SavedItem,
  type SavedRecord,
  type SavedSegment,
  type SavedTopic,
  segmentHash,
  type StoreContents,
} from '#application';
import { checksumOf } from './folder/checksum.js';
import { Reader } from './folder/reader.js';
import { damagedFault } from './folder/store-fault.js';
import { StoreState } from './folder/store-state.js';
import { checkRuntime, STORE_FILE } from './open-sqlite.js';
import { readRecords } from './log/sqlite-records.js';
import { type HeadRow, headOf } from './segments/head-row.js';

/** How many rows are read at once. */
const AT_ONCE = 500;

interface SegmentRow {
  readonly hash: Buffer;
  readonly touched: number;
  readonly body: Buffer;
}

interface ItemRow extends Pick<SavedItem, 'collection' | 'id' | 'version' | 'body'> {
  readonly checksum: number;
}

/**
 * All that the store of a folder has, which nobody uses, for whoever takes it elsewhere. What is not as it was written is STORE_DAMAGED.
 * Faults: STORE_READ_ONLY, STORE_DAMAGED, STORE_UNSUPPORTED, STORE_UNAVAILABLE.
 */
export function readContents(given: string): StoreContents & { close(): void } {
  checkRuntime(process.versions.node);
  const folder = resolve(given);
  const reader = new Reader(join(folder, STORE_FILE), folder, new StoreState());
  return {
    segments: () => segmentsIn(reader),
    heads: () => headsIn(reader),
    items: () => itemsIn(reader),
    topics: () => topicsIn(reader),
    close: () => reader.close(),
  };
}

function* segmentsIn(reader: Reader): Generator<SavedSegment> {
  let after: Buffer = Buffer.alloc(0);
  for (;;) {
    const rows = reader.all<SegmentRow>(
      'SELECT hash, touched, body FROM segments WHERE hash > ? ORDER BY hash LIMIT ?',
      after,
      AT_ONCE,
    );
    for (const { hash: key, touched, body } of rows) {
      const hash = segmentHash(body);
      if (hash !== key.toString('hex')) throw damagedFault(reader.folder, `segment ${key.toString('hex')}`);
      yield { hash, touched, bytes: body };
    }
    if (rows.length < AT_ONCE) return;
    after = rows.at(-1)!.hash;
  }
}

function* headsIn(reader: Reader): Generator<SavedHead> {
  for (const { name, ...row } of reader.all<HeadRow & { readonly name: string }>(
    'SELECT name, body, checksum FROM heads ORDER BY name',
  ))
    yield { name, head: headOf(name, row, reader.folder) };
}

function* itemsIn(reader: Reader): Generator<SavedItem> {
  let [collection, id] = ['', ''];
  for (;;) {
    const rows = reader.all<ItemRow>(
      `SELECT collection, id, version, body, checksum FROM items
       WHERE (collection, id) > (?, ?) ORDER BY collection, id LIMIT ?`,
      collection,
      id,
      AT_ONCE,
    );
    for (const row of rows) yield itemOf(reader, row);
    if (rows.length < AT_ONCE) return;
    ({ collection, id } = rows.at(-1)!);
  }
}

function itemOf(reader: Reader, { collection, id, version, body, checksum }: ItemRow): SavedItem {
  if (checksumOf(collection, id, `${version}`, body) !== checksum)
    throw damagedFault(reader.folder, `item ${collection}/${id}`);
  const keys = reader.all<SavedItem['keys'][number]>(
    'SELECT name, key FROM item_keys WHERE collection = ? AND id = ?',
    collection,
    id,
  );
  const places = reader.all<SavedItem['places'][number]>(
    'SELECT list, owner AS "of", place AS "at" FROM item_places WHERE collection = ? AND id = ?',
    collection,
    id,
  );
  return { collection, id, version, body, keys, places };
}

function* topicsIn(reader: Reader): Generator<SavedTopic> {
  for (const { name, partitions } of reader.all<Pick<SavedTopic, 'name' | 'partitions'>>(
    'SELECT name, partitions FROM topics ORDER BY name',
  )) {
    const { end } = reader.one<{ end: number }>(
      'SELECT coalesce(max(next), 0) AS "end" FROM ends WHERE topic = ?',
      name,
    )!;
    yield { name, partitions, end, left: (group) => leftIn(reader, group, name, partitions) };
  }
}

/** What a group has not taken of a topic. */
function* leftIn(reader: Reader, group: string, topic: string, partitions: number): Generator<SavedRecord> {
  for (let partition = 0; partition < partitions; partition++) {
    const query = 'SELECT next FROM progress WHERE consumers = ? AND topic = ? AND partition = ?';
    let from = reader.one<{ readonly next: number }>(query, group, topic, partition)?.next ?? 0;
    for (;;) {
      const records = readRecords(reader, topic, partition, from, AT_ONCE);
      yield* records;
      if (records.length < AT_ONCE) break;
      from = records.at(-1)!.offset + 1;
    }
  }
}

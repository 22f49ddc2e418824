import { join } from 'node:path';
import { EmbeddedLog, type PlacedRecord, type StoredRecords } from '#adapters/embedded-log';
import { MemoryDisk, openMemory } from '#adapters/memory';
import { type Clock, type Collections, type Head, type Segments, type Stored } from '#application';
import { type Ports } from '../watched/watched-ports.js';
import { Journal } from './journal.js';

/** A write that was done, as it is done again when the store is opened. */
type Line =
  | { readonly write: 'TOPIC'; readonly topic: string; readonly partitions: number }
  | {
      readonly write: 'RECORDS';
      readonly topic: string;
      readonly records: readonly PlacedRecord[];
      readonly at: number;
    }
  | { readonly write: 'PROGRESS'; readonly place: readonly [string, string, number, number] }
  | { readonly write: 'SEGMENT'; readonly hash: string; readonly bytes: string }
  | { readonly write: 'HEAD'; readonly name: string; readonly head: Head }
  | { readonly write: 'ITEM'; readonly collection: string; readonly stored: Stored<object> }
  | { readonly write: 'REMOVAL'; readonly collection: string; readonly id: string };

type Note = (line: Line) => void;

/**
 * A store in memory that writes down what was done and does it again when it is opened. With one line at once a write is in the file before it is
 * acknowledged; with more, what was acknowledged is lost when the process ends before the next lines are written, as on a disk that is not synced.
 */
export async function openJournalStore(
  folder: string,
  clock: Clock,
  linesAtOnce: number,
): Promise<Ports & { close(): Promise<void> }> {
  const journal = new Journal<Line>(join(folder, 'journal'), linesAtOnce);
  const disk = new MemoryDisk();
  for (const line of journal.read()) await redo(line, disk, clock);
  const note: Note = (line) => journal.add(line);
  const log = new EmbeddedLog(notedRecords(disk.records, note), clock);
  const memory = openMemory(clock, disk);
  return {
    log,
    segments: notedSegments(memory.segments, note),
    collections: notedCollections(memory.collections, note),
    close: async () => {
      await log.close();
      journal.write();
    },
  };
}

async function redo(line: Line, { records, pages, items }: MemoryDisk, clock: Clock): Promise<void> {
  switch (line.write) {
    case 'TOPIC':
      return records.create(line.topic, line.partitions);
    case 'RECORDS':
      await records.append(line.topic, line.records, line.at);
      return;
    case 'PROGRESS':
      return records.commit(...line.place);
    case 'SEGMENT':
      pages.segments.set(line.hash, { bytes: Buffer.from(line.bytes, 'base64'), touched: clock.now() });
      return;
    case 'HEAD':
      pages.heads.set(line.name, line.head);
      return;
    case 'ITEM': {
      const { id, version, item } = line.stored;
      const there = items.get(line.collection) ?? new Map<string, { version: number; json: string }>();
      items.set(line.collection, there.set(id, { version, json: JSON.stringify(item) }));
      return;
    }
    case 'REMOVAL':
      items.get(line.collection)?.delete(line.id);
  }
}

function notedRecords(records: StoredRecords, note: Note): StoredRecords {
  return {
    create: async (topic, partitions) => {
      await records.create(topic, partitions);
      note({ write: 'TOPIC', topic, partitions });
    },
    append: async (topic, placed, at) => {
      const places = await records.append(topic, placed, at);
      note({ write: 'RECORDS', topic, records: placed, at });
      return places;
    },
    commit: async (...place) => {
      await records.commit(...place);
      note({ write: 'PROGRESS', place });
    },
    partitions: (topic) => records.partitions(topic),
    read: (...place) => records.read(...place),
    end: (...place) => records.end(...place),
    progress: (...place) => records.progress(...place),
  };
}

function notedSegments(segments: Segments, note: Note): Segments {
  return {
    put: async (bytes, scope) => {
      const hash = await segments.put(bytes, scope);
      note({ write: 'SEGMENT', hash, bytes: Buffer.from(bytes).toString('base64') });
      return hash;
    },
    moveHead: async (name, from, move) => {
      const head = await segments.moveHead(name, from, move);
      note({ write: 'HEAD', name, head });
      return head;
    },
    get: (hash) => segments.get(hash),
    readHead: (name) => segments.readHead(name),
    sweep: (before) => segments.sweep(before),
  };
}

function notedCollections(collections: Collections, note: Note): Collections {
  return {
    reading: (definition) => collections.reading(definition),
    writing: (definition, service) => {
      const { name } = definition;
      const collection = collections.writing(definition, service);
      const noted = async <Item extends object>(writing: Promise<Stored<Item>>): Promise<Stored<Item>> => {
        const stored = await writing;
        note({ write: 'ITEM', collection: name, stored });
        return stored;
      };
      return {
        get: (id) => collection.get(id),
        find: (unique, key) => collection.find(unique, key),
        page: (list, of, options) => collection.page(list, of, options),
        insert: (id, item) => noted(collection.insert(id, item)),
        replace: (id, version, item) => noted(collection.replace(id, version, item)),
        remove: async (id, version) => {
          await collection.remove(id, version);
          note({ write: 'REMOVAL', collection: name, id });
        },
      };
    },
  };
}

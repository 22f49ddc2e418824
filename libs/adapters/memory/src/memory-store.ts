import { EmbeddedLog } from '#adapters/embedded-log';
import { type Clock } from '#application';
import { MemoryCollections, type MemoryItems } from './memory-collections.js';
import { MemoryRecords } from './memory-records.js';
import { MemoryPages, MemorySegments } from './memory-segments.js';

/** What stays when a store in memory is closed, as a disk would. */
export class MemoryDisk {
  readonly records = new MemoryRecords();
  readonly pages = new MemoryPages();
  readonly items: MemoryItems = new Map();
}

/** Log, segments and collections in memory, for tests. */
export function openMemory(clock: Clock, disk = new MemoryDisk()) {
  const log = new EmbeddedLog(disk.records, clock);
  return {
    log,
    segments: new MemorySegments(disk.pages, clock),
    collections: new MemoryCollections(disk.items),
    close: () => log.close(),
  };
}

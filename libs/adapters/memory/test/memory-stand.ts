import { type Stand } from '../../../testing/src/conformance/stand.js';
import { MemoryDisk, openMemory } from '../src/memory-store.js';

/** A part of a store in memory, for its contract. */
export function memoryStand<Part>(partOf: (store: ReturnType<typeof openMemory>) => Part): Stand<Part> {
  const disk = new MemoryDisk();
  return {
    open: async (clock) => {
      const store = openMemory(clock, disk);
      return { part: partOf(store), close: store.close };
    },
    damage: async (hash) => {
      disk.pages.segments.get(hash)!.bytes[0]! ^= 1;
    },
    remove: async () => undefined,
  };
}

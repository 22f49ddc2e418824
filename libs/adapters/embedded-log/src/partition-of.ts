import { crc32 } from 'node:zlib';

/** The partition of a key. It never changes: all that concerns a region stays in one. */
export function partitionOf(key: string, partitions: number): number {
  return crc32(key) % partitions;
}

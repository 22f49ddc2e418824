import { Partitioners, type PartitionMetadata } from 'kafkajs';

const partitioner = Partitioners.DefaultPartitioner();

/**
 * The partition of a key: murmur2 of its UTF-8 bytes, the positive part of it, modulo the number of partitions. So does every client in Java and kafkajs;
 * librdkafka (C, Python, Go) does with `partitioner=murmur2_random`, as it is it takes CRC32. It never changes: all that concerns a region stays in one.
 */
export function partitionOf(key: string, partitions: number): number {
  // It asks no more of the partitions than how many they are.
  const partitionMetadata = new Array<PartitionMetadata>(partitions);
  return partitioner({ topic: '', partitionMetadata, message: { key, value: null } });
}

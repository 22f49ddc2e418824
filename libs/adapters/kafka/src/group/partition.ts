/** A partition of a topic. */
export interface Partition {
  readonly topic: string;
  readonly partition: number;
}

/** Equal for equal partitions. */
export function keyOf({ topic, partition }: Partition): string {
  return `${topic}/${partition}`;
}

import { keyOf, type Partition } from './partition.js';

/** A member of a group that wants a share. */
export interface Sharer {
  readonly id: string;
  /** When it came, as its own clock says: milliseconds since 1970. */
  readonly since: number;
  readonly topics: readonly string[];
  /** What it takes from now; nobody else gets it before it let go. */
  readonly holds: readonly Partition[];
}

/** Who is to have which partitions, by the id of the member. */
export type Shares = ReadonlyMap<string, readonly Partition[]>;

/**
 * Shares partitions evenly: nobody has two more than another, where all read the same topics. Who holds some keeps as many of them as its share has room
 * for; the rest goes to who has room, those who came first being first.
 */
export function shareOut(partitions: readonly Partition[], sharers: readonly Sharer[]): Shares {
  const shares = new Map<string, Partition[]>(sharers.map(({ id }) => [id, []]));
  if (sharers.length === 0) return shares;
  const order = [...sharers].sort(
    (one, other) =>
      other.holds.length - one.holds.length || one.since - other.since || (one.id < other.id ? -1 : 1),
  );
  const least = Math.floor(partitions.length / order.length);
  const more = partitions.length % order.length;
  const rooms = new Map(order.map(({ id }, at) => [id, at < more ? least + 1 : least]));
  const left = partitions.filter((partition) => {
    const holder = order.find((sharer) => isHolder(sharer, partition));
    const share = holder && shares.get(holder.id)!;
    if (!share || share.length >= rooms.get(holder.id)!) return true;
    share.push(partition);
    return false;
  });
  for (const partition of left) {
    const readers = order.filter(({ topics }) => topics.includes(partition.topic));
    const roomIn = ({ id }: Sharer): number => rooms.get(id)! - shares.get(id)!.length;
    const reader = readers.toSorted((one, other) => roomIn(other) - roomIn(one))[0];
    if (reader) shares.get(reader.id)!.push(partition);
  }
  return shares;
}

/** What of the shares can be given now: not what another one still holds. It gets that when the group shares anew, which who lets go asks for. */
export function givenNow(shares: Shares, sharers: readonly Sharer[]): Shares {
  const holders = new Map(
    sharers.flatMap(({ id, holds }) => holds.map((held) => [keyOf(held), id] as const)),
  );
  return new Map(
    [...shares].map(([id, share]) => {
      return [id, share.filter((partition) => (holders.get(keyOf(partition)) ?? id) === id)];
    }),
  );
}

function isHolder({ topics, holds }: Sharer, wanted: Partition): boolean {
  return topics.includes(wanted.topic) && holds.some((held) => keyOf(held) === keyOf(wanted));
}

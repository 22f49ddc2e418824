/** Members grouped by a key (ids from 1; key 0 has no group): one group's behind the other's, in their order. */
export class Groups {
  constructor(
    /** By key where its members begin; those of the next one begin where they end. */
    private readonly starts: Int32Array,
    private readonly members: Int32Array,
  ) {}

  /** The members of a group. */
  of(key: number): Int32Array {
    return this.members.subarray(this.starts[key], this.starts[key + 1]);
  }
}

/** Groups the members 0 to `keys.length` - 1 by their keys, which run to `largestKey`. Where most belong to no group, or groups are gone through often, this is less than a chain. */
export function groupsOf(largestKey: number, keys: Int32Array): Groups {
  const starts = new Int32Array(largestKey + 2);
  for (let member = 0; member < keys.length; member++) starts[keys[member]! + 1]!++;
  // Of no group.
  starts[1] = 0;
  for (let key = 1; key < starts.length; key++) starts[key]! += starts[key - 1]!;
  const next = starts.slice();
  const members = new Int32Array(starts.at(-1)!);
  for (let member = 0; member < keys.length; member++) {
    const key = keys[member]!;
    if (key !== 0) members[next[key]!++] = member;
  }
  return new Groups(starts, members);
}

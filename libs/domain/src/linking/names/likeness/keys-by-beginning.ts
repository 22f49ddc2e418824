import { type Groups, groupsOf } from '../../../columns/groups.js';
import { type TextIndex } from '../../../columns/text-index.js';

/** So many of the first bytes of a name tell its group. */
const FIRST_BYTES = 8;

/** Some of the match keys by how they begin, so that few of them are compared with a beginning. */
export class KeysByBeginning {
  /** By the hash of their first bytes; shorter keys are in none. */
  private readonly groups: Groups;
  private readonly mask: number;

  /** `isAmong`: by key 0 where it is not among them. */
  constructor(
    private readonly keys: TextIndex,
    isAmong: ArrayLike<number>,
  ) {
    const size = 2 ** Math.ceil(Math.log2(isAmong.length));
    this.mask = size - 1;
    const groupOfKey = new Int32Array(isAmong.length);
    for (let key = 1; key < isAmong.length; key++) {
      const start = keys.startOf(key);
      if (isAmong[key] !== 0 && keys.endOf(key) - start >= FIRST_BYTES)
        groupOfKey[key] = this.groupOf(keys.pool, start);
    }
    this.groups = groupsOf(size, groupOfKey);
  }

  /** Those that begin so; `others`: where they are sought when the beginning is too short to tell a group. */
  of(beginning: string, others: () => ArrayLike<number>): number[] {
    const isShort = beginning.length < FIRST_BYTES;
    const having = isShort ? others() : this.groups.of(this.groupOf(firstBytesOf(beginning), 0));
    return this.keys.beginningWith(beginning, having);
  }

  private groupOf(bytes: ArrayLike<number>, start: number): number {
    let hash = 0;
    for (let at = start; at < start + FIRST_BYTES; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    return ((hash ^ (hash >>> 15)) & this.mask) + 1;
  }
}

const firstBytes = new Uint8Array(FIRST_BYTES);

/** The first bytes of a name, until others are asked for: as a match key it is letters and spaces. */
function firstBytesOf(text: string): Uint8Array {
  for (let at = 0; at < FIRST_BYTES; at++) firstBytes[at] = text.charCodeAt(at);
  return firstBytes;
}

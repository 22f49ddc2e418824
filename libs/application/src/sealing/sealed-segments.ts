import { type DataScope } from '../ports/data-scope.js';
import {
  type Head,
  type HeadMove,
  type HeadVersion,
  type SegmentHash,
  type Segments,
} from '../ports/segments.js';
import { type SealingKeys } from './sealing-keys.js';
import { openBytes, sealPacked } from './sealed-bytes.js';

/** Segments whose bytes lie packed and sealed in the store, each by the data key of its scope; their address is that of the sealed bytes. */
export class SealedSegments<Keys extends SealingKeys = SealingKeys> implements Segments {
  constructor(
    /** Where the sealed bytes lie. */
    readonly segments: Segments,
    readonly keys: Keys,
  ) {}

  async put(bytes: Uint8Array, scope: DataScope): Promise<SegmentHash> {
    return this.segments.put(await sealPacked(this.keys, bytes, scope), scope);
  }

  async get(hash: SegmentHash): Promise<Uint8Array> {
    return openBytes(this.keys, await this.segments.get(hash));
  }

  readHead(name: string): Promise<Head> {
    return this.segments.readHead(name);
  }

  moveHead(name: string, from: HeadVersion, move: HeadMove): Promise<Head> {
    return this.segments.moveHead(name, from, move);
  }

  sweep(before: number): Promise<number> {
    return this.segments.sweep(before);
  }
}

import { createHash } from 'node:crypto';
import { type SegmentHash } from '../ports/segments.js';

/** The address of bytes as they are stored. */
export function segmentHash(bytes: Uint8Array): SegmentHash {
  return createHash('sha256').update(bytes).digest('hex');
}

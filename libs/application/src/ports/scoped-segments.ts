import { type DataScope } from './data-scope.js';
import { type SegmentHash, type Segments } from './segments.js';

/** The segments as whoever works on the data of one scope has them: what is put is sealed as that scope's. */
export interface ScopedSegments {
  /** Faults: those of Segments.put. */
  put(bytes: Uint8Array): Promise<SegmentHash>;
  /** Faults: those of Segments.get. */
  get(hash: SegmentHash): Promise<Uint8Array>;
}

/** Segments for the work on the data of a scope. */
export function within(
  segments: Pick<Segments, 'put' | 'get'>,
  { region, cycle }: DataScope,
): ScopedSegments {
  const scope = { region, cycle };
  return {
    put: (bytes) => segments.put(bytes, scope),
    get: (hash) => segments.get(hash),
  };
}

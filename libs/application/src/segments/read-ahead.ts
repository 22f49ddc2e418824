import { type SegmentHash, type Segments } from '../ports/segments.js';

/** How many segments are on their way at once: the store answers one while another is read, and memory stays bounded. */
const AHEAD = 8;

/** The bytes of segments, in their order. Faults: those of get. */
export async function* readAhead(
  segments: Pick<Segments, 'get'>,
  hashes: readonly SegmentHash[],
): AsyncGenerator<Uint8Array, void> {
  const coming: Promise<Uint8Array>[] = [];
  for (let next = 0; next < hashes.length || coming.length > 0;) {
    while (next < hashes.length && coming.length < AHEAD) {
      const bytes = segments.get(hashes[next++]!);
      // Told when it is its turn.
      bytes.catch(() => undefined);
      coming.push(bytes);
    }
    yield await coming.shift()!;
  }
}

import { isFault } from '../faults/fault.js';
import { type Segments } from '../ports/segments.js';

const EMPTY = { watermark: 0, segments: [], totals: {} };

/** Lets heads name nothing any more, so that a sweep takes away what they named. Faults: those of the segments. */
export async function emptyHeads(segments: Segments, names: readonly string[]): Promise<void> {
  for (const name of names) await emptyHead(segments, name);
}

async function emptyHead(segments: Segments, name: string): Promise<void> {
  for (;;) {
    const head = await segments.readHead(name);
    if (head.segments.length === 0) return;
    try {
      await segments.moveHead(name, head, { move: 'REVISE', content: EMPTY });
      return;
    } catch (fault) {
      // Somebody has moved it since it was read.
      if (!isFault(fault, 'HEAD_MOVED')) throw fault;
    }
  }
}

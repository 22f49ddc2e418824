import { Fault } from '../faults/fault.js';
import { type Head, type HeadMove, type HeadVersion } from '../ports/segments.js';

/** What a head is before it is first moved. */
export const EMPTY_HEAD: Head = { epoch: 0, revision: 0, watermark: 0, segments: [], totals: {} };

/** What a stored head becomes by a move from the version that was read. Faults: FENCED, HEAD_MOVED. */
export function nextHead(stored: Head, from: HeadVersion, move: HeadMove): Head {
  if (stored.epoch > from.epoch)
    throw new Fault('FENCED', `epoch ${from.epoch} ended: the head has epoch ${stored.epoch}`);
  if (stored.epoch !== from.epoch || stored.revision !== from.revision)
    throw new Fault(
      'HEAD_MOVED',
      `the head is at revision ${stored.revision}, not ${from.revision}; read it again`,
    );
  switch (move.move) {
    case 'TAKE_OVER':
      return { ...stored, epoch: stored.epoch + 1 };
    case 'REVISE':
      return { epoch: stored.epoch, revision: stored.revision + 1, ...contentOf(move.content) };
  }
}

/** Only what belongs to a content: a whole head may be given as one. */
function contentOf({ watermark, segments, totals }: Omit<Head, 'epoch' | 'revision'>) {
  return { watermark, segments, totals };
}

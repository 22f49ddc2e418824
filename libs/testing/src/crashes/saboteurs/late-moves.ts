import { type HeadMove, type HeadVersion, isFault, type Segments } from '#application';

/** So many moves of books pass between two late ones. */
const BETWEEN = 3;

/**
 * Segments at which a deposed owner wakes up now and then: a book's last move but one comes once more, after the last. Nothing may come of it; a fault
 * other than FENCED and HEAD_MOVED goes to whoever moved the head.
 */
export function withLateMoves(segments: Segments): Segments {
  let last: { readonly name: string; readonly from: HeadVersion; readonly move: HeadMove } | undefined;
  let moves = 0;
  return {
    ...segments,
    moveHead: async (name, from, move) => {
      const moved = await segments.moveHead(name, from, move);
      if (!name.startsWith('book') || move.move !== 'REVISE') return moved;
      const late = last?.name === name && ++moves % BETWEEN === 0 ? last : undefined;
      last = { name, from, move };
      if (late) await segments.moveHead(late.name, late.from, late.move).catch(passOver);
      return moved;
    },
  };
}

function passOver(fault: unknown): void {
  if (!isFault(fault, 'FENCED', 'HEAD_MOVED')) throw fault;
}

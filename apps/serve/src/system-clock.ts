import { setTimeout } from 'node:timers/promises';
import { type Clock } from '#application';

/** Milliseconds: of a wall clock that people and servers set, and since any moment by a clock that nobody sets. */
interface Timepieces {
  wall(): number;
  steady(): number;
}

/**
 * The moment by a clock on a wall as long as it goes forward. Where it was set back time goes on from where it was: what waits for a moment is not kept
 * waiting, and what changes later is later.
 */
export function neverBack({ wall, steady }: Timepieces): () => number {
  let ahead = Number.NEGATIVE_INFINITY;
  return () => {
    ahead = Math.max(ahead, wall() - steady());
    return Math.round(ahead + steady());
  };
}

/** The clock of this machine: the only place where the services look at it. */
export const systemClock: Clock = {
  now: neverBack({ wall: () => Date.now(), steady: () => performance.now() }),
  wait: async (milliseconds, signal) => {
    // Whoever no longer waits is not told why.
    await setTimeout(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
  },
};

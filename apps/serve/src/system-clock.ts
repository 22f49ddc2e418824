import { setTimeout } from 'node:timers/promises';
import { type Clock } from '#application';

/** The clock of this machine: the only place where the services look at it. */
export const systemClock: Clock = {
  now: () => Date.now(),
  wait: async (milliseconds, signal) => {
    // Whoever no longer waits is not told why.
    await setTimeout(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
  },
};

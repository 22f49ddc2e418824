import { ORPHANS_KEPT, Recurring, type Segments } from '#application';
import { type DayBellParts, ringDayBell } from '../day-bell.js';

const HOUR = 60 * 60_000;

/**
 * Tells books that a day has begun and removes what nothing names any more, now and every hour, until it is closed. Where several do it the same comes of it.
 * Faults: those of ringDayBell.
 */
export async function keepHouse(
  parts: DayBellParts & { readonly segments: Segments },
): Promise<{ close(): Promise<unknown> }> {
  const { clock, segments } = parts;
  await ringDayBell(parts);
  // A store that does not answer is asked again at the next turn; every service says so itself.
  const hourly = { clock, pause: HOUR, isLater: true };
  const recurring = [
    new Recurring({ ...hourly, task: () => ringDayBell(parts) }),
    new Recurring({ ...hourly, task: () => segments.sweep(clock.now() - ORPHANS_KEPT) }),
  ];
  return { close: () => Promise.all(recurring.map((each) => each.stop())) };
}

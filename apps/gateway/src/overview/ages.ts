import { type AgeView } from './overview-views.js';

export const DAY = 24 * 60 * 60_000;

/** Days for which discrepancies have been open, at most. */
const AGES = [1, 7, 30] as const;

/** How many have been open for how long, of the moments (milliseconds) at which they were opened. */
export function agesOf(openedAt: readonly number[], now: number): AgeView[] {
  const bounds = [...AGES, Infinity];
  const counts = bounds.map(() => 0);
  for (const at of openedAt) counts[bounds.findIndex((most) => daysSince(at, now) <= most)]!++;
  return counts.map((count, at) => ({
    from: at === 0 ? 0 : AGES[at - 1]!,
    ...(at < AGES.length ? { to: AGES[at]! } : {}),
    count,
  }));
}

/** Days from a moment until now, with what is begun of one. */
export function daysSince(at: number, now: number): number {
  return Math.max(0, (now - at) / DAY);
}

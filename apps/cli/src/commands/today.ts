import { type Day } from '#domain';

const DAY_MILLISECONDS = 86_400_000;

/** Asia/Jakarta (WIB) is seven hours ahead of UTC all the year. */
const JAKARTA_MILLISECONDS = 7 * 3_600_000;

/** The calendar day in Asia/Jakarta now: the only look at the clock. */
export function today(): Day {
  return Math.floor((Date.now() + JAKARTA_MILLISECONDS) / DAY_MILLISECONDS) as Day;
}

import { FAULT_POINTS, SELDOM_POINTS } from '../../../../libs/testing/src/crashes/fault-points.js';
import { CrashRuns } from './crash-runs.js';

/** Runs that are killed, and the seed of the first: more of them by TERSALUR_CRASHES, others by TERSALUR_CRASH_SEED. */
const RUNS = Number(process.env.TERSALUR_CRASHES ?? 300);
const SEED = Number(process.env.TERSALUR_CRASH_SEED ?? 1);

/** No test measures time: the longest that the test's runner knows. */
const LONGEST = 2 ** 31 - 1;

it(
  `services that are killed ${RUNS} times, at each fault point and at any time, end as if nothing had happened`,
  async () => {
    const runs = new CrashRuns(SEED, RUNS);
    await runs.run();
    expect(runs.runs).toBeGreaterThanOrEqual(RUNS);
    const listed = new Set<string>([...FAULT_POINTS, ...SELDOM_POINTS]);
    expect([...runs.reached].filter((point) => !listed.has(point))).toEqual([]);
    expect(FAULT_POINTS.filter((point) => !runs.hit.has(point))).toEqual([]);
  },
  LONGEST,
);

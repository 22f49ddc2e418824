import fc from 'fast-check';
import { countryOf } from './country.js';
import { costOf, type MeasuredCosts, type MeasuredPoint } from './measured-costs.js';
import { simulateStage, type StagePlan } from './simulate-stage.js';

const POINTS: readonly MeasuredPoint[] = [
  { size: 1_000, value: 1 },
  { size: 10_000, value: 4 },
  { size: 100_000, value: 50 },
];

const COSTS: MeasuredCosts = {
  takingUp: POINTS,
  revising: POINTS,
  memory: POINTS,
  rowsPerHousehold: 1.5,
  bytesPerHousehold: 4_000,
  storedPerSecond: 1e12,
  alertsPerHousehold: 0.1,
  publishedPerSecond: 1e12,
};

/** A plan whose partitions are given by a number. */
const plan = fc
  .record({
    households: fc.array(fc.integer({ min: 1, max: 400_000 }), { minLength: 1, maxLength: 60 }),
    reconcilers: fc.integer({ min: 1, max: 40 }),
    partitions: fc.integer({ min: 1, max: 60 }),
    reports: fc.integer({ min: 1, max: 6 }),
    turn: fc.integer({ min: 1, max: 1_000 }),
  })
  .map(({ households, turn, ...rest }): StagePlan => ({
    ...rest,
    regions: households.map((count, at) => ({ code: String(at), households: count })),
    partitionOf: (code) => ((Number(code) + 1) * turn) % rest.partitions,
  }));

/** Sums of the same numbers in another order may differ in their last digits. */
const within = (seconds: number): number => seconds * (1 + 1e-9);

it('what was measured holds, and between it the line', () => {
  expect([500, 1_000, 5_500, 10_000, 55_000, 100_000, 200_000].map((size) => costOf(POINTS, size))).toEqual(
    [1, 1, 2.5, 4, 27, 50, 50 + (46 / 90_000) * 100_000].map((value) => expect.closeTo(value, 9) as number),
  );
});

it('nothing is lost, and nobody is done before the largest region, the largest partition and an even share', () => {
  fc.assert(
    fc.property(plan, (given) => {
      const { makespan, loads, largestRegion, largestPartition } = simulateStage(given, COSTS);
      const whole = given.regions.reduce(
        (sum, { households }) => sum + costOf(COSTS.revising, households) * given.reports,
        0,
      );
      expect(loads.reduce((sum, load) => sum + load, 0)).toBeCloseTo(whole, 6);
      for (const least of [largestRegion, largestPartition, whole / given.reconcilers])
        expect(within(makespan)).toBeGreaterThanOrEqual(least);
    }),
  );
});

it('several times as many reconcilers are never slower, and more than partitions do nothing', () => {
  fc.assert(
    fc.property(plan, fc.integer({ min: 2, max: 5 }), (given, times) => {
      const one = simulateStage(given, COSTS);
      const more = simulateStage({ ...given, reconcilers: given.reconcilers * times }, COSTS);
      expect(more.makespan).toBeLessThanOrEqual(within(one.makespan));
      expect(more.busy).toBeLessThanOrEqual(given.partitions);
    }),
  );
});

it('says what the limit is', () => {
  const regions = [
    { code: '0', households: 100_000 },
    { code: '1', households: 10_000 },
    { code: '2', households: 10_000 },
  ];
  const of = (reconcilers: number, partitions: number, costs = COSTS) =>
    simulateStage(
      { regions, reconcilers, partitions, reports: 1, partitionOf: (code) => Number(code) % partitions },
      costs,
    ).limit;
  expect(of(3, 3)).toBe('LARGEST_REGION');
  expect(of(3, 2)).toBe('LARGEST_PARTITION');
  expect(of(1, 3)).toBe('RECONCILERS');
  expect(of(3, 3, { ...COSTS, storedPerSecond: 1 })).toBe('DATABASE');
  expect(of(3, 3, { ...COSTS, publishedPerSecond: 1 })).toBe('LOG');
});

it('a country is as large as was said, the same each time, and no region is twice', () => {
  const country = countryOf(514, 28_000_000);
  expect(country).toEqual(countryOf(514, 28_000_000));
  expect(new Set(country.map(({ code }) => code)).size).toBe(514);
  const sizes = country.map(({ households }) => households);
  expect(Math.abs(sizes.reduce((sum, size) => sum + size, 0) - 28_000_000)).toBeLessThan(514);
  expect([sizes[0]! > 350_000, sizes[0]! < 450_000, sizes.at(-1)! > 4_000]).toEqual([true, true, true]);
});

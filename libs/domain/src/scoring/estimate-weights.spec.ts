import fc from 'fast-check';
import { type EstimateOptions, estimateWeights } from './estimate-weights.js';
import { type EvidenceShape, levelsIn, type PatternCounts } from './evidence.js';
import { ScoringFault } from './scoring-fault.js';

const EVIDENCE: readonly EvidenceShape[] = [
  { name: 'number', levels: [{ name: 'equal' }, { name: 'near' }, { name: 'differs' }] },
  { name: 'name', levels: [{ name: 'equal' }, { name: 'missing', missing: true }, { name: 'differs' }] },
  { name: 'area', levels: [{ name: 'equal' }, { name: 'differs' }] },
  { name: 'day', levels: [{ name: 'equal' }, { name: 'near' }, { name: 'differs' }] },
];
const PATTERNS = 3 * 3 * 2 * 3;

/** Shares by level; a missing level has the share of pairs in which the evidence is missing. */
interface Truth {
  readonly prior: number;
  readonly matched: readonly (readonly number[])[];
  readonly unmatched: readonly (readonly number[])[];
}

/** How many pairs of each pattern are expected under the model. */
function expectedCounts({ prior, matched, unmatched }: Truth, pairs: number): Map<number, number> {
  return new Map(
    Array.from({ length: PATTERNS }, (_, pattern) => {
      const levels = levelsIn(EVIDENCE, pattern);
      const share = (shares: Truth['matched']): number =>
        levels.reduce((product, level, kind) => product * shares[kind]![level]!, 1);
      return [pattern, pairs * (prior * share(matched) + (1 - prior) * share(unmatched))];
    }),
  );
}

/** Falling shares of agreement in matches, rising in others: two classes that can be told apart. */
const truth: fc.Arbitrary<Truth> = fc
  .record({
    prior: fc.double({ min: 0.01, max: 0.3, noNaN: true }),
    missing: fc.double({ min: 0, max: 0.3, noNaN: true }),
    agree: fc.array(fc.double({ min: 0.7, max: 0.97, noNaN: true }), { minLength: 4, maxLength: 4 }),
    chance: fc.array(fc.double({ min: 0.01, max: 0.25, noNaN: true }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ prior, missing, agree, chance }) => ({
    prior,
    matched: [
      [agree[0]!, (1 - agree[0]!) * 0.7, (1 - agree[0]!) * 0.3],
      [agree[1]! * (1 - missing), missing, (1 - agree[1]!) * (1 - missing)],
      [agree[2]!, 1 - agree[2]!],
      [agree[3]!, (1 - agree[3]!) * 0.5, (1 - agree[3]!) * 0.5],
    ],
    unmatched: [
      [chance[0]!, (1 - chance[0]!) * 0.2, (1 - chance[0]!) * 0.8],
      [chance[1]! * (1 - missing), missing, (1 - chance[1]!) * (1 - missing)],
      [chance[2]!, 1 - chance[2]!],
      [chance[3]!, (1 - chance[3]!) * 0.1, (1 - chance[3]!) * 0.9],
    ],
  }));

const anyCounts: fc.Arbitrary<Map<number, number>> = fc
  .array(fc.nat({ max: 400 }), { minLength: PATTERNS, maxLength: PATTERNS })
  .map((counts) => new Map(counts.map((count, pattern) => [pattern, count + 5])));

/** The share of a level among the pairs that say something. */
function shareOf(list: readonly number[], kind: number, level: number): number {
  const told = list.filter((_, place) => EVIDENCE[kind]!.levels[place]!.missing !== true);
  return list[level]! / told.reduce((sum, share) => sum + share, 0);
}

function expectTruth(estimated: ReturnType<typeof estimateWeights>, { prior, matched, unmatched }: Truth) {
  expect(estimated.prior).toBeCloseTo(prior, 2);
  estimated.evidence.forEach(({ levels }, kind) =>
    levels.forEach((level, place) => {
      if (EVIDENCE[kind]!.levels[place]!.missing === true) return expect(level.weight).toBe(0);
      expect(level.matched).toBeCloseTo(shareOf(matched[kind]!, kind, place), 2);
      expect(level.unmatched).toBeCloseTo(shareOf(unmatched[kind]!, kind, place), 2);
      expect(level.weight).toBe(Math.round(100 * Math.log2(level.matched / level.unmatched)));
    }),
  );
}

const PRECISE: EstimateOptions = { smoothing: 1e-3, rounds: 2000, tolerance: 1e-12 };

describe('weights from pairs that nobody has labelled', () => {
  it('are those that the pairs were made with', () =>
    fc.assert(
      fc.property(truth, (made) =>
        expectTruth(estimateWeights(EVIDENCE, expectedCounts(made, 1e6), PRECISE), made),
      ),
      { numRuns: 20 },
    ));

  it('are those that the pairs were made with where the shares in others are known', () =>
    fc.assert(
      fc.property(truth, (made) => {
        const unmatched = expectedCounts({ ...made, prior: 0 }, 1e6);
        const estimated = estimateWeights(EVIDENCE, expectedCounts(made, 1e6), { ...PRECISE, unmatched });
        expectTruth(estimated, made);
      }),
      { numRuns: 20 },
    ));

  it('come near in a sample of 20,000 pairs', () => {
    const made: Truth = {
      prior: 0.1,
      matched: [
        [0.9, 0.07, 0.03],
        [0.72, 0.2, 0.08],
        [0.85, 0.15],
        [0.8, 0.1, 0.1],
      ],
      unmatched: [
        [0.02, 0.18, 0.8],
        [0.04, 0.2, 0.76],
        [0.2, 0.8],
        [0.1, 0.1, 0.8],
      ],
    };
    const whole = new Map(
      [...expectedCounts(made, 20_000)].map(([code, count]) => [code, Math.round(count)]),
    );
    const { prior, evidence } = estimateWeights(EVIDENCE, whole);
    expect(prior).toBeCloseTo(0.1, 1);
    expect(Math.abs(evidence[0]!.levels[0]!.weight - 100 * Math.log2(0.9 / 0.02))).toBeLessThan(30);
    expect(Math.abs(evidence[2]!.levels[1]!.weight - 100 * Math.log2(0.15 / 0.8))).toBeLessThan(30);
  });

  const falling = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
  const withOrder = (order: readonly boolean[]): EvidenceShape[] =>
    EVIDENCE.map((kind, position) => (order[position] ? { ...kind, falling: true } : kind));
  const smoothing = fc.constantFrom(0.01, 0.5, 3);
  const known = fc.option(anyCounts, { nil: undefined });

  it('make the pairs more likely in every round', () =>
    fc.assert(
      fc.property(anyCounts, falling, smoothing, known, (counts, order, pairs, unmatched) => {
        const options = { smoothing: pairs, unmatched, rounds: 30, tolerance: -1 };
        const { likelihoods, converged } = estimateWeights(withOrder(order), counts, options);
        expect(converged).toBe(false);
        expect(likelihoods).toHaveLength(30);
        const falls = likelihoods.filter((likelihood, round) => likelihood < likelihoods[round - 1]! - 1e-6);
        expect(falls).toEqual([]);
      }),
      { numRuns: 60 },
    ));

  it('never rise along the levels where these stand in order', () =>
    fc.assert(
      fc.property(anyCounts, known, (counts, unmatched) => {
        const order = withOrder([true, true, true, true]);
        for (const { levels } of estimateWeights(order, counts, { unmatched, rounds: 30 }).evidence) {
          const told = levels.filter(({ matched }) => matched > 0);
          told.forEach(({ weight }, place) =>
            expect(weight).toBeLessThanOrEqual(told[place - 1]?.weight ?? Infinity),
          );
        }
      }),
      { numRuns: 60 },
    ));

  it('do not depend on the order of counting', () =>
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const backwards: PatternCounts = new Map([...counts].reverse());
        const [one, other] = [counts, backwards].map((each) =>
          estimateWeights(EVIDENCE, each, { rounds: 30 }),
        );
        expect(other).toEqual(one);
      }),
      { numRuns: 50 },
    ));

  it('are finite for a level that never holds', () => {
    const made = fc.sample(truth, { numRuns: 1, seed: 7 })[0]!;
    const counts = new Map(
      [...expectedCounts(made, 10_000)].filter(([pattern]) => levelsIn(EVIDENCE, pattern)[0] !== 1),
    );
    const { weight } = estimateWeights(EVIDENCE, counts).evidence[0]!.levels[1]!;
    expect(Number.isFinite(weight)).toBe(true);
  });

  it.each([
    [
      'TOO_FEW_PAIRS',
      new Map([
        [0, 40],
        [PATTERNS - 1, 60],
      ]),
    ],
    ['ONE_CLASS', new Map([[PATTERNS - 1, 5000]])],
  ])('fail with %s', (code, counts) => {
    expect(() => estimateWeights(EVIDENCE, counts)).toThrow(ScoringFault);
    expect(() => estimateWeights(EVIDENCE, counts)).toThrow(code);
  });
});

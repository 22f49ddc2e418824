import { type EvidenceWeights } from './estimate-weights.js';
import { type Evidence } from './evidence.js';
import { explainPair, matchOdds, probabilityOf, scorePair } from './score-pair.js';

interface Person {
  readonly name: string;
  readonly day: number;
}

const FREQUENCIES: Record<string, number> = { SITI: 1 / 8, RARA: 1 / 1024, ALL: 1 };

const EVIDENCE: readonly Evidence<Person>[] = [
  {
    name: 'name',
    levels: [
      {
        name: 'equal',
        holds: (left, right) => left.name !== '' && left.name === right.name,
        frequency: ({ name }) => FREQUENCIES[name]!,
      },
      { name: 'missing', missing: true, holds: (left, right) => left.name === '' || right.name === '' },
      { name: 'differs', holds: () => true },
    ],
  },
  {
    name: 'day',
    levels: [
      { name: 'equal', holds: (left, right) => left.day === right.day },
      { name: 'differs', holds: () => true },
    ],
  },
];

const WEIGHTS: readonly EvidenceWeights[] = [
  {
    name: 'name',
    levels: [
      { name: 'equal', matched: 0.5, unmatched: 0.01, weight: 564 },
      { name: 'missing', matched: 0, unmatched: 0, weight: 0 },
      { name: 'differs', matched: 0.5, unmatched: 0.99, weight: -99 },
    ],
  },
  {
    name: 'day',
    levels: [
      { name: 'equal', matched: 0.96, unmatched: 0.03, weight: 500 },
      { name: 'differs', matched: 0.04, unmatched: 0.97, weight: -460 },
    ],
  },
];

describe('the score of a pair', () => {
  it.each([
    ['a common name', 'SITI', 'SITI', 3, 'equal', 200],
    ['a rare name weighs more', 'RARA', 'RARA', 3, 'equal', 900],
    ['a name that all have speaks neither for nor against', 'ALL', 'ALL', 3, 'equal', 0],
    ['a missing name', '', 'SITI', 3, 'missing', 0],
    ['another name', 'SITI', 'RARA', 3, 'differs', -99],
  ])('%s', (_, left, right, day, level, weight) => {
    const pair = [
      { name: left, day },
      { name: right, day },
    ] as const;
    expect(explainPair(EVIDENCE, WEIGHTS, ...pair)).toEqual({
      held: [
        { evidence: 'name', level, weight },
        { evidence: 'day', level: 'equal', weight: 500 },
      ],
      sum: weight + 500,
    });
    expect(scorePair(EVIDENCE, WEIGHTS, ...pair)).toBe(weight + 500);
  });

  it.each([
    ['one match in two pairs', 0, 0.5, 0, 0.5],
    ['one match in 1025 pairs', 0, 1 / 1025, -1000, 1 / 1025],
    ['evidence that outweighs it', 1100, 1 / 1025, 100, 2 / 3],
  ])('and the share of matches give the odds: %s', (_, sum, prior, odds, probability) => {
    expect(matchOdds(sum, prior)).toBe(odds);
    expect(probabilityOf(odds)).toBeCloseTo(probability, 12);
  });
});

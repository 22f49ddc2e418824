import fc from 'fast-check';
import { assignOneToOne, type WeightedPair } from './assign-one-to-one.js';

/** Pairs written `left-right weight`. */
function pairs(...texts: string[]): WeightedPair[] {
  return texts.map((text) => {
    const [left, right, weight] = text.split(/[-\s]/).map(Number);
    return { left: left!, right: right!, weight: weight! };
  });
}

function texts(assigned: readonly WeightedPair[]): string[] {
  return assigned.map(({ left, right, weight }) => `${left}-${right} ${weight}`);
}

function totalOf(assigned: readonly WeightedPair[]): number {
  return assigned.reduce((sum, { weight }) => sum + weight, 0);
}

/** The greatest total by trying everything. */
function bestTotal(all: readonly WeightedPair[]): number {
  const [first, ...others] = all;
  if (first === undefined) return 0;
  const apart = others.filter(({ left, right }) => left !== first.left && right !== first.right);
  return Math.max(bestTotal(others), first.weight + bestTotal(apart));
}

describe('assigning one to one', () => {
  it.each([
    ['nothing', [], []],
    ['the heavier of two', ['1-1 500', '1-2 700'], ['1-2 700']],
    [
      'not the heaviest pair where two others together weigh more',
      ['1-1 1000', '1-2 900', '2-1 900'],
      ['1-2 900', '2-1 900'],
    ],
    ['a key that stands alone for a heavier pair', ['1-1 300', '2-1 800'], ['2-1 800']],
    ['a whole chain that moves', ['1-1 9', '1-2 8', '2-2 9', '2-3 8', '3-1 9'], ['1-2 8', '2-3 8', '3-1 9']],
    ['no pair without weight', ['1-1 0', '2-2 -100'], []],
    ['the smaller keys where weights are equal', ['2-1 500', '1-1 500'], ['1-1 500']],
    ['a pair given twice', ['1-1 500', '1-1 700'], ['1-1 700']],
  ])('takes %s', (_, given, taken) => expect(texts(assignOneToOne(pairs(...given)))).toEqual(taken));

  const few = fc.array(
    fc.record({
      left: fc.integer({ min: 1, max: 5 }),
      right: fc.integer({ min: 1, max: 5 }),
      // Few weights, so that ties come.
      weight: fc.integer({ min: -1, max: 6 }),
    }),
    { maxLength: 12 },
  );

  it('finds the greatest total that trying everything finds', () =>
    fc.assert(
      fc.property(few, (given) => {
        const assigned = assignOneToOne(given);
        expect(new Set(assigned.map(({ left }) => left)).size).toBe(assigned.length);
        expect(new Set(assigned.map(({ right }) => right)).size).toBe(assigned.length);
        for (const pair of assigned) expect(given).toContainEqual(pair);
        expect(totalOf(assigned)).toBe(bestTotal(given));
      }),
      { numRuns: 500 },
    ));

  it('does not depend on the order of the pairs, nor on what is not connected with them', () =>
    fc.assert(
      fc.property(few, few, fc.infiniteStream(fc.nat()), (given, others, order) => {
        const far = others.map(({ left, right, weight }) => ({ left: left + 10, right: right + 10, weight }));
        const shuffled = [...given, ...far]
          .map((pair) => ({ pair, place: order.next().value }))
          .sort((one, other) => one.place - other.place)
          .map(({ pair }) => pair);
        expect(assignOneToOne(shuffled)).toEqual([...assignOneToOne(given), ...assignOneToOne(far)]);
      }),
      { numRuns: 300 },
    ));

  it('solves a component of many hundred keys', () => {
    // Weights for which the exchange of any two pairs loses: the diagonal is best.
    const size = 400;
    const given = Array.from({ length: size }, (_, left) =>
      Array.from({ length: 5 }, (_, step) => ({
        left,
        right: (left + step) % size,
        weight: 1000 - step * step,
      })),
    ).flat();
    expect(totalOf(assignOneToOne(given))).toBe(size * 1000);
  });
});

import fc from 'fast-check';
import { keyOf, type Partition } from './partition.js';
import { givenNow, shareOut, type Sharer, type Shares } from './share-out.js';

const partitionsOf = (count: number): Partition[] =>
  Array.from({ length: count }, (_, partition) => ({ topic: 'inputs', partition }));

const sharer = (id: string, since: number, ...holds: number[]): Sharer => ({
  ...{ id, since, topics: ['inputs'] },
  holds: holds.map((partition) => ({ topic: 'inputs', partition })),
});

const numbersOf = (shares: Shares): Record<string, number[]> =>
  Object.fromEntries([...shares].map(([id, share]) => [id, share.map(({ partition }) => partition)]));

it.each([
  ['one gets all', 3, [sharer('a', 1)], { a: [0, 1, 2] }],
  ['who came first gets one more', 3, [sharer('b', 2), sharer('a', 1)], { a: [0, 1], b: [2] }],
  ['who holds keeps its share', 4, [sharer('a', 2, 0, 3), sharer('b', 1)], { a: [0, 3], b: [1, 2] }],
  ['who holds more lets go of the last', 2, [sharer('a', 1, 0, 1), sharer('b', 2)], { a: [0], b: [1] }],
  ['who came too late gets none', 1, [sharer('a', 1, 0), sharer('b', 2)], { a: [0], b: [] }],
  ['who left leaves its share to the others', 3, [sharer('b', 2, 1)], { b: [0, 1, 2] }],
])('%s', (_, count, sharers, expected) => {
  const shares = numbersOf(shareOut(partitionsOf(count), sharers));
  expect(Object.fromEntries(Object.entries(shares).map(([id, share]) => [id, share.sort()]))).toEqual(
    expected,
  );
});

it('what somebody else still holds waits', () => {
  const sharers = [sharer('a', 1, 0, 1), sharer('b', 2)];
  expect(numbersOf(givenNow(shareOut(partitionsOf(2), sharers), sharers))).toEqual({ a: [0], b: [] });
});

it('who reads other topics gets nothing of a topic', () => {
  const other = { ...sharer('a', 1), topics: ['alerts'] };
  const shares = shareOut(partitionsOf(3), [other, sharer('b', 2)]);
  expect(numbersOf(shares)).toEqual({ a: [], b: [0, 1, 2] });
});

/** Members that hold any partitions, each of them one at most. */
const groups = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 }))
  .chain(([count, members]) =>
    fc
      .array(fc.option(fc.nat(members - 1)), { minLength: count, maxLength: count })
      .map((holders) => ({ count, members, holders })),
  );

it('everything is given once, evenly, and after two sharings nothing waits (property)', () => {
  fc.assert(
    fc.property(groups, ({ count, members, holders }) => {
      const partitions = partitionsOf(count);
      const sharers = Array.from({ length: members }, (_, at) =>
        sharer(`m${at}`, at, ...[...holders.keys()].filter((number) => holders[number] === at)),
      );
      const shares = shareOut(partitions, sharers);
      const sizes = [...shares.values()].map(({ length }) => length);
      expect([...shares.values()].flat().map(keyOf).sort()).toEqual(partitions.map(keyOf).sort());
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      const now = givenNow(shares, sharers);
      // Each lets go of what is not its own; then the same shares come out, and all of them can be given.
      const after = sharers.map((one) => ({ ...one, holds: now.get(one.id)! }));
      const settled = shareOut(partitions, after);
      expect(givenNow(settled, after)).toEqual(settled);
      for (const [id, share] of now) expect(settled.get(id)).toEqual(expect.arrayContaining([...share]));
    }),
    { seed: 20_260_331 },
  );
});

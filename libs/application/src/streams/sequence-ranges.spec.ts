import fc from 'fast-check';
import {
  countSequences,
  holdsSequence,
  type SequenceRange,
  sequencesIn,
  withSequence,
} from './sequence-ranges.js';

it('holds exactly what was added, whatever the order, in the fewest ranges', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 40 }), (sequences) => {
      const ranges = sequences.reduce<readonly SequenceRange[]>(withSequence, []);
      const expected = [...new Set(sequences)].sort((one, other) => one - other);
      expect([...sequencesIn(ranges)]).toEqual(expected);
      expect(countSequences(ranges)).toBe(expected.length);
      for (let at = 0; at <= 31; at++) expect(holdsSequence(ranges, at)).toBe(expected.includes(at));
      const gaps = expected.filter((sequence, at) => at > 0 && sequence > expected[at - 1]! + 1);
      expect(ranges).toHaveLength(expected.length === 0 ? 0 : gaps.length + 1);
    }),
  );
});

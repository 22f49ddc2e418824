import fc from 'fast-check';
import { NumberIndex } from './number-index.js';

const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 1, maxLength: 300 });

it('finds its numbers and takes in new ones after it forgot how to look up, with the same ids', () => {
  fc.assert(
    fc.property(numbers, numbers, (some, others) => {
      const [index, plain] = [new NumberIndex(), new NumberIndex()];
      for (const low of some) for (const each of [index, plain]) each.intern(18_720_145, low);
      index.forgetLookUps();
      expect(index.find(18_720_145, others[0]!)).toBe(plain.find(18_720_145, others[0]!));
      index.forgetLookUps();
      const idsOf = (each: NumberIndex): number[] => others.map((low) => each.intern(18_720_145, low));
      expect(idsOf(index)).toEqual(idsOf(plain));
    }),
  );
});

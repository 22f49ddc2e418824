import fc from 'fast-check';
import { jaroWinkler, nameSimilarity, reaches } from '../../../domain/src/names/name-similarity.js';
import { digitEdits } from '../../../domain/src/values/national-id.js';
import { describeWorkedExamples } from '../describe-worked-examples.js';
import { edits } from './linking/edits.js';
import { nameLikeness, wordLikeness } from './linking/name-likeness.js';
import { reconcileSlowly } from './reconcile-slowly.js';

const options = { numRuns: 3000, seed: 20_260_331 };

describeWorkedExamples('the oracle', reconcileSlowly);

describe('measured twice, from the definition and fast', () => {
  /** Few letters, so that they match, swap and repeat often. */
  const texts = (letters: string, minLength: number, maxLength: number): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength });

  it('edits between numbers', () => {
    const numbers = texts('0123', 1, 8);
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        expect(edits(one, other, 2)).toBe(digitEdits(one, other));
      }),
      options,
    );
  });

  it('likeness of words', () => {
    const words = texts('ABCD', 1, 10);
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(wordLikeness(one, other)).toBe(jaroWinkler(one, other));
      }),
      options,
    );
  });

  it('likeness of names', () => {
    const names = fc
      .array(texts('ABC', 1, 7), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(names, names, (one, other) => {
        const similarity = nameSimilarity(one, other);
        const level = similarity.truncated
          ? 92
          : [92, 88, 70].find((hundredths) => reaches(similarity, hundredths));
        expect(nameLikeness(one, other)).toBe(level ?? 0);
      }),
      options,
    );
  });
});

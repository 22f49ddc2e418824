import fc from 'fast-check';
import { jaroWinkler, nameSimilarity, reaches } from '../../../domain/src/names/name-similarity.js';
import { isShorterForm } from '../../../domain/src/names/shorter-form.js';
import { isSpellingSlip } from '../../../domain/src/names/spelling-slip.js';
import { digitEdits } from '../../../domain/src/values/national-id.js';
import { describeWorkedExamples } from '../describe-worked-examples.js';
import { edits } from './linking/edits.js';
import { nameLikeness, type NameLikeness, wordLikeness } from './linking/name-likeness.js';
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
        fc.pre(one !== other);
        expect(nameLikeness(one, other)).toBe(fastLevel(one, other));
      }),
      options,
    );
  });
});

function fastLevel(one: string, other: string): NameLikeness {
  const similarity = nameSimilarity(one, other);
  if (isSpellingSlip(one, other)) return 'slip';
  if (similarity.truncated || reaches(similarity, 92)) return 'similar92';
  if (reaches(similarity, 88)) return 'similar88';
  if (isShorterForm(one, other)) return 'part';
  return reaches(similarity, 70) ? 'similar70' : 'differs';
}

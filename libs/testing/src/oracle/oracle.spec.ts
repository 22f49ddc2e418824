import fc from 'fast-check';
import { jaroWinkler, nameSimilarity, reaches } from '../../../domain/src/names/name-similarity.js';
import { isShorterForm } from '../../../domain/src/names/shorter-form.js';
import { isSpellingSlip, mistypedWords } from '../../../domain/src/names/spelling-slip.js';
import { cutOffWord, isWholeName } from '../../../domain/src/names/whole-name.js';
import { digitEdits } from '../../../domain/src/values/national-id.js';
import { describeWorkedExamples } from '../describe-worked-examples.js';
import { edits } from './linking/edits.js';
import { type ListedNames, nameLikeness, type NameLikeness, wordLikeness } from './linking/name-likeness.js';
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
    // A name and one that is made of it: cut off, with a word more, or with another letter.
    const made = fc
      .tuple(names, fc.nat(20), fc.constantFrom('', 'A', ' A', ' ABCA'), fc.nat(20))
      .map(([name, end, more, place]): [string, string] => [
        name,
        changed(name.slice(0, end + 1).trimEnd() + more, place),
      ]);
    const turned = made.map(([one, other]): [string, string] => [other, one]);
    const lists = fc.record({
      known: fc.subarray(['A', 'AB', 'ABC', 'CAB', 'BCABC']),
      areMany: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.oneof(fc.tuple(names, names), made, turned),
        lists,
        ([one, other], { known, areMany }) => {
          fc.pre(one !== other);
          const list = { isWord: (word: string) => known.includes(word), areMany };
          expect(nameLikeness(one, other, list)).toBe(fastLevel(one, other, list));
        },
      ),
      options,
    );
  });
});

/** The text with another letter at a place; spaces stay. */
function changed(text: string, place: number): string {
  const isLetter = (text[place] ?? ' ') !== ' ';
  return isLetter ? `${text.slice(0, place)}B${text.slice(place + 1)}` : text;
}

function fastLevel(one: string, other: string, { isWord, areMany }: ListedNames): NameLikeness {
  const similarity = nameSimilarity(one, other);
  const mistyped = areMany ? mistypedWords(one, other) : undefined;
  if (isSpellingSlip(one, other) || (mistyped && !mistyped.some(isWord))) return 'slip';
  const cutOff = cutOffWord(one, other);
  if (isWholeName(one, other) || (cutOff !== undefined && !isWord(cutOff))) return 'whole';
  if (similarity.truncated || reaches(similarity, 92)) return 'similar92';
  if (reaches(similarity, 88)) return 'similar88';
  if (isShorterForm(one, other)) return 'part';
  return reaches(similarity, 70) ? 'similar70' : 'differs';
}

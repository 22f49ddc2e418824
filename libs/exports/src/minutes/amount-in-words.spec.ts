import fc from 'fast-check';
import { amountInWords } from './amount-in-words.js';

const LARGEST = 999_999_999_999_999;

it.each([
  [0, 'nol'],
  [1, 'satu'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [111, 'seratus sebelas'],
  [200, 'dua ratus'],
  [1_000, 'seribu'],
  [1_001, 'seribu satu'],
  [1_100, 'seribu seratus'],
  [2_000, 'dua ribu'],
  [11_000, 'sebelas ribu'],
  [21_000, 'dua puluh satu ribu'],
  [100_000, 'seratus ribu'],
  [101_000, 'seratus satu ribu'],
  [600_000, 'enam ratus ribu'],
  [1_000_000, 'satu juta'],
  [1_001_000, 'satu juta seribu'],
  [1_250_000, 'satu juta dua ratus lima puluh ribu'],
  [1_000_000_000, 'satu miliar'],
  [4_801_200_000, 'empat miliar delapan ratus satu juta dua ratus ribu'],
  [1_000_000_000_000, 'satu triliun'],
  [1_000_001_000_000, 'satu triliun satu juta'],
  [
    LARGEST,
    'sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan',
  ],
])('%d is %s', (amount, words) => {
  expect(amountInWords(amount)).toBe(words);
});

it.each([-1, 1.5, Number.NaN, LARGEST + 1])('%d has no words', (amount) => {
  expect(() => amountInWords(amount)).toThrow(RangeError);
});

const DIGITS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const SIZES: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };

/** The amount of words, as somebody reads them: from left to right, the other way round than they were made. */
function amountOf(words: string): number {
  let [total, group, digit] = [0, 0, 0];
  for (const word of words.replace(/\bse(?=puluh|belas|ratus|ribu)/g, 'satu ').split(' ')) {
    if (DIGITS.includes(word)) digit = DIGITS.indexOf(word);
    else if (word === 'belas') [group, digit] = [group + 10 + digit, 0];
    else if (word === 'puluh') [group, digit] = [group + digit * 10, 0];
    else if (word === 'ratus') [group, digit] = [group + digit * 100, 0];
    else [total, group, digit] = [total + (group + digit) * SIZES[word]!, 0, 0];
  }
  return total + group + digit;
}

it('words are read as the amount that they were made of (property)', () => {
  const amounts = fc.oneof(
    fc.integer({ min: 0, max: LARGEST }),
    // Few digits that are not zero.
    fc
      .tuple(
        fc.integer({ min: 0, max: 1_999 }),
        fc.constantFrom(1, 1e3, 1e6, 1e9),
        fc.integer({ min: 0, max: 12 }),
      )
      .map(([digits, size, more]) => digits * size + more),
  );
  fc.assert(
    fc.property(amounts, (amount) => {
      const words = amountInWords(amount);
      expect(amountOf(words)).toBe(amount);
      expect(words).toMatch(/^[a-z]+( [a-z]+)*$/);
      expect(words).not.toMatch(/milyar|satu (puluh|belas|ratus)|^satu ribu|nol ./);
    }),
    { numRuns: 2_000 },
  );
});

import fc from 'fast-check';
import { TextIndex } from '../../columns/text-index.js';
import { nameSimilarity, reaches } from '../../names/name-similarity.js';
import { isShorterForm } from '../../names/shorter-form.js';
import { isSpellingSlip, mistypedWords } from '../../names/spelling-slip.js';
import { cutOffWord, isInitialled, isWholeName } from '../../names/whole-name.js';
import { FarNames } from './far-names.js';
import { NameWords } from './name-words.js';

const syllable = fc.constantFrom('SI', 'TI', 'RO', 'HA', 'NI', 'AM', 'BU', 'DI', 'MUH', 'A', 'YAN', 'TO');
const word = fc.oneof(
  { weight: 4, arbitrary: fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')) },
  fc.constantFrom('NY', 'M', 'SITI', 'AMINAH', 'ABDUL', 'ABDULLAH', 'MINAH', 'YULIANI', 'YULIANTI'),
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
/** What one name may have to do with another one. */
const WAYS: readonly ((one: string, other: string, at: number) => string)[] = [
  (_, other) => other,
  (one, other) => `${one} ${other}`,
  // A word that comes twice.
  (one, other) => `${other} ${other} ${one.split(' ')[0]}`,
  (one, _, at) => one.slice(0, Math.max(1, at)).trim(),
  (one) => one.split(' ').reverse().join(' '),
  // Words put together, and parted elsewhere.
  (one, _, at) => {
    const letters = one.replaceAll(' ', '');
    return `${letters.slice(0, at)} ${letters.slice(at)}`.trim();
  },
  (one, _, at) => `${one.slice(0, at)}E${one.slice(at + 1)}`,
  (one, _, at) => `${one.slice(0, at)}${one[at] ?? ''}${one.slice(at)}`.replace('  ', ' '),
];

const related = fc
  .tuple(name, name, fc.constantFrom(...WAYS), fc.nat(16), fc.boolean(), fc.boolean())
  .map(([one, other, wayOf, at, isTurned, isWife]): [string, string] => {
    const changed = wayOf(one, other, at);
    const first = isWife ? `NY ${one}` : one;
    return isTurned ? [changed, first] : [first, changed];
  });

describe('names that are far apart', () => {
  it('are only those that are in no way alike, and have the level of their similarity', () => {
    let far = 0;
    fc.assert(
      fc.property(related, ([stated, listed]) => {
        const keys = new TextIndex();
        const pair = [keys.intern(stated), keys.intern(listed)] as const;
        const level = new FarNames(keys, new NameWords(keys)).levelOf(...pair);
        if (level === undefined) return;
        far++;
        const similarity = nameSimilarity(stated, listed);
        expect(level).toBe(reaches(similarity, 70) ? 'similar70' : 'differs');
        expect(reaches(similarity, 88) || similarity.truncated).toBe(false);
        expect(isSpellingSlip(stated, listed)).toBe(false);
        expect(mistypedWords(stated, listed)).toBeUndefined();
        expect(isInitialled(stated, listed) || isWholeName(stated, listed)).toBe(false);
        expect(cutOffWord(stated, listed)).toBeUndefined();
        expect(isShorterForm(stated, listed)).toBe(false);
      }),
      { numRuns: 5000 },
    );
    expect(far).toBeGreaterThan(100);
  });
});

import fc from 'fast-check';
import { relatedNames } from '../../../../../testing/src/generators/related-names.js';
import { TextIndex } from '../../../columns/text-index.js';
import { nameSimilarity, reaches } from '../../../names/name-similarity.js';
import { isShorterForm } from '../../../names/shorter-form.js';
import { isSpellingSlip, mistypedWords } from '../../../names/spelling-slip.js';
import { cutOffWord, isInitialled, isWholeName } from '../../../names/whole-name.js';
import { FarNames } from './far-names.js';
import { NameWords } from '../name-words.js';
import { WordPairs } from './word-pairs.js';

describe('names that are far apart', () => {
  it('are only those that are in no way alike, and have the level of their similarity', () => {
    let far = 0;
    fc.assert(
      fc.property(relatedNames, ([stated, listed]) => {
        const keys = new TextIndex();
        const pair = [keys.intern(stated), keys.intern(listed)] as const;
        const words = new NameWords(keys);
        const level = new FarNames(keys, words, new WordPairs(words)).levelOf(...pair);
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

  it('are unlike from some of their words only where they are not alike as a whole', () => {
    let unlike = 0;
    fc.assert(
      fc.property(relatedNames, ([stated, listed]) => {
        const keys = new TextIndex();
        const pair = [keys.intern(stated), keys.intern(listed)] as const;
        const words = new NameWords(keys);
        if (!new FarNames(keys, words, new WordPairs(words)).areUnlike(...pair)) return;
        unlike++;
        const similarity = nameSimilarity(stated, listed);
        expect(reaches(similarity, 88) || similarity.truncated).toBe(false);
      }),
      { numRuns: 2000 },
    );
    expect(unlike).toBeGreaterThan(100);
  });
});

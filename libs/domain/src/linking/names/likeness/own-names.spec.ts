import fc from 'fast-check';
import { relatedNames } from '../../../../../testing/src/generators/related-names.js';
import { TextIndex } from '../../../columns/text-index.js';
import { isSpellingSlip, mistypedWords } from '../../../names/spelling-slip.js';
import { cutOffWord, isInitialled, isWholeName } from '../../../names/whole-name.js';
import { NameWords } from '../name-words.js';
import { OwnNames } from './own-names.js';
import { WordPairs } from './word-pairs.js';

describe("names that may be one's own in another one's place", () => {
  it('are all that are the same but for slips of the pen, whole in each other, cut off or initialled', () => {
    let others = 0;
    let own = 0;
    fc.assert(
      fc.property(relatedNames, ([stated, listed]) => {
        const keys = new TextIndex();
        const pair = [keys.intern(stated), keys.intern(listed)] as const;
        const words = new NameWords(keys);
        const isOwn =
          stated === listed ||
          isSpellingSlip(stated, listed) ||
          mistypedWords(stated, listed) !== undefined ||
          isInitialled(stated, listed) ||
          isWholeName(stated, listed) ||
          cutOffWord(stated, listed) !== undefined;
        const mayBe = new OwnNames(keys, words, new WordPairs(words)).mayBe(...pair);
        if (!mayBe) others++;
        if (isOwn) {
          own++;
          expect(mayBe).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
    expect(others).toBeGreaterThan(100);
    expect(own).toBeGreaterThan(100);
  });
});

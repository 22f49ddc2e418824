import fc from 'fast-check';
import { TextIndex } from '../../columns/text-index.js';
import { keysByWord } from './keys-by-word.js';
import { NameWords } from './name-words.js';

const word = fc.constantFrom('SITI', 'AMINAH', 'NUR', 'A', 'BUDI', 'ABDULLAH');
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

describe('the words of names', () => {
  it('are the different ones of each, in their places', () => {
    fc.assert(
      fc.property(fc.array(name), (texts) => {
        const keys = new TextIndex();
        for (const text of texts) keys.intern(text);
        const words = new NameWords(keys);
        for (let key = 1; key <= keys.size; key++) {
          const different = [...new Set(keys.text(key).split(' '))];
          expect(Array.from(words.of(key), (id) => words.text(id))).toEqual(different);
          expect(words.repeats(key)).toBe(keys.text(key) !== different.join(' '));
          for (const one of different) expect(words.has(key, words.idOf(one))).toBe(true);
        }
        expect(words.of(0)).toHaveLength(0);
        expect(words.idOf('NOBODY')).toBe(0);
      }),
    );
  });

  it('lead to the names that have them, of some', () => {
    fc.assert(
      fc.property(fc.array(name), fc.infiniteStream(fc.boolean()), (texts, choice) => {
        const keys = new TextIndex();
        for (const text of texts) keys.intern(text);
        const words = new NameWords(keys);
        const isAmong = Uint8Array.from({ length: keys.size + 1 }, () => Number(choice.next().value));
        const byWord = keysByWord(words, isAmong);
        for (let id = 0; id <= words.size; id++) {
          const having = [...isAmong.keys()].filter((key) => isAmong[key] === 1 && words.has(key, id));
          expect([...byWord.of(id)]).toEqual(having);
        }
      }),
    );
  });
});

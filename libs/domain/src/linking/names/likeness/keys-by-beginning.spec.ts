import fc from 'fast-check';
import { TextIndex } from '../../../columns/text-index.js';
import { KeysByBeginning } from './keys-by-beginning.js';

const word = fc.constantFrom('SITI', 'AMINAH', 'AMIN', 'A', 'NURHAYATI', 'NURHAYATUN');
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

describe('names by how they begin', () => {
  it('are those that begin so, of some', () => {
    fc.assert(
      fc.property(
        fc.array(name),
        fc.infiniteStream(fc.boolean()),
        name,
        fc.nat(12),
        (texts, choice, one, end) => {
          const keys = new TextIndex();
          for (const text of texts) keys.intern(text);
          const isAmong = Uint8Array.from({ length: keys.size + 1 }, (_, key) =>
            Number(key > 0 && choice.next().value),
          );
          const some = [...isAmong.keys()].filter((key) => isAmong[key] === 1);
          const byBeginning = new KeysByBeginning(keys, isAmong);
          for (const beginning of [one, one.slice(0, end + 1)]) {
            const expected = some.filter((key) => keys.text(key).startsWith(beginning));
            expect(byBeginning.of(beginning, () => some)).toEqual(expected);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

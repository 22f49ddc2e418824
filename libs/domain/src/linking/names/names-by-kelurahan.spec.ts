import fc from 'fast-check';
import { arbitraryBookInput } from '../../../../testing/src/generators/arbitrary-book-input.js';
import { BookComputation } from '../../book/compute-book.js';
import { tablesOf } from '../../book/reconcile.js';
import { ListedNames } from './listed-names.js';
import { type NameWords } from './name-words.js';
import { NamesByKelurahan } from './names-by-kelurahan.js';

/** Who has the rarest word of a name, by going through all names of a kelurahan for each word. */
function byGoingThrough(listed: ListedNames, words: NameWords, kelurahan: number, key: number): number[] {
  const { payees, keys } = listed.there(kelurahan);
  const having = Array.from(words.of(key), (word) => ({
    word: words.text(word),
    payees: [...new Set(payees.filter((_, at) => words.of(keys[at]!).includes(word)))],
  })).filter((one) => one.payees.length > 0);
  having.sort((one, other) => one.payees.length - other.payees.length || (one.word < other.word ? -1 : 1));
  return having[0]?.payees ?? [];
}

describe('the names of a kelurahan', () => {
  it('lead to who has the rarest word of a name there', () => {
    let found = 0;
    fc.assert(
      fc.property(arbitraryBookInput(), (input) => {
        const { areas, names, roster } = new BookComputation(tablesOf(input), () => {}).evidence.comparer;
        const listed = new ListedNames(roster, names, areas);
        const indexed = new NamesByKelurahan(listed, names.words);
        for (let kelurahan = 1; kelurahan <= areas.size; kelurahan++)
          for (let key = 1; key <= names.keys.size; key++) {
            const there = byGoingThrough(listed, names.words, kelurahan, key);
            found += there.length;
            expect([...indexed.payeesByRarestWord(kelurahan, key)]).toEqual(there);
          }
      }),
      { numRuns: 100 },
    );
    expect(found).toBeGreaterThan(100);
  });
});

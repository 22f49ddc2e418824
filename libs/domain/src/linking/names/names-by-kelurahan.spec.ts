import fc from 'fast-check';
import { arbitraryBookInput } from '../../../../testing/src/generators/arbitrary-book-input.js';
import { BookComputation } from '../../book/compute-book.js';
import { tablesOf } from '../../book/reconcile.js';
import { ListedNames } from './listed-names.js';
import { NamesByKelurahan } from './names-by-kelurahan.js';

/** By then a kelurahan is indexed. */
const OFTEN = 20;

describe('the names of a kelurahan', () => {
  it('say the same of a word when they are asked for the first time as when they are indexed', () => {
    let found = 0;
    fc.assert(
      fc.property(arbitraryBookInput(), fc.infiniteStream(fc.nat()), (input, choice) => {
        const { areas, names, roster } = new BookComputation(tablesOf(input), () => {}).evidence.comparer;
        const listed = new ListedNames(roster, names, areas);
        const indexed = new NamesByKelurahan(listed, names.words);
        for (let kelurahan = 1; kelurahan <= areas.size; kelurahan++) {
          const key = choice.next().value % (names.keys.size + 1);
          for (let times = 0; times < OFTEN; times++) indexed.payeesByRarestWord(kelurahan, key);
          const first = new NamesByKelurahan(listed, names.words).payeesByRarestWord(kelurahan, key);
          found += first.length;
          expect(indexed.payeesByRarestWord(kelurahan, key)).toEqual(first);
        }
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(100);
  });
});

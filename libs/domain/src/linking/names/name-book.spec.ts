import fc from 'fast-check';
import { arbitraryBookInput } from '../../../../testing/src/generators/arbitrary-book-input.js';
import { BookComputation } from '../../book/compute-book.js';
import { tablesOf } from '../../book/reconcile.js';
import { NAMES_OF_ONE } from '../evidence/weights.js';

describe('the names of a book', () => {
  it('may be one where their level says so, in whatever order they are asked about', () => {
    let ones = 0;
    fc.assert(
      fc.property(arbitraryBookInput(), fc.infiniteStream(fc.nat()), (input, choice) => {
        const { names } = new BookComputation(tablesOf(input), () => {}).evidence.comparer;
        for (let asked = 0; asked < 40; asked++) {
          const stated = choice.next().value % (names.keys.size + 1);
          const listed = choice.next().value % (names.keys.size + 1);
          const isOne = names.mayBeOne(stated, listed);
          if (isOne) ones++;
          expect(isOne).toBe(NAMES_OF_ONE.has(names.likeness(stated, listed).level));
        }
      }),
      { numRuns: 200 },
    );
    expect(ones).toBeGreaterThan(100);
  });
});

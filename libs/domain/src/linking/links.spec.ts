import fc from 'fast-check';
import { arbitraryBookInput } from '../../../testing/src/generators/arbitrary-book-input.js';
import { computeBook } from '../book/compute-book.js';
import { tablesOf } from '../book/reconcile.js';

it('remembers of the best candidate what the comparer says of it', () => {
  let remembered = 0;
  fc.assert(
    fc.property(arbitraryBookInput(), (input) => {
      const book = computeBook(tablesOf(input));
      if ('code' in book) return;
      const { links } = book.settlement.context;
      for (let statement = 0; statement < links.length; statement++) {
        const known = links.comparison(statement);
        if (known === undefined) continue;
        remembered++;
        expect(known).toEqual(book.comparer.compare(statement, links.payee[statement]!));
      }
    }),
    { numRuns: 300, seed: 20_260_331 },
  );
  expect(remembered).toBeGreaterThan(300);
});

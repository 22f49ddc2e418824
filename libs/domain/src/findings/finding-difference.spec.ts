import fc from 'fast-check';
import { computeBook } from '../book/compute-book.js';
import { tablesOf } from '../book/reconcile.js';
import { arbitraryBookInput } from '../../../testing/src/generators/arbitrary-book-input.js';
import { describeFinding } from './describe-finding.js';
import { findingDifference } from './finding-difference.js';
import { listFindings } from './finding-list.js';

it('the difference of a finding is the one that its description carries', () => {
  fc.assert(
    fc.property(arbitraryBookInput(), (input) => {
      const book = computeBook(tablesOf(input));
      if ('code' in book) return;
      for (const place of listFindings(book))
        expect(findingDifference(book, place)).toBe(describeFinding(book, place).difference ?? 0);
    }),
    { seed: 20_260_331, numRuns: 300 },
  );
});

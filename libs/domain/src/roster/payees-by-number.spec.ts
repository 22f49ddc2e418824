import fc from 'fast-check';
import { PayeesByNumber } from './payees-by-number.js';

const MOST = 5;

/** Rows, and which of them are entries, in their order: who has which number, 0 for none. */
const arbitraryRows = fc
  .array(fc.record({ payee: fc.integer({ min: 1, max: MOST }), number: fc.integer({ min: 0, max: MOST }) }))
  .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()])));

it('the payees who have a number are those of its entries, each once, in their order', () => {
  fc.assert(
    fc.property(arbitraryRows, ([rows, entries]) => {
      const payees = Int32Array.from(rows, ({ payee }) => payee);
      const numbers = Int32Array.from(rows, ({ number }) => number);
      const holders = new PayeesByNumber(payees, numbers, MOST, Int32Array.from(entries));
      // Also of one that came later than the list.
      for (let number = 0; number <= MOST + 1; number++) {
        const having = number === 0 ? [] : entries.filter((row) => numbers[row] === number);
        const expected = [...new Set(having.map((row) => payees[row]!))];
        expect([...holders.of(number)]).toEqual(expected);
        expect(holders.isShared(number)).toBe(expected.length > 1);
        expect(holders.shared.includes(number)).toBe(expected.length > 1);
      }
    }),
  );
});

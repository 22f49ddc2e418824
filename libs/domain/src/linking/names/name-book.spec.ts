import fc from 'fast-check';
import { arbitraryBookInput } from '../../../../testing/src/generators/arbitrary-book-input.js';
import { BookComputation } from '../../book/compute-book.js';
import { tablesOf } from '../../book/reconcile.js';
import { type NameLevel, NAMES_ALIKE, NAMES_OF_ONE } from '../evidence/weights.js';
import { type Likeness } from './name-book.js';

const OWN_LEVELS: ReadonlySet<NameLevel> = new Set(['equal', 'slip', 'whole']);

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
          const { level } = names.likeness(stated, listed);
          expect(isOne).toBe(NAMES_OF_ONE.has(level));
          expect(names.isAlike(stated, listed)).toBe(NAMES_ALIKE.has(level));
        }
      }),
      { numRuns: 200 },
    );
    expect(ones).toBeGreaterThan(100);
  });

  it('are found by their words where they are one but for slips of the pen, or whole, as all that may be one are', () => {
    let own = 0;
    const isOwn = ({ level }: Likeness): boolean => OWN_LEVELS.has(level);
    fc.assert(
      fc.property(arbitraryBookInput(), (input) => {
        const { names } = new BookComputation(tablesOf(input), () => {}).evidence.comparer;
        for (let key = 1; key <= names.keys.size; key++)
          for (const most of [2, 1000]) {
            const found = names.ownKeys(key, most, isOwn);
            own += found?.length ?? 0;
            const alike = names.keysOfSameName(key, most);
            expect(found).toEqual(alike?.filter((other) => isOwn(names.likeness(key, other))));
          }
      }),
      { numRuns: 200 },
    );
    expect(own).toBeGreaterThan(100);
  });
});

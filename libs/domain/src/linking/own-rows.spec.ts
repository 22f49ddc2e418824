import fc from 'fast-check';
import { computeBook } from '../book/compute-book.js';
import { type ComputedBook } from '../book/computed-book.js';
import { tablesOf } from '../book/reconcile.js';
import { STRANGER } from '../../../testing/src/builders/sample-links.js';
import { month, report, whole, WIDOW } from '../../../testing/src/builders/sample-month.js';
import { Bearers } from './names/bearers.js';

const NAMES = [WIDOW.name, 'Siti Amina', 'Rukmini', ''];
const PROGRAMMES = ['BPNT', 'PKH', ''];

/** Two payees with up to two entries each, whose names may differ. */
const entries = fc.array(
  fc.record({
    nik: fc.constantFrom(WIDOW.nik, STRANGER.nik),
    name: fc.constantFrom(...NAMES),
    programme: fc.constantFrom('BPNT', 'PKH'),
  }),
  { minLength: 1, maxLength: 4 },
);
const rows = fc.array(
  fc.record({
    nik: fc.constantFrom(WIDOW.nik, STRANGER.nik, '1872014501809999'),
    name: fc.constantFrom(...NAMES),
    programme: fc.constantFrom(...PROGRAMMES),
  }),
  { minLength: 1, maxLength: 4 },
);

describe('rows of their own that are plain to see', () => {
  it('are rows of their own', () => {
    let plain = 0;
    fc.assert(
      fc.property(entries, rows, (list, stated) => {
        const roster = list.map((entry, at) => ({ ...WIDOW, ...entry, row: at + 2 }));
        const statements = stated.map((row) => ({ ...row, nik: whole(row.nik) }));
        const given = month({ roster, reports: [report('POS', '2026-03-28', statements)] });
        const { comparer } = computeBook(tablesOf(given)) as ComputedBook;
        const { ownRows } = new Bearers(comparer);
        for (let statement = 0; statement < stated.length; statement++)
          for (const { nik } of list) {
            const payee = comparer.roster.table.vocabulary.nationalIds.findDigits(nik);
            if (!ownRows.arePlainlyAnywhere(statement, payee)) continue;
            plain++;
            expect(ownRows.areAnywhere(statement, payee)).toBe(true);
          }
      }),
    );
    expect(plain).toBeGreaterThan(0);
  });
});

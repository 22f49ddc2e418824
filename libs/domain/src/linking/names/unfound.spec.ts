import fc from 'fast-check';
import { computeBook } from '../../book/compute-book.js';
import { type ComputedBook } from '../../book/computed-book.js';
import { tablesOf } from '../../book/reconcile.js';
import { STRANGER } from '../../../../testing/src/builders/sample-links.js';
import { month, report, whole, WIDOW } from '../../../../testing/src/builders/sample-month.js';
import { Bearers } from './bearers.js';
import { Unfound } from './unfound.js';

interface Row {
  readonly nik: string;
  readonly name: string;
  readonly programme: string;
}

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

/** A payee whose own row stands beside somebody else's: drawn ones may all be otherwise. */
const PLAIN: [Row[], Row[]] = [
  [{ nik: WIDOW.nik, name: WIDOW.name, programme: 'BPNT' }],
  [
    { nik: WIDOW.nik, name: WIDOW.name, programme: 'BPNT' },
    { nik: STRANGER.nik, name: '', programme: 'BPNT' },
  ],
];

describe('payees who plainly have a row of their own in a programme', () => {
  it('have one there', () => {
    let plain = 0;
    fc.assert(
      fc.property(entries, rows, (list, stated) => {
        const listed = list.map((entry, at) => ({ ...WIDOW, ...entry, row: at + 2 }));
        const statements = stated.map((row) => ({ ...row, nik: whole(row.nik) }));
        const given = month({ roster: listed, reports: [report('POS', '2026-03-28', statements)] });
        const { comparer, settlement } = computeBook(tablesOf(given)) as ComputedBook;
        const { roster } = comparer;
        const { nik, programme } = comparer.statements;
        const { ownRows } = new Bearers(comparer);
        const unfound = new Unfound(roster, settlement.context.links, comparer.statements);
        for (let statement = 0; statement < stated.length; statement++)
          for (const entry of list) {
            const payee = roster.table.vocabulary.nationalIds.findDigits(entry.nik);
            if (nik[statement] === payee || !unfound.isPlainlyPaid(payee, programme[statement]!)) continue;
            plain++;
            expect(ownRows.areAnywhere(statement, payee)).toBe(true);
          }
      }),
      { examples: [PLAIN] },
    );
    expect(plain).toBeGreaterThan(0);
  });
});

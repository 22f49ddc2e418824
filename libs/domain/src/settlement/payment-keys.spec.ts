import fc from 'fast-check';
import { type BookInput, type StatementRow } from '../book/book-input.js';
import { computeBook } from '../book/compute-book.js';
import { tablesOf } from '../book/reconcile.js';
import { paymentKeyOf } from '../statements/payment-key.js';
import { parseIsoDay } from '../values/day.js';
import { parseIsoMonths } from '../values/months.js';
import { type RegionCode } from '../values/region.js';
import { type Rupiah } from '../values/rupiah.js';

const NAME_KEYS = new Map([
  ['SITI', 'SITI'],
  ['Soedjatmoko', 'SUJATMOKO'],
  ['Renée', 'RENEE'],
]);

const cycle = parseIsoMonths('2026-01/2026-03')!;

function keysOf(rows: readonly StatementRow[]): string[] {
  const input: BookInput = {
    rosters: [],
    amendments: [],
    reports: [{ file: { name: 'bri.csv', sha256: 'aa' }, channel: 'BRI', final: true, rows }],
    exclusions: [],
    decisions: [],
    settings: {
      region: '18.72' as RegionCode,
      cycle,
      asOf: parseIsoDay('2026-04-30')!,
      cutoffs: {},
      tolerance: 0 as Rupiah,
      graceDays: 30,
      idleDays: 105,
    },
    areas: { liesElsewhere: () => false },
  };
  const book = computeBook(tablesOf(input));
  if ('code' in book) throw new Error('the reports contradict each other');
  return rows.map((_, row) => book.settlement.context.keys.key(row));
}

const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 1, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
const number = (length: number): fc.Arbitrary<{ digits: string; shortened: boolean } | undefined> =>
  fc.option(
    digits(length).map((text) => ({ digits: text, shortened: false })),
    { nil: undefined },
  );

describe('payment keys', () => {
  it('are those of their parts, whatever is stated', () => {
    const row = fc.record({
      row: fc.integer({ min: 2, max: 99 }),
      nik: fc.oneof(
        number(16),
        number(15),
        digits(6).map((text) => ({ digits: text, shortened: true })),
      ),
      account: number(15),
      card: number(16),
      danom: fc.option(fc.string({ minLength: 1, maxLength: 8 }), { nil: undefined }),
      name: fc.constantFrom(undefined, 'SITI', 'Soedjatmoko', 'Renée'),
      kelurahan: fc.constantFrom(undefined, 'Iring Mulyo'),
      programme: fc.constantFrom('BPNT', 'PKH'),
      outcome: fc.constant('CREDITED' as const),
      amount: fc.constantFrom(1, 600_000, 1_000_000, 9_999_999_999_999) as fc.Arbitrary<Rupiah>,
      day: fc.constantFrom(undefined, parseIsoDay('2026-02-10')),
      reference: fc.constantFrom(undefined, 'R-1'),
    });
    fc.assert(
      fc.property(row, (statement) => {
        const named = !statement.nik && !statement.account && !statement.card && !statement.danom;
        const reference = statement.reference ?? '';
        const key = paymentKeyOf({
          channel: 'BRI',
          nik: statement.nik?.digits ?? '',
          account: statement.account?.digits ?? '',
          card: statement.card?.digits ?? '',
          danom: statement.danom ?? '',
          name: named ? (NAME_KEYS.get(statement.name ?? '') ?? '') : '',
          kelurahan: named && statement.kelurahan ? 'IRINGMULYO' : '',
          programme: statement.programme,
          months: cycle,
          reference,
          day: reference === '' ? (statement.day ?? 0) : 0,
          amount: reference === '' ? statement.amount : 0,
          ordinal: 1,
        });
        expect(keysOf([statement])).toEqual([key]);
      }),
    );
  });

  it('count equal rows of one report', () => {
    const row: StatementRow = {
      row: 2,
      nik: { digits: '1872014501800001', shortened: false },
      outcome: 'CREDITED',
      amount: 600_000 as Rupiah,
    };
    const [first, second, other, third] = keysOf([
      row,
      { ...row, row: 3 },
      { ...row, row: 4, amount: 1 as Rupiah },
      { ...row, row: 5 },
    ]);
    expect(new Set([first, second, other, third]).size).toBe(4);
    expect(first).toMatch(/^[0-9a-f]{16}$/);
  });
});

import fc from 'fast-check';
import { type BookInput, type StatementRow } from '../book/book-input.js';
import { BookComputation, computeBook } from '../book/compute-book.js';
import { tablesOf } from '../book/reconcile.js';
import { Vocabulary } from '../book/vocabulary.js';
import { paymentKeyOf } from '../statements/payment-key.js';
import { parseIsoDay } from '../values/day.js';
import { parseIsoMonths } from '../values/months.js';
import { type RegionCode } from '../values/region.js';
import { type Rupiah } from '../values/rupiah.js';
import { StatementTable } from '../statements/statement-table.js';
import { PaymentKeys } from './payment-keys.js';

const NAME_KEYS = new Map([
  ['SITI', 'SITI'],
  ['Soedjatmoko', 'SUJATMOKO'],
  ['Renée', 'RENEE'],
]);

const cycle = parseIsoMonths('2026-01/2026-03')!;

/** A NIK that many rows state, and what many do not state. */
const ONE_PAYEES = { digits: '1872014501800001', shortened: false };
const NOTHING = fc.constant(undefined);

const CHANNELS = ['BRI', 'POS'];

/** A report of some rows, and one of the same rows of another channel. */
function inputOf(rows: readonly StatementRow[]): BookInput {
  return {
    rosters: [],
    amendments: [],
    reports: CHANNELS.map((channel) => ({
      file: { name: `${channel}.csv`, sha256: channel },
      channel,
      final: true,
      rows,
    })),
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
}

/** The keys of the rows of a report, and behind them those of the same rows in a report of another channel. */
function keysOf(rows: readonly StatementRow[]): string[] {
  const book = computeBook(tablesOf(inputOf(rows)));
  if ('code' in book) throw new Error('the reports contradict each other');
  return [...rows, ...rows].map((_, row) => book.settlement.context.keys.key(row));
}

/** The same where those of the first report were made in a table of its own. */
function keysWithKnownOnes(rows: readonly StatementRow[]): string[] {
  const first = new StatementTable(new Vocabulary(false));
  for (const row of rows) first.push(0, row);
  const known = { keys: [PaymentKeys.of(first, CHANNELS, cycle)] };
  const computation = new BookComputation(tablesOf(inputOf(rows)), () => {}, known);
  computation.findEvidence().findAll();
  return [...rows, ...rows].map((_, row) => computation.evidence.keys.key(row));
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

/** The same as they are made of their parts. */
function keysOneByOne(statements: readonly StatementRow[]): string[] {
  const keys = statements.map((statement) => keyOf('BRI', statement, 1));
  const ordinals = keys.map((key, at) => keys.slice(0, at + 1).filter((other) => other === key).length);
  return ['BRI', 'POS'].flatMap((channel) =>
    statements.map((statement, at) => keyOf(channel, statement, ordinals[at]!)),
  );
}

function keyOf(channel: string, statement: StatementRow, ordinal: number): string {
  const isNamed = !statement.nik && !statement.account && !statement.card && !statement.danom;
  const reference = statement.reference ?? '';
  return paymentKeyOf({
    channel,
    nik: statement.nik?.digits ?? '',
    account: statement.account?.digits ?? '',
    card: statement.card?.digits ?? '',
    danom: statement.danom ?? '',
    name: isNamed ? (NAME_KEYS.get(statement.name ?? '') ?? '') : '',
    kelurahan: isNamed && statement.kelurahan ? 'IRINGMULYO' : '',
    programme: statement.programme ?? '',
    months: cycle,
    reference,
    day: reference === '' ? (statement.day ?? 0) : 0,
    amount: reference === '' ? statement.amount : 0,
    ordinal,
  });
}

describe('payment keys', () => {
  it('are those of their parts, whatever is stated', () => {
    const row = fc.record({
      row: fc.integer({ min: 2, max: 99 }),
      nik: fc.oneof(
        number(16),
        number(15),
        fc.constant(ONE_PAYEES),
        digits(6).map((text) => ({ digits: text, shortened: true })),
      ),
      account: fc.oneof(number(15), NOTHING),
      card: fc.oneof(number(16), NOTHING),
      danom: fc.oneof(fc.string({ minLength: 1, maxLength: 8 }), NOTHING),
      name: fc.constantFrom(undefined, 'SITI', 'Soedjatmoko', 'Renée'),
      kelurahan: fc.constantFrom(undefined, 'Iring Mulyo'),
      programme: fc.constantFrom('BPNT', 'PKH'),
      outcome: fc.constant('CREDITED' as const),
      amount: fc.constantFrom(1, 600_000, 1_000_000, 9_999_999_999_999) as fc.Arbitrary<Rupiah>,
      day: fc.constantFrom(undefined, parseIsoDay('2026-02-10')),
      reference: fc.constantFrom(undefined, 'R-1'),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (statements) => {
        const keys = keysOneByOne(statements);
        expect(keysOf(statements)).toEqual(keys);
        expect(keysWithKnownOnes(statements)).toEqual(keys);
      }),
    );
  });

  it('are those of their parts among more rows than are hashed together', () => {
    const row = { row: 2, outcome: 'CREDITED' as const, programme: 'BPNT' };
    const rows = Array.from({ length: 2000 }, (_, at) => ({
      ...row,
      nik: { digits: `18720145018${String(at % 700).padStart(5, '0')}`, shortened: false },
      name: 'SITI'.repeat(at % 9),
      amount: 600_000 as Rupiah,
    }));
    const keys = keysOneByOne(rows);
    expect(keysOf(rows)).toEqual(keys);
    expect(keysWithKnownOnes(rows)).toEqual(keys);
  });

  it('count equal rows of one report', () => {
    const row: StatementRow = {
      row: 2,
      nik: ONE_PAYEES,
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

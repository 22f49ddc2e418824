import fc from 'fast-check';
import {
  type BookInput,
  type BookResult,
  type LinkRow,
  reconcile,
  type ReportFile,
  type RosterRow,
} from '../../domain/src/index.js';
import { credited, day, FULL, money, month, report, whole, WIDOW } from './builders/sample-month.js';
import { comparable, disagreement } from './compare.js';
import { arbitraryBookInput, arbitraryVariant } from './generators/arbitrary-book-input.js';
import { arbitrarySharedNumbers } from './generators/arbitrary-shared-numbers.js';
import { reconcileSlowly } from './oracle/reconcile-slowly.js';

/** Cases of each property; TERSALUR_CASES asks for more, TERSALUR_SEED for others. */
const CASES = Number(process.env.TERSALUR_CASES ?? 800);
const options = { numRuns: CASES, seed: Number(process.env.TERSALUR_SEED ?? 20_260_331) };

describe('the two implementations of the rules', () => {
  it('agree on every generated case', () => {
    fc.assert(
      fc.property(arbitraryBookInput(), (input) => {
        expect(disagreement(input, reconcile, reconcileSlowly)).toBeUndefined();
      }),
      options,
    );
  });

  it('agree where many people share a number', () => {
    fc.assert(
      fc.property(arbitrarySharedNumbers(), (input) => {
        expect(disagreement(input, reconcile, reconcileSlowly)).toBeUndefined();
      }),
      { ...options, numRuns: Math.ceil(CASES / 8) },
    );
  });

  it('say the same whatever the order of the files, and given twice', () => {
    const cases = arbitraryBookInput().chain((input) =>
      fc.tuple(fc.constant(input), arbitraryVariant(input)),
    );
    fc.assert(
      fc.property(cases, ([input, variant]) => {
        expect(comparable(reconcile(variant))).toEqual(comparable(reconcile(input)));
      }),
      options,
    );
  });
});

describe('a crowd: many alike rows of few people', () => {
  it('is told apart by both implementations alike', () => {
    fc.assert(
      fc.property(arbitraryCrowd, (rows) => {
        expect(disagreement(month({ reports: reportsOf(rows) }), reconcile, reconcileSlowly)).toBeUndefined();
      }),
      { ...options, numRuns: Math.ceil(CASES / 30) },
    );
  });

  it('is told apart alike where somebody copied a NIK down the column of a list', () => {
    fc.assert(
      fc.property(arbitraryCopies, ({ rows, reported }) => {
        const copied = rows.map(copiedEntry);
        const roster = [WIDOW, ...copied];
        const reports = [
          report(
            'BRI',
            '2026-03-28',
            reported.map(({ of, by }) => statedBy(by, copied[of % copied.length]!)),
          ),
        ];
        expect(disagreement(month({ roster, reports }), reconcile, reconcileSlowly)).toBeUndefined();
      }),
      { ...options, numRuns: Math.ceil(CASES / 30) },
    );
  });
});

/** Names of a list, and by which of its numbers and with which name each payment is reported. */
const arbitraryCopies = fc.record({
  rows: fc.array(
    fc.constantFrom('Rohmah', 'Siti Aminah', 'Siti Aminahh', 'Sutrisno', 'Sri Lestari', 'Sri Lestari Dewi'),
    {
      minLength: 20,
      maxLength: 30,
    },
  ),
  reported: fc.array(fc.record({ of: fc.nat(100), by: fc.constantFrom('NIK', 'ACCOUNT', 'CARD', 'NAME') }), {
    minLength: 1,
    maxLength: 12,
  }),
});

function copiedEntry(name: string, at: number): RosterRow {
  return {
    ...WIDOW,
    ...{ row: at + 10, nik: '1872014501950007', name },
    ...{
      kk: `18720101011${10_000 + at}`,
      account: `${112_233_445_500_000 + at}`,
      card: `${6_013_010_000_100_000 + at}`,
    },
  };
}

function statedBy(
  by: 'NIK' | 'ACCOUNT' | 'CARD' | 'NAME',
  { nik, kk, account, name }: RosterRow,
): ReturnType<typeof credited> {
  return credited(FULL, {
    name,
    nik: by === 'NIK' ? whole(nik) : undefined,
    kk: by === 'CARD' ? whole(kk!) : undefined,
    account: by === 'ACCOUNT' ? whole(account!) : undefined,
  });
}

/** 40 to 80 bank rows of one widow or of a stranger with her account, alike in day, amount and reference, over three reports. */
const arbitraryCrowd = fc.array(
  fc.record({
    report: fc.integer({ min: 0, max: 2 }),
    nik: fc.constantFrom(WIDOW.nik, '1872014501800007', '3201026612750003'),
    name: fc.constantFrom(WIDOW.name, 'Sutrisno'),
    day: fc.constantFrom(undefined, day('2026-02-10'), day('2026-02-17')),
    reference: fc.constantFrom(undefined, 'A', 'B'),
    outcome: fc.constantFrom('CREDITED' as const, 'RETURNED' as const, 'FAILED' as const),
    amount: fc.constantFrom(money(0), FULL),
  }),
  { minLength: 40, maxLength: 80 },
);

type CrowdRow = typeof arbitraryCrowd extends fc.Arbitrary<(infer Row)[]> ? Row : never;

function reportsOf(rows: readonly CrowdRow[]): ReportFile[] {
  return ['2026-02-14', '2026-02-21', '2026-02-28'].map((date, number) =>
    report(
      'BRI',
      date,
      rows.filter((row) => row.report === number).map((row) => crowdStatement(row)),
    ),
  );
}

function crowdStatement({
  nik,
  name,
  day: paidOn,
  reference,
  outcome,
  amount,
}: CrowdRow): ReturnType<typeof credited> {
  return credited(outcome === 'CREDITED' ? FULL : amount, {
    nik: whole(nik),
    name,
    outcome,
    day: paidOn,
    ...(reference === undefined ? {} : { reference }),
  });
}

describe('nothing is lost', () => {
  it('every statement is linked, held, unlinked, outside or superseded', () => {
    forEveryResult((input, result) => {
      const refs = new Set(result.links.map(({ paymentRef }) => paymentRef));
      expect(refs.size).toBe(uniqueRows(input));
      for (const { link, rosterRef } of result.links) expect(rosterRef !== '').toBe(link === 'auto');
    });
  });

  it('every rupiah that moved is delivered, held, without entitlement, outside, or came back', () => {
    forEveryResult((input, { ledger, links, findings }) => {
      const standing = links.filter(({ link, outcome }) => link !== 'superseded' && moved(outcome));
      const accounted =
        sum(ledger.map(({ delivered }) => delivered)) +
        sum(findings.filter(({ kind }) => BESIDE.includes(kind)).map(({ delivered }) => delivered ?? 0)) +
        sum(standing.filter(({ link }) => link === 'outside').map(({ amount }) => amount));
      const stated = sum(standing.map(({ amount }) => amount));
      if (links.some(({ outcome }) => outcome === 'RETURNED')) expect(accounted).toBeLessThanOrEqual(stated);
      else expect(accounted).toBe(stated);
    });
  });

  it('a household is accused of being paid twice only with two standing payments of its own', () => {
    forEveryResult((_, { findings, links }) => {
      for (const { paymentRefs, rosterRefs } of findings.filter(({ kind }) => kind === 'PAID_TWICE')) {
        const paying = links.filter(
          (link) => paymentRefs.includes(link.paymentRef) && link.link === 'auto' && moved(link.outcome),
        );
        expect(paying.length).toBeGreaterThanOrEqual(2);
        expect(rosterRefs).toHaveLength(1);
      }
    });
  });
});

const BESIDE: readonly string[] = ['NOT_ON_ROSTER', 'IDENTITY_MISMATCH', 'AMBIGUOUS_MATCH'];

function forEveryResult(check: (input: BookInput, result: BookResult) => void): void {
  fc.assert(
    fc.property(arbitraryBookInput(), (input) => {
      const result = reconcile(input);
      if (!('code' in result)) check(input, result);
    }),
    options,
  );
}

/** Rows of all reports, the same bytes counted once. */
function uniqueRows({ reports }: BookInput): number {
  const byHash = new Map(
    reports.map(({ file, rows }) => [file.sha256, new Set(rows.map(({ row }) => row)).size]),
  );
  return sum([...byHash.values()]);
}

function moved(outcome: LinkRow['outcome']): boolean {
  return outcome === 'CREDITED' || outcome === 'PAID';
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

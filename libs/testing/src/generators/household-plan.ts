import fc from 'fast-check';
import { type RosterRow } from '../../../domain/src/book/book-input.js';
import { type Rupiah } from '../../../domain/src/values/rupiah.js';
import { ACCOUNTS, AREAS, CARDS, type Channel, KKS, NAMES, NIKS, PROGRAMMES, someMonths } from './pools.js';
import { mostly, often, seldom } from './weighing.js';

/** A row of a list without its place. */
export type ListedRow = Omit<RosterRow, 'row' | 'sheet'>;

/** A household as planned: positions in the pools, all optional parts by choice. */
export interface HouseholdPlan {
  readonly nik: number;
  readonly kk: number | undefined;
  readonly name: number;
  readonly area: number;
  readonly account: number | undefined;
  readonly card: number | undefined;
  readonly channel: Channel | undefined;
  readonly shares:
    'BPNT' | 'PKH' | 'both' | 'both, differently' | 'a row a month' | 'two months apart' | 'the same twice';
  readonly months: string | undefined;
}

/** Plans of 1 to 8 households; NIKs mostly differ, everything else collides often. */
export const arbitraryHouseholds: fc.Arbitrary<HouseholdPlan[]> = fc
  .record({
    order: fc.shuffledSubarray(
      NIKS.map((_, position) => position),
      { minLength: 1, maxLength: 8 },
    ),
    households: fc.array(householdPlan(), { minLength: 1, maxLength: 8 }),
  })
  .map(({ order, households }) =>
    households.map((household, at) => ({ ...household, nik: order[at] ?? household.nik })),
  );

function householdPlan(): fc.Arbitrary<HouseholdPlan> {
  return fc.record({
    nik: fc.nat(NIKS.length - 1),
    kk: often(fc.oneof(fc.nat(1), fc.nat(KKS.length - 1))),
    name: fc.nat(NAMES.length - 1),
    area: mostly(0, fc.nat(AREAS.length - 1)),
    account: often(fc.nat(ACCOUNTS.length - 1)),
    card: seldom(fc.nat(CARDS.length - 1)),
    channel: mostly<Channel | undefined>('BRI', fc.constantFrom('BRI', 'POS', 'POS', undefined)),
    shares: mostly<HouseholdPlan['shares']>(
      'BPNT',
      fc.constantFrom(
        'PKH',
        'both',
        'both, differently',
        'a row a month',
        'two months apart',
        'the same twice',
      ),
    ),
    months: seldom(
      fc.constantFrom('2026-01/2026-03', '2026-01', '2026-01/2026-02', '2026-03', '2025-10/2026-03'),
    ),
  });
}

/** The amount that a household is listed with in a programme. */
export const LISTED_AMOUNT = { BPNT: 600_000, PKH: 750_000 } as const;

/** The rows of a household on the list. */
export function listedRows(plan: HouseholdPlan): ListedRow[] {
  const row = (programme: 'BPNT' | 'PKH'): ListedRow => listedRow(plan, programme);
  switch (plan.shares) {
    case 'BPNT':
    case 'PKH':
      return [row(plan.shares)];
    case 'both':
      return PROGRAMMES.toReversed().map(row);
    case 'both, differently':
      return [row('BPNT'), listedRow({ ...plan, name: 5, area: 1, account: 2, kk: undefined }, 'PKH')];
    case 'a row a month':
      return rowsOfMonths(row('BPNT'), ['2026-03', '2026-01', '2026-02']);
    case 'two months apart':
      return rowsOfMonths(row('BPNT'), ['2026-01', '2026-03']);
    case 'the same twice':
      return [row('BPNT'), listedRow({ ...plan, name: 11, account: 3, kk: 2 }, 'BPNT')];
  }
}

function listedRow(plan: HouseholdPlan, programme: 'BPNT' | 'PKH'): ListedRow {
  return {
    ...personOf(plan),
    programme,
    amount: LISTED_AMOUNT[programme] as Rupiah,
    ...(plan.months === undefined ? {} : { months: someMonths(plan.months) }),
  };
}

function rowsOfMonths(row: ListedRow, months: readonly string[]): ListedRow[] {
  return months.map((month) => ({ ...row, months: someMonths(month), amount: 200_000 as Rupiah }));
}

function personOf(plan: HouseholdPlan): Omit<ListedRow, 'programme' | 'amount'> {
  return {
    nik: NIKS[plan.nik]!,
    name: NAMES[plan.name]!,
    ...AREAS[plan.area],
    ...(plan.kk === undefined ? {} : { kk: KKS[plan.kk]! }),
    ...(plan.account === undefined ? {} : { account: ACCOUNTS[plan.account]! }),
    ...(plan.card === undefined ? {} : { card: CARDS[plan.card]! }),
    ...(plan.channel === undefined ? {} : { channel: plan.channel }),
  };
}

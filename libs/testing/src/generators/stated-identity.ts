import fc from 'fast-check';
import { type StatementRow, type StatedPerson } from '../../../domain/src/book/book-input.js';
import { type StatedNumber } from '../../../domain/src/values/national-id.js';
import { type ListedRow } from './household-plan.js';
import { ACCOUNTS, AREAS, CARDS, type Channel, ELSEWHERE, KKS, NAMES, NIKS } from './pools.js';
import { mostly, nearlyAlways, seldom } from './weighing.js';

type Damage =
  | 'as listed'
  | 'missing'
  | 'one digit wrong'
  | 'another place'
  | 'another month'
  | 'the other sex'
  | 'no serial'
  | 'neighbours swapped'
  | 'two digits wrong'
  | 'a digit missing'
  | 'a digit more'
  | 'kept 15'
  | 'rounded to 15'
  | 'kept 12'
  | 'kept 6'
  | 'zeros'
  | 'of somebody'
  | 'of another household';

type NumberDamage = Exclude<Damage, 'of another household'>;

/** How a report states a household: what it damages or leaves out of what the list says. */
export interface IdentityPlan {
  readonly nik: Damage;
  readonly kk: NumberDamage;
  readonly account: NumberDamage;
  readonly card: NumberDamage;
  readonly name: 'as listed' | 'missing' | 'cut off' | 'of somebody';
  readonly area: 'as listed' | 'missing' | 'elsewhere' | 'of somebody';
  readonly danom: string | undefined;
  /** Position in each pool of the somebody. */
  readonly somebody: number;
}

const arbitraryDamage = fc.constantFrom<Damage>(
  'missing',
  'one digit wrong',
  'one digit wrong',
  'another place',
  'another month',
  'the other sex',
  'no serial',
  'neighbours swapped',
  'two digits wrong',
  'a digit missing',
  'a digit more',
  'kept 15',
  'rounded to 15',
  'kept 12',
  'kept 6',
  'zeros',
  'of somebody',
  'of somebody',
  'of another household',
  'of another household',
  'of another household',
  'missing',
);

const arbitraryNumberDamage = fc.constantFrom<NumberDamage>(
  'missing',
  'missing',
  'of somebody',
  'kept 12',
  'zeros',
  'one digit wrong',
);

/** A household as stated: as listed for the most part, or with a few things damaged. */
export const arbitraryIdentity: fc.Arbitrary<IdentityPlan> = fc.record({
  nik: mostly<Damage>('as listed', arbitraryDamage),
  kk: mostly<NumberDamage>('as listed', arbitraryNumberDamage),
  account: mostly<NumberDamage>('as listed', arbitraryNumberDamage),
  card: nearlyAlways<NumberDamage>('as listed', arbitraryNumberDamage),
  name: mostly<IdentityPlan['name']>(
    'as listed',
    fc.constantFrom('missing', 'cut off', 'of somebody', 'of somebody'),
  ),
  area: mostly<IdentityPlan['area']>(
    'as listed',
    fc.constantFrom('missing', 'missing', 'of somebody', 'elsewhere'),
  ),
  danom: seldom(fc.constantFrom('D1', 'D2')),
  somebody: fc.nat(18),
});

/** A household whose NIK is damaged or somebody else's, and about half of what else would tell who is meant. */
export const arbitraryMixedUpIdentity: fc.Arbitrary<IdentityPlan> = fc.record({
  nik: fc.oneof(
    fc.constantFrom<Damage[]>('as listed', 'the other sex', 'of another household'),
    arbitraryDamage,
  ),
  kk: fc.oneof(fc.constant<NumberDamage>('as listed'), arbitraryNumberDamage),
  account: fc.oneof(fc.constant<NumberDamage>('as listed'), arbitraryNumberDamage),
  card: nearlyAlways<NumberDamage>('missing', arbitraryNumberDamage),
  name: fc.constantFrom<IdentityPlan['name'][]>('as listed', 'as listed', 'cut off', 'of somebody'),
  area: fc.constantFrom<IdentityPlan['area'][]>('as listed', 'as listed', 'missing', 'of somebody'),
  danom: fc.constant(undefined),
  somebody: fc.nat(18),
});

/** The identity that a row of a channel's report states: BRI's has no KK and area, Kantor Pos's no account. `others` are the households of the list. */
export function statedIdentity(
  plan: IdentityPlan,
  listed: ListedRow,
  others: readonly ListedRow[],
  channel: Channel,
): Partial<StatementRow> {
  const { somebody } = plan;
  const nik =
    plan.nik === 'of another household'
      ? { digits: others[somebody % others.length]!.nik, shortened: false }
      : damaged(listed.nik, plan.nik, NIKS, somebody);
  const kk = damaged(listed.kk, plan.kk, KKS, somebody);
  const account = damaged(listed.account, plan.account, ACCOUNTS, somebody);
  const card = damaged(listed.card, plan.card, CARDS, somebody);
  const person = { ...statedName(plan, listed), ...statedArea(plan, listed) };
  const numbers = channel === 'BRI' || plan.card === 'of somebody' ? { account, card } : {};
  const family = channel === 'POS' || plan.kk === 'of somebody' ? { kk } : {};
  return present({ nik, ...numbers, ...family, danom: plan.danom, ...person });
}

function statedName({ name, somebody }: IdentityPlan, listed: ListedRow): StatedPerson {
  switch (name) {
    case 'missing':
      return {};
    case 'as listed':
      return { name: listed.name };
    case 'cut off':
      return { name: listed.name.slice(0, 14) };
    case 'of somebody':
      return { name: NAMES[somebody % NAMES.length]! };
  }
}

function statedArea({ area, somebody }: IdentityPlan, listed: ListedRow): StatedPerson {
  switch (area) {
    case 'missing':
      return {};
    case 'elsewhere':
      return ELSEWHERE;
    case 'as listed':
      return { kelurahan: listed.kelurahan, kecamatan: listed.kecamatan };
    case 'of somebody':
      return AREAS[somebody % AREAS.length]!;
  }
}

function damaged(
  digits: string | undefined,
  damage: NumberDamage,
  pool: readonly string[],
  somebody: number,
): StatedNumber | undefined {
  if (damage === 'of somebody') return { digits: pool[somebody % pool.length]!, shortened: false };
  if (digits === undefined || damage === 'missing') return undefined;
  const end = digits.length;
  const last = (Number(digits[end - 1]) + 1 + (somebody % 9)) % 10;
  switch (damage) {
    case 'as listed':
      return { digits, shortened: false };
    case 'one digit wrong':
      return { digits: `${digits.slice(0, end - 1)}${last}`, shortened: false };
    case 'another place':
      return { digits: `${digits.slice(0, 3)}${9 - Number(digits[3])}${digits.slice(4)}`, shortened: false };
    case 'another month':
      return { digits: `${digits.slice(0, 9)}${9 - Number(digits[9])}${digits.slice(10)}`, shortened: false };
    case 'the other sex':
      return {
        digits: `${digits.slice(0, 6)}${(Number(digits[6]) + 4) % 8}${digits.slice(7)}`,
        shortened: false,
      };
    case 'no serial':
      return { digits: `${digits.slice(0, 12)}0000`, shortened: false };
    case 'neighbours swapped':
      return {
        digits: `${digits.slice(0, end - 2)}${digits[end - 1]}${digits[end - 2]}`,
        shortened: false,
      };
    case 'two digits wrong':
      return {
        digits: `${digits.slice(0, 8)}${9 - Number(digits[8])}${digits.slice(9, end - 1)}${last}`,
        shortened: false,
      };
    case 'a digit missing':
      return { digits: digits.slice(1), shortened: false };
    case 'a digit more':
      return { digits: `${digits.slice(0, 5)}${digits.slice(4)}`, shortened: false };
    case 'kept 15':
    case 'kept 12':
    case 'kept 6':
      return { digits: digits.slice(0, Number(damage.slice(5))), shortened: true };
    case 'rounded to 15':
      return { digits: roundedTo15(digits), shortened: true };
    case 'zeros':
      return { digits: '0'.repeat(end), shortened: false };
  }
}

/** The first 15 digits of a number of 16 as LibreOffice keeps them. */
function roundedTo15(digits: string): string {
  return String((BigInt(digits) + 5n) / 10n)
    .padStart(15, '0')
    .slice(-15);
}

/** Without what is undefined. */
export function present<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;
}

import { type Comparison } from './comparison.js';
import {
  type AccountLevel,
  type AmountLevel,
  type AreaLevel,
  type KkLevel,
  type NameLevel,
  type NikLevel,
  WEIGHTS,
} from './weights.js';

/** What a comparison found, without where it was found. */
interface Levels extends Pick<Comparison, 'nik' | 'account' | 'kk' | 'name' | 'area' | 'amount'> {
  /** The weights of all but the name. */
  readonly unnamed: number;
}

const NIK: readonly NikLevel[] = [
  'equal',
  'kept15',
  'kept12',
  'keptFew',
  'mistyped',
  'oneEdit',
  'twoEdits',
  'first12',
  'missing',
  'differs',
];
const ACCOUNT: readonly AccountLevel[] = ['equal', 'missing', 'shared', 'differs'];
const KK: readonly KkLevel[] = ['equal', 'missing', 'shared', 'differs'];
const NAME: readonly NameLevel[] = [
  'equal',
  'missing',
  'slip',
  'whole',
  'similar92',
  'similar88',
  'part',
  'similar70',
  'differs',
];
const AREA: readonly AreaLevel[] = ['equal', 'missing', 'equalDistrict', 'differs'];
const AMOUNT: readonly AmountLevel[] = ['equal', 'missing', 'differs'];

/** How many codes there are of what stands behind a name. */
const BEHIND_NAME = KK.length * ACCOUNT.length * NIK.length;

const levelsByCode: (Levels | undefined)[] = [];

/** The levels of a comparison as a number that fits 16 bits. */
export function levelCode(comparison: Comparison): number {
  let code = AMOUNT.indexOf(comparison.amount);
  code = code * AREA.length + AREA.indexOf(comparison.area);
  code = code * NAME.length + NAME.indexOf(comparison.name);
  code = code * KK.length + KK.indexOf(comparison.kk);
  code = code * ACCOUNT.length + ACCOUNT.indexOf(comparison.account);
  code = code * NIK.length + NIK.indexOf(comparison.nik);
  return code;
}

/** The comparison with a payee whose levels have a code, whose sum is `sum`, and all of whose evidence comes from one entry. */
export function comparisonOfCode(code: number, payee: number, entry: number, sum: number): Comparison {
  const { nik, account, kk, name, area, amount, unnamed } = levelsOf(code);
  return {
    payee,
    nik,
    account,
    accountEntry: entry,
    kk,
    kkEntry: entry,
    name,
    nameEntry: entry,
    nameWeight: sum - unnamed,
    area,
    areaEntry: entry,
    amount,
    sum,
  };
}

/** Whether a code says that the names are equal. */
export function isNameEqual(code: number): boolean {
  return NAME[((code / BEHIND_NAME) | 0) % NAME.length] === 'equal';
}

/** The levels of a code. */
export function levelsOf(code: number): Levels {
  return (levelsByCode[code] ??= decoded(code));
}

function decoded(code: number): Levels {
  let rest = code;
  const next = <Level>(levels: readonly Level[]): Level => {
    const level = levels[rest % levels.length]!;
    rest = Math.floor(rest / levels.length);
    return level;
  };
  const nik = next(NIK);
  const account = next(ACCOUNT);
  const kk = next(KK);
  const name = next(NAME);
  const area = next(AREA);
  const amount = next(AMOUNT);
  const unnamed =
    WEIGHTS.nik[nik] +
    WEIGHTS.account[account] +
    WEIGHTS.kk[kk] +
    WEIGHTS.area[area] +
    WEIGHTS.amount[amount];
  return { nik, account, kk, name, area, amount, unnamed };
}

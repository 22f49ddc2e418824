import { type Evidence, type EvidenceKind } from '../../../../domain/src/book/book-result.js';
import weights from '../../../../domain/src/linking/evidence/weights.json' with { type: 'json' };
import { entitlementIn, type Entry, type Payee, type Roster } from '../roster.js';
import { type Statement } from '../statements.js';
import { edits } from './edits.js';
import {
  commonBeginning,
  isInitialled,
  type ListedNames,
  longestForm,
  nameLikeness,
} from './name-likeness.js';

/** How one payee compares with one statement. */
export interface Comparison {
  readonly payee: Payee;
  readonly evidence: readonly Evidence[];
  /** Hundredths of log2 units. */
  readonly sum: number;
}

/** Compares all evidence; over a payee's entries the heaviest level of a kind counts, the first of equals (docs/rules.md, 4). */
export function compare(statement: Statement, payee: Payee, roster: Roster): Comparison {
  const evidence = [
    nikEvidence(statement, payee),
    heaviest(payee.entries.map((entry) => accountEvidence(statement, entry, roster))),
    heaviest(payee.entries.map((entry) => kkEvidence(statement, entry, roster))),
    heaviest(payee.entries.map((entry) => nameEvidence(statement, entry, roster))),
    heaviest(payee.entries.map((entry) => areaEvidence(statement, entry))),
    amountEvidence(statement, payee),
  ];
  return { payee, evidence, sum: evidence.reduce((sum, { weight }) => sum + weight, 0) };
}

/** The level of one kind of evidence. */
export function level(comparison: Comparison, kind: EvidenceKind): string {
  return comparison.evidence.find((evidence) => evidence.kind === kind)!.level;
}

function heaviest(evidence: readonly Evidence[]): Evidence {
  return evidence.reduce((best, next) => (next.weight > best.weight ? next : best));
}

function nikEvidence({ nik }: Statement, payee: Payee): Evidence {
  const name = nikLevel(nik, payee.nik);
  return { kind: 'nik', level: name, stated: nik.digits, listed: payee.nik, weight: weights.nik[name] };
}

/** How the NIK of a statement and of a payee compare. */
export function nikLevel({ kind, digits }: Statement['nik'], listed: string): keyof typeof weights.nik {
  if (kind === 'missing') return 'missing';
  if (digits === listed && kind === 'full') return 'equal';
  if (kind === 'partial') {
    const rounded = Math.floor((Number(listed.slice(8)) + 5) / 10);
    const roundsUp = `${listed.slice(0, 8)}${String(rounded).padStart(7, '0')}`;
    if (digits.length === 15 && roundsUp === digits) return 'kept15';
    if (!listed.startsWith(digits)) return 'differs';
    if (digits.length >= 15) return 'kept15';
    return digits.length >= 12 ? 'kept12' : 'keptFew';
  }
  if (kind === 'odd' && digits.length === 15 && listed.startsWith(digits)) return 'kept15';
  const apart = edits(digits, listed, 2);
  if (apart === 1 && digits.endsWith('0000') && digits.slice(0, 15) === listed.slice(0, 15)) return 'kept15';
  if (apart === 1) return kind === 'full' && areNeighbours(digits, listed) ? 'oneEdit' : 'mistyped';
  if (apart === 2) return 'twoEdits';
  return kind === 'full' && digits.slice(0, 12) === listed.slice(0, 12) ? 'first12' : 'differs';
}

/** What the NIKs of twins, brothers and sisters, and people registered together look like (docs/rules.md, 4). */
function areNeighbours(one: string, other: string): boolean {
  const places = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at + 1]));
  const [first, ...others] = places;
  const unknown = ['0101', '0107', '3112', '4101', '4107', '7112'];
  if (first === 7 && others.length === 0) return Math.abs(Number(one[6]) - Number(other[6])) === 4;
  const days = [one, other].map((nik) => nik.slice(6, 10));
  if (first! >= 11) return first === 16 || unknown.includes(days[0]!);
  return first === 10 && days.every((day) => unknown.includes(day));
}

/** A KK, account or card that more than 50 payees have names nobody (docs/rules.md, 4). */
export function namesNobody(number: string, kind: 'account' | 'card' | 'kk', { payees }: Roster): boolean {
  const having = payees.filter(({ entries }) => entries.some((entry) => entry[kind] === number));
  return number === '' || having.length > 50;
}

function accountEvidence(statement: Statement, entry: Entry, roster: Roster): Evidence {
  const pairs = (['account', 'card'] as const)
    .map((kind) => ({ kind, stated: statement[kind], listed: entry[kind] }))
    .filter(({ stated, listed }) => stated !== '' && listed !== '');
  const telling = pairs.filter(({ kind, stated, listed }) =>
    [stated, listed].every((number) => !namesNobody(number, kind, roster)),
  );
  const equal = telling.find(({ stated, listed }) => stated === listed);
  const { stated, listed } = equal ??
    telling[0] ??
    pairs[0] ?? { stated: statement.account || statement.card, listed: entry.account || entry.card };
  const unequal = telling.length > 0 ? 'differs' : pairs.length > 0 ? 'shared' : 'missing';
  const name = equal ? 'equal' : unequal;
  return { kind: 'account', level: name, stated, listed, weight: weights.account[name] };
}

function kkEvidence({ kk }: Statement, entry: Entry, roster: Roster): Evidence {
  const name = kkLevel(kk, entry.kk, roster);
  return { kind: 'kk', level: name, stated: kk, listed: entry.kk, weight: weights.kk[name] };
}

function kkLevel(stated: string, listed: string, roster: Roster): keyof typeof weights.kk {
  if (stated === '' || listed === '') return 'missing';
  if ([stated, listed].some((card) => namesNobody(card, 'kk', roster))) return 'shared';
  return stated === listed ? 'equal' : 'differs';
}

function nameEvidence({ nameKey, row }: Statement, entry: Entry, roster: Roster): Evidence {
  const shown = { kind: 'name', stated: row.name ?? '', listed: entry.name } as const;
  if (nameKey === '' || entry.nameKey === '') return { ...shown, level: 'missing', weight: 0 };
  const equal = equalNameWeight(entry.nameKey, roster);
  if (nameKey === entry.nameKey) return { ...shown, level: 'equal', weight: equal };
  const name = nameLikeness(nameKey, entry.nameKey, listedNames(roster));
  switch (name) {
    case 'slip':
    case 'similar92':
    case 'similar88':
      return { ...shown, level: name, weight: Math.round((equal * weights.name[name]) / 100) };
    case 'whole':
      return { ...shown, level: name, weight: wholeNameWeight(nameKey, entry.nameKey, roster) };
    case 'part':
      return { ...shown, level: name, weight: partNameWeight(nameKey, entry.nameKey, roster) };
    case 'similar70':
    case 'differs':
      return { ...shown, level: name, weight: weights.name[name] };
  }
}

/** The different names of each payee, one after the other. */
function namesOf({ payees }: Roster): string[] {
  return payees.flatMap(({ entries }) => [...new Set(entries.map(({ nameKey }) => nameKey))]);
}

/** What the names of the list say of others. */
export function listedNames(roster: Roster): ListedNames {
  return {
    isWord: (word) => namesOf(roster).some((name) => name.split(' ').includes(word)),
    areMany: roster.payees.length >= weights.name.smallestTown,
  };
}

/** 0.7 x log2(0.85 / frequency of the names that begin so, or are so with an initial) in hundredths. */
function wholeNameWeight(stated: string, listed: string, roster: Roster): number {
  const common = commonBeginning(stated, listed);
  const initialled = stated.length < listed.length ? stated : listed;
  const names = namesOf(roster).filter((name) =>
    isInitialled(stated, listed)
      ? name === initialled || isInitialled(initialled, name)
      : name.startsWith(common),
  );
  return Math.round((weightOfCount(names.length, roster) * weights.name.whole) / 100);
}

/** log2(0.03 / frequency of the names with all common words; where there is none: of the words with the form) in hundredths, from -1 to 4. */
function partNameWeight(stated: string, listed: string, roster: Roster): number {
  const [words, others] = [stated.split(' '), listed.split(' ')];
  const common = words.filter((word) => others.includes(word));
  const names = namesOf(roster).map((name) => [...new Set(name.split(' '))]);
  const form = common.length === 0 ? longestForm(words, others) : '';
  const having =
    common.length === 0
      ? names.flat().filter((word) => word.startsWith(form) || word.endsWith(form))
      : names.filter((name) => common.every((word) => name.includes(word)));
  const frequency = having.length / Math.max(roster.payees.length, weights.name.smallestTown);
  const weight = Math.round(100 * Math.log2(weights.name.partBase / frequency));
  return Math.max(weights.name.partLeast, Math.min(weights.name.partMost, weight));
}

/** Whether two digits of a NIK are those of a province (docs/rules.md, 4). */
function isProvince(code: number): boolean {
  const ranges = [
    [11, 19],
    [21, 21],
    [31, 36],
    [51, 54],
    [61, 65],
    [71, 76],
    [81, 82],
    [91, 97],
  ] as const;
  return ranges.some(([from, to]) => code >= from && code <= to);
}

/** Nobody has such a NIK: another count of digits, no such province, day or month. */
export function isNobodysNik(digits: string): boolean {
  const [province, day, month] = [0, 6, 8].map((place) => Number(digits.slice(place, place + 2)));
  const isDay = (day! >= 1 && day! <= 31) || (day! >= 41 && day! <= 71);
  return digits.length !== 16 || !isProvince(province!) || !isDay || month! < 1 || month! > 12;
}

/** A woman's day of birth is written 40 higher. */
export function isWomansNik(digits: string): boolean {
  return Number(digits.slice(6, 8)) > 40;
}

/** log2(0.85 / frequency) in hundredths, not below 0; payees with the name among the households, at least 2000. */
function equalNameWeight(nameKey: string, roster: Roster): number {
  const bearers = roster.payees.filter(({ entries }) => entries.some((entry) => entry.nameKey === nameKey));
  return weightOfCount(bearers.length, roster);
}

function weightOfCount(count: number, { payees }: Roster): number {
  const frequency = count / Math.max(payees.length, weights.name.smallestTown);
  return Math.max(0, Math.round(100 * Math.log2(weights.name.equalBase / frequency)));
}

function areaEvidence(statement: Statement, entry: Entry): Evidence {
  const { kelurahan = '', kecamatan = '' } = statement.row;
  const isKelurahanStated = statement.kelurahanKey !== '' && entry.kelurahanKey !== '';
  const isKecamatanStated = statement.kecamatanKey !== '' && entry.kecamatanKey !== '';
  const isKelurahanEqual = statement.kelurahanKey === entry.kelurahanKey;
  const isKecamatanEqual = statement.kecamatanKey === entry.kecamatanKey;
  const kelurahanPair = { kind: 'area', stated: kelurahan, listed: entry.kelurahan } as const;
  const kecamatanPair = { kind: 'area', stated: kecamatan, listed: entry.kecamatan } as const;
  const differs = { level: 'differs', weight: weights.area.differs };
  if (isKelurahanStated) {
    if (!isKelurahanEqual) return { ...kelurahanPair, ...differs };
    if (isKecamatanStated && !isKecamatanEqual) return { ...kecamatanPair, ...differs };
    return { ...kelurahanPair, level: 'equal', weight: weights.area.equal };
  }
  if (isKecamatanStated && isKecamatanEqual)
    return { ...kecamatanPair, level: 'equalDistrict', weight: weights.area.equalDistrict };
  if (isKecamatanStated) return { ...kecamatanPair, ...differs };
  return {
    kind: 'area',
    level: 'missing',
    stated: kelurahan || kecamatan,
    listed: entry.kelurahan || entry.kecamatan,
    weight: weights.area.missing,
  };
}

function amountEvidence({ amount, programme }: Statement, payee: Payee): Evidence {
  const asked = programme === '' ? payee.entitlements : [entitlementIn(payee, programme)];
  const amounts = asked.flatMap((entitlement) => (entitlement ? [entitlement.amount] : []));
  const name = amount === 0 ? 'missing' : amounts.includes(amount) ? 'equal' : 'differs';
  const listed = name === 'equal' ? amount : programme === '' ? undefined : amounts[0];
  return {
    kind: 'amount',
    level: name,
    stated: amount === 0 ? '' : String(amount),
    listed: listed === undefined ? '' : String(listed),
    weight: weights.amount[name],
  };
}

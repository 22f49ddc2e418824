import { type EvidenceKind } from '../../../../domain/src/book/book-result.js';
import weights from '../../../../domain/src/linking/weights.json' with { type: 'json' };
import { entitlementIn, type Entry, type Payee, type Roster } from '../roster.js';
import { type Statement } from '../statements.js';
import { edits } from './edits.js';
import {
  compare,
  type Comparison,
  isNobodysNik,
  isWomansNik,
  level,
  listedNames,
  namesNobody,
  nikLevel,
} from './evidence.js';
import { nameLikeness } from './name-likeness.js';

/** What candidates are chosen from. */
export interface Field {
  readonly roster: Roster;
  /** All statements of the book. */
  readonly statements: readonly Statement[];
}

/** The supported candidates of a statement, by sum, then by the payee's first entry (docs/rules.md, 4). */
export function candidatesOf(statement: Statement, field: Field): Comparison[] {
  const { roster } = field;
  const supported = roster.payees
    .filter((payee) => isLookedAt(statement, payee, roster))
    .map((payee) => compare(statement, payee, roster))
    .filter((comparison) => isSupported(statement, comparison, roster));
  const open = supported.filter((one) => !supported.some((other) => outshines(other, one)));
  return withoutMixedUp(statement, open, field).sort((one, other) => other.sum - one.sum);
}

/** What puts the other one out of the question (docs/rules.md, 4, Outshone). */
function outshines(one: Comparison, other: Comparison): boolean {
  if (isEqual(other, 'account') || isEqual(other, 'name')) return false;
  if (isEqual(one, 'nik')) return isEqual(one, 'name') && !isEqual(other, 'nik');
  const areOnOneCard = isEqual(one, 'kk') && isEqual(other, 'kk');
  const isSister = areOnOneCard && isEqual(one, 'name') && !isNameSame(other);
  if (isSister && level(one, 'nik') === level(other, 'nik')) return true;
  if (!isEqual(one, 'account') || !isNameAlike(one) || isEqual(other, 'kk')) return false;
  const name = level(other, 'name');
  return name === 'differs' || (name === 'similar70' && isNameSame(one));
}

/** One person's NIK in another's row (docs/rules.md, 4, Mixed up). */
function withoutMixedUp(statement: Statement, open: readonly Comparison[], field: Field): Comparison[] {
  const named = open.filter((one) => {
    const isNikNext = doesNikAgree(one) && isEqual(one, 'area');
    if (isEqual(one, 'nik') || !isNameOwn(one) || !(isEqual(one, 'kk') || isNikNext)) return false;
    return mayBeTheirs(statement, one.payee, field);
  });
  return open.filter(
    (one) => !isByNikAlone(one) || !named.some(({ payee }) => isOf(statement, payee, one.payee, field)),
  );
}

function isByNikAlone(one: Comparison): boolean {
  return isEqual(one, 'nik') && !isEqual(one, 'name') && !isEqual(one, 'account');
}

/** An entitlement in the programme, and no row of their own in it and in the report. */
function mayBeTheirs(statement: Statement, payee: Payee, field: Field): boolean {
  return isEntitled(payee, statement) && ownRowsHere(statement, payee, field).length === 0;
}

/** Whether a row with one's name and the other's NIK is the former's. */
function isOf(statement: Statement, named: Payee, owner: Payee, field: Field): boolean {
  if (!mayBeTheirs(statement, owner, field)) return true;
  if (ownRows(statement, named, field).length > 0) return false;
  const own = ownRows(statement, owner, field);
  if (own.some(({ report }) => report === statement.report)) return true;
  const isOfChannel = ({ entries }: Payee): boolean =>
    entries.some(({ channel }) => channel === statement.channel);
  return own.length > 0 && isOfChannel(named) && !isOfChannel(owner);
}

/** Other rows with the payee's NIK or account, and with the name, or with the KK and the very name (docs/rules.md, 4, Mixed up). */
function ownRows(statement: Statement, payee: Payee, { roster, statements }: Field): Statement[] {
  return statements.filter((row) => {
    if (row === statement) return false;
    const hasNik = row.nik.kind === 'full' && row.nik.digits === payee.nik;
    const hasAccount =
      !namesNobody(row.account, 'account', roster) &&
      payee.entries.some(({ account }) => account === row.account);
    const hasCard = !namesNobody(row.kk, 'kk', roster) && payee.entries.some(({ kk }) => kk === row.kk);
    if (!hasNik && !hasAccount && !hasCard) return false;
    const names = hasNik || hasAccount ? ['equal', 'slip', 'whole'] : ['equal'];
    return names.includes(level(compare(row, payee, roster), 'name'));
  });
}

/** The payee has an entitlement in the statement's programme; without programme: in any. */
export function isEntitled(payee: Payee, { programme }: Statement): boolean {
  return programme === '' || entitlementIn(payee, programme) !== undefined;
}

/** The family of the best candidate that the name fits as well, where the NIK is the best candidate's and the account is not (docs/rules.md, 4, Outcome). */
export function relativesAsWellNamed(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  if (!isByNikAlone(best) || isEqual(best, 'name') || level(best, 'name') === 'missing') return [];
  const cards = best.payee.entries.map(({ kk }) => kk).filter((kk) => !namesNobody(kk, 'kk', roster));
  return othersThan(best, statement, roster)
    .filter((other) => {
      const { entries } = other.payee;
      if (entries.some(({ kk }) => cards.includes(kk))) return true;
      const isWithoutCard = entries.every(({ kk }) => namesNobody(kk, 'kk', roster));
      return (
        isEqual(best, 'kk') && isWithoutCard && isNameAlike(other) && isNamedNearby(statement, other, roster)
      );
    })
    .filter((relative) => likeness(relative) >= likeness(best));
}

/** Others with the very name, where one number alone is the best candidate's, and not the same name (docs/rules.md, 4, Outcome). */
export function havingTheVeryName(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  if (level(best, 'name') === 'missing') return [];
  const isByAccountAlone = isEqual(best, 'account') && !isEqual(best, 'nik') && !isNikNear(best);
  if (!isByNikAlone(best) && (!isByAccountAlone || isNameSame(best))) return [];
  return othersThan(best, statement, roster).filter(
    (other) => isEqual(other, 'name') && isFoundByName(statement, other.payee, roster),
  );
}

/** Of those who may be meant the ones who have no row of their own, unless the best candidate has one in the report. */
export function withoutOwnRows(
  statement: Statement,
  best: Comparison,
  others: readonly Comparison[],
  field: Field,
): Comparison[] {
  const isTwice = ownRowsHere(statement, best.payee, field).length > 0;
  return others.filter(({ payee }) => isTwice || ownRows(statement, payee, field).length === 0);
}

function ownRowsHere(statement: Statement, payee: Payee, field: Field): Statement[] {
  const { programme, report } = statement;
  return ownRows(statement, payee, field).filter(
    (row) => row.programme === programme && row.report === report,
  );
}

function othersThan(best: Comparison, statement: Statement, roster: Roster): Comparison[] {
  const others = roster.payees.filter((payee) => payee !== best.payee);
  return others.map((payee) => compare(statement, payee, roster));
}

function isNamedNearby(statement: Statement, { payee }: Comparison, roster: Roster): boolean {
  return statement.kelurahanKey !== '' && isFoundByName(statement, payee, roster);
}

/** Beside those who come close: candidates with a number, and the family, whose name is borne or fits better (docs/rules.md, 4, Outcome). */
export function alsoAsked(
  statement: Statement,
  candidates: readonly Comparison[],
  roster: Roster,
): Comparison[] {
  const best = candidates[0]!;
  const numbered = candidates.filter((one) => hasEqualIdentifier(one) || isNikNear(one));
  return [...numbered, ...relativesAsWellNamed(statement, best, roster)].filter((one) => {
    const fitsBetter = level(best, 'name') !== 'missing' && likeness(one) > likeness(best);
    return isNameBorne(one) || fitsBetter;
  });
}

/** Those with the name, as help for the person (docs/rules.md, 4). */
export function thoseWithTheName(
  statement: Statement,
  asked: readonly Comparison[],
  field: Field,
): Comparison[] {
  const { roster } = field;
  const others = roster.payees
    .filter((payee) => !asked.some((one) => one.payee === payee))
    .map((payee) => compare(statement, payee, roster))
    .filter(
      (one) =>
        isNameBorne(one) &&
        isEntitled(one.payee, statement) &&
        !ownRows(statement, one.payee, field).some(({ programme }) => programme === statement.programme) &&
        level(one, 'amount') !== 'differs' &&
        (['full', 'missing'].includes(statement.nik.kind) || level(one, 'nik') !== 'differs'),
    );
  const sharing = others.filter(({ payee }) =>
    payee.entries.some(({ nameKey }) => sharesWordAndIsBorne(statement.nameKey, nameKey, roster)),
  );
  const nearby =
    statement.kelurahanKey === ''
      ? []
      : others.filter(({ payee }) => isFoundByName(statement, payee, roster));
  const borne = nearby.length > 0 ? nearby : sharing;
  const alike = borne.filter(isNameAlike);
  const same = alike.filter(isNameSame);
  const equal = same.filter((one) => isEqual(one, 'name'));
  const narrower = asked.some(isNameAlike) ? [equal] : [borne, alike, same, equal];
  const shown = narrower.find(({ length }) => length <= 12) ?? [];
  return shown.sort((one, other) => other.sum - one.sum);
}

function sharesWordAndIsBorne(stated: string, listed: string, roster: Roster): boolean {
  const isSharing = listed.split(' ').some((word) => stated.split(' ').includes(word));
  const isBorne =
    stated === listed ||
    !['similar70', 'differs'].includes(nameLikeness(stated, listed, listedNames(roster)));
  return stated !== '' && isSharing && isBorne;
}

/** Who stands against the best candidate, where the account is not the best one's (docs/rules.md, 4, Outcome). */
export function standsAgainst(candidate: Comparison, best: Comparison): boolean {
  if (isEqual(best, 'account')) return false;
  if (isEqual(candidate, 'account') && isNameSame(candidate)) return true;
  const hasNumber = hasEqualIdentifier(candidate) || doesNikAgree(candidate);
  return !isNameSame(best) && isEqual(candidate, 'name') && hasNumber;
}

/** NIK and account of a payee whose own row stands in the report, beside another name. */
export function isCopied(statement: Statement, best: Comparison, field: Field): boolean {
  return level(best, 'name') === 'differs' && ownRowsHere(statement, best.payee, field).length > 0;
}

/** Whether a candidate comes close to the best one. */
export function comesClose(candidate: Comparison, best: Comparison): boolean {
  const isInDoubt = isEqual(best, 'kk') && ['missing', 'shared'].includes(level(candidate, 'kk'));
  return best.sum - candidate.sum - (isInDoubt ? weights.kk.equal : 0) < weights.margin;
}

function likeness(comparison: Comparison): number {
  const levels = ['similar70', 'part', 'similar88', 'similar92', 'whole', 'slip', 'equal'];
  return levels.indexOf(level(comparison, 'name'));
}

function isEqual(comparison: Comparison, kind: EvidenceKind): boolean {
  return level(comparison, kind) === 'equal';
}

function isNikNear(comparison: Comparison): boolean {
  return ['kept15', 'kept12', 'mistyped', 'oneEdit', 'twoEdits'].includes(level(comparison, 'nik'));
}

/** The statement has no full NIK, and no KK, account or card that names somebody. */
function hasNoNumber(statement: Statement, roster: Roster): boolean {
  const isNobodys = (['kk', 'account', 'card'] as const).every((kind) =>
    namesNobody(statement[kind], kind, roster),
  );
  return statement.nik.kind !== 'full' && isNobodys;
}

function isLookedAt(statement: Statement, payee: Payee, roster: Roster): boolean {
  const { nik } = statement;
  if (nik.kind === 'partial' && ['kept15', 'kept12'].includes(nikLevel(nik, payee.nik))) return true;
  if ((nik.kind === 'full' || nik.kind === 'odd') && edits(nik.digits, payee.nik, 1) <= 1) return true;
  const hasNumber = (['account', 'card', 'kk'] as const).some((kind) => {
    if (namesNobody(statement[kind], kind, roster)) return false;
    return payee.entries.some((entry) => entry[kind] === statement[kind]);
  });
  if (hasNumber) return true;
  return hasNoNumber(statement, roster) && isFoundByName(statement, payee, roster);
}

function isFoundByName(statement: Statement, payee: Payee, roster: Roster): boolean {
  const { nameKey, kelurahanKey } = statement;
  if (nameKey === '') return false;
  const hasName = ({ entries }: Payee): boolean => entries.some((entry) => entry.nameKey === nameKey);
  if (kelurahanKey === '') return hasName(payee) && roster.payees.filter(hasName).length <= 1000;
  const rarest = rarestWord(nameKey, kelurahanKey, roster);
  if (rarest === undefined || rarest.bearers > 1000) return false;
  return payee.entries.some((entry) => hasWordThere(entry, rarest.word, kelurahanKey));
}

/** The word of the name that fewest payees of the kelurahan have (but at least one); of equals the alphabetically first. */
function rarestWord(
  nameKey: string,
  kelurahanKey: string,
  { payees }: Roster,
): { word: string; bearers: number } | undefined {
  const words = nameKey
    .split(' ')
    .sort()
    .map((word) => ({
      word,
      bearers: payees.filter(({ entries }) =>
        entries.some((entry) => hasWordThere(entry, word, kelurahanKey)),
      ).length,
    }));
  return words.filter(({ bearers }) => bearers > 0).sort((one, other) => one.bearers - other.bearers)[0];
}

function hasWordThere(entry: Entry, word: string, kelurahanKey: string): boolean {
  return entry.kelurahanKey === kelurahanKey && entry.nameKey.split(' ').includes(word);
}

function isSupported(statement: Statement, comparison: Comparison, roster: Roster): boolean {
  if (hasEqualIdentifier(comparison)) return true;
  if (isNikNear(comparison) && level(comparison, 'name') !== 'differs') return true;
  return hasNoNumber(statement, roster) && isNameAlike(comparison);
}

/** NIK, account (or card) or KK is equal. */
export function hasEqualIdentifier(comparison: Comparison): boolean {
  return (['nik', 'account', 'kk'] as const).some((kind) => isEqual(comparison, kind));
}

export function isNameSame(comparison: Comparison): boolean {
  return ['equal', 'slip'].includes(level(comparison, 'name'));
}

/** The name is the same, or whole in the other one and so rare that nobody else of the family has it. */
function isNameOwn(comparison: Comparison): boolean {
  const isWhole = level(comparison, 'name') === 'whole';
  return isNameSame(comparison) || (isWhole && nameWeight(comparison) >= weights.name.wholeTells);
}

function doesNikAgree(comparison: Comparison): boolean {
  return ['equal', 'kept15', 'mistyped', 'oneEdit'].includes(level(comparison, 'nik'));
}

/** The name is equal, a slip, whole in the other one, or similar at .88. */
export function isNameAlike(comparison: Comparison): boolean {
  return isNameSame(comparison) || ['whole', 'similar92', 'similar88'].includes(level(comparison, 'name'));
}

function isNameBorne(comparison: Comparison): boolean {
  return isNameAlike(comparison) || level(comparison, 'name') === 'part';
}

function nameWeight({ evidence }: Comparison): number {
  return evidence.find(({ kind }) => kind === 'name')!.weight;
}

function doesNameAgree(comparison: Comparison): boolean {
  const isTelling = nameWeight(comparison) >= weights.name.partAgrees;
  return isNameAlike(comparison) || (level(comparison, 'name') === 'part' && isTelling);
}

function isNameRare(comparison: Comparison): boolean {
  return nameWeight(comparison) >= weights.name.rare;
}

/** Whether a candidate may be linked automatically. */
export function mayBeLinked(statement: Statement, comparison: Comparison, field: Field): boolean {
  if (mayBeLinkedByAll(comparison)) return true;
  return mayBeLinkedWithoutNik(comparison) && saysNikNothing(statement, comparison, field);
}

function mayBeLinkedByAll(comparison: Comparison): boolean {
  const nik = level(comparison, 'nik');
  const isAccountEqual = isEqual(comparison, 'account');
  const isKkEqual = isEqual(comparison, 'kk');
  const agreeing = [doesNikAgree(comparison), isAccountEqual, isKkEqual, doesNameAgree(comparison)].filter(
    Boolean,
  ).length;
  if (comparison.sum < weights.automaticSum || agreeing < 2) return false;
  switch (nik) {
    case 'equal':
      return isAccountEqual || level(comparison, 'name') !== 'differs';
    case 'mistyped':
    case 'oneEdit':
    case 'kept15':
      return isNearNikEnough(comparison);
    case 'twoEdits':
      return isAccountEqual ? doesNameAgree(comparison) : isKkEqual && isNameOwn(comparison);
    case 'first12':
    case 'differs':
      if (isAccountEqual) return doesNameAgree(comparison);
      return isKkEqual && isNameSame(comparison) && isNameRare(comparison);
    default: // missing, kept12, keptFew
      return isAccountEqual || (isKkEqual && isNameOwn(comparison));
  }
}

/** What a NIK that is one edit off, or shortened to 15 digits or more, needs beside it. */
function isNearNikEnough(comparison: Comparison): boolean {
  const nik = level(comparison, 'nik');
  const name = level(comparison, 'name');
  const isKelurahanEqual = level(comparison, 'area') === 'equal';
  if (isEqual(comparison, 'account')) return name !== 'differs';
  switch (level(comparison, 'kk')) {
    case 'equal':
      if (isNameOwn(comparison)) return true;
      if (nik === 'kept15') return isNameAlike(comparison);
      return nik === 'mistyped' && (name === 'missing' || isNameBorne(comparison));
    case 'missing':
    case 'shared':
      return isNameSame(comparison) && (isKelurahanEqual || nik === 'kept15');
    default:
      if (!isNameSame(comparison) || !isKelurahanEqual) return false;
      return nik === 'kept15' || (nik === 'mistyped' && isNameRare(comparison));
  }
}

/** Where the stated NIK says nothing against the candidate (docs/rules.md, 4, Mixed up). */
function mayBeLinkedWithoutNik(comparison: Comparison): boolean {
  const nik = level(comparison, 'nik');
  if (nik === 'mistyped')
    return (
      comparison.sum >= weights.automaticSum &&
      isNameSame(comparison) &&
      level(comparison, 'area') === 'equal'
    );
  const { weight } = comparison.evidence.find(({ kind }) => kind === 'nik')!;
  if (comparison.sum - weight < weights.automaticSum) return false;
  return isEqual(comparison, 'account')
    ? doesNameAgree(comparison)
    : isEqual(comparison, 'kk') && isNameOwn(comparison);
}

/** The stated NIK is nobody's, of the other sex, or of somebody whose row this is not. */
function saysNikNothing(statement: Statement, { payee }: Comparison, field: Field): boolean {
  const { kind, digits } = statement.nik;
  if (kind === 'odd') return true;
  if (kind !== 'full') return false;
  if (isNobodysNik(digits) || isWomansNik(digits) !== isWomansNik(payee.nik)) return true;
  const owner = field.roster.payees.find(({ nik }) => nik === digits);
  if (owner === undefined || !isByNikAlone(compare(statement, owner, field.roster))) return false;
  return isOf(statement, payee, owner, field);
}

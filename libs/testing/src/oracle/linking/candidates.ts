import weights from '../../../../domain/src/linking/weights.json' with { type: 'json' };
import { entitlementIn, type Entry, type Payee, type Roster } from '../roster.js';
import { type Statement } from '../statements.js';
import { edits } from './edits.js';
import { compare, type Comparison, level, namesNobody, nikLevel } from './evidence.js';
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

/** NIK and name of the one are equal, and of the other none of NIK, name and account; or the account of the one is equal and its name alike, and the other has a name that differs, and neither account nor KK. */
function outshines(one: Comparison, other: Comparison): boolean {
  if (isEqual(other, 'account')) return false;
  if (isEqual(one, 'nik')) return isEqual(one, 'name') && !isEqual(other, 'nik') && !isEqual(other, 'name');
  const isStrong = isEqual(one, 'account') && isNameAlike(one);
  return isStrong && level(other, 'name') === 'differs' && !isEqual(other, 'kk');
}

/** One relative's NIK in the other's row (docs/rules.md, 4, Mixed up). */
function withoutMixedUp(statement: Statement, open: readonly Comparison[], field: Field): Comparison[] {
  const hasOwnRow = ({ payee }: Comparison): boolean =>
    ownRows(statement, payee, field).some(({ report }) => report === statement.report);
  const isEntitledNow = ({ payee }: Comparison): boolean => isEntitled(payee, statement);
  const isRelativeMeant = open.some(
    (one) =>
      isEqual(one, 'kk') &&
      isEqual(one, 'name') &&
      !isEqual(one, 'nik') &&
      isEntitledNow(one) &&
      !hasOwnRow(one),
  );
  return open.filter((one) => {
    const isByNikAlone = isEqual(one, 'nik') && !isEqual(one, 'name') && !isEqual(one, 'account');
    return !isRelativeMeant || !isByNikAlone || (isEntitledNow(one) && !hasOwnRow(one));
  });
}

/** Other rows of the programme with the payee's NIK or account, and with the name (docs/rules.md, 4, Mixed up). */
function ownRows(statement: Statement, payee: Payee, { roster, statements }: Field): Statement[] {
  return statements.filter((row) => {
    if (row === statement || row.programme !== statement.programme) return false;
    const hasNik = row.nik.kind === 'full' && row.nik.digits === payee.nik;
    const hasAccount =
      !namesNobody(row.account, 'account', roster) &&
      payee.entries.some(({ account }) => account === row.account);
    return (hasNik || hasAccount) && isNameSame(compare(row, payee, roster));
  });
}

/** The payee has an entitlement in the statement's programme; without programme: in any. */
export function isEntitled(payee: Payee, { programme }: Statement): boolean {
  return programme === '' || entitlementIn(payee, programme) !== undefined;
}

/** The family of the best candidate that the name fits as well, where the NIK is the best candidate's and the account is not (docs/rules.md, 4, Outcome). */
export function relativesAsWellNamed(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  if (!isByNikOfAnother(best)) return [];
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

/** Others of the stated kelurahan with the very name, in the same case. */
export function havingTheVeryName(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  if (!isByNikOfAnother(best)) return [];
  return othersThan(best, statement, roster).filter(
    (other) => isEqual(other, 'name') && isNamedNearby(statement, other, roster),
  );
}

function isByNikOfAnother(best: Comparison): boolean {
  if (!isEqual(best, 'nik') || isEqual(best, 'account')) return false;
  return !['equal', 'missing'].includes(level(best, 'name'));
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
        ownRows(statement, one.payee, field).length === 0 &&
        level(one, 'amount') !== 'differs' &&
        (['full', 'missing'].includes(statement.nik.kind) || level(one, 'nik') !== 'differs'),
    );
  const sharing = others.filter(({ payee }) =>
    payee.entries.some(({ nameKey }) => sharesWordAndIsBorne(statement.nameKey, nameKey)),
  );
  const nearby =
    statement.kelurahanKey === ''
      ? []
      : others.filter(({ payee }) => isFoundByName(statement, payee, roster));
  const borne = nearby.length > 0 ? nearby : sharing;
  const alike = borne.filter(isNameAlike);
  const equal = alike.filter((one) => isEqual(one, 'name'));
  const shown = [borne, alike, equal].find(({ length }) => length <= 12) ?? [];
  return shown.sort((one, other) => other.sum - one.sum);
}

function sharesWordAndIsBorne(stated: string, listed: string): boolean {
  const isSharing = listed.split(' ').some((word) => stated.split(' ').includes(word));
  const isBorne = stated === listed || !['similar70', 'differs'].includes(nameLikeness(stated, listed));
  return stated !== '' && isSharing && isBorne;
}

/** A number and the very name speak for the candidate, and not the name, nor the account, for the best one (docs/rules.md, 4, Outcome). */
export function standsAgainst(candidate: Comparison, best: Comparison): boolean {
  if (isEqual(best, 'account') || isNameSame(best)) return false;
  return isEqual(candidate, 'name') && hasEqualIdentifier(candidate);
}

/** NIK and account of a payee whose own row stands in the report, beside another name. */
export function isCopied(statement: Statement, best: Comparison, field: Field): boolean {
  const isOwnRowThere = ownRows(statement, best.payee, field).some(
    ({ report }) => report === statement.report,
  );
  return level(best, 'name') === 'differs' && isOwnRowThere;
}

/** Whether a candidate comes close to the best one. */
export function comesClose(candidate: Comparison, best: Comparison): boolean {
  const isInDoubt = isEqual(best, 'kk') && ['missing', 'shared'].includes(level(candidate, 'kk'));
  return best.sum - candidate.sum - (isInDoubt ? weights.kk.equal : 0) < weights.margin;
}

function likeness(comparison: Comparison): number {
  return ['similar70', 'part', 'similar88', 'similar92', 'slip', 'equal'].indexOf(level(comparison, 'name'));
}

function isEqual(comparison: Comparison, kind: 'nik' | 'name' | 'account' | 'kk'): boolean {
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

function isNameSame(comparison: Comparison): boolean {
  return ['equal', 'slip'].includes(level(comparison, 'name'));
}

/** The name is equal, a slip, or similar at .88. */
export function isNameAlike(comparison: Comparison): boolean {
  return isNameSame(comparison) || ['similar92', 'similar88'].includes(level(comparison, 'name'));
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
export function mayBeLinked(comparison: Comparison): boolean {
  const nik = level(comparison, 'nik');
  const isAccountEqual = isEqual(comparison, 'account');
  const isKkEqual = isEqual(comparison, 'kk');
  const doesNikAgree = ['equal', 'kept15', 'mistyped', 'oneEdit'].includes(nik);
  const agreeing = [doesNikAgree, isAccountEqual, isKkEqual, doesNameAgree(comparison)].filter(
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
      return isAccountEqual ? doesNameAgree(comparison) : isKkEqual && isNameSame(comparison);
    case 'first12':
    case 'differs':
      if (isAccountEqual) return doesNameAgree(comparison);
      return isKkEqual && isNameSame(comparison) && isNameRare(comparison);
    default: // missing, kept12, keptFew
      return isAccountEqual || (isKkEqual && isNameSame(comparison));
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
      if (isNameSame(comparison)) return true;
      return nik === 'mistyped' && (name === 'missing' || isNameBorne(comparison));
    case 'missing':
    case 'shared':
      return isNameSame(comparison) && (isKelurahanEqual || nik === 'kept15');
    default:
      return isNameSame(comparison) && isNameRare(comparison) && isKelurahanEqual && nik === 'mistyped';
  }
}

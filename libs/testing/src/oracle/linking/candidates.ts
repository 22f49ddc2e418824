import weights from '../../../../domain/src/linking/evidence/weights.json' with { type: 'json' };
import { type Entry, type Payee, type Roster } from '../roster.js';
import { type Statement } from '../statements.js';
import { edits } from './edits.js';
import { compare, type Comparison, level, listedNames, namesNobody, nikLevel } from './evidence.js';
import { type Field, isEntitled } from './field.js';
import {
  doesNikAgree,
  hasEqualIdentifier,
  isEqual,
  isNameAlike,
  isNameBorne,
  isNameOwn,
  isNameSame,
  isNikNear,
  likeness,
} from './levels.js';
import { isByNikAlone, ownRows, withoutMixedUp } from './mixed-up.js';
import { nameLikeness } from './name-likeness.js';

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

/** The family of the best candidate that the name fits as well, where the NIK is the best candidate's and the account is not (docs/rules.md, 4, Outcome). */
export function relativesAsWellNamed(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  if (!isByNikAlone(best) || isEqual(best, 'name') || level(best, 'name') === 'missing') return [];
  const onCard = onCardOf(best.payee, roster);
  return othersThan(best, statement, roster)
    .filter((other) => {
      const { entries } = other.payee;
      if (onCard(other)) return true;
      const isWithoutCard = entries.every(({ kk }) => namesNobody(kk, 'kk', roster));
      return (
        isEqual(best, 'kk') && isWithoutCard && isNameAlike(other) && isNamedNearby(statement, other, roster)
      );
    })
    .filter((relative) => likeness(relative) >= likeness(best));
}

function onCardOf({ entries }: Payee, roster: Roster): (other: Comparison) => boolean {
  const cards = entries.map(({ kk }) => kk).filter((kk) => !namesNobody(kk, 'kk', roster));
  return ({ payee }) => payee.entries.some(({ kk }) => cards.includes(kk));
}

/** Others on a family card of the best candidate's with the very name, where it is the best candidate's, too, and neither account nor KK tells (docs/rules.md, 4, Outcome). */
export function namesakesOnCard(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  if (!isEqual(best, 'name') || isEqual(best, 'account')) return [];
  return othersThan(best, statement, roster)
    .filter(onCardOf(best.payee, roster))
    .filter((other) => isEqual(other, 'name') && level(other, 'kk') === level(best, 'kk'));
}

/** Others whose NIK is one edit away as neighbours' are, where the best one's is; on a family card of the best candidate's, where the KK is (docs/rules.md, 4, Outcome). */
export function twinsAsNear(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  if (level(best, 'nik') !== 'oneEdit' || isEqual(best, 'account')) return [];
  const others = othersThan(best, statement, roster).filter((other) => level(other, 'nik') === 'oneEdit');
  return isEqual(best, 'kk') ? others.filter(onCardOf(best.payee, roster)) : others;
}

/** Others with the very name on a family card of whoever has the NIK, where the account alone is the best candidate's (docs/rules.md, 4, Outcome). */
export function namesakesOfOwner(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  const { kind, digits } = statement.nik;
  const owner = roster.payees.find(({ nik }) => kind === 'full' && nik === digits);
  if (!isByAccountAlone(best) || owner === undefined) return [];
  const family = othersThan(best, statement, roster).filter(onCardOf(owner, roster));
  return family.filter((other) => isEqual(other, 'name') && other.payee !== owner);
}

/** Whoever may be meant by a second row: others with the very name, and those on a family card of the best candidate's who bear it. */
export function namedInstead(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  const onCard = othersThan(best, statement, roster).filter(onCardOf(best.payee, roster));
  return [...veryNamed(statement, best, roster), ...onCard.filter(isNameBorne)];
}

/** Others with the very name, where one number alone is the best candidate's, and not the same name (docs/rules.md, 4, Outcome). */
export function havingTheVeryName(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  if (level(best, 'name') === 'missing') return [];
  const isOfAnother = isByNikAlone(best) || (isByAccountAlone(best) && !isNameSame(best));
  return isOfAnother ? veryNamed(statement, best, roster) : [];
}

/** Others who are found by name and have the very name. */
function veryNamed(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  return othersThan(best, statement, roster).filter(
    (other) => isEqual(other, 'name') && isFoundByName(statement, other.payee, roster),
  );
}

/** Others whose own name fits better, where the account alone is the best candidate's; as well and with an entitlement, where that one is not expected to have the row (docs/rules.md, 4, Outcome). */
export function betterNamed(
  statement: Statement,
  best: Comparison,
  isExpected: boolean,
  roster: Roster,
): Comparison[] {
  if (!isByAccountAlone(best) || level(best, 'name') === 'missing') return [];
  if (isExpected && isNameSame(best)) return [];
  const least = isExpected ? likeness(best) + 1 : likeness(best);
  const isBetter = (one: Comparison): boolean =>
    likeness(one) >= least && isNameOwn(one) && (isExpected || isEntitled(one.payee, statement));
  return othersThan(best, statement, roster).filter(
    (other) =>
      isBetter(other) &&
      other.payee.entries.some(
        (entry) =>
          isBetter(compare(statement, { ...other.payee, entries: [entry] }, roster)) &&
          sharesWordAndIsBorne(statement.nameKey, entry.nameKey, roster),
      ),
  );
}

/** So many that a name fits better are not looked at (docs/rules.md, 4, Outcome). */
export const MOST_BETTER_NAMED = 500;

/** The name is neither the same, nor cut off, nor whole in the other one. */
export function isNamePoor(one: Comparison): boolean {
  return ['differs', 'similar70', 'part', 'similar88'].includes(level(one, 'name'));
}

/** The account is the candidate's, and the NIK neither equal nor near. */
function isByAccountAlone(one: Comparison): boolean {
  return isEqual(one, 'account') && !isEqual(one, 'nik') && !isNikNear(one);
}

/** What is not enough where the payee has a whole row (docs/rules.md, 4, Outcome). */
export function isInDoubt(statement: Statement, one: Comparison, roster: Roster): boolean {
  if (isEqual(one, 'account')) return isByAccountAlone(one);
  if (othersThan(one, statement, roster).some((other) => isEqual(other, 'account'))) return true;
  if (isEqual(one, 'nik')) return level(one, 'name') !== 'missing' && !isNameOwn(one);
  if (isEqual(one, 'kk')) return !['kept15', 'mistyped'].includes(level(one, 'nik'));
  return doesNikAgree(one);
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

/** Those with the name, as help for the person; `found`: to whom a statement is linked (docs/rules.md, 4). */
export function thoseWithTheName(
  statement: Statement,
  asked: readonly Comparison[],
  found: readonly Payee[],
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
  const shown =
    narrower
      .flatMap((all) => [all, all.filter(({ payee }) => !found.includes(payee))])
      .find(({ length }) => length > 0 && length <= 12) ?? [];
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
  const isTwin = level(best, 'account') === 'differs' && doesNikAgree(candidate) && isNameAlike(candidate);
  const isNamedLess = level(best, 'name') !== 'missing' && !isEqual(best, 'name');
  if (isTwin && isNamedLess && likeness(candidate) >= likeness(best)) return true;
  const hasNumber = hasEqualIdentifier(candidate) || doesNikAgree(candidate);
  return !isNameSame(best) && isEqual(candidate, 'name') && hasNumber;
}

/** Whether a candidate comes close to the best one. */
export function comesClose(candidate: Comparison, best: Comparison): boolean {
  const isInDoubt = isEqual(best, 'kk') && ['missing', 'shared'].includes(level(candidate, 'kk'));
  return best.sum - candidate.sum - (isInDoubt ? weights.kk.equal : 0) < weights.margin;
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

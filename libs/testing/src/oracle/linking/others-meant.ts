import { type Payee, type Roster } from '../roster.js';
import { type Statement } from '../statements.js';
import { isFoundByName, sharesWordAndIsBorne } from './candidates.js';
import { compare, type Comparison, level, namesNobody } from './evidence.js';
import { isEntitled } from './field.js';
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
import { isByNikAlone } from './mixed-up.js';

/** The family of the best candidate that the name fits as well, where the NIK is the best candidate's and the account is not (docs/rules.md, 4, Outcome). */
export function relativesAsWellNamed(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  if (!isByNikAlone(best) || isEqual(best, 'name') || level(best, 'name') === 'missing') return [];
  const onCard = onCardOf(best.payee, roster);
  return othersThan(best, statement, roster)
    .filter((other) => {
      const { entries } = other.payee;
      if (onCard(other)) return true;
      const isNearby = entries.some(({ kelurahanKey }) => kelurahanKey === statement.kelurahanKey);
      return (
        isEqual(best, 'kk') &&
        isWithoutCard(other, roster) &&
        isNameAlike(other) &&
        statement.kelurahanKey !== '' &&
        (isNamePoor(best) ? isNearby : isFoundByName(statement, other.payee, roster))
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

/** Others whose NIK is one edit away as neighbours' are, where the best one's is; without another card, where the KK is the best candidate's (docs/rules.md, 4, Outcome). */
export function twinsAsNear(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  if (level(best, 'nik') !== 'oneEdit' || isEqual(best, 'account')) return [];
  const others = othersThan(best, statement, roster).filter((other) => level(other, 'nik') === 'oneEdit');
  return isEqual(best, 'kk') ? others.filter((other) => level(other, 'kk') !== 'differs') : others;
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

/** Others with an entitlement, where the KK alone is the best candidate's: with the very name, where that one is not expected to have the row, lives elsewhere, or has not that name; without a card nearby, with a name that fits as well (docs/rules.md, 4, Outcome). */
export function namesakesBesideCard(
  statement: Statement,
  best: Comparison,
  isExpected: boolean,
  roster: Roster,
): Comparison[] {
  if (!isEqual(best, 'kk') || isEqual(best, 'account') || doesNikAgree(best)) return [];
  const isLikely = isExpected && level(best, 'area') !== 'differs' && isEqual(best, 'name');
  const named = isLikely ? [] : veryNamed(statement, best, roster);
  const isNamedLess = level(best, 'name') !== 'missing' && !isEqual(best, 'name');
  const withoutCard = othersThan(best, statement, roster).filter(
    (other) =>
      isNamedLess &&
      isWithoutCard(other, roster) &&
      isNameAlike(other) &&
      likeness(other) >= likeness(best) &&
      statement.kelurahanKey !== '' &&
      isFoundByName(statement, other.payee, roster),
  );
  return [...named, ...withoutCard].filter(({ payee }) => isEntitled(payee, statement));
}

/** The list has no family card of theirs. */
function isWithoutCard({ payee }: Comparison, roster: Roster): boolean {
  return payee.entries.every(({ kk }) => namesNobody(kk, 'kk', roster));
}

/** Others who are found by name and have the very name. */
function veryNamed(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  return othersThan(best, statement, roster).filter(
    (other) => isEqual(other, 'name') && isFoundByName(statement, other.payee, roster),
  );
}

/** Others whose own name fits better, where the account alone is the best candidate's (docs/rules.md, 4, Outcome). */
export function betterNamed(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  if (!isByAccountAlone(best) || level(best, 'name') === 'missing' || isNameSame(best)) return [];
  const isBetter = (one: Comparison): boolean => likeness(one) > likeness(best) && isNameOwn(one);
  return othersThan(best, statement, roster).filter(
    (other) => isBetter(other) && isSoByAnEntry(statement, other, isBetter, roster),
  );
}

/** Others with an entitlement whose own name fits as well, where the account alone is the best candidate's and that one is not expected to have the row; who share a word with it, or have the best one's listed name. `isDue`: it is only the amount that is another (docs/rules.md, 4, Outcome). */
export function asWellNamed(
  statement: Statement,
  best: Comparison,
  isDue: boolean,
  roster: Roster,
): Comparison[] {
  if (!isByAccountAlone(best) || level(best, 'name') === 'missing') return [];
  const fits = (one: Comparison): boolean => likeness(one) >= likeness(best) && isNameOwn(one);
  const called = nameKeyOf(statement, best, roster);
  return othersThan(best, statement, roster).filter((other) => {
    if (!fits(other) || !isEntitled(other.payee, statement)) return false;
    if (isDue && level(other, 'amount') === 'differs') return false;
    return (
      other.payee.entries.some(({ nameKey }) => nameKey === called) ||
      isSoByAnEntry(statement, other, fits, roster)
    );
  });
}

/** The listed name by which a candidate was compared: of the heaviest evidence, the first of equals. */
function nameKeyOf(statement: Statement, { payee }: Comparison, roster: Roster): string {
  const weighed = payee.entries.map((entry) => {
    const { evidence } = compare(statement, { ...payee, entries: [entry] }, roster);
    return { entry, weight: evidence.find(({ kind }) => kind === 'name')!.weight };
  });
  return weighed.reduce((best, next) => (next.weight > best.weight ? next : best)).entry.nameKey;
}

function isSoByAnEntry(
  statement: Statement,
  { payee }: Comparison,
  isSo: (one: Comparison) => boolean,
  roster: Roster,
): boolean {
  return payee.entries.some(
    (entry) =>
      isSo(compare(statement, { ...payee, entries: [entry] }, roster)) &&
      sharesWordAndIsBorne(statement.nameKey, entry.nameKey, roster),
  );
}

/** Others with a neighbour's NIK whose name fits as well, where the NIK alone is the best candidate's (docs/rules.md, 4, Outcome). */
export function neighboursAsWellNamed(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  if (!isByNikAlone(best) || level(best, 'name') === 'missing') return [];
  const isExpected = isEntitled(best.payee, statement);
  if (isExpected && isEqual(best, 'kk')) return [];
  return othersThan(best, statement, roster).filter(
    (other) =>
      level(other, 'nik') === 'oneEdit' &&
      (isExpected ? isNameAlike(other) : isNameBorne(other)) &&
      likeness(other) >= likeness(best),
  );
}

/** What is not enough where another row of any programme states NIK and name of the payee (docs/rules.md, 4, Outcome). */
export function isPoorBesideOwnRow(one: Comparison): boolean {
  if (isEqual(one, 'account')) return isByAccountAlone(one) && isNamePoor(one);
  if (isEqual(one, 'nik')) return isNamePoor(one);
  if (isEqual(one, 'kk')) return ['first12', 'differs'].includes(level(one, 'nik'));
  return doesNikAgree(one);
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

import { type Comparison } from './comparison.js';
import { type NameLevel, NAMES_ALIKE, NAMES_OF_ONE, type NikLevel, WEIGHTS } from './weights.js';

/** Whether a statement names nobody by a number: no full NIK, no KK, no account, no card. Only then may name and area lead to a review (rules, 3.7). */
export type NamesNobody = boolean;

const NIK_AGREES: readonly NikLevel[] = ['equal', 'kept15', 'mistyped', 'oneEdit'];
const NIK_NEAR: readonly NikLevel[] = ['kept15', 'kept12', 'mistyped', 'oneEdit', 'twoEdits'];

/** Whether the names are alike enough to count as an identifier that agrees. */
function nameAgrees(comparison: Comparison): boolean {
  return (
    isAlike(comparison) || (comparison.name === 'part' && comparison.nameWeight >= WEIGHTS.name.partAgrees)
  );
}

/** Whether the name is the same, or the same but for a slip of the pen: not a brother's or sister's. */
export function isSameName({ name }: Pick<Comparison, 'name'>): boolean {
  return name === 'equal' || name === 'slip';
}

/** Whether the names are alike. */
export function isAlike({ name }: Comparison): boolean {
  return NAMES_ALIKE.has(name);
}

/** Whether the names are the same, but for slips of the pen or in a shorter form. */
export function bearsTheName({ name }: Comparison): boolean {
  return NAMES_OF_ONE.has(name);
}

/** Whether an identifier supports the candidate at all; otherwise it is dropped (rules, 3.7 and 3.8). */
export function isSupported(comparison: Comparison, namesNobody: NamesNobody): boolean {
  if (agreesByNumber(comparison)) return true;
  if (NIK_NEAR.includes(comparison.nik) && comparison.name !== 'differs') return true;
  return namesNobody && isAlike(comparison);
}

/** Whether NIK, account, card or KK are equal, or the NIK is near. */
export function hasNearNumber(comparison: Comparison): boolean {
  return agreesByNumber(comparison) || NIK_NEAR.includes(comparison.nik);
}

/** Whether NIK, account, card or KK are equal: then a low sum still leads to a review. */
export function agreesByNumber(comparison: Comparison): boolean {
  return comparison.nik === 'equal' || comparison.account === 'equal' || comparison.kk === 'equal';
}

/** Whether the candidate may be linked without a person: enough weight, two independent identifiers, and the hard rules by level of the NIK (rules, 3.1-3.3, 3.8). */
export function mayLink(comparison: Comparison): boolean {
  if (comparison.sum < WEIGHTS.automaticSum || countAgreeing(comparison) < 2) return false;
  switch (comparison.nik) {
    case 'equal':
      // Somebody else of the family card has that name, on the list or not.
      return comparison.name !== 'differs' || comparison.account === 'equal';
    case 'mistyped':
    case 'oneEdit':
    case 'kept15':
      return mayLinkNearly(comparison);
    case 'twoEdits':
    case 'first12':
    case 'differs':
      if (comparison.account === 'equal') return nameAgrees(comparison);
      if (comparison.kk !== 'equal' || !isSameName(comparison)) return false;
      return comparison.nik === 'twoEdits' || isRare(comparison);
    case 'missing':
    case 'kept12':
    case 'keptFew':
      // Beside the KK alone a name that is only alike is a brother's or sister's.
      return comparison.account === 'equal' || (comparison.kk === 'equal' && isSameName(comparison));
  }
}

/** A NIK that is nearly the payee's. Neighbours have such numbers too, and twins rhyming names beside, unless it is one that no neighbour has. */
function mayLinkNearly(comparison: Comparison): boolean {
  if (comparison.account === 'equal') return comparison.name !== 'differs';
  // Only such a NIK is nobody else's: twins share 15 digits, and the sixteenth is next to the other's.
  const isTypingError = comparison.nik === 'mistyped';
  if (comparison.kk === 'equal')
    return (
      isSameName(comparison) || (isTypingError && (comparison.name === 'missing' || bearsTheName(comparison)))
    );
  if (!isSameName(comparison)) return false;
  if (isKkUnknown(comparison)) return comparison.area === 'equal' || comparison.nik === 'kept15';
  return comparison.area === 'equal' && isTypingError && isRare(comparison);
}

/** Whether no family is named on one side. */
function isKkUnknown({ kk }: Comparison): boolean {
  return kk === 'missing' || kk === 'shared';
}

/** Whether the name, which is the same, is had by so few that hardly anybody else is meant. */
function isRare({ nameWeight }: Comparison): boolean {
  return nameWeight >= WEIGHTS.name.rare;
}

/** Whether a candidate is less than the margin below the best one. Where the list has no KK of this one, that of the best may be this one's, too. */
export function comesClose(comparison: Comparison, best: Comparison): boolean {
  const doubt = best.kk === 'equal' && isKkUnknown(comparison) ? WEIGHTS.kk.equal : 0;
  return best.sum - comparison.sum - doubt < WEIGHTS.margin;
}

/** Whether a candidate stands against the best one without coming close: a number and the very name speak for it, while the best one has neither the account nor the same name. */
export function standsAgainst(comparison: Comparison, best: Comparison): boolean {
  return (
    best.account !== 'equal' && !isSameName(best) && comparison.name === 'equal' && agreesByNumber(comparison)
  );
}

/** Whether a candidate is out of the question beside another one: for that one speak NIK and name, or account and name, and for this one none of the two, or nothing but a NIK beside a contradicting name. */
function isOutshone(comparison: Comparison, other: Comparison): boolean {
  if (comparison.name === 'equal' || comparison.account === 'equal') return false;
  if (other.nik === 'equal') return other.name === 'equal' && comparison.nik !== 'equal';
  return other.account === 'equal' && comparison.name === 'differs' && comparison.kk !== 'equal';
}

/** Of these candidates those that no other one puts out of the question. It matters of the other one only which of its numbers agrees, so that one of each kind is asked: thousands may share an account. */
export function notOutshone(candidates: readonly Comparison[]): Comparison[] {
  const outshining = [
    candidates.find(({ nik, name }) => nik === 'equal' && name === 'equal'),
    candidates.find(
      (candidate) => candidate.nik !== 'equal' && candidate.account === 'equal' && isAlike(candidate),
    ),
  ].filter((other) => other !== undefined);
  return candidates.filter((candidate) => !outshining.some((other) => isOutshone(candidate, other)));
}

/** Whether KK and name speak for a candidate, and the NIK does not. */
export function isNamedOnCard(comparison: Comparison): boolean {
  return comparison.kk === 'equal' && comparison.name === 'equal' && comparison.nik !== 'equal';
}

/** Whether the NIK speaks for a candidate, and neither name nor account. */
export function isByNikAlone(comparison: Comparison): boolean {
  return comparison.nik === 'equal' && comparison.name !== 'equal' && comparison.account !== 'equal';
}

/** Levels of a name, from no likeness on. */
const LIKENESS: readonly NameLevel[] = ['similar70', 'part', 'similar88', 'similar92', 'slip', 'equal'];

/** Whether the statement's name fits another candidate at least as well, and not the best one wholly. */
export function isAsWellNamed(comparison: Comparison, best: Comparison): boolean {
  return best.name !== 'missing' && best.name !== 'equal' && likeness(comparison) >= likeness(best);
}

/** Whether the statement's name fits another candidate better than the best one. */
export function isBetterNamed(comparison: Comparison, best: Comparison): boolean {
  return best.name !== 'missing' && likeness(comparison) > likeness(best);
}

function likeness({ name }: Comparison): number {
  return LIKENESS.indexOf(name);
}

function countAgreeing(comparison: Comparison): number {
  return (
    Number(NIK_AGREES.includes(comparison.nik)) +
    Number(comparison.account === 'equal') +
    Number(comparison.kk === 'equal') +
    Number(nameAgrees(comparison))
  );
}

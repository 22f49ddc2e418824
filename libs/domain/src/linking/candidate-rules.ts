import { type Comparison } from './comparison.js';
import { type NameLevel, type NikLevel, WEIGHTS } from './weights.js';

/** Whether a statement names nobody by a number: no full NIK, no KK, no account, no card. Only then may name and area lead to a review (rules, 3.7). */
export type NamesNobody = boolean;

const NIK_AGREES: readonly NikLevel[] = ['equal', 'kept15', 'oneEdit'];
const NIK_NEAR: readonly NikLevel[] = ['kept15', 'kept12', 'oneEdit', 'twoEdits'];

/** Whether the names are alike enough to count as an identifier that agrees. */
function nameAgrees({ name }: Comparison): boolean {
  return name === 'equal' || name === 'similar92' || name === 'similar88';
}

/** Whether an identifier supports the candidate at all; otherwise it is dropped (rules, 3.7 and 3.8). */
export function isSupported(comparison: Comparison, namesNobody: NamesNobody): boolean {
  if (agreesByNumber(comparison)) return true;
  if (NIK_NEAR.includes(comparison.nik) && comparison.name !== 'differs') return true;
  return namesNobody && nameAgrees(comparison);
}

/** Whether NIK, account, card or KK are equal: then a low sum still leads to a review. */
export function agreesByNumber(comparison: Comparison): boolean {
  return comparison.nik === 'equal' || comparison.account === 'equal' || comparison.kk === 'equal';
}

/** Whether the candidate may be linked without a person: enough weight, two independent identifiers, and the hard rules by level of the NIK (rules, 3.1-3.3, 3.8). */
export function mayLink(comparison: Comparison): boolean {
  if (comparison.sum < WEIGHTS.automaticSum || countAgreeing(comparison) < 2) return false;
  const accountOrKk = comparison.account === 'equal' || comparison.kk === 'equal';
  switch (comparison.nik) {
    case 'equal':
      // Somebody else of the family card has that name, on the list or not.
      return comparison.name !== 'differs' || comparison.account === 'equal';
    case 'oneEdit':
      return mayLinkNearly(comparison);
    case 'kept15':
      return (comparison.name === 'equal' && comparison.kk !== 'differs') || mayLinkNearly(comparison);
    case 'twoEdits':
    case 'first12':
    case 'differs':
      return nameAgrees(comparison) && accountOrKk;
    case 'missing':
    case 'kept12':
    case 'keptFew':
      return accountOrKk;
  }
}

/** A NIK that is nearly the payee's: neighbours have such numbers too, and twins rhyming names beside. */
function mayLinkNearly(comparison: Comparison): boolean {
  if (comparison.account === 'equal') return comparison.name !== 'differs';
  if (comparison.kk === 'differs') return false;
  if (comparison.name === 'equal') return comparison.area === 'equal' || comparison.kk === 'equal';
  return comparison.kk === 'equal' && comparison.name === 'missing';
}

/** Whether a candidate is out of the question beside another one: for that one speak NIK and name, or account and name, and for this one none of the two, or nothing but a NIK beside a contradicting name. */
function isOutshone(comparison: Comparison, other: Comparison): boolean {
  if (other.name !== 'equal' || comparison.name === 'equal' || comparison.account === 'equal') return false;
  if (other.nik === 'equal') return comparison.nik !== 'equal';
  return other.account === 'equal' && comparison.name === 'differs' && comparison.kk !== 'equal';
}

/** Of these candidates those that no other one puts out of the question. It matters of the other one only which of its numbers agrees, so that one of each kind is asked: thousands may share an account. */
export function notOutshone(candidates: readonly Comparison[]): Comparison[] {
  const named = candidates.filter(({ name }) => name === 'equal');
  const outshining = [
    named.find(({ nik }) => nik === 'equal'),
    named.find(({ nik, account }) => nik !== 'equal' && account === 'equal'),
  ].filter((other) => other !== undefined);
  return candidates.filter((candidate) => !outshining.some((other) => isOutshone(candidate, other)));
}

/** Levels of a name, from no likeness on. */
const LIKENESS: readonly NameLevel[] = ['similar70', 'similar88', 'similar92', 'equal'];

/** Whether the statement's name fits another candidate at least as well, and not the best one wholly. */
export function isAsWellNamed(comparison: Comparison, best: Comparison): boolean {
  if (best.name === 'missing' || best.name === 'equal') return false;
  return LIKENESS.indexOf(comparison.name) >= LIKENESS.indexOf(best.name);
}

function countAgreeing(comparison: Comparison): number {
  return (
    Number(NIK_AGREES.includes(comparison.nik)) +
    Number(comparison.account === 'equal') +
    Number(comparison.kk === 'equal') +
    Number(nameAgrees(comparison))
  );
}

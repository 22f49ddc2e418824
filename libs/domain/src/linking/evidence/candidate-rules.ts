import { type Comparison } from './comparison.js';
import { type NameLevel, NAMES_ALIKE, NAMES_OF_ONE, type NikLevel, WEIGHTS } from './weights.js';

/** Whether a statement names nobody by a number: no full NIK, no KK, no account, no card. Only then may name and area lead to a review (rules, 3.7). */
export type NamesNobody = boolean;

/** What a comparison says of the names. */
export type Named = Pick<Comparison, 'name' | 'nameWeight'>;

const NIK_AGREES: readonly NikLevel[] = ['equal', 'kept15', 'mistyped', 'oneEdit'];
const NIK_NEAR: readonly NikLevel[] = ['kept15', 'kept12', 'mistyped', 'oneEdit', 'twoEdits'];
const NIK_LIKE: readonly NikLevel[] = ['equal', ...NIK_NEAR];

/** Whether the names are alike enough to count as an identifier that agrees. Beside the account a part of the name may be more common. */
function nameAgrees(comparison: Comparison): boolean {
  const { partAgrees, partAgreesBesideAccount } = WEIGHTS.name;
  const least = comparison.account === 'equal' ? partAgreesBesideAccount : partAgrees;
  return isAlike(comparison) || (comparison.name === 'part' && comparison.nameWeight >= least);
}

/** Whether the name is the same, or the same but for a slip of the pen: not a brother's or sister's. */
export function isSameName({ name }: Pick<Named, 'name'>): boolean {
  return name === 'equal' || name === 'slip';
}

/** Whether the name is the same, or so rare a beginning or initialled form of it, or with so little behind it, that it is nobody else's in the family. */
export function isOwnName(comparison: Named): boolean {
  if (comparison.name === 'whole') return comparison.nameWeight >= WEIGHTS.name.wholeTells;
  return isSameName(comparison);
}

/** Whether the names are alike. */
export function isAlike({ name }: Pick<Named, 'name'>): boolean {
  return NAMES_ALIKE.has(name);
}

/** Whether the names are the same, but for slips of the pen or in a shorter form. */
export function bearsTheName({ name }: Pick<Named, 'name'>): boolean {
  return NAMES_OF_ONE.has(name);
}

/** Whether an identifier supports the candidate at all; otherwise it is dropped (rules, 3.7 and 3.8). */
export function isSupported(comparison: Comparison, namesNobody: NamesNobody): boolean {
  if (agreesByNumber(comparison)) return true;
  if (isNikNear(comparison.nik) && comparison.name !== 'differs') return true;
  return namesNobody && isAlike(comparison);
}

/** Whether NIK, account, card or KK are equal, or the NIK is near. */
export function hasNearNumber(comparison: Comparison): boolean {
  return agreesByNumber(comparison) || isNikNear(comparison.nik);
}

/** Whether a NIK is near, and not equal. */
export function isNikNear(nik: NikLevel): boolean {
  return NIK_NEAR.includes(nik);
}

/** Whether NIK, account, card or KK are equal: then a low sum still leads to a review. */
export function agreesByNumber(comparison: Comparison): boolean {
  return comparison.nik === 'equal' || comparison.account === 'equal' || comparison.kk === 'equal';
}

/** Whether the candidate may be linked without a person: enough weight, two independent identifiers, and the hard rules by level of the NIK (rules, 3.1-3.3, 3.8). */
export function mayLink(comparison: Comparison, rare: number): boolean {
  if (comparison.sum < WEIGHTS.automaticSum || countAgreeing(comparison) < 2) return false;
  switch (comparison.nik) {
    case 'equal':
      // Somebody else of the family card has that name, on the list or not.
      return comparison.name !== 'differs' || comparison.account === 'equal';
    case 'mistyped':
    case 'oneEdit':
    case 'kept15':
      return mayLinkNearly(comparison, rare);
    case 'twoEdits':
    case 'first12':
    case 'differs':
      if (comparison.account === 'equal') return nameAgrees(comparison);
      if (comparison.kk !== 'equal') return false;
      if (comparison.nik === 'twoEdits') return isOwnName(comparison);
      return isSameName(comparison) && isRare(comparison, rare + WEIGHTS.name.rarerBesideNik);
    case 'missing':
    case 'kept12':
    case 'keptFew':
      // Beside the KK alone a name that is only alike is a brother's or sister's.
      if (comparison.account === 'equal') return comparison.kk === 'equal' || nameAgrees(comparison);
      return comparison.kk === 'equal' && isOwnName(comparison);
  }
}

/** Whether nothing but the account, which may be another household's, and a common part of the name speak for a candidate: no more than that they wait for a payment. */
export function isByCommonPart(comparison: Comparison): boolean {
  const { account, kk, name, nameWeight, nik } = comparison;
  if (account !== 'equal' || kk === 'equal' || NIK_AGREES.includes(nik)) return false;
  return name === 'part' && nameWeight < WEIGHTS.name.partTells;
}

/** Whether a part of the name is so rare that it tells beside an account. */
function isByRarePart({ name, nameWeight }: Comparison): boolean {
  return name === 'part' && nameWeight >= WEIGHTS.name.partTells;
}

/** Whether a candidate may be linked where the stated NIK is nobody's, or somebody's who does not have the name: it says nothing against the candidate then. */
export function mayLinkWithoutNik(comparison: Comparison): boolean {
  if (comparison.nik === 'mistyped')
    return comparison.sum >= WEIGHTS.automaticSum && isSameName(comparison) && comparison.area === 'equal';
  if (comparison.sum - WEIGHTS.nik[comparison.nik] < WEIGHTS.automaticSum) return false;
  return comparison.account === 'equal'
    ? nameAgrees(comparison)
    : comparison.kk === 'equal' && isOwnName(comparison);
}

/** A NIK that is nearly the payee's. Neighbours have such numbers too, and twins rhyming names beside, unless it is one that no neighbour has. */
function mayLinkNearly(comparison: Comparison, rare: number): boolean {
  if (comparison.account === 'equal') return comparison.name !== 'differs';
  // Only such a NIK is nobody else's: twins share 15 digits, and the sixteenth is next to the other's.
  const isTypingError = comparison.nik === 'mistyped';
  if (comparison.kk === 'equal')
    return (
      // Beside 15 digits and the KK only a twin of the same household is left.
      (comparison.nik === 'kept15' && bearsTheName(comparison)) ||
      isOwnName(comparison) ||
      (isTypingError && (comparison.name === 'missing' || bearsTheName(comparison)))
    );
  if (!isSameName(comparison)) return false;
  if (isKkUnknown(comparison) && comparison.nik === 'kept15') return true;
  if (comparison.area !== 'equal' || comparison.amount === 'differs') return false;
  if (isTypingError) return true;
  // With 15 digits the date of birth and the place of registration are theirs: a namesake has others.
  return isKkUnknown(comparison) ? isRare(comparison, rare) : comparison.nik === 'kept15';
}

/** Whether nothing but a mistyped NIK and the name speaks for a candidate beside the kelurahan, and the KK speaks against them, or many have the name: somebody who lives next door may be called so. */
export function maySomebodyNearbyFit(comparison: Comparison, rare: number): boolean {
  const { nik, account, kk } = comparison;
  if (nik !== 'mistyped' || account === 'equal' || kk === 'equal') return false;
  return kk === 'differs' || !isRare(comparison, rare);
}

/** Whether no family is named on one side. */
function isKkUnknown({ kk }: Comparison): boolean {
  return kk === 'missing' || kk === 'shared';
}

/** Whether the name is had by so few that hardly anybody else is meant: on a longer list by fewer of a thousand, since more people may be met who have it by chance. */
function isRare({ name, nameWeight }: Comparison, rare: number): boolean {
  const share = name === 'slip' || name === 'whole' ? WEIGHTS.name[name] : 100;
  return nameWeight >= (rare * share) / 100;
}

/** Whether a candidate is less than the margin below the best one. Where the list has no KK of this one, that of the best may be this one's, too. */
export function comesClose(comparison: Comparison, best: Comparison): boolean {
  const doubt = best.kk === 'equal' && isKkUnknown(comparison) ? WEIGHTS.kk.equal : 0;
  return best.sum - comparison.sum - doubt < WEIGHTS.margin;
}

/**
 * Whether a candidate stands against the best one without coming close, where the account is not the best one's: for the candidate speak the account and the same name; or a number, if only nearly,
 * and the very name, while the best one's name is not the same.
 */
export function standsAgainst(comparison: Comparison, best: Comparison): boolean {
  if (best.account === 'equal') return false;
  if (hasAccountAndName(comparison)) return true;
  // The NIK of a relative of whom the list does not know the family.
  const isOfFamily = best.nik === 'equal' && best.kk !== 'equal' && comparison.kk === 'equal';
  if (isOfFamily && isAsWellNamed(comparison, best)) return true;
  // A twin's NIK, and what is left of the name is the twin's, too.
  if (best.account === 'differs' && NIK_AGREES.includes(comparison.nik) && isAlike(comparison))
    return isAsWellNamed(comparison, best);
  return (
    !isSameName(best) &&
    comparison.name === 'equal' &&
    (agreesByNumber(comparison) || NIK_AGREES.includes(comparison.nik))
  );
}

/** Whether a candidate is out of the question beside another one: for that one speak NIK and name, or account and name, and for this one none of the two, or nothing but a NIK beside another name. */
function isOutshone(comparison: Comparison, other: Comparison): boolean {
  if (comparison.name === 'equal' || comparison.account === 'equal') return false;
  if (isSisterOf(comparison, other)) return true;
  if (other.nik === 'equal') return other.name === 'equal' && comparison.nik !== 'equal';
  if (other.account !== 'equal' || comparison.kk === 'equal') return false;
  return comparison.name === 'differs' || (comparison.name === 'similar70' && isSameName(other));
}

/** Whether two have one family card, and the statement has the very name of the other one and not this one's, while the NIK says the same of both. */
function isSisterOf(comparison: Comparison, other: Comparison): boolean {
  return (
    other.name === 'equal' &&
    other.kk === 'equal' &&
    comparison.kk === 'equal' &&
    !isSameName(comparison) &&
    comparison.nik === other.nik
  );
}

/** Of these candidates those that no other one puts out of the question. It matters of the other one only which of its numbers agrees, so that one of each kind is asked: thousands may share an account. */
export function notOutshone(candidates: readonly Comparison[]): readonly Comparison[] {
  const byAccount = candidates.filter(({ nik, account }) => nik !== 'equal' && account === 'equal');
  const outshining = [
    candidates.find(hasNikAndName),
    byAccount.find(isSameName) ?? byAccount.find(isAlike) ?? byAccount.find(isByRarePart),
    ...oneOfEachNik(candidates.filter(({ kk, name }) => kk === 'equal' && name === 'equal')),
  ].filter((other) => other !== undefined);
  return candidates.filter((candidate) => !outshining.some((other) => isOutshone(candidate, other)));
}

/** Of these candidates one for each level of the NIK. */
function oneOfEachNik(candidates: readonly Comparison[]): Iterable<Comparison> {
  return new Map(candidates.map((candidate) => [candidate.nik, candidate])).values();
}

/** Whether the name speaks for a candidate, and the KK, or a neighbour's NIK in the kelurahan, but not the NIK. */
export function isNamedBesideNik(comparison: Comparison): boolean {
  if (comparison.nik === 'equal') return false;
  if (comparison.kk === 'equal') return isOwnName(comparison);
  return comparison.name === 'equal' && NIK_AGREES.includes(comparison.nik) && comparison.area === 'equal';
}

/** Whether the NIK speaks for a candidate, and neither name nor account. */
export function isByNikAlone(comparison: Comparison): boolean {
  return comparison.nik === 'equal' && comparison.name !== 'equal' && comparison.account !== 'equal';
}

/** Whether NIK or account alone speaks for a candidate, and not quite the name: the number may have come into somebody else's row. */
export function isByOneNumber(comparison: Comparison): boolean {
  if (comparison.name === 'missing') return false;
  if (isByNikAlone(comparison)) return true;
  return isByAccountAlone(comparison) && !isSameName(comparison);
}

/** Whether the account speaks for a candidate, and not the NIK. */
export function isByAccountAlone({ account, nik }: Comparison): boolean {
  return account === 'equal' && !NIK_LIKE.includes(nik);
}

/**
 * Whether a candidate is known by the account, or the KK, and the name, and not the NIK, or by the NIK and a name that is not their own, or by a NIK that is nearly theirs and no account, and no KK or that of twins: whoever has a
 * whole row beside it may not be meant by this one.
 */
export function isInDoubtBesideOwnRow(comparison: Comparison): boolean {
  if (comparison.account === 'equal') return isByAccountAlone(comparison);
  const { kk, name, nik } = comparison;
  if (nik === 'equal') return name !== 'missing' && !isOwnName(comparison);
  return kk === 'equal' ? nik === 'oneEdit' || !NIK_AGREES.includes(nik) : NIK_AGREES.includes(nik);
}

/** Whether a candidate is known by so little that whoever has a row with NIK and name beside it, of whichever programme, may not be meant: by the account or the NIK and a poor name, the KK and another NIK, or nearly the NIK. */
export function isPoorBesideOwnRow(comparison: Comparison): boolean {
  const { account, kk, nik } = comparison;
  if (account === 'equal') return isByAccountAlone(comparison) && isPoorlyNamed(comparison);
  if (nik === 'equal') return isPoorlyNamed(comparison);
  return kk === 'equal' ? nik === 'first12' || nik === 'differs' : NIK_AGREES.includes(nik);
}

/** Whether without the account no more speaks for a candidate than the KK, or nearly the NIK; the latter with the KK, too, where the name is not their own. */
export function isByLittle(comparison: Comparison): boolean {
  const { account, kk, nik } = comparison;
  if (account === 'equal' || nik === 'equal' || nik === 'kept15') return false;
  return kk !== 'equal' || !NIK_AGREES.includes(nik) || !isOwnName(comparison);
}

/** Whether the KK speaks for a candidate, and neither NIK nor account. */
export function isByFamilyCardAlone({ account, kk, nik }: Comparison): boolean {
  return kk === 'equal' && account !== 'equal' && !NIK_AGREES.includes(nik);
}

/** Whether a candidate has the account and the same name. */
export function hasAccountAndName(comparison: Comparison): boolean {
  return comparison.account === 'equal' && isSameName(comparison);
}

/** Whether a candidate has the NIK and the very name. */
export function hasNikAndName({ nik, name }: Comparison): boolean {
  return nik === 'equal' && name === 'equal';
}

/** Levels of a name, from no likeness on. */
const LIKENESS: readonly NameLevel[] = [
  'similar70',
  'part',
  'similar88',
  'similar92',
  'whole',
  'slip',
  'equal',
];

/** Whether the statement's name fits another candidate at least as well, and not the best one wholly. */
export function isAsWellNamed(comparison: Named, best: Named): boolean {
  return mayBeAsWellNamed(best) && likeness(comparison) >= likeness(best);
}

/** Whether the statement has a name, and it is not wholly the best one's. */
export function mayBeAsWellNamed({ name }: Named): boolean {
  return name !== 'missing' && name !== 'equal';
}

/** Whether the statement's name fits another candidate at least as well, also where it is both ones'. */
export function isAtLeastAsWellNamed(comparison: Named, best: Named): boolean {
  return comparison.name === 'equal' || isAsWellNamed(comparison, best);
}

/** Levels of a name that is so far from the stated one that somebody else may well have that. */
const POOR_NAMES: ReadonlySet<NameLevel> = new Set(['differs', 'similar70', 'part', 'similar88']);

/** Whether the name is only somewhat like the stated one: neither a slip, nor cut off, nor with more behind it. */
export function isPoorlyNamed({ name }: Named): boolean {
  return POOR_NAMES.has(name);
}

/** Whether the statement's name fits another candidate better than the best one. */
export function isBetterNamed(comparison: Named, best: Named): boolean {
  return best.name !== 'missing' && likeness(comparison) > likeness(best);
}

function likeness({ name }: Named): number {
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

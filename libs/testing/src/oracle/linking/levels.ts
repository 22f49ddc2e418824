import { type EvidenceKind } from '../../../../domain/src/book/book-result.js';
import weights from '../../../../domain/src/linking/evidence/weights.json' with { type: 'json' };
import { type Roster } from '../roster.js';
import { type Comparison, level } from './evidence.js';

export function isEqual(comparison: Comparison, kind: EvidenceKind): boolean {
  return level(comparison, kind) === 'equal';
}

export function isNikNear(comparison: Comparison): boolean {
  return ['kept15', 'kept12', 'mistyped', 'oneEdit', 'twoEdits'].includes(level(comparison, 'nik'));
}

/** NIK, account (or card) or KK is equal. */
export function hasEqualIdentifier(comparison: Comparison): boolean {
  return (['nik', 'account', 'kk'] as const).some((kind) => isEqual(comparison, kind));
}

export function isNameSame(comparison: Comparison): boolean {
  return ['equal', 'slip'].includes(level(comparison, 'name'));
}

/** The name is the same, or whole in the other one and so rare that nobody else of the family has it. */
export function isNameOwn(comparison: Comparison): boolean {
  const isWhole = level(comparison, 'name') === 'whole';
  return isNameSame(comparison) || (isWhole && nameWeight(comparison) >= weights.name.wholeTells);
}

export function doesNikAgree(comparison: Comparison): boolean {
  return ['equal', 'kept15', 'mistyped', 'oneEdit'].includes(level(comparison, 'nik'));
}

/** The name is equal, a slip, whole in the other one, or similar at .88. */
export function isNameAlike(comparison: Comparison): boolean {
  return isNameSame(comparison) || ['whole', 'similar92', 'similar88'].includes(level(comparison, 'name'));
}

export function isNameBorne(comparison: Comparison): boolean {
  return isNameAlike(comparison) || level(comparison, 'name') === 'part';
}

function nameWeight({ evidence }: Comparison): number {
  return evidence.find(({ kind }) => kind === 'name')!.weight;
}

export function doesNameAgree(comparison: Comparison): boolean {
  const { partAgrees, partAgreesBesideAccount } = weights.name;
  const least = isEqual(comparison, 'account') ? partAgreesBesideAccount : partAgrees;
  const isTelling = nameWeight(comparison) >= least;
  return isNameAlike(comparison) || (level(comparison, 'name') === 'part' && isTelling);
}

/** A part of the name that so many have that it does not tell beside the account alone (docs/rules.md, 4). */
export function isPartCommon(comparison: Comparison): boolean {
  return level(comparison, 'name') === 'part' && nameWeight(comparison) < weights.name.partTells;
}

/** So few have the name that nobody else is met by chance, on a list of so many (docs/rules.md, 4, Names). */
export function isNameRare(comparison: Comparison, { payees }: Roster, more = 0): boolean {
  const { rare, rareTown, rarePerDoubling, slip, whole } = weights.name;
  const doublings = Math.max(0, Math.log2(payees.length / rareTown));
  const least = Math.round(rare + rarePerDoubling * doublings) + more;
  const shares: Partial<Record<string, number>> = { slip, whole };
  return nameWeight(comparison) >= (least * (shares[level(comparison, 'name')] ?? 100)) / 100;
}

export function likeness(comparison: Comparison): number {
  const levels = ['similar70', 'part', 'similar88', 'similar92', 'whole', 'slip', 'equal'];
  return levels.indexOf(level(comparison, 'name'));
}

import weights from '../../../../domain/src/linking/weights.json' with { type: 'json' };
import { type Statement } from '../statements.js';
import { type Comparison, level } from './evidence.js';
import { type Field } from './field.js';
import {
  doesNameAgree,
  doesNikAgree,
  isEqual,
  isNameAlike,
  isNameBorne,
  isNameOwn,
  isNameRare,
  isNameSame,
} from './levels.js';
import { saysNikNothing } from './mixed-up.js';

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

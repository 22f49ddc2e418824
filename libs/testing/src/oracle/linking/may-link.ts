import weights from '../../../../domain/src/linking/evidence/weights.json' with { type: 'json' };
import { type Roster } from '../roster.js';
import { type Statement } from '../statements.js';
import { type Comparison, isNobodysNik, level } from './evidence.js';
import { type Field, isEntitled } from './field.js';
import {
  doesNameAgree,
  doesNikAgree,
  isEqual,
  isNameBorne,
  isNameOwn,
  isNameRare,
  isNameSame,
  isPartCommon,
} from './levels.js';
import { isAwaited, isListedAnothers, saysNikNothing } from './mixed-up.js';

/** Whether a candidate may be linked automatically. */
export function mayBeLinked(statement: Statement, comparison: Comparison, field: Field): boolean {
  if (isNextDoors(statement, comparison, field)) return false;
  if (isByPartAlone(comparison) && !isAwaited(statement, comparison.payee, field)) return false;
  if (mayBeLinkedByAll(comparison, field.roster)) return true;
  return mayBeLinkedWithoutNik(comparison) && saysNikNothing(statement, comparison, field);
}

/** Beside the account nothing but a common part of the name. */
function isByPartAlone(comparison: Comparison): boolean {
  const isMoreEqual = doesNikAgree(comparison) || isEqual(comparison, 'kk');
  return isEqual(comparison, 'account') && !isMoreEqual && isPartCommon(comparison);
}

/** A mistyped NIK, without account and KK, and another KK or a common name, while somebody next door has, or may have, that NIK (docs/rules.md, 4, Outcome). */
function isNextDoors(statement: Statement, comparison: Comparison, field: Field): boolean {
  if (level(comparison, 'nik') !== 'mistyped' || isEqual(comparison, 'account') || isEqual(comparison, 'kk'))
    return false;
  if (level(comparison, 'kk') !== 'differs' && isNameRare(comparison, field.roster)) return false;
  return mayBeNextDoors(statement, comparison, field);
}

/** Little speaks for a candidate whom the list has at other channels or in other programmes only, and the NIK may be somebody else's (docs/rules.md, 4, Outcome). */
export function isStray(statement: Statement, one: Comparison, field: Field): boolean {
  const { payee } = one;
  const nik = level(one, 'nik');
  const isBesideOwnName = isEqual(one, 'kk') && doesNikAgree(one) && isNameOwn(one);
  if (isEqual(one, 'account') || nik === 'equal' || isBesideOwnName) return false;
  const isOfChannel = payee.entries.some(({ channel }) => ['', statement.channel].includes(channel));
  if (isEntitled(payee, statement) && isOfChannel) return false;
  if (saysNikNothing(statement, one, field)) return false;
  if (nik === 'mistyped' || nik === 'oneEdit') return mayBeNextDoors(statement, one, field);
  if (nik === 'twoEdits') return statement.nik.digits.slice(0, 6) === payee.nik.slice(0, 6);
  return nik === 'first12' || nik === 'differs';
}

/** Somebody next door has the stated NIK, or may have it. */
function mayBeNextDoors(statement: Statement, comparison: Comparison, field: Field): boolean {
  const { nik } = statement;
  if (nik.kind === 'full' && field.roster.payees.some((payee) => payee.nik === nik.digits))
    return !isListedAnothers(statement, comparison.payee, field);
  const places = [...nik.digits].flatMap((digit, at) => (digit === comparison.payee.nik[at] ? [] : [at]));
  return !isNobodysNik(nik.digits) && places.length === 1 && places[0]! >= 6;
}

function mayBeLinkedByAll(comparison: Comparison, roster: Roster): boolean {
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
      return isNearNikEnough(comparison, roster);
    case 'twoEdits':
      return isAccountEqual ? doesNameAgree(comparison) : isKkEqual && isNameOwn(comparison);
    case 'first12':
    case 'differs':
      if (isAccountEqual) return doesNameAgree(comparison);
      return (
        isKkEqual && isNameSame(comparison) && isNameRare(comparison, roster, weights.name.rarerBesideNik)
      );
    default: // missing, kept12, keptFew
      if (isAccountEqual) return isKkEqual || doesNameAgree(comparison);
      return isKkEqual && isNameOwn(comparison);
  }
}

/** What a NIK that is one edit off, or shortened to 15 digits or more, needs beside it. */
function isNearNikEnough(comparison: Comparison, roster: Roster): boolean {
  const nik = level(comparison, 'nik');
  const name = level(comparison, 'name');
  const isHere = isEqual(comparison, 'area') && level(comparison, 'amount') !== 'differs';
  if (isEqual(comparison, 'account')) return name !== 'differs';
  switch (level(comparison, 'kk')) {
    case 'equal':
      if (isNameOwn(comparison)) return true;
      return isNameBorne(comparison) ? nik !== 'oneEdit' : nik === 'mistyped' && name === 'missing';
    case 'missing':
    case 'shared':
      if (!isNameSame(comparison)) return false;
      if (nik === 'kept15') return true;
      return isHere && (nik === 'mistyped' || isNameRare(comparison, roster));
    default:
      if (!isNameSame(comparison) || !isHere) return false;
      return nik === 'kept15' || nik === 'mistyped';
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

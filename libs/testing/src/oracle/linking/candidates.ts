import weights from '../../../../domain/src/linking/weights.json' with { type: 'json' };
import { type Entry, type Payee, type Roster } from '../roster.js';
import { type Statement } from '../statements.js';
import { edits } from './edits.js';
import { compare, type Comparison, level, nikLevel } from './evidence.js';

/** The supported candidates of a statement, by sum, then by the payee's first entry (docs/rules.md, 4). */
export function candidatesOf(statement: Statement, roster: Roster): Comparison[] {
  const supported = roster.payees
    .filter((payee) => isLookedAt(statement, payee, roster))
    .map((payee) => compare(statement, payee, roster))
    .filter((comparison) => isSupported(statement, comparison));
  return supported
    .filter((one) => !supported.some((other) => outshines(other, one)))
    .sort((one, other) => other.sum - one.sum);
}

/** NIK and name of the one are equal, and of the other none of NIK, name and account; or account and name of the one, and the other has a name that differs, and neither account nor KK. */
function outshines(one: Comparison, other: Comparison): boolean {
  const isEqual = (comparison: Comparison, kind: 'nik' | 'name' | 'account' | 'kk') =>
    level(comparison, kind) === 'equal';
  const byNik = isEqual(one, 'nik') && isEqual(one, 'name');
  if (byNik && !isEqual(other, 'nik') && !isEqual(other, 'name') && !isEqual(other, 'account')) return true;
  const byAccount = !isEqual(one, 'nik') && isEqual(one, 'account') && isEqual(one, 'name');
  return (
    byAccount && level(other, 'name') === 'differs' && !isEqual(other, 'account') && !isEqual(other, 'kk')
  );
}

/** Payees with a family card of the best candidate whose name fits the statement at least as well, where the NIK is the best candidate's and the account is not (docs/rules.md, 4). */
export function relativesAsWellNamed(statement: Statement, best: Comparison, roster: Roster): Comparison[] {
  if (level(best, 'nik') !== 'equal' || level(best, 'account') === 'equal') return [];
  if (['equal', 'missing'].includes(level(best, 'name'))) return [];
  const cards = best.payee.entries.map(({ kk }) => kk).filter((kk) => kk !== '');
  return roster.payees
    .filter((payee) => payee !== best.payee && payee.entries.some(({ kk }) => cards.includes(kk)))
    .map((payee) => compare(statement, payee, roster))
    .filter((relative) => likeness(relative) >= likeness(best));
}

function likeness(comparison: Comparison): number {
  return ['similar70', 'similar88', 'similar92', 'equal'].indexOf(level(comparison, 'name'));
}

/** The statement has no full NIK, no KK and no account or card. */
function hasNoNumber({ nik, kk, account, card }: Statement): boolean {
  return nik.kind !== 'full' && kk === '' && account === '' && card === '';
}

function isLookedAt(statement: Statement, payee: Payee, roster: Roster): boolean {
  const { nik, account, card, kk } = statement;
  if (nik.kind === 'partial' && ['kept15', 'kept12'].includes(nikLevel(nik, payee.nik))) return true;
  if ((nik.kind === 'full' || nik.kind === 'odd') && edits(nik.digits, payee.nik, 1) <= 1) return true;
  if (account !== '' && payee.entries.some((entry) => entry.account === account)) return true;
  if (card !== '' && payee.entries.some((entry) => entry.card === card)) return true;
  if (kk !== '' && payee.entries.some((entry) => entry.kk === kk)) return true;
  return hasNoNumber(statement) && isFoundByName(statement, payee, roster);
}

function isFoundByName(statement: Statement, payee: Payee, roster: Roster): boolean {
  const { nameKey, kelurahanKey } = statement;
  if (nameKey === '') return false;
  if (kelurahanKey === '') return payee.entries.some((entry) => entry.nameKey === nameKey);
  const rarest = rarestWord(nameKey, kelurahanKey, roster);
  return rarest !== undefined && payee.entries.some((entry) => hasWordThere(entry, rarest, kelurahanKey));
}

/** The word of the name that fewest payees of the kelurahan have (but at least one); of equals the alphabetically first. */
function rarestWord(nameKey: string, kelurahanKey: string, { payees }: Roster): string | undefined {
  const words = nameKey
    .split(' ')
    .sort()
    .map((word) => ({
      word,
      bearers: payees.filter(({ entries }) =>
        entries.some((entry) => hasWordThere(entry, word, kelurahanKey)),
      ).length,
    }));
  return words.filter(({ bearers }) => bearers > 0).sort((one, other) => one.bearers - other.bearers)[0]
    ?.word;
}

function hasWordThere(entry: Entry, word: string, kelurahanKey: string): boolean {
  return entry.kelurahanKey === kelurahanKey && entry.nameKey.split(' ').includes(word);
}

function isSupported(statement: Statement, comparison: Comparison): boolean {
  if (hasEqualIdentifier(comparison)) return true;
  const isNear = ['kept15', 'kept12', 'oneEdit', 'twoEdits'].includes(level(comparison, 'nik'));
  if (isNear && level(comparison, 'name') !== 'differs') return true;
  return hasNoNumber(statement) && doesNameAgree(comparison);
}

/** NIK, account (or card) or KK is equal. */
export function hasEqualIdentifier(comparison: Comparison): boolean {
  return (['nik', 'account', 'kk'] as const).some((kind) => level(comparison, kind) === 'equal');
}

function doesNameAgree(comparison: Comparison): boolean {
  return ['equal', 'similar92', 'similar88'].includes(level(comparison, 'name'));
}

/** Whether a candidate may be linked automatically. */
export function mayBeLinked(comparison: Comparison): boolean {
  const nik = level(comparison, 'nik');
  const isAccountEqual = level(comparison, 'account') === 'equal';
  const isKkEqual = level(comparison, 'kk') === 'equal';
  const isNameAgreeing = doesNameAgree(comparison);
  const doesNikAgree = ['equal', 'kept15', 'oneEdit'].includes(nik);
  const agreeing = [doesNikAgree, isAccountEqual, isKkEqual, isNameAgreeing].filter(Boolean).length;
  if (comparison.sum < weights.automaticSum || agreeing < 2) return false;
  switch (nik) {
    case 'equal':
      return isAccountEqual || level(comparison, 'name') !== 'differs';
    case 'oneEdit':
    case 'kept15':
      return isNearNikEnough(comparison);
    case 'twoEdits':
    case 'first12':
    case 'differs':
      return isNameAgreeing && (isAccountEqual || isKkEqual);
    default: // missing, kept12, keptFew
      return isAccountEqual || isKkEqual;
  }
}

/** What a NIK that is one edit off, or shortened to 15 digits or more, needs beside it. */
function isNearNikEnough(comparison: Comparison): boolean {
  const name = level(comparison, 'name');
  const isAccountEqual = level(comparison, 'account') === 'equal';
  const isKkEqual = level(comparison, 'kk') === 'equal';
  if (name === 'differs') return false;
  if (isAccountEqual) return true;
  if (level(comparison, 'kk') === 'differs') return false;
  if (isKkEqual) return name === 'equal' || name === 'missing';
  return name === 'equal' && (level(comparison, 'nik') === 'kept15' || level(comparison, 'area') === 'equal');
}

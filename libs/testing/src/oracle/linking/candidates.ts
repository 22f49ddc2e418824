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
  isNameSame,
  isNikNear,
  isPartCommon,
  likeness,
} from './levels.js';
import { ownRows, withoutMixedUp } from './mixed-up.js';
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
  const doesNameTell = isNameAlike(one) || (level(one, 'name') === 'part' && !isPartCommon(one));
  if (!isEqual(one, 'account') || !doesNameTell || isEqual(other, 'kk')) return false;
  const name = level(other, 'name');
  return name === 'differs' || (name === 'similar70' && isNameSame(one));
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

export function sharesWordAndIsBorne(stated: string, listed: string, roster: Roster): boolean {
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
  const isOfFamily = isEqual(best, 'nik') && !isEqual(best, 'kk') && isEqual(candidate, 'kk');
  if ((isTwin || isOfFamily) && isNamedLess && likeness(candidate) >= likeness(best)) return true;
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

export function isFoundByName(statement: Statement, payee: Payee, roster: Roster): boolean {
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

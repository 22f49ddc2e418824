import { type Payee, type Roster } from '../roster.js';
import { type Statement } from '../statements.js';
import { compare, type Comparison, isNobodysNik, isWomansNik, level, namesNobody } from './evidence.js';
import { type Field, isEntitled } from './field.js';
import { doesNikAgree, isEqual, isNameOwn, isNameSame } from './levels.js';

/** One person's NIK in another's row (docs/rules.md, 4, Mixed up). */
export function withoutMixedUp(
  statement: Statement,
  open: readonly Comparison[],
  field: Field,
): Comparison[] {
  const named = open.filter((one) => {
    const isNikNext = doesNikAgree(one) && isEqual(one, 'area') && isEqual(one, 'name');
    if (isEqual(one, 'nik') || !isNameOwn(one) || !(isEqual(one, 'kk') || isNikNext)) return false;
    return mayBeTheirs(statement, one.payee, field);
  });
  return open.filter(
    (one) => !isByNikAlone(one) || !named.some(({ payee }) => isOf(statement, payee, one.payee, field)),
  );
}

export function isByNikAlone(one: Comparison): boolean {
  return isEqual(one, 'nik') && !isEqual(one, 'name') && !isEqual(one, 'account');
}

/** An entitlement in the programme, and no row of their own in it and in the report. */
function mayBeTheirs(statement: Statement, payee: Payee, field: Field): boolean {
  return isEntitled(payee, statement) && ownRowsHere(statement, payee, field).length === 0;
}

/** Whether a row with one's name and the other's NIK is the former's. */
function isOf(statement: Statement, named: Payee, owner: Payee, field: Field): boolean {
  if (!mayBeTheirs(statement, owner, field)) return true;
  if (ownRows(statement, named, field).length > 0) return false;
  const own = ownRows(statement, owner, field);
  if (own.some(({ report }) => report === statement.report)) return true;
  const isPaidElsewhere = own.some(
    ({ programme, channel }) => programme === statement.programme && channel !== statement.channel,
  );
  if (isPaidElsewhere) return true;
  const isOfChannel = ({ entries }: Payee): boolean =>
    entries.some(({ channel }) => channel === statement.channel);
  return own.length > 0 && isOfChannel(named) && !isOfChannel(owner);
}

/** Other rows with the payee's NIK or account, and with the name, or with the KK and the very name, unless they have the NIK of somebody else with it (docs/rules.md, 4, Mixed up). */
export function ownRows(statement: Statement, payee: Payee, { roster, statements }: Field): Statement[] {
  return statements.filter((row) => {
    if (row === statement) return false;
    const hasNik = row.nik.kind === 'full' && row.nik.digits === payee.nik;
    const hasAccount =
      !namesNobody(row.account, 'account', roster) &&
      payee.entries.some(({ account }) => account === row.account);
    const hasCard = !namesNobody(row.kk, 'kk', roster) && payee.entries.some(({ kk }) => kk === row.kk);
    if (!hasNik && !hasAccount && !hasCard) return false;
    if (!hasNik && !hasAccount && isNamesakes(row, payee, roster)) return false;
    const names = hasNik || hasAccount ? ['equal', 'slip', 'whole'] : ['equal'];
    return names.includes(level(compare(row, payee, roster), 'name'));
  });
}

function isNamesakes(row: Statement, payee: Payee, roster: Roster): boolean {
  const owner = roster.payees.find(({ nik }) => row.nik.kind === 'full' && nik === row.nik.digits);
  return owner !== undefined && owner !== payee && isEqual(compare(row, owner, roster), 'name');
}

function ownRowsHere(statement: Statement, payee: Payee, field: Field): Statement[] {
  const { programme, report } = statement;
  return ownRows(statement, payee, field).filter(
    (row) => row.programme === programme && row.report === report,
  );
}

/** The stated NIK is nobody's, of the other sex, or of somebody whose row this is not. */
export function saysNikNothing(statement: Statement, comparison: Comparison, field: Field): boolean {
  const { payee } = comparison;
  const { kind, digits } = statement.nik;
  if (kind === 'odd') return true;
  if (kind !== 'full') return false;
  if (isNobodysNik(digits)) return true;
  const isTheirs = isEqual(comparison, 'account') || isNameSame(comparison);
  if (isTheirs && isWomansNik(digits) !== isWomansNik(payee.nik)) return true;
  return isListedAnothers(statement, payee, field);
}

/** The stated NIK is that of somebody on the list whose row this is not. */
export function isListedAnothers(statement: Statement, payee: Payee, field: Field): boolean {
  const { kind, digits } = statement.nik;
  const owner = field.roster.payees.find(({ nik }) => kind === 'full' && nik === digits);
  if (owner === undefined || !isByNikAlone(compare(statement, owner, field.roster))) return false;
  return isOf(statement, payee, owner, field);
}

/** NIK and account of a payee whose own row stands in the report, beside another name. */
export function isCopied(statement: Statement, best: Comparison, field: Field): boolean {
  return level(best, 'name') === 'differs' && ownRowsHere(statement, best.payee, field).length > 0;
}

/** Rows of a payee's own beside a statement: in its report, or at another channel. */
function ownRowsBeside(statement: Statement, payee: Payee, field: Field): Statement[] {
  return ownRows(statement, payee, field).filter(
    ({ report, channel }) => report === statement.report || channel !== statement.channel,
  );
}

/** Another row states the NIK of a payee and is their own: in this report, or at another channel. */
export function hasRowWithNik(statement: Statement, payee: Payee, field: Field): boolean {
  return ownRowsBeside(statement, payee, field).some(
    ({ nik, programme }) =>
      nik.kind === 'full' && nik.digits === payee.nik && programme === statement.programme,
  );
}

/** The same, of whichever programme. */
export function isKnownBeside(statement: Statement, payee: Payee, field: Field): boolean {
  return ownRowsBeside(statement, payee, field).some(
    ({ nik }) => nik.kind === 'full' && nik.digits === payee.nik,
  );
}

/** An entitlement in the programme, and no row beside the statement that is of it or states the NIK. */
export function isDue(statement: Statement, payee: Payee, field: Field): boolean {
  const isInProgramme = ownRowsBeside(statement, payee, field).some(
    ({ programme }) => programme === statement.programme,
  );
  return isEntitled(payee, statement) && !isInProgramme && !isKnownBeside(statement, payee, field);
}

/** An entitlement in the programme, and no row of their own at all. */
export function isAwaited(statement: Statement, payee: Payee, field: Field): boolean {
  return isEntitled(payee, statement) && ownRows(statement, payee, field).length === 0;
}

/** Those who have an entitlement in the programme and no row of their own in it. */
export function mayBeUnpaid(statement: Statement, others: readonly Comparison[], field: Field): Comparison[] {
  return others.filter(
    ({ payee }) =>
      isEntitled(payee, statement) &&
      ownRows(statement, payee, field).every(({ programme }) => programme !== statement.programme),
  );
}

/** Those who have no row of their own. */
export function waiting(statement: Statement, others: readonly Comparison[], field: Field): Comparison[] {
  return others.filter(({ payee }) => ownRows(statement, payee, field).length === 0);
}

/** Of those who may be meant the ones who have no row of their own, unless the best candidate has one in the report. */
export function withoutOwnRows(
  statement: Statement,
  best: Comparison,
  others: readonly Comparison[],
  field: Field,
): Comparison[] {
  const isTwice = ownRowsHere(statement, best.payee, field).length > 0;
  return isTwice ? [...others] : withoutRowsInstead(statement, best, others, field);
}

/** Of those who may be meant the ones who have no row of their own; in the programme, where the best candidate has no entitlement in it. */
export function withoutRowsInstead(
  statement: Statement,
  best: Comparison,
  others: readonly Comparison[],
  field: Field,
): Comparison[] {
  if (isEntitled(best.payee, statement)) return waiting(statement, others, field);
  return mayBeUnpaid(statement, others, field);
}

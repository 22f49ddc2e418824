import { isSameTransaction } from '../settlement/same-payment.js';
import { speaksOfEveryProgramme, type Statement } from '../statements.js';
import { level } from './evidence.js';
import { type Link } from './outcome.js';

/** A statement and where its own evidence leads. */
export interface Linked {
  readonly statement: Statement;
  readonly link: Link;
}

/** Holds the payees that compete with one that fits better (docs/rules.md, 5). */
export function withoutCompetitors(linked: readonly Linked[]): Linked[] {
  return linked.map((one) => {
    const isHeld = linked.some((other) => compete(one, other, linked) && !fitsBetter(one, other));
    return isHeld ? { ...one, link: { ...one.link, kind: 'review' } } : one;
  });
}

function compete(one: Linked, other: Linked, linked: readonly Linked[]): boolean {
  return (
    one.link.kind === 'auto' &&
    other.link.kind === 'auto' &&
    one.statement.channel === other.statement.channel &&
    one.link.payees[0] === other.link.payees[0] &&
    isWhole(one.statement) &&
    isWhole(other.statement) &&
    one.statement.nik.digits !== other.statement.nik.digits &&
    !isCorrected(one, other, linked)
  );
}

/** The other row's report restates this statement under the other row's NIK. */
function isCorrected(one: Linked, other: Linked, linked: readonly Linked[]): boolean {
  return linked.some(
    (row) =>
      row.link.kind === 'auto' &&
      row.link.payees[0] === one.link.payees[0] &&
      row.statement.report === other.statement.report &&
      row.statement.nik.digits === other.statement.nik.digits &&
      isWhole(row.statement) &&
      isOneTransaction(one.statement, row.statement),
  );
}

/** As section 6 says; a row that speaks of every programme speaks of the other row's too. */
function isOneTransaction(one: Statement, other: Statement): boolean {
  const isOfEvery = [one, other].some(speaksOfEveryProgramme);
  return isSameTransaction(one, isOfEvery ? { ...other, programme: one.programme } : other);
}

function isWhole({ nik }: Statement): boolean {
  return nik.kind === 'full' || nik.kind === 'odd';
}

/** The NIK is equal, or, where neither is, the sum is higher. */
function fitsBetter(one: Linked, other: Linked): boolean {
  if (hasEqualNik(one)) return true;
  return !hasEqualNik(other) && one.link.shown!.sum > other.link.shown!.sum;
}

function hasEqualNik({ link }: Linked): boolean {
  return level(link.shown!, 'nik') === 'equal';
}

import { type ReconciliationSettings } from '../../../../domain/src/book/book-input.js';
import { type EntitlementState, type FindingKind } from '../../../../domain/src/findings/finding-kinds.js';
import { lastDay, overlaps } from '../../../../domain/src/values/months.js';
import { type Entitlement, type Payee } from '../roster.js';
import { type Settled } from '../settlement/settled.js';
import { moved, type Report } from '../statements.js';

/** One entitlement and what is said of its money. */
export interface Assessed {
  readonly entitlement: Entitlement;
  /** Standing statements linked to it, in their order. */
  readonly counted: readonly Settled[];
  readonly delivered: number;
  readonly withdrawn: number;
  readonly difference: number;
  readonly money?: FindingKind;
  readonly state: EntitlementState;
}

/** What an assessment looks at beside the entitlement. */
export interface Month {
  readonly settled: readonly Settled[];
  readonly reports: readonly Report[];
  readonly settings: ReconciliationSettings;
}

/** Assesses one entitlement (docs/rules.md, 8). */
export function assess(entitlement: Entitlement, payee: Payee, month: Month): Assessed {
  const counted = month.settled.filter((one) => isCounted(one, entitlement, payee));
  const payments = withSomethingLeft(counted);
  const delivered = sum(payments.map(({ left }) => left));
  const amounts = {
    entitlement,
    counted,
    delivered,
    withdrawn: sum(payments.map((one) => withdrawnOf(one, 0))),
    difference: delivered - entitlement.amount,
  };
  if (delivered > 0)
    return {
      ...amounts,
      ...moneyFinding(amounts, payments.length, month.settings.tolerance),
      state: deliveredState(amounts, sum(payments.map((one) => withdrawnOf(one, one.left)))),
    };
  const isCandidate = month.settled.some((one) => isHeldFor(one, entitlement, payee));
  const verdict = undeliveredState(amounts, isCandidate, month);
  const money = MONEY_FINDING_OF[verdict];
  return { ...amounts, state: verdict, ...(money ? { money } : {}) };
}

/** A standing statement that is linked to the payee, of the programme, whose months overlap. */
export function isCounted({ statement, link, isStanding }: Settled, to: Entitlement, payee: Payee): boolean {
  return (
    isStanding &&
    link.kind === 'auto' &&
    link.payees[0] === payee &&
    statement.programme === to.programme &&
    overlaps(statement.months, to.months)
  );
}

/** Payments with something left. */
export function withSomethingLeft(settled: readonly Settled[]): Settled[] {
  return settled.filter(({ left }) => left > 0);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Orders 2 to 4 of the money findings. */
function moneyFinding(
  { entitlement, delivered }: Pick<Assessed, 'entitlement' | 'delivered'>,
  payments: number,
  tolerance: number,
): { money?: FindingKind } {
  if (payments >= 2 && delivered >= 2 * entitlement.amount - tolerance) return { money: 'PAID_TWICE' };
  if (delivered > entitlement.amount + tolerance) return { money: 'OVERPAID' };
  if (delivered < entitlement.amount - tolerance) return { money: 'UNDERPAID' };
  return {};
}

/** What counts as withdrawn of one payment: all that Pos paid, what the bank states, `unknown` where it has no such columns. */
function withdrawnOf({ statement, left }: Settled, unknown: number): number {
  return statement.outcome === 'PAID' ? left : (statement.row.withdrawn ?? unknown);
}

function deliveredState(
  { entitlement, delivered }: Pick<Assessed, 'entitlement' | 'delivered'>,
  withdrawn: number,
): EntitlementState {
  if (withdrawn >= Math.min(delivered, entitlement.amount)) return 'RECEIVED';
  return withdrawn === 0 ? 'CREDITED' : 'PARTLY_WITHDRAWN';
}

const MONEY_FINDING_OF: Partial<Record<EntitlementState, FindingKind>> = {
  RETURNED: 'RETURNED',
  FAILED: 'PAYMENT_FAILED',
  NOT_DELIVERED: 'NOT_DELIVERED',
};

/** Orders 1 and 5 to 9: nothing was delivered. */
function undeliveredState(
  { entitlement, counted }: Pick<Assessed, 'entitlement' | 'counted'>,
  isCandidate: boolean,
  { settings, reports }: Month,
): EntitlementState {
  if (isCandidate) return 'UNDER_REVIEW';
  if (counted.some(({ statement, isReturned }) => isReturned || statement.outcome === 'RETURNED'))
    return 'RETURNED';
  const newest = newestOf(counted);
  if (newest.length > 0 && newest.every(({ statement }) => statement.outcome === 'FAILED')) return 'FAILED';
  const channel = entitlement.first.channel;
  const awaited = channel === '' ? channelsOf(settings) : [channel];
  if (settings.asOf <= Math.max(...awaited.map((one) => cutoffOf(one, settings)))) return 'PENDING';
  const areFinal = awaited.every((one) => reports.some((report) => report.channel === one && report.isFinal));
  return areFinal ? 'NOT_DELIVERED' : 'AWAITING_REPORT';
}

/** The counted statements with the newest report date. */
export function newestOf(counted: readonly Settled[]): Settled[] {
  const newest = Math.max(...counted.map(({ statement }) => statement.report.date));
  return counted.filter(({ statement }) => statement.report.date === newest);
}

/** BRI, POS and every other channel that has a cut-off. */
function channelsOf({ cutoffs }: ReconciliationSettings): string[] {
  return ['BRI', 'POS', ...Object.keys(cutoffs)];
}

/** A channel's cut-off: as set, else the last day of the cycle. */
export function cutoffOf(channel: string, { cutoffs, cycle }: ReconciliationSettings): number {
  return cutoffs[channel] ?? lastDay(cycle);
}

/** A held payment that has the payee as candidate for this entitlement. */
function isHeldFor({ statement, link, isStanding, left }: Settled, to: Entitlement, payee: Payee): boolean {
  return (
    isStanding &&
    moved(statement) &&
    left > 0 &&
    link.kind === 'review' &&
    link.payees.includes(payee) &&
    statement.programme === to.programme &&
    overlaps(statement.months, to.months)
  );
}

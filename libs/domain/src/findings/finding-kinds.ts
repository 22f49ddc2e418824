/** Kinds of discrepancy in the order of the rules: money, further, beside the entitlements. Outputs and legends have this order. */
export const FINDING_KINDS = [
  'PAID_TWICE',
  'OVERPAID',
  'UNDERPAID',
  'RETURNED',
  'PAYMENT_FAILED',
  'NOT_DELIVERED',
  'INELIGIBLE_RECIPIENT',
  'DUPLICATE_ENTITLEMENT',
  'CARD_NOT_HANDED_OVER',
  'NOT_WITHDRAWN',
  'WITHDRAWN_LESS_THAN_CREDITED',
  'WRONG_CHANNEL',
  'OUT_OF_WINDOW',
  'NOT_ON_ROSTER',
  'IDENTITY_MISMATCH',
  'AMBIGUOUS_MATCH',
  'REPORT_AWAITED',
  'SHARED_ACCOUNT',
  'CONTROL_TOTAL_MISMATCH',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** Kinds that are about money: the differences of the others have no sum that means anything. */
export const MONEY_KINDS: ReadonlySet<string> = new Set<FindingKind>([
  'PAID_TWICE',
  'OVERPAID',
  'UNDERPAID',
  'RETURNED',
  'PAYMENT_FAILED',
  'NOT_DELIVERED',
  'NOT_ON_ROSTER',
]);

export const SEVERITIES = ['high', 'medium', 'low'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** States of an entitlement, in the order of the rules: nothing delivered, then delivered. */
export const ENTITLEMENT_STATES = [
  'PENDING',
  'AWAITING_REPORT',
  'UNDER_REVIEW',
  'NOT_DELIVERED',
  'FAILED',
  'RETURNED',
  'RECEIVED',
  'CREDITED',
  'PARTLY_WITHDRAWN',
] as const;

export type EntitlementState = (typeof ENTITLEMENT_STATES)[number];

/** How a statement found its household. */
export const LINK_KINDS = ['auto', 'review', 'none', 'outside', 'superseded'] as const;

export type LinkKind = (typeof LINK_KINDS)[number];

const SEVERITY: Readonly<Record<FindingKind, Severity>> = {
  PAID_TWICE: 'high',
  OVERPAID: 'medium',
  UNDERPAID: 'medium',
  RETURNED: 'medium',
  PAYMENT_FAILED: 'medium',
  NOT_DELIVERED: 'high',
  INELIGIBLE_RECIPIENT: 'high',
  DUPLICATE_ENTITLEMENT: 'high',
  CARD_NOT_HANDED_OVER: 'medium',
  NOT_WITHDRAWN: 'low',
  WITHDRAWN_LESS_THAN_CREDITED: 'low',
  WRONG_CHANNEL: 'low',
  OUT_OF_WINDOW: 'low',
  NOT_ON_ROSTER: 'high',
  IDENTITY_MISMATCH: 'medium',
  AMBIGUOUS_MATCH: 'medium',
  REPORT_AWAITED: 'medium',
  SHARED_ACCOUNT: 'medium',
  CONTROL_TOTAL_MISMATCH: 'medium',
};

/** Days before the pull-back from which idle money is urgent (rules, Severity). */
const URGENT_DAYS = 15;

/** The severity of a kind; `daysLeft` (until idle money is pulled back) matters for NOT_WITHDRAWN only. */
export function severityOf(kind: FindingKind, daysLeft?: number): Severity {
  return kind === 'NOT_WITHDRAWN' && daysLeft !== undefined && daysLeft <= URGENT_DAYS
    ? 'high'
    : SEVERITY[kind];
}

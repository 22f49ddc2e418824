import { type FindingKind } from '../findings/finding-kinds.js';

/** What the counted statements of one entitlement add up to: everything that the rules of assessment look at, and nothing else. Money in rupiah. */
export interface Assessment {
  readonly entitled: number;
  readonly delivered: number;
  /** Cash paid, and withdrawals of credits: of those whose report has no withdrawal columns all. */
  readonly takenOut: number;
  /** Payments of which something is left. */
  readonly payments: number;
  /** A counted statement was returned. */
  readonly returned: boolean;
  readonly newestIsFailure: boolean;
  /** A held payment names the household as candidate. */
  readonly isCandidate: boolean;
  /** asOf is past the cut-off of its channel. */
  readonly isDue: boolean;
  /** A final report of its channel is in. */
  readonly isReported: boolean;
  readonly tolerance: number;
  /** The bank says that the card of a credit was not handed over. */
  readonly cardKept: boolean;
  /** Credits with withdrawal columns: rupiah credited, rupiah taken out. */
  readonly bankCredited: number;
  readonly bankWithdrawn: number;
  /** asOf is past the earliest of these credits + grace. */
  readonly graceIsOver: boolean;
  /** Something was delivered by the roster's channel. */
  readonly paidByOwnChannel: boolean;
  /** The roster's channel stated a failure or a return. */
  readonly ownChannelGaveUp: boolean;
  readonly hasChannel: boolean;
  readonly paidOutsideWindow: boolean;
  readonly isExcluded: boolean;
  readonly isRepeated: boolean;
}

/** Money findings and states without one, in the order in which the first that holds decides (rules, 4). */
export type MoneyRule = { readonly when: (facts: Assessment) => boolean } & (
  { readonly finding: FindingKind } | { readonly state: 'UNDER_REVIEW' | 'PENDING' | 'AWAITING_REPORT' }
);

export const MONEY_RULES: readonly MoneyRule[] = [
  { state: 'UNDER_REVIEW', when: (facts) => facts.isCandidate && facts.delivered === 0 },
  {
    finding: 'PAID_TWICE',
    when: (facts) => facts.payments >= 2 && facts.delivered >= 2 * facts.entitled - facts.tolerance,
  },
  { finding: 'OVERPAID', when: (facts) => facts.delivered > facts.entitled + facts.tolerance },
  {
    finding: 'UNDERPAID',
    when: (facts) => facts.delivered > 0 && facts.delivered < facts.entitled - facts.tolerance,
  },
  { finding: 'RETURNED', when: (facts) => facts.delivered === 0 && facts.returned },
  { finding: 'PAYMENT_FAILED', when: (facts) => facts.delivered === 0 && facts.newestIsFailure },
  { state: 'PENDING', when: (facts) => facts.delivered === 0 && !facts.isDue },
  { state: 'AWAITING_REPORT', when: (facts) => facts.delivered === 0 && !facts.isReported },
  { finding: 'NOT_DELIVERED', when: (facts) => facts.delivered === 0 },
];

/** Findings in addition, each on its own, in the order of the rules (rules, 4). */
export const FURTHER_RULES: readonly {
  readonly finding: FindingKind;
  readonly when: (facts: Assessment) => boolean;
}[] = [
  { finding: 'INELIGIBLE_RECIPIENT', when: (facts) => facts.isExcluded },
  { finding: 'DUPLICATE_ENTITLEMENT', when: (facts) => facts.isRepeated },
  { finding: 'CARD_NOT_HANDED_OVER', when: (facts) => facts.cardKept },
  {
    finding: 'NOT_WITHDRAWN',
    when: (facts) =>
      !facts.cardKept && facts.bankCredited > 0 && facts.bankWithdrawn === 0 && facts.graceIsOver,
  },
  {
    finding: 'WITHDRAWN_LESS_THAN_CREDITED',
    when: (facts) =>
      !facts.cardKept &&
      facts.bankWithdrawn > 0 &&
      facts.bankWithdrawn < facts.bankCredited &&
      facts.graceIsOver,
  },
  {
    finding: 'WRONG_CHANNEL',
    when: (facts) =>
      facts.hasChannel && facts.delivered > 0 && !facts.paidByOwnChannel && !facts.ownChannelGaveUp,
  },
  { finding: 'OUT_OF_WINDOW', when: (facts) => facts.paidOutsideWindow },
];

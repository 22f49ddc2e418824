import { type FindingKind } from '../findings/finding-kinds.js';

/** What the counted statements of one entitlement add up to: everything that the rules of assessment look at. Money in rupiah, days since 1970, 0 = no such day. */
export interface Assessment {
  entitled: number;
  delivered: number;
  /** Stated withdrawals of credits plus cash paid. */
  withdrawn: number;
  /** The same, with credits whose report has no withdrawal columns counted as withdrawn. */
  takenOut: number;
  /** Payments of which something is left. */
  payments: number;
  /** A counted statement was returned. */
  returned: boolean;
  newestIsFailure: boolean;
  /** A held payment names the household as candidate. */
  isCandidate: boolean;
  /** asOf is past the cut-off of its channel. */
  isDue: boolean;
  /** A final report of its channel is in. */
  isReported: boolean;
  tolerance: number;
  /** The bank says that the card of a credit was not handed over. */
  cardKept: boolean;
  /** Credits with withdrawal columns: rupiah credited, rupiah taken out, earliest day. */
  bankCredited: number;
  bankWithdrawn: number;
  earliestCredit: number;
  /** asOf is past earliest credit + grace. */
  graceIsOver: boolean;
  /** Something was delivered by the roster's channel. */
  paidByOwnChannel: boolean;
  /** The roster's channel stated a failure or a return. */
  ownChannelGaveUp: boolean;
  hasChannel: boolean;
  paidOutsideWindow: boolean;
  isExcluded: boolean;
  isRepeated: boolean;
}

/** The facts of an entitlement of which nothing is known yet: all 0 and false. */
export function emptyAssessment(): Assessment {
  const facts = {} as Assessment;
  clearAssessment(facts);
  return facts;
}

/** Forgets all facts, so that they can be those of the next entitlement: of a million of them each would be memory to collect. */
export function clearAssessment(facts: Assessment): void {
  facts.entitled = 0;
  facts.delivered = 0;
  facts.withdrawn = 0;
  facts.takenOut = 0;
  facts.payments = 0;
  facts.returned = false;
  facts.newestIsFailure = false;
  facts.isCandidate = false;
  facts.isDue = false;
  facts.isReported = false;
  facts.tolerance = 0;
  facts.cardKept = false;
  facts.bankCredited = 0;
  facts.bankWithdrawn = 0;
  facts.earliestCredit = 0;
  facts.graceIsOver = false;
  facts.paidByOwnChannel = false;
  facts.ownChannelGaveUp = false;
  facts.hasChannel = false;
  facts.paidOutsideWindow = false;
  facts.isExcluded = false;
  facts.isRepeated = false;
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

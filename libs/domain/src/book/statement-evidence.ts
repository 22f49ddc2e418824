import { type Comparer } from '../linking/evidence/comparison.js';
import { EvidenceLinks } from '../linking/links.js';
import { type RosterIndex } from '../linking/candidates/roster-index.js';
import { type KeyHalves, PaymentKeys } from '../settlement/payment-keys.js';
import { type Report } from '../settlement/reports.js';
import { type Months } from '../values/months.js';
import { type RegionCode } from '../values/region.js';

/** What each statement says by itself: whom it is about, and how the payment is called. Its columns may lie in memory that threads share, each of which finds the evidence of some statements. */
export class StatementEvidence {
  readonly links: EvidenceLinks;
  readonly keys: PaymentKeys;

  /** `knownKeys`: the payment keys of the first statements, where they were made already. */
  constructor(
    readonly comparer: Comparer,
    readonly index: RosterIndex,
    readonly reports: readonly Report[],
    readonly region: RegionCode,
    readonly cycle: Months,
    knownKeys?: readonly KeyHalves[],
  ) {
    this.links = new EvidenceLinks(comparer.statements);
    this.keys = new PaymentKeys(comparer.statements, knownKeys);
  }
}

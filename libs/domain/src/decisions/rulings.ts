import { type Decision, type EvidenceDecision, type PaymentDecision } from '../book/book-input.js';
import { compareText } from '../book/file-order.js';
import { statedPart } from './evidence-key.js';

/** A decision on a payment, with the payee that it names. */
export interface PaymentRuling {
  readonly decision: PaymentDecision;
  /** Vocabulary id of the NIK for LINK; 0 for NONE; NOT_LISTED where its entry is not on the roster. */
  readonly payee: number;
}

/** The payee of a LINK to an entry that is not on the roster. */
export const NOT_LISTED = -1;

/** The decisions of a book: those on payments by payment key, those on evidence by its key. */
export class Rulings {
  private readonly byPayment = new Map<string, PaymentRuling[]>();
  private readonly byEvidence = new Map<string, EvidenceDecision>();
  private readonly byStatedPayee = new Map<string, EvidenceDecision>();

  /** `payeeOfRef` gives the payee of a standing roster entry by its ref, undefined when there is none. */
  constructor(decisions: readonly Decision[], payeeOfRef: (ref: string) => number | undefined) {
    for (const decision of decisions)
      if (decision.about === 'EVIDENCE') {
        keepLater(this.byEvidence, decision.evidence, decision);
        keepLater(this.byStatedPayee, statedPart(decision.evidence), decision);
      } else {
        const payee = decision.decision === 'NONE' ? 0 : (payeeOfRef(decision.rosterRef) ?? NOT_LISTED);
        const rulings = this.byPayment.get(decision.paymentKey);
        if (rulings) rulings.push({ decision, payee });
        else this.byPayment.set(decision.paymentKey, [{ decision, payee }]);
      }
  }

  get isEmpty(): boolean {
    return !this.areOnPayments && this.byEvidence.size === 0;
  }

  /** Whether any decision is on a payment. */
  get areOnPayments(): boolean {
    return this.byPayment.size > 0;
  }

  /** The rulings on payments with these keys, the latest first. */
  ofPayments(keys: readonly string[]): PaymentRuling[] {
    return [...new Set(keys)]
      .flatMap((key) => this.byPayment.get(key) ?? [])
      .sort((one, other) => compareDecisions(other.decision, one.decision));
  }

  /** The latest decision on this evidence. */
  ofEvidence(key: string): EvidenceDecision | undefined {
    return this.byEvidence.get(key);
  }

  /** The latest decision on the payee as stated, whatever else was known then. */
  ofStatedPayee(key: string): EvidenceDecision | undefined {
    return this.byStatedPayee.get(statedPart(key));
  }
}

/** Later by time, then by person, then by the rest of the row: a total order that does not depend on arrival. */
export function compareDecisions(one: Decision, other: Decision): number {
  return compareText(orderOf(one), orderOf(other));
}

function keepLater(kept: Map<string, EvidenceDecision>, key: string, decision: EvidenceDecision): void {
  const earlier = kept.get(key);
  if (!earlier || compareDecisions(decision, earlier) > 0) kept.set(key, decision);
}

function orderOf(one: Decision): string {
  const { at, by, decision, reason } = one;
  const row =
    one.about === 'PAYMENT'
      ? [one.paymentKey, decision, one.rosterRef, reason, one.evidence ?? '']
      : [one.evidence, decision, one.choice, reason];
  return [at, by, ...row].join('\u001f');
}

import { type ComputedBook } from '../book/computed-book.js';
import { REVIEW } from '../linking/links.js';
import { EvidenceKeys } from './evidence-keys.js';

/** How many decisions change nothing, and why. */
export interface IdleDecisions {
  /** No row has the payment key. */
  readonly withoutPayment: number;
  /** LINK to a ref that is not on the standing roster. */
  readonly withoutEntry: number;
  /** No payment has the evidence, or it was never asked about. */
  readonly withoutEvidence: number;
}

/** Counts the decisions that meet nothing in a book. */
export function idleDecisions(book: ComputedBook): IdleDecisions {
  const { decisions, statements } = book.tables;
  const onPayments = decisions.filter((decision) => decision.about === 'PAYMENT');
  const onEvidence = decisions.filter((decision) => decision.about === 'EVIDENCE');
  const { keys } = book.settlement.context;
  const paid = new Set<string>();
  if (onPayments.length > 0) for (let row = 0; row < statements.length; row++) paid.add(keys.key(row));
  const listed = new Set<string>();
  if (onPayments.length > 0)
    for (let entry = 0; entry < book.roster.rows.length; entry++) listed.add(book.entryRef(entry));
  const known = onEvidence.length > 0 ? heldEvidence(book) : new Set<string>();
  return {
    withoutPayment: onPayments.filter(({ paymentKey }) => !paid.has(paymentKey)).length,
    withoutEntry: onPayments.filter(
      ({ decision, rosterRef }) => decision === 'LINK' && !listed.has(rosterRef),
    ).length,
    withoutEvidence: onEvidence.filter(({ evidence }) => !known.has(evidence)).length,
  };
}

/** Keys of all evidence about which a person was asked, or would have been without a decision. */
function heldEvidence({ settlement, comparer }: ComputedBook): Set<string> {
  const evidence = new EvidenceKeys(comparer);
  const { links } = settlement.context;
  const known = new Set<string>();
  for (const [row, candidates] of links.candidates)
    if (links.kind[row] === REVIEW) known.add(evidence.key(row, candidates));
  for (const [instance, candidates] of settlement.candidates)
    known.add(evidence.key(settlement.rowOf(instance), candidates));
  for (const { decision, standing } of settlement.rulings.values())
    if (standing === 'FOLLOWED' && decision.about === 'EVIDENCE') known.add(decision.evidence);
  return known;
}

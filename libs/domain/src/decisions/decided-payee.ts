import { type EvidenceLinks, REVIEW } from '../linking/links.js';
import { type PaymentKeys } from '../settlement/payment-keys.js';
import { type EvidenceKeys } from './evidence-keys.js';
import { type Rulings } from './rulings.js';

/** The payee that a decision on a row's own payment key, else one on its own evidence, links it to; 0 where there is none (docs/rules.md, 3). */
export function decidedPayee(
  row: number,
  rulings: Rulings,
  keys: PaymentKeys,
  evidence: EvidenceKeys,
  links: EvidenceLinks,
): number {
  if (rulings.isEmpty) return 0;
  const [onPayment] = rulings.ofPayments([keys.key(row)]);
  if (onPayment) return Math.max(0, onPayment.payee);
  if (links.kind[row] !== REVIEW) return 0;
  const candidates = links.candidates.get(row)!;
  const decision = rulings.ofEvidence(evidence.key(row, candidates));
  return decision?.decision === 'LINK' ? (evidence.inOrder(candidates)[decision.choice - 1] ?? 0) : 0;
}

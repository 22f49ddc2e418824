import { type QuestionRow } from '../../../../domain/src/book/book-result.js';
import { type Roster } from '../roster.js';
import { evidenceKey, numbered } from './evidence-key.js';
import { type Settled } from './settled.js';

/** What people have to decide, one question an evidence; the one that settles most payments, then most rupiah first (docs/rules.md, 7). */
export function questionsOf(settled: readonly Settled[], roster: Roster): QuestionRow[] {
  const held = settled
    .filter(({ link, isStanding }) => isStanding && link.kind === 'review')
    .map((one) => ({ ...one, evidence: evidenceKey(one.statement, one.link.payees, roster) }));
  return [...new Set(held.map(({ evidence }) => evidence))]
    .map((evidence) => {
      const alike = held.filter((one) => one.evidence === evidence);
      return {
        evidence,
        paymentRefs: alike.map(({ statement }) => statement.ref),
        amount: alike.reduce((sum, { left }) => sum + left, 0),
        candidates: numbered(alike[0]!.link.payees).map(({ nik }) => nik),
      };
    })
    .sort((one, other) => other.paymentRefs.length - one.paymentRefs.length || other.amount - one.amount);
}

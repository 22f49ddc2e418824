import { type QuestionRow } from '../book/book-result.js';
import { type ComputedBook } from '../book/computed-book.js';
import { type SettledBook } from '../book/settled-book.js';
import { REVIEW } from '../linking/links.js';
import { EvidenceKeys } from './evidence-keys.js';

/** What a person has to decide: the held payments of one evidence, which one answer settles. */
export interface Question {
  /** Key of the evidence (docs/rules.md, 7). */
  readonly evidence: string;
  /** Standing held instances, in their order. */
  readonly instances: readonly number[];
  /** What is left of their money, in rupiah. */
  readonly amount: number;
  /** Payees; the one with number n stands at n - 1. */
  readonly candidates: readonly number[];
}

/** The questions of a book, so that one decision settles most: by payments, then rupiah (both the most first), then the first payment. The book has what their first payments and their candidates have in common afterwards. */
export function listQuestions({ settlement, comparer, compared }: SettledBook): Question[] {
  const keys = new EvidenceKeys(comparer);
  const byEvidence = new Map<string, { instances: number[]; amount: number; candidates: number[] }>();
  const held = [...settlement.candidates.keys()].sort((one, other) => one - other);
  for (const instance of held) {
    if (settlement.kind[instance] !== REVIEW) continue;
    const candidates = settlement.candidates.get(instance)!;
    const row = settlement.rowOf(instance);
    const comparisons = comparer.compareAll(row, candidates);
    const evidence = keys.keyOf(row, comparisons);
    let question = byEvidence.get(evidence);
    if (!question) {
      byEvidence.set(
        evidence,
        (question = { instances: [], amount: 0, candidates: keys.inOrder(candidates) }),
      );
      compared.set(row, comparisons);
    }
    question.instances.push(instance);
    question.amount += settlement.left[instance]!;
  }
  return [...byEvidence]
    .map(([evidence, question]) => ({ evidence, ...question }))
    .sort(
      (one, other) =>
        other.instances.length - one.instances.length ||
        other.amount - one.amount ||
        one.instances[0]! - other.instances[0]!,
    );
}

/** A question in plain values. */
export function questionRow(
  book: ComputedBook,
  { evidence, instances, amount, candidates }: Question,
): QuestionRow {
  const { nationalIds } = book.roster.table.vocabulary;
  return {
    evidence,
    paymentRefs: instances.map((instance) => book.paymentRef(instance)),
    amount,
    candidates: candidates.map((payee) => nationalIds.digits(payee)),
  };
}

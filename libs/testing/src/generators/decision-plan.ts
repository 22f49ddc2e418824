import fc from 'fast-check';
import { type BookInput, type Decision } from '../../../domain/src/book/book-input.js';
import { computeBook } from '../../../domain/src/book/compute-book.js';
import { type ComputedBook } from '../../../domain/src/book/computed-book.js';
import { tablesOf } from '../../../domain/src/book/reconcile.js';
import { EvidenceKeys } from '../../../domain/src/decisions/evidence-keys.js';
import { listQuestions } from '../../../domain/src/decisions/questions.js';
import { refOf, labelOf } from '../oracle/order-and-refs.js';
import { statementsOf } from '../oracle/statements.js';
import { mostly } from './weighing.js';

/** A decision about one of the generated statements, or about one of the questions that they raise. */
export interface DecisionPlan {
  readonly about: 'payment' | 'payment as seen' | 'question';
  /** Seen before the amendments, so that it may have changed since. */
  readonly isOld: boolean;
  readonly statement: number;
  readonly decision: 'LINK' | 'NONE';
  readonly entry: number;
  readonly choice: number;
  readonly by: string;
  readonly at: string;
}

export const arbitraryDecisions: fc.Arbitrary<DecisionPlan[]> = mostly<DecisionPlan[]>(
  [],
  fc.array(
    fc.record({
      about: fc.constantFrom<DecisionPlan['about'][]>('payment', 'payment as seen', 'question', 'question'),
      isOld: mostly<boolean>(false, fc.constant(true)),
      statement: fc.nat(30),
      decision: mostly<'LINK' | 'NONE'>('LINK', fc.constant('NONE')),
      entry: fc.nat(20),
      choice: mostly(1, fc.integer({ min: 2, max: 3 })),
      by: fc.constantFrom('petugas1', 'petugas2'),
      at: fc.constantFrom('2026-03-20T08:00:00', '2026-03-20T08:00:00', '2026-03-21T08:00:00'),
    }),
    { minLength: 1, maxLength: 4 },
  ),
);

/** The decisions with real payment keys and evidence, at refs of standing, replaced or withdrawn rows, or at none. Questions are those that the decisions on payments leave open. */
export function decisionsOn(input: BookInput, plans: readonly DecisionPlan[]): Decision[] {
  const onPayments = plans
    .filter(({ about }) => about !== 'question')
    .flatMap((plan) => paymentDecision(plan, input));
  const onQuestions = plans
    .filter(({ about }) => about === 'question')
    .flatMap((plan) => evidenceDecision(plan, bookSeen(plan, { ...input, decisions: onPayments })));
  return [...onPayments, ...onQuestions];
}

function paymentDecision(plan: DecisionPlan, input: BookInput): Decision[] {
  const { decision, by, at } = plan;
  const statements = statementsOf(input);
  const refs = [...input.rosters, ...input.amendments].flatMap(({ file, rows }) =>
    rows.map((row) => refOf(labelOf(file, input), row)),
  );
  const row = plan.statement % Math.max(1, statements.length);
  const decided = statements[row];
  if (decided === undefined) return [];
  const rosterRef = decision === 'NONE' ? '' : (refs[plan.entry] ?? refs[0] ?? 'hilang.csv#2');
  const seen = plan.about === 'payment as seen' ? evidenceSeen(bookSeen(plan, input), row) : {};
  return [
    { about: 'PAYMENT', paymentKey: decided.key, decision, rosterRef, by, at, reason: 'kunjungan', ...seen },
  ];
}

function evidenceDecision(plan: DecisionPlan, book: ComputedBook | undefined): Decision[] {
  const { decision, by, at } = plan;
  const questions = book ? listQuestions(book) : [];
  const asked = questions[plan.statement % Math.max(1, questions.length)];
  if (asked === undefined) return [];
  const choice = decision === 'NONE' ? 0 : plan.choice;
  return [{ about: 'EVIDENCE', evidence: asked.evidence, decision, choice, by, at, reason: 'buku rekening' }];
}

/** The book that the person had before them; undefined where its reports contradict each other. */
function bookSeen({ isOld }: DecisionPlan, input: BookInput): ComputedBook | undefined {
  const book = computeBook(tablesOf(isOld ? { ...input, amendments: [] } : input));
  return 'code' in book ? undefined : book;
}

/** The key of what was known of a row of the statement table. */
function evidenceSeen(book: ComputedBook | undefined, row: number): { evidence?: string } {
  if (book === undefined) return {};
  const { settlement, comparer } = book;
  const instance = settlement.context.instances.row.indexOf(row);
  return { evidence: new EvidenceKeys(comparer).key(row, settlement.linkOf(instance).payees) };
}

import { type Decision } from '../book/book-input.js';
import { type ComputedBook } from '../book/computed-book.js';
import { rulingOf } from '../book/link-view.js';
import { type Ruling } from '../settlement/settlement.js';
import { compareDecisions } from './rulings.js';

/** What became of a decision: that of its payments, `REPLACED` by a later one about the same, or `ASLEEP`, since what it is about is not there. */
export type Standing = Ruling['standing'] | 'REPLACED';

/** A decision, and what became of it. */
export interface DecisionStanding {
  readonly decision: Decision;
  readonly standing: Standing;
  /** How many standing payments follow it, or are to be decided again because of it. */
  readonly payments: number;
}

/** What one payment may say of a decision beside what others say, the weightiest first. */
const WEIGHTIEST_FIRST: readonly Ruling['standing'][] = ['FOLLOWED', 'CONTRADICTED', 'CHANGED', 'ASLEEP'];

/** What became of every decision of a book, in their order (docs/rules.md, 7). */
export function decisionStandings(book: ComputedBook): DecisionStanding[] {
  const { decisions } = book.tables;
  if (decisions.length === 0) return [];
  const counts = countRulings(book);
  const idle = decisions.filter((decision) => !counts.has(decision));
  const settled = keysSettledOtherwise(book, idle);
  const latest = latestAboutTheSame(decisions);
  return decisions.map((decision) => {
    const count = counts.get(decision);
    const standing = WEIGHTIEST_FIRST.find((each) => count?.has(each));
    if (standing) return { decision, standing, payments: count!.get(standing)! };
    const isReplaced =
      (decision.about === 'PAYMENT' && settled.has(decision.paymentKey)) ||
      compareDecisions(latest.get(subjectOf(decision))!, decision) > 0;
    return { decision, standing: isReplaced ? 'REPLACED' : 'ASLEEP', payments: 0 };
  });
}

/** Standing payments by decision and by what became of it there. */
function countRulings(book: ComputedBook): Map<Decision, Map<Ruling['standing'], number>> {
  const counts = new Map<Decision, Map<Ruling['standing'], number>>();
  for (const instance of book.settlement.rulings.keys()) {
    const ruling = rulingOf(book, instance);
    if (!ruling) continue;
    const { decision, standing } = ruling;
    const count = counts.get(decision) ?? new Map<Ruling['standing'], number>();
    counts.set(decision, count.set(standing, (count.get(standing) ?? 0) + 1));
  }
  return counts;
}

/** Keys of payments that idle decisions are about, and that another decision has to do with: one about a row that restates them. */
function keysSettledOtherwise({ settlement }: ComputedBook, idle: readonly Decision[]): Set<string> {
  const { instances, keys } = settlement.context;
  const wanted = new Set(idle.flatMap((one) => (one.about === 'PAYMENT' ? [one.paymentKey] : [])));
  const settled = new Set<string>();
  if (wanted.size === 0) return settled;
  // Numbers first: a book has a million rows, and a text is made of few.
  const halves = new Set([...wanted].map((key) => Number.parseInt(key.slice(0, 8), 16) | 0));
  for (let instance = 0; instance < instances.length; instance++) {
    const row = instances.row[instance]!;
    if (!halves.has(keys.highOf(row)) || !wanted.has(keys.key(row))) continue;
    if (settlement.rulings.has(settlement.standingFor(instance))) settled.add(keys.key(row));
  }
  return settled;
}

function latestAboutTheSame(decisions: readonly Decision[]): Map<string, Decision> {
  const latest = new Map<string, Decision>();
  for (const decision of decisions) {
    const known = latest.get(subjectOf(decision));
    if (!known || compareDecisions(decision, known) > 0) latest.set(subjectOf(decision), decision);
  }
  return latest;
}

function subjectOf(decision: Decision): string {
  return decision.about === 'PAYMENT' ? `payment ${decision.paymentKey}` : `evidence ${decision.evidence}`;
}

import { type Decision, type DecisionStanding, type Standing } from '#domain';
import { listRows } from '../book/list-segments.js';
import { type List, type ListRow } from '../pages/list-page.js';
import { type Head, type Segments } from '../ports/segments.js';

/** What became of the decisions of a book, as its pages keep it: without their reasons, which stand in the decisions. */
export const STANDING_LIST = {
  kind: 'STANDINGS',
  fields: { decision: 'text', standing: 'word', payments: 'number' },
} as const satisfies List;

export function standingEntry({
  decision,
  standing,
  payments,
}: DecisionStanding): ListRow<typeof STANDING_LIST.fields> {
  return { decision: nameOf(decision), standing, payments };
}

/** What became of decisions in a revision: looked up by the decision; undefined for one that it does not have. Faults: those of get. */
export async function standingsIn(
  segments: Segments,
  head: Head,
): Promise<(decision: Decision) => Omit<DecisionStanding, 'decision'> | undefined> {
  const rows = await listRows(segments, head, STANDING_LIST);
  const known = new Map(
    rows.map(({ decision, standing, payments }) => [
      decision,
      { standing: standing as Standing, payments: payments! },
    ]),
  );
  return (decision) => known.get(nameOf(decision));
}

/** Two decisions of one name are the same in all that counts. */
function nameOf(decision: Decision): string {
  const about =
    decision.about === 'PAYMENT'
      ? [decision.paymentKey, decision.rosterRef]
      : [decision.evidence, decision.choice];
  return [decision.at, decision.by, decision.decision, ...about].join(' ');
}

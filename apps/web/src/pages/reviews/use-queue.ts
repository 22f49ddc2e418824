import { useCallback, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { askReviews, type Decision, type Review } from '../../api/reviews.js';

/** Questions that are fetched at once. */
const FETCHED = 50;
const MOST_FETCHED = 500;

/** A question, and what was decided about it during this visit. */
export interface Asked {
  readonly review: Review;
  readonly decision?: Decision;
}

/** Questions that stay in their order while they are being answered, whatever the book makes of the answers meanwhile. */
export interface Queue {
  readonly questions: readonly Asked[];
  /** Position of the question in sight. */
  readonly at: number;
  /** Questions that the service had when they were fetched last. */
  readonly total: number;
  readonly error: unknown;
  readonly isFetching: boolean;
  goTo(at: number): void;
  /** Fetches questions that are not there yet. */
  fetchMore(): void;
  /** Notes what was decided about a question; undefined: nothing any more. */
  note(evidence: string, decision: Decision | undefined): void;
  /** Puts the question as it is now in the place of what it was. */
  replace(evidence: string, review: Review): void;
}

export function useQueue(cycle: string): Queue {
  const [questions, setQuestions] = useState<readonly Asked[]>([]);
  const [at, setAt] = useState(0);
  const open = questions.filter(({ decision }) => decision === undefined).length;
  const fetching = useQuery({
    // Not one of those that are asked for again whenever the book changes.
    queryKey: ['queue', cycle],
    staleTime: Infinity,
    gcTime: 0,
    async queryFn() {
      const { items, total } = await askReviews(cycle, Math.min(open + FETCHED, MOST_FETCHED));
      setQuestions((known) => [...known, ...unknownOf(known, items)]);
      return total;
    },
  });
  const change = useCallback((evidence: string, changed: (asked: Asked) => Asked): void => {
    setQuestions((known) => known.map((each) => (each.review.evidence === evidence ? changed(each) : each)));
  }, []);
  return {
    questions,
    at,
    total: fetching.data ?? 0,
    error: fetching.error,
    isFetching: fetching.isFetching,
    goTo: (wanted) => setAt(Math.max(0, Math.min(wanted, questions.length))),
    fetchMore: () => void fetching.refetch(),
    note: (evidence, decision) =>
      change(evidence, ({ review }) => (decision === undefined ? { review } : { review, decision })),
    replace: (evidence, review) => change(evidence, () => ({ review })),
  };
}

function unknownOf(known: readonly Asked[], items: readonly Review[]): Asked[] {
  const evidences = new Set(known.map(({ review }) => review.evidence));
  return items.filter(({ evidence }) => !evidences.has(evidence)).map((review) => ({ review }));
}

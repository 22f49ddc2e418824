import { useCallback, useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { askReviews, type Decision, type Review } from '../../api/reviews.js';
import { isUnsaved } from '../../api/unsaved.js';
import { useKeptHere } from '../../parts/lists/use-kept-here.js';

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
  note(review: Review, decision: Decision | undefined): void;
  /** Puts the question as it is now in the place of what it was. */
  replace(review: Review, now: Review): void;
}

/** The questions of a cycle, once they followed what `after` names; the first in sight is one of which something was said and not decided, else the one that was left to look at something else. */
export function useQueue(cycle: string, after: string | undefined): Queue {
  const client = useQueryClient();
  const [questions, setQuestions] = useState<readonly Asked[]>([]);
  const [at, setAt] = useState(0);
  const [last, keepLast] = useKeptHere('question');
  const open = questions.filter(({ decision }) => decision === undefined).length;
  const fetching = useQuery({
    // Not one of those that are asked for again whenever the book changes.
    queryKey: ['queue', cycle, after],
    staleTime: Infinity,
    gcTime: 0,
    async queryFn() {
      const { items, total } = await askReviews(cycle, Math.min(open + FETCHED, MOST_FETCHED), after);
      if (questions.length === 0) {
        const unsaved = items.findIndex((review) => isUnsaved(client, ...unsavedName(review)));
        setAt(Math.max(0, unsaved < 0 ? items.findIndex((review) => nameOf(review) === last) : unsaved));
      }
      setQuestions((known) => [...known, ...unknownOf(known, items)]);
      return total;
    },
  });
  const change = useCallback((review: Review, changed: Asked): void => {
    setQuestions((known) => known.map((each) => (isSame(each.review, review) ? changed : each)));
  }, []);
  return {
    questions,
    at,
    total: fetching.data ?? 0,
    error: fetching.error,
    isFetching: fetching.isFetching,
    goTo(wanted) {
      const next = Math.max(0, Math.min(wanted, questions.length));
      const asked = questions[next];
      keepLast(asked === undefined ? '' : nameOf(asked.review));
      setAt(next);
    },
    fetchMore: () => void fetching.refetch(),
    note: (review, decision) => change(review, decision === undefined ? { review } : { review, decision }),
    replace: (review, now) => change(review, { review: now }),
  };
}

/** Under which name it stays what was said of a question and not decided yet. */
export function unsavedName({ id, evidence }: Review): readonly string[] {
  return ['decision', id, evidence];
}

/** By which a question is found again among those that are fetched anew. */
function nameOf(review: Review): string {
  return unsavedName(review).join(' ');
}

/** Whether two are one question: of those with the same evidence, the one with the same first payment. */
export function isSame(one: Review, other: Review): boolean {
  return one.evidence === other.evidence && one.id === other.id;
}

function unknownOf(known: readonly Asked[], items: readonly Review[]): Asked[] {
  return items
    .filter((item) => !known.some(({ review }) => isSame(review, item)))
    .map((review) => ({ review }));
}

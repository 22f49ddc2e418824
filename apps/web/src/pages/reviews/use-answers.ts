import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useOrderKey } from '../../api/order-key.js';
import { isProblem } from '../../api/problem.js';
import { decide, type Decision, type Review, takeBack } from '../../api/reviews.js';
import { isSame, type Queue } from './use-queue.js';

/** What a person chose for a question. */
export interface Choice {
  /** The household; undefined: nobody on the list. */
  readonly household: string | undefined;
  readonly reason: string;
  readonly forAll: boolean;
}

/** What became of the last thing that was done. */
export type Outcome = 'DECIDED' | 'UNDONE' | 'CHANGED' | 'NOTHING_TO_UNDO';

/** Decides about the questions of a queue, and takes decisions of this visit back. */
export function useAnswers(queue: Queue) {
  const orderKey = useOrderKey();
  const [made, setMade] = useState<readonly { readonly review: Review; readonly decision: Decision }[]>([]);
  const [reason, setReason] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const deciding = useMutation({
    mutationFn({ review, choice }: { readonly review: Review; readonly choice: Choice }) {
      const { household, reason, forAll } = choice;
      const answer = { decision: household === undefined ? 'NONE' : 'LINK', reason, forAll } as const;
      const body = {
        ...answer,
        evidence: review.evidence,
        ...(household === undefined ? {} : { entitlementId: household }),
      };
      return decide(review.id, body, orderKey([review.id, body, made.length]));
    },
    onMutate: ({ choice }) => setReason(choice.reason),
    onSuccess(decision, { review }) {
      queue.note(review, decision);
      setMade([...made, { review, decision }]);
      setOutcome('DECIDED');
      queue.goTo(queue.at + 1);
    },
    onError(problem, { review }) {
      const now = isProblem(problem, 'EVIDENCE_CHANGED') ? problem.document?.review : undefined;
      if (now === undefined) return;
      queue.replace(review, now);
      setOutcome('CHANGED');
    },
  });
  const undoing = useMutation({
    mutationFn: ({ decision }: (typeof made)[number]) => takeBack(decision.id, orderKey(decision.id)),
    onSuccess(_, { review }) {
      queue.note(review, undefined);
      setMade(made.slice(0, -1));
      setOutcome('UNDONE');
      queue.goTo(queue.questions.findIndex((each) => isSame(each.review, review)));
    },
  });
  const undo = (): void => {
    const last = made.at(-1);
    deciding.reset();
    if (last === undefined) setOutcome('NOTHING_TO_UNDO');
    else undoing.mutate(last);
  };
  return {
    decided: made.length,
    /** What was decided last during this visit. */
    last: made.at(-1),
    /** The reason that was given last: often it is the same again. */
    reason,
    outcome,
    isBusy: deciding.isPending || undoing.isPending,
    problem:
      outcome === 'CHANGED' && isProblem(deciding.error, 'EVIDENCE_CHANGED')
        ? undoing.error
        : (deciding.error ?? undoing.error),
    decide: deciding.mutate,
    undo,
  };
}

export type Answers = ReturnType<typeof useAnswers>;

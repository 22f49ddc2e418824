import { useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useOrderKey } from '../../../api/order-key.js';
import { askAwaiting, confirmDecision, rejectDecision, takeBack } from '../../../api/reviews.js';

/** What is said of a decision that waits. */
type Verdict =
  | { readonly verdict: 'CONFIRMED'; readonly evidence: string }
  | { readonly verdict: 'TAKEN_BACK' }
  | { readonly verdict: 'REJECTED'; readonly reason: string };

/** The decisions of a cycle that wait for a second person, asked for anew whenever the book changes. */
export function useAwaiting(cycle: string) {
  const client = useQueryClient();
  const orderKey = useOrderKey();
  const [wanted, setAt] = useState(0);
  const asked = useQuery({ queryKey: ['cycle', cycle, 'awaiting'], queryFn: () => askAwaiting(cycle) });
  const items = asked.data ?? [];
  const at = Math.max(0, Math.min(wanted, items.length - 1));
  const saying = useMutation({
    mutationFn({ id, said }: { readonly id: string; readonly said: Verdict }) {
      const header = orderKey([id, said]);
      if (said.verdict === 'CONFIRMED') return confirmDecision(id, said.evidence, header);
      return said.verdict === 'REJECTED' ? rejectDecision(id, said.reason, header) : takeBack(id, header);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['cycle', cycle, 'awaiting'] }),
  });
  return {
    items,
    at,
    isFetching: asked.isPending,
    error: asked.error,
    goTo: setAt,
    say: (id: string, said: Verdict, onSaid?: () => void) =>
      saying.mutate({ id, said }, { onSuccess: onSaid }),
    isBusy: saying.isPending,
    problem: saying.error,
    /** What was said last. */
    last: saying.isSuccess ? saying.variables.said.verdict : undefined,
  };
}

export type AwaitingQueue = ReturnType<typeof useAwaiting>;

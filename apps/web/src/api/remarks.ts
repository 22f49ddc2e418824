import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { useOrderKey } from './order-key.js';
import { type components } from './schema.js';

type Remark = components['schemas']['RemarkBody'];

export type RemarkStatus = Remark['status'];

export const REMARK_STATUSES = ['NEW', 'EXPLAINED', 'TO_SETTLE'] as const satisfies readonly RemarkStatus[];

/** Says of discrepancies of a cycle how far one is with them; whatever shows them is asked for again. */
export function useRemarking(cycle: string, onDone: (remarked: number) => void) {
  const client = useQueryClient();
  const orderKey = useOrderKey();
  return useMutation({
    mutationFn(body: Remark) {
      const params = { path: { id: cycle }, header: orderKey(body) };
      return answered(api.POST('/api/v1/cycles/{id}/remarks', { params, body }));
    },
    async onSuccess({ remarked }) {
      onDone(remarked);
      await client.invalidateQueries({ queryKey: ['cycle', cycle] });
    },
  });
}

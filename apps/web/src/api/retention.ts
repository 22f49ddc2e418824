import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { useOrderKey } from './order-key.js';
import { type components } from './schema.js';

export type Purge = components['schemas']['PurgeView'];

/** Purges on a page of their list. */
const PURGES = 25;

const KEY = ['retention'] as const;

/** For how long data are kept, and whose time is over. */
export function useRetention() {
  return useQuery({ queryKey: [...KEY, 'now'], queryFn: () => answered(api.GET('/api/v1/retention')) });
}

/** Says for how long data are kept; null for ever. */
export function useRetentionChange(onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (months: number | null) => answered(api.PUT('/api/v1/retention', { body: { months } })),
    async onSuccess() {
      onDone();
      await client.invalidateQueries({ queryKey: KEY });
    },
  });
}

/** What was destroyed, the newest first. */
export function usePurges(cursor: string | undefined) {
  return useQuery({
    queryKey: [...KEY, 'purges', cursor],
    placeholderData: (before) => before,
    queryFn() {
      const query = { limit: PURGES, ...(cursor === undefined ? {} : { cursor }) };
      return answered(api.GET('/api/v1/purges', { params: { query } }));
    },
  });
}

/** Destroys the data of a cycle before its time is over; what was kept of it here goes, too. */
export function usePurging(cycle: string, onDone: () => void) {
  const client = useQueryClient();
  const orderKey = useOrderKey();
  return useMutation({
    mutationFn(reason: string) {
      const body = { reason, confirm: cycle };
      const params = { path: { id: cycle }, header: orderKey(body) };
      return answered(api.POST('/api/v1/cycles/{id}/purge', { body, params }));
    },
    async onSuccess() {
      onDone();
      client.removeQueries({ queryKey: ['cycle', cycle] });
      await Promise.all([
        client.invalidateQueries({ queryKey: KEY }),
        client.invalidateQueries({ queryKey: ['cycles'] }),
      ]);
    },
  });
}

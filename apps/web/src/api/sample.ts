import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { useOrderKey } from './order-key.js';

/** Milliseconds between looks at how far it is. */
const PAUSE = 1000;

const KEY = ['sample'];

/** How far the sample data are loaded, and whether they may be. */
export function useSample(enabled: boolean) {
  return useQuery({
    enabled,
    queryKey: KEY,
    refetchInterval: ({ state }) => (state.data?.isLoading ? PAUSE : false),
    queryFn: () => answered(api.GET('/api/v1/sample')),
  });
}

/** Loads the sample data, or goes on with it. */
export function useLoadSample() {
  const orderKey = useOrderKey();
  return useSampleOrder((at) => answered(api.POST('/api/v1/sample', { params: { header: orderKey(at) } })));
}

/** Destroys the sample data. */
export function useRemoveSample() {
  const orderKey = useOrderKey();
  return useSampleOrder((at) => answered(api.DELETE('/api/v1/sample', { params: { header: orderKey(at) } })));
}

/** Each order is another one: what was loaded and removed can be loaded again. */
function useSampleOrder<Answer>(send: (at: number) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => send(Date.now()),
    async onSuccess(answer) {
      client.setQueryData(KEY, answer);
      await client.invalidateQueries({ queryKey: ['cycles'] });
    },
  });
}

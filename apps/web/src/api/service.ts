import { useQuery } from '@tanstack/react-query';
import { answered, api } from './client.js';

/** What everybody may know: whether this is a demonstration, and which day counts as today. */
export function useService() {
  return useQuery({
    queryKey: ['service'],
    staleTime: 10 * 60_000,
    queryFn: () => answered(api.GET('/api/v1/service')),
  });
}

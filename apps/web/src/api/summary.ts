import { useQuery } from '@tanstack/react-query';
import { answered, api } from './client.js';

/** The numbers of a cycle. Everything that is read of one begins its key like this, so that a change asks for all of it. */
export function useSummary(cycle: string) {
  return useQuery({
    queryKey: ['cycle', cycle, 'summary'],
    queryFn: () => answered(api.GET('/api/v1/cycles/{id}/summary', { params: { path: { id: cycle } } })),
  });
}

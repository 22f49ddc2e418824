import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client.js';
import { type paths } from '../../api/schema.js';

export type Summary =
  paths['/api/v1/cycles/{id}/summary']['get']['responses'][200]['content']['application/json'];

/** The numbers of a cycle. Everything that is read of one begins its key like this, so that a change asks for all of it. */
export function useSummary(cycle: string) {
  return useQuery({
    queryKey: ['cycle', cycle, 'summary'],
    queryFn: () => answered(api.GET('/api/v1/cycles/{id}/summary', { params: { path: { id: cycle } } })),
  });
}

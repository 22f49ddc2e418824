import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { type components } from './schema.js';

export type Mapping = components['schemas']['MappingView'];

const KEY = ['mappings'] as const;

/** A page of what is remembered of the columns of senders in a region. */
export function useMappings(region: string, cursor: string | undefined) {
  return useQuery({
    queryKey: [...KEY, region, cursor],
    queryFn() {
      const query = { region, ...(cursor === undefined ? {} : { cursor }) };
      return answered(api.GET('/api/v1/mappings', { params: { query } }));
    },
  });
}

/** Forgets a mapping. Whether or not that was done: what is remembered now is asked for again. */
export function useForgetting(onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: Mapping) => api.DELETE('/api/v1/mappings/{id}', { params: { path: { id } } }),
    onSuccess: onDone,
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

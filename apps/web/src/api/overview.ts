import { useQuery } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { type components } from './schema.js';

export type Overview = components['schemas']['OverviewView'];

/** Entitlements and their rupiah. */
export type Part = components['schemas']['PartView'];

/** What is known of a cycle, and what is not. */
export function useOverview(cycle: string) {
  return useQuery({
    queryKey: ['cycle', cycle, 'overview'],
    queryFn: () => answered(api.GET('/api/v1/cycles/{id}/overview', { params: { path: { id: cycle } } })),
  });
}

/** Several parts as one. */
export function sumOf(parts: readonly Part[]): Part {
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    amount: parts.reduce((sum, { amount }) => sum + amount, 0),
  };
}

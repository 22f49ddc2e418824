import { useQuery } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { type components } from './schema.js';

export type Household = components['schemas']['HouseholdView'];
export type Payment = components['schemas']['LinkView'];
export type Entitlement = components['schemas']['LedgerRowView'];
export type EarlierRemark = components['schemas']['EarlierRemarkView'];
export type Visit = components['schemas']['VisitView'];
export type Decision = components['schemas']['DecisionView'];

/** All that a cycle knows of the household that a ref names. */
export function useHousehold(cycle: string, ref: string) {
  return useQuery({
    queryKey: ['cycle', cycle, 'household', ref],
    queryFn: () =>
      answered(api.GET('/api/v1/cycles/{id}/households/{ref}', { params: { path: { id: cycle, ref } } })),
  });
}

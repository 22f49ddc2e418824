import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { answered, api } from './client.js';
import { isSampleRegion } from './regions.js';
import { type components } from './schema.js';

export type Cycle = components['schemas']['CycleView'];

/** By which the address of a page names its cycle. */
export const CYCLE = 'siklus';

const MOST_CYCLES = 500;

/** All cycles that are open to the person, the newest first, but for invented ones that were removed. */
export function useCycles() {
  return useQuery({
    queryKey: ['cycles'],
    queryFn: async () => {
      const query = { limit: MOST_CYCLES };
      const { items } = await answered(api.GET('/api/v1/cycles', { params: { query } }));
      return items.filter(({ region, purgedAt }) => purgedAt === undefined || !isSampleRegion(region));
    },
  });
}

/** The cycle that the address names, else the newest; undefined where there is none yet. */
export function useChosenCycle(): Cycle | undefined {
  const [search] = useSearchParams();
  const { data = [] } = useCycles();
  const named = search.get(CYCLE);
  return data.find(({ id }) => id === named) ?? data[0];
}

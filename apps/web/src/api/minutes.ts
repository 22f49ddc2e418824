import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { useOrderKey } from './order-key.js';
import { type components } from './schema.js';

export type Minutes = components['schemas']['MinutesView'];
export type Party = components['schemas']['PartyBody'];
export type FollowUp = components['schemas']['FollowUpBody'];

/** What people write into the minutes. */
export type MinutesTexts = Pick<Minutes, 'number' | 'place' | 'day' | 'parties' | 'legalBasis' | 'followUps'>;

/** What was written and is not saved yet, with the version that it was written upon. */
export interface Unsaved {
  readonly version: number;
  readonly texts: MinutesTexts;
}

const keyOf = (cycle: string) => ['cycle', cycle, 'minutes'] as const;

/** The minutes of a cycle as they are. */
export function useMinutes(cycle: string) {
  return useQuery({
    queryKey: keyOf(cycle),
    queryFn: () => answered(api.GET('/api/v1/cycles/{id}/minutes', { params: { path: { id: cycle } } })),
  });
}

/** Saves what was written upon a version. */
export function useSavingMinutes(cycle: string, onSaved: () => void) {
  const client = useQueryClient();
  const orderKey = useOrderKey();
  return useMutation({
    mutationFn({ version, texts }: Unsaved) {
      const body = { version, ...texts };
      const params = { path: { id: cycle }, header: orderKey(body) };
      return answered(api.PUT('/api/v1/cycles/{id}/minutes', { params, body }));
    },
    onSuccess(minutes) {
      client.setQueryData(keyOf(cycle), minutes);
      onSaved();
    },
    // Somebody else may have written, or a report may have come: what there is now is asked for.
    onError: () => client.invalidateQueries({ queryKey: keyOf(cycle) }),
  });
}

/** Makes final what was seen: what has that hash. */
export function useFinishing(cycle: string, onDone: () => void) {
  const client = useQueryClient();
  const orderKey = useOrderKey();
  return useMutation({
    mutationFn(hash: string) {
      const params = { path: { id: cycle }, header: orderKey(hash) };
      return answered(api.POST('/api/v1/cycles/{id}/minutes/final', { params, body: { hash } }));
    },
    onSuccess(minutes) {
      client.setQueryData(keyOf(cycle), minutes);
      onDone();
    },
    onError: () => client.invalidateQueries({ queryKey: keyOf(cycle) }),
  });
}

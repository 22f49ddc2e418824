import { useQuery } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { type components } from './schema.js';

export type DigestReader = components['schemas']['DigestReaderView'];

export type DigestSchedule = components['schemas']['DigestScheduleView'];

/** Managers on a page of their list. */
const READERS = 50;

const KEY = ['digests'] as const;

/** When digests are sent, and whether they are. */
export function useDigestSchedule() {
  return useQuery({
    queryKey: [...KEY, 'schedule'],
    queryFn: () => answered(api.GET('/api/v1/digests/schedule')),
  });
}

/** A page of the managers, and what became of the last digest of each. */
export function useDigestReaders(cursor: string | undefined) {
  return useQuery({
    queryKey: [...KEY, 'readers', cursor],
    placeholderData: (before) => before,
    queryFn() {
      const query = { limit: READERS, ...(cursor === undefined ? {} : { cursor }) };
      return answered(api.GET('/api/v1/digests/readers', { params: { query } }));
    },
  });
}

import { useMutation, useQuery } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { type components } from './schema.js';

export type AuditEntry = components['schemas']['AuditEntryView'];

export type Verdict = components['schemas']['VerdictView'];

/** What entries are narrowed by. */
export const AUDIT_FILTERS = ['by', 'what', 'to', 'from', 'until'] as const;

export type AuditFilters = Partial<Readonly<Record<(typeof AUDIT_FILTERS)[number], string>>>;

/** Entries on a page of the trail. */
const ENTRIES = 50;

/** Days of the trail are those of Jakarta. */
const DAY = { from: 'T00:00:00+07:00', until: 'T23:59:59.999+07:00' } as const;

/** A page of the trail, the newest first. Reading it is noted in it, so it is read only when somebody asks. */
export function useAuditPage(filters: AuditFilters, cursor: string | undefined) {
  return useQuery({
    queryKey: ['audit', filters, cursor],
    staleTime: Infinity,
    gcTime: 0,
    queryFn() {
      const query = { ...auditQuery(filters), limit: ENTRIES, ...(cursor === undefined ? {} : { cursor }) };
      return answered(api.GET('/api/v1/audit', { params: { query } }));
    },
  });
}

/** Has the whole trail checked. */
export function useVerifying() {
  return useMutation({ mutationFn: () => answered(api.GET('/api/v1/audit/verification')) });
}

/** The filters as the service takes them: days as moments. */
export function auditQuery({ from, until, ...others }: AuditFilters): AuditFilters {
  return {
    ...others,
    ...(from === undefined ? {} : { from: from + DAY.from }),
    ...(until === undefined ? {} : { until: until + DAY.until }),
  };
}

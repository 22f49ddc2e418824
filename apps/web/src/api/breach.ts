import { useQuery } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { type components } from './schema.js';

export type BreachReport = components['schemas']['BreachReportView'];

/** Of which time, about whose account, and since when it is known: moments as the service takes them. */
export interface BreachQuestion {
  readonly from: string;
  readonly to: string;
  readonly account?: string;
  readonly known?: string;
}

/** What was seen in a span of time. That it was asked for is noted, so it is asked for once. */
export function useBreachReport(question: BreachQuestion) {
  return useQuery({
    queryKey: ['breach', question],
    staleTime: Infinity,
    gcTime: 0,
    queryFn: () => answered(api.GET('/api/v1/audit/breach-report', { params: { query: question } })),
  });
}

/** Where the people concerned, or the draft of the notice, are downloaded. */
export function breachAddress(file: string, question: BreachQuestion): string {
  const words = new URLSearchParams(Object.entries(question) as [string, string][]);
  return `/api/v1/audit/breach-report/${file}?${words.toString()}`;
}

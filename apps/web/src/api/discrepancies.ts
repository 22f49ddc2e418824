import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { type components } from './schema.js';
import { ROWS_A_PAGE, soughtBy } from './long-lists.js';

export type Discrepancy = components['schemas']['DiscrepancyView'];
export type DiscrepancyCounts = components['schemas']['DiscrepancyCountsView'];
type DiscrepancyPage = components['schemas']['BookPageOfDiscrepancyView'];

/** Words that the rows have, by which the list is narrowed, in the order in which they are offered. */
export const WORD_FILTERS = ['kind', 'severity', 'programme', 'channel', 'kecamatan', 'kelurahan'] as const;

/** Bounds: whole rupiah, and days. */
const NUMBER_FILTERS = ['amountFrom', 'amountTo', 'ageFrom', 'ageTo', 'leftFrom', 'leftTo'] as const;

/** Names of all that the list is narrowed by. */
export const FILTERS = [...WORD_FILTERS, 'status', 'visit', ...NUMBER_FILTERS] as const;

type FilterName = (typeof FILTERS)[number];

/** As they stand in an address. */
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** What the service takes it checks itself: what stands in an address is not ours to know. */
type Narrowed = Pick<components['schemas']['DiscrepancySearch'], FilterName>;

/** A list of discrepancies as it is asked for. */
export interface AskedList {
  readonly cycle: string;
  readonly filters: Filters;
  /** Part of a name or ref, or a NIK as it may be searched; empty for none. */
  readonly text: string;
}

/** The pages of a list that are in sight. What was there stays while it is asked for again. */
export function useDiscrepancyPages(asked: AskedList, pages: readonly number[]) {
  const { cycle, filters, text } = asked;
  return useQueries({
    queries: pages.map((page) => ({
      queryKey: ['cycle', cycle, 'discrepancies', filters, text, page],
      queryFn: ({ signal }: { signal: AbortSignal }) => pageOf(asked, page, signal),
    })),
  });
}

/** How many each filter would show under the others. */
export function useDiscrepancyCounts(cycle: string, filters: Filters) {
  return useQuery({
    queryKey: ['cycle', cycle, 'discrepancies', 'counts', filters],
    placeholderData: keepPreviousData,
    queryFn: () => {
      const params = { path: { id: cycle }, query: narrowed(filters) };
      return answered(api.GET('/api/v1/cycles/{id}/discrepancies/counts', { params }));
    },
  });
}

/** So many can be chosen at once. */
export const MOST_CHOSEN = 500;

/** The names of the first discrepancies of a list, for remarks on all of them. */
export async function firstSubjects(asked: AskedList): Promise<readonly string[]> {
  const { items } = await rowsOf(asked, { offset: 0, limit: MOST_CHOSEN });
  return items.flatMap(({ subject }) => subject ?? []);
}

function pageOf(asked: AskedList, page: number, signal: AbortSignal): Promise<DiscrepancyPage> {
  return rowsOf(asked, { offset: page * ROWS_A_PAGE, limit: ROWS_A_PAGE }, signal);
}

function rowsOf(
  { cycle, filters, text }: AskedList,
  range: { readonly offset: number; readonly limit: number },
  signal?: AbortSignal,
): Promise<DiscrepancyPage> {
  const path = { id: cycle };
  const query = { ...narrowed(filters), ...range };
  if (text === '')
    return answered(
      api.GET('/api/v1/cycles/{id}/discrepancies', { params: { path, query }, ...(signal && { signal }) }),
    );
  const body = { ...query, ...soughtBy(text) };
  return answered(
    api.POST('/api/v1/cycles/{id}/discrepancies/search', {
      params: { path },
      body,
      ...(signal && { signal }),
    }),
  );
}

/** The filters as they are sent: numbers as such, where they are. */
function narrowed(filters: Filters): Narrowed {
  const entries = Object.entries(filters).map(([name, text]) => [
    name,
    NUMBER_FILTERS.some((number) => number === name) && /^-?\d{1,13}$/.test(text) ? Number(text) : text,
  ]);
  return Object.fromEntries(entries) as Narrowed;
}

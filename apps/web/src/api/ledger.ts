import { useQueries } from '@tanstack/react-query';
import { answered, api } from './client.js';
import { type components } from './schema.js';
import { ROWS_A_PAGE, soughtBy } from './long-lists.js';

export type LedgerRow = components['schemas']['LedgerRowView'];
type LedgerPage = components['schemas']['BookPageOfLedgerRowView'];

/** Names of all that the ledger is narrowed by. */
export const LEDGER_FILTERS = ['part', 'state', 'programme', 'channel', 'kecamatan', 'kelurahan'] as const;

type FilterName = (typeof LEDGER_FILTERS)[number];

/** As they stand in an address. */
export type LedgerFilters = Readonly<Partial<Record<FilterName, string>>>;

/** What the service takes it checks itself: what stands in an address is not ours to know. */
type Narrowed = Pick<components['schemas']['LedgerSearch'], FilterName>;

/** The ledger as it is asked for. */
export interface AskedLedger {
  readonly cycle: string;
  readonly filters: LedgerFilters;
  /** Part of a name or ref, or a NIK as it may be searched; empty for none. */
  readonly text: string;
}

/** The pages of the ledger that are in sight. What was there stays while it is asked for again. */
export function useLedgerPages(asked: AskedLedger, pages: readonly number[]) {
  const { cycle, filters, text } = asked;
  return useQueries({
    queries: pages.map((page) => ({
      queryKey: ['cycle', cycle, 'ledger', filters, text, page],
      queryFn: ({ signal }: { signal: AbortSignal }) => pageOf(asked, page, signal),
    })),
  });
}

function pageOf(
  { cycle, filters, text }: AskedLedger,
  page: number,
  signal: AbortSignal,
): Promise<LedgerPage> {
  const path = { id: cycle };
  const query = { ...(filters as Narrowed), offset: page * ROWS_A_PAGE, limit: ROWS_A_PAGE };
  if (text === '')
    return answered(api.GET('/api/v1/cycles/{id}/ledger', { params: { path, query }, signal }));
  const body = { ...query, ...soughtBy(text) };
  return answered(api.POST('/api/v1/cycles/{id}/ledger/search', { params: { path }, body, signal }));
}

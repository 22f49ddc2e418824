import { type LedgerFilters } from '../../api/ledger.js';
import { PageLink } from '../../shell/page-link.js';
import { useFormats } from '../../texts/formats.js';

interface RowsLinkProps extends LedgerFilters {
  readonly total: number;
}

/** A number of entitlements, which leads to them. */
export function RowsLink({ total, ...filters }: RowsLinkProps) {
  const { count } = useFormats();
  if (total === 0) return count(total);
  return (
    <PageLink page="recipients" query={filters}>
      {count(total)}
    </PageLink>
  );
}

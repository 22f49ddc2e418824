import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { AUDIT_FILTERS, type AuditFilters } from '../../api/audit.js';
import { CYCLE } from '../../api/cycles.js';

/** What the address of the page narrows the trail by, and how that is changed: user names, codes, ids and days. */
export function useAuditFilters(): readonly [AuditFilters, (filters: AuditFilters) => void] {
  const [search, setSearch] = useSearchParams();
  const text = search.toString();
  const filters = useMemo(() => filtersIn(new URLSearchParams(text)), [text]);
  const setFilters = (wanted: AuditFilters): void => {
    const cycle = search.get(CYCLE);
    const given = Object.entries(wanted).filter(([, value]) => value !== '');
    setSearch({ ...Object.fromEntries(given), ...(cycle === null ? {} : { [CYCLE]: cycle }) });
  };
  return [filters, setFilters];
}

function filtersIn(search: URLSearchParams): AuditFilters {
  return Object.fromEntries(
    AUDIT_FILTERS.flatMap((name) => {
      const value = search.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
}

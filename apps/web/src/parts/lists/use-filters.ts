import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { CYCLE } from '../../../api/cycles.js';
import { FILTERS, type Filters } from '../../../api/discrepancies.js';

/** What the address of the page narrows the list by, and how that is changed. */
export function useFilters(): readonly [Filters, (filters: Filters) => void] {
  const [search, setSearch] = useSearchParams();
  const text = search.toString();
  const filters = useMemo(() => filtersIn(text), [text]);
  const setFilters = (wanted: Filters): void => {
    const cycle = search.get(CYCLE);
    const words = Object.entries(wanted).filter(([, word]) => word !== '');
    setSearch({ ...Object.fromEntries(words), ...(cycle === null ? {} : { [CYCLE]: cycle }) });
  };
  return [filters, setFilters];
}

function filtersIn(text: string): Filters {
  const search = new URLSearchParams(text);
  return Object.fromEntries(
    FILTERS.flatMap((name) => {
      const word = search.get(name);
      return word === null || word === '' ? [] : [[name, word]];
    }),
  );
}

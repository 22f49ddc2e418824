import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { CYCLE } from '../../api/cycles.js';

type FiltersOf<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** What the address of the page narrows a list by, of all that it can be narrowed by, and how that is changed. */
export function useFilters<Name extends string>(
  names: readonly Name[],
): readonly [FiltersOf<Name>, (filters: FiltersOf<Name>) => void] {
  const [search, setSearch] = useSearchParams();
  const text = search.toString();
  const filters = useMemo(() => filtersIn(text, names), [text, names]);
  const setFilters = (wanted: FiltersOf<Name>): void => {
    const cycle = search.get(CYCLE);
    const words = Object.entries<string | undefined>(wanted).filter(
      (entry): entry is [string, string] => (entry[1] ?? '') !== '',
    );
    setSearch({ ...Object.fromEntries(words), ...(cycle === null ? {} : { [CYCLE]: cycle }) });
  };
  return [filters, setFilters];
}

function filtersIn<Name extends string>(text: string, names: readonly Name[]): FiltersOf<Name> {
  const search = new URLSearchParams(text);
  const found = names.flatMap((name) => {
    const word = search.get(name);
    return word === null || word === '' ? [] : [[name, word] as const];
  });
  return Object.fromEntries(found) as FiltersOf<Name>;
}

/** Whether a list shows less than all that there is. */
export function isNarrowed(filters: FiltersOf<string>, text: string): boolean {
  return Object.keys(filters).length > 0 || text !== '';
}

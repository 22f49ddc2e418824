import { type ComponentProps } from 'react';
import { NavLink, useSearchParams } from 'react-router';
import { CYCLE } from '../api/cycles.js';
import { addressOf, type PageName } from '../pages/page-list.js';

type Query = Readonly<Record<string, string | undefined>>;

interface PageLinkProps extends Omit<ComponentProps<typeof NavLink>, 'to'> {
  readonly page: PageName;
  /** What the page is narrowed by. */
  readonly query?: Query;
}

/** Leads to a page, of the cycle that is being looked at. */
export function PageLink({ page, query, ...link }: PageLinkProps) {
  const hrefOf = usePageAddress();
  return <NavLink end {...link} to={hrefOf(page, query)} />;
}

/** Makes addresses of pages, of the cycle that is being looked at. */
export function usePageAddress(): (page: PageName, query?: Query) => string {
  const [search] = useSearchParams();
  const cycle = search.get(CYCLE) ?? undefined;
  return (page, query = {}) => {
    const given = Object.entries({ ...query, [CYCLE]: query[CYCLE] ?? cycle });
    const words = new URLSearchParams(
      given.filter((entry): entry is [string, string] => entry[1] !== undefined),
    );
    return words.size === 0 ? addressOf(page) : `${addressOf(page)}?${words.toString()}`;
  };
}

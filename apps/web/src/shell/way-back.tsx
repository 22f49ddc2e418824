import { Link, useLocation } from 'react-router';
import { addressOf, type PageName } from '../pages/page-list.js';
import { PageLink } from './page-link.js';

/** Where somebody came from: kept beside the address, for it is not part of what the page shows. */
interface Origin {
  readonly page: PageName;
  /** By what it was narrowed. */
  readonly search: string;
  /** Its entry in the browser's history. */
  readonly key: string;
}

/** Beside the address of a page to which one came back: by which entry of the browser's history it goes on. */
export interface ComesBack {
  readonly to?: string;
}

/** What a link on a page takes along, so that one comes back to the page as it is. */
export function useOrigin(page: PageName): Origin {
  const { search, key } = useLocation();
  return { page, search, key };
}

interface WayBackProps<Name extends PageName> {
  /** From where one can have come; the first one is for whoever came otherwise. */
  readonly pages: readonly [Name, ...Name[]];
  readonly textOf: (page: Name) => string;
}

/** Leads back to the list that one came from, as it was narrowed and searched. */
export function WayBack<Name extends PageName>({ pages, textOf }: WayBackProps<Name>) {
  const origin = useLocation().state as Partial<Origin> | null;
  const page = pages.find((each) => each === origin?.page);
  const comesBack: ComesBack = origin?.key === undefined ? {} : { to: origin.key };
  return (
    <p>
      {page === undefined ? (
        <PageLink page={pages[0]}>{textOf(pages[0])}</PageLink>
      ) : (
        <Link to={{ pathname: addressOf(page), search: origin?.search ?? '' }} state={comesBack}>
          {textOf(page)}
        </Link>
      )}
    </p>
  );
}

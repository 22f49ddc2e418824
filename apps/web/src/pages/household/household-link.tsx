import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { PageLink } from '../../shell/page-link.js';
import { addressOf } from '../page-list.js';

/** Pages that lead to a household. */
const LISTS = ['discrepancies', 'recipients', 'reviews'] as const;

type List = (typeof LISTS)[number];

/** Where somebody came from: kept beside the address, for it is not part of what the page shows. */
interface Origin {
  readonly list: List;
  /** By what it was narrowed. */
  readonly search: string;
}

interface HouseholdLinkProps {
  readonly householdRef: string;
  /** The page that it stands on. */
  readonly list: List;
  readonly children: ReactNode;
}

/** Leads to a household, from which one comes back to where one was. */
export function HouseholdLink({ householdRef, list, children }: HouseholdLinkProps) {
  const { search } = useLocation();
  const origin: Origin = { list, search };
  return (
    <PageLink page="household" query={{ ref: householdRef }} state={origin}>
      {children}
    </PageLink>
  );
}

/** Leads back to the list that one came from, as it was narrowed; to the discrepancies for who came otherwise. */
export function WayBack() {
  const { t } = useTranslation();
  const origin = useLocation().state as Partial<Origin> | null;
  const list = LISTS.find((each) => each === origin?.list);
  return (
    <p>
      {list === undefined ? (
        <PageLink page="discrepancies">← {t('household.back.discrepancies')}</PageLink>
      ) : (
        <Link to={{ pathname: addressOf(list), search: origin?.search ?? '' }}>
          ← {t(`household.back.${list}`)}
        </Link>
      )}
    </p>
  );
}

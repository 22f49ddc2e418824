import { type ReactNode } from 'react';
import { PageLink } from '../../shell/page-link.js';
import { useOrigin } from '../../shell/way-back.js';

/** Pages that lead to a household. */
export const HOUSEHOLD_LISTS = ['discrepancies', 'recipients', 'reviews'] as const;

interface HouseholdLinkProps {
  readonly householdRef: string;
  /** The page that it stands on. */
  readonly list: (typeof HOUSEHOLD_LISTS)[number];
  readonly children: ReactNode;
}

/** Leads to a household, from which one comes back to where one was. */
export function HouseholdLink({ householdRef, list, children }: HouseholdLinkProps) {
  const origin = useOrigin(list);
  return (
    <PageLink page="household" query={{ ref: householdRef }} state={origin}>
      {children}
    </PageLink>
  );
}

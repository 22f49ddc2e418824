import { type PropsWithChildren } from 'react';
import { PageLink } from '../../shell/page-link.js';

interface FoundLinkProps {
  readonly kind?: string | undefined;
  readonly programme?: string | undefined;
  readonly channel?: string | undefined;
  readonly kecamatan?: string | undefined;
  readonly kelurahan?: string | undefined;
  readonly ageFrom?: string;
  readonly ageTo?: string | undefined;
  readonly leftFrom?: string | undefined;
  readonly leftTo?: string | undefined;
}

/** Leads from a number to the discrepancies behind it. */
export function FoundLink({ children, ...filters }: PropsWithChildren<FoundLinkProps>) {
  return (
    <PageLink page="discrepancies" query={{ ...filters }}>
      {children}
    </PageLink>
  );
}

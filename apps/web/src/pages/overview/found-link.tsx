import { type PropsWithChildren } from 'react';
import { Link, useSearchParams } from 'react-router';
import { CYCLE } from '../../api/cycles.js';

interface FoundLinkProps {
  readonly kind?: string | undefined;
  readonly programme?: string | undefined;
  readonly channel?: string | undefined;
  readonly kecamatan?: string | undefined;
  readonly kelurahan?: string | undefined;
}

/** Leads from a number to the discrepancies behind it. */
export function FoundLink({ children, ...filters }: PropsWithChildren<FoundLinkProps>) {
  const [search] = useSearchParams();
  const query = { ...filters, [CYCLE]: search.get(CYCLE) ?? undefined };
  const words = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return <Link to={`/selisih?${new URLSearchParams(words).toString()}`}>{children}</Link>;
}

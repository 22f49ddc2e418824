import { type Decision } from '#domain';

/** The household that a decision names, as it is shown. */
export function entitlementOf({ rosterRef = '' }: Decision): { readonly entitlementId?: string } {
  return rosterRef === '' ? {} : { entitlementId: rosterRef };
}

import { entitlementIn, type Payee, type Roster } from '../roster.js';
import { type Statement } from '../statements.js';

/** What candidates are chosen from. */
export interface Field {
  readonly roster: Roster;
  /** All statements of the book. */
  readonly statements: readonly Statement[];
}

/** The payee has an entitlement in the statement's programme; without programme: in any. */
export function isEntitled(payee: Payee, { programme }: Statement): boolean {
  return programme === '' || entitlementIn(payee, programme) !== undefined;
}

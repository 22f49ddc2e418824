import { type AuditEntry } from '#security';
import { type Clock } from '../ports/clock.js';
import { type AuditTrail } from './audit-trail.js';

/** What an operator does at the computer itself, where nobody signs in. */
export interface OperatorNote {
  /** As a code: `KEYS_ROTATED`. */
  readonly what: string;
  /** Id of what it is done to; empty where there is none. */
  readonly to?: string;
  readonly details?: Readonly<Record<string, string>>;
  /** Name of the account of the system. */
  readonly operator: string;
}

/**
 * Notes in the trail of a folder what is about to be done from the command line, and anchors it: the next entry may be far. Nobody is known by a user name
 * (`by` is empty). Faults: those of the trail.
 */
export async function noteByOperator(
  trail: AuditTrail,
  clock: Clock,
  { what, to = '', details = {}, operator }: OperatorNote,
): Promise<AuditEntry> {
  const at = new Date(clock.now()).toISOString();
  const entry = await trail.add({ at, by: '', address: '', what, to, details: { ...details, operator } });
  await trail.anchorLast();
  return entry;
}

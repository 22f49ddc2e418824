import { type AuditAnchor } from '#security';

/** Where it is written down outside the store which entries the audit trail had: whoever changes the store cannot change that. */
export interface Anchors {
  /** Writes an anchor down behind the others. Faults: STORE_FULL, STORE_READ_ONLY, STORE_UNAVAILABLE. */
  add(anchor: AuditAnchor): Promise<void>;
  /** All that were written down. Faults: STORE_UNAVAILABLE, STORE_DAMAGED for what is no anchor. */
  all(): Promise<readonly AuditAnchor[]>;
}

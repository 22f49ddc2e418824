import { AUDIT, type AuditVerdict, verifyTrail } from '#application';
import { type AuditAnchor } from '#security';
import { type OperatedStore, withStore } from './sealing/operated-store.js';

/** Checks the audit trail of a store against its chain and what was anchored of it. Faults: those of withStore and the collection. */
export function auditVerdict(
  operated: OperatedStore,
  anchors: readonly AuditAnchor[],
): Promise<AuditVerdict> {
  return withStore(operated, ({ store }) => verifyTrail(store.collections.reading(AUDIT), anchors));
}

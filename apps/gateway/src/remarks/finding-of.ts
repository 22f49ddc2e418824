import { type FindingEntry } from '#application';
import { type Finding, type FindingDetail, type FindingKind, parseIsoMonths, type Severity } from '#domain';
import { listOf } from '../books/book-views.js';

/** The finding that a row of the list was made of. */
export function findingOf({
  kind,
  severity,
  months,
  rosterRefs,
  paymentRefs,
  detail,
  ...row
}: FindingEntry): Finding {
  const stated = months === undefined ? undefined : parseIsoMonths(months);
  return {
    ...row,
    kind: kind as FindingKind,
    severity: severity as Severity,
    ...(stated === undefined ? {} : { months: stated }),
    rosterRefs: listOf(rosterRefs),
    paymentRefs: listOf(paymentRefs),
    detail: JSON.parse(detail ?? '{}') as FindingDetail,
  };
}

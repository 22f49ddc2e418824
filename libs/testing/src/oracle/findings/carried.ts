import { type Finding, type FindingDetail } from '../../../../domain/src/book/book-result.js';
import { type FindingKind, severityOf } from '../../../../domain/src/findings/finding-kinds.js';
import { type Entry, payeeRef } from '../roster.js';
import { type Settled } from '../settlement/settled.js';
import { type Assessed } from './assessment.js';

/** A finding with the place of what it is about, by which findings of one kind are ordered. */
export interface Placed {
  readonly finding: Finding;
  /** Position of the first roster entry and of the first statement; infinite when there is none. */
  readonly entry: number;
  readonly payment: number;
}

/** About an entitlement (docs/rules.md, 10). */
export function aboutEntitlement(
  kind: FindingKind,
  assessed: Assessed,
  entries: readonly Entry[],
  detail: FindingDetail,
  daysLeft?: number,
): Placed {
  const { entitlement, counted, delivered, withdrawn, difference } = assessed;
  const finding: Finding = {
    kind,
    severity: severityOf(kind, daysLeft),
    programme: entitlement.programme,
    months: entitlement.months,
    rosterRefs: [entitlement.first.ref],
    paymentRefs: counted.map(({ statement }) => statement.ref),
    ...personOf(entitlement.first),
    entitled: entitlement.amount,
    delivered,
    withdrawn,
    difference,
    detail,
  };
  return {
    finding,
    entry: entries.indexOf(entitlement.first),
    payment: counted[0]?.statement.position ?? Infinity,
  };
}

/** About a duplicate entry: its own values, no payments, no other money. */
export function aboutDuplicate(entry: Entry, entries: readonly Entry[]): Placed {
  const finding: Finding = {
    kind: 'DUPLICATE_ENTITLEMENT',
    severity: severityOf('DUPLICATE_ENTITLEMENT'),
    programme: entry.programme,
    months: entry.months,
    rosterRefs: [entry.ref],
    paymentRefs: [],
    ...personOf(entry),
    entitled: entry.amount,
    detail: { by: 'NIK' },
  };
  return { finding, entry: entries.indexOf(entry), payment: Infinity };
}

function personOf({ nik, name, kelurahan, kecamatan, channel }: Entry): Partial<Finding> {
  return { nik, name, kelurahan, kecamatan, channel };
}

/** About a payment: as the statement states it. */
export function aboutPayment(
  kind: 'NOT_ON_ROSTER' | 'IDENTITY_MISMATCH' | 'AMBIGUOUS_MATCH',
  { statement, link, left }: Settled,
  entries: readonly Entry[],
): Placed {
  const { programme, months, ref, channel, nik, row } = statement;
  const rosterRefs = link.payees.map((payee) => payeeRef(payee, programme));
  const finding: Finding = {
    kind,
    severity: severityOf(kind),
    programme,
    nik: nik.digits,
    name: row.name ?? '',
    kelurahan: row.kelurahan ?? '',
    kecamatan: row.kecamatan ?? '',
    months,
    rosterRefs,
    paymentRefs: [ref],
    channel,
    delivered: left,
    ...(row.withdrawn === undefined ? {} : { withdrawn: row.withdrawn }),
    ...(kind === 'NOT_ON_ROSTER' ? { difference: left } : {}),
    detail: {},
  };
  return { finding, entry: placeOf(rosterRefs[0], entries), payment: statement.position };
}

/** Position of an entry by its ref; infinite when there is none. */
function placeOf(ref: string | undefined, entries: readonly Entry[]): number {
  const place = entries.findIndex((entry) => entry.ref === ref);
  return place < 0 ? Infinity : place;
}

import { type Finding } from '../book/book-result.js';
import { type ComputedBook } from '../book/computed-book.js';
import { statementRef } from '../book/refs.js';
import { formatDay } from '../values/day.js';
import { maskNumber } from '../values/national-id.js';
import { entitlementDetail } from './entitlement-detail.js';
import { describePayment } from './describe-payment.js';
import { type FindingKind, severityOf } from './finding-kinds.js';
import { type AwaitedReport, awaitedReports, severityOfFinding } from './finding-list.js';
import { type FindingPlace } from './finding-places.js';

/** A finding with everything that it carries (docs/rules.md, 10). */
export function describeFinding(book: ComputedBook, { kind, subject }: FindingPlace): Finding {
  switch (kind) {
    case 'DUPLICATE_ENTITLEMENT':
      return describeDuplicate(book, subject);
    case 'NOT_ON_ROSTER':
    case 'IDENTITY_MISMATCH':
    case 'AMBIGUOUS_MATCH':
      return describePayment(book, kind, subject);
    case 'REPORT_AWAITED':
      return describeAwaited(book, awaitedReports(book)[subject]!);
    case 'SHARED_ACCOUNT':
      return describeShared(book, subject);
    case 'CONTROL_TOTAL_MISMATCH':
      return describeControl(book, subject);
    default:
      return describeEntitlement(book, kind, subject);
  }
}

function describeEntitlement(book: ComputedBook, kind: FindingKind, entitlement: number): Finding {
  const { tables, roster, assessments, texts } = book;
  const { table } = roster;
  const row = roster.rowOf(entitlement);
  const counted = book.countedInstances(entitlement);
  const entitled = roster.amount[entitlement]!;
  const delivered = assessments.delivered[entitlement]!;
  return {
    kind,
    severity: severityOfFinding(book, kind, entitlement),
    programme: texts.programmes.text(table.programme[row]!),
    months: roster.monthsOf(entitlement),
    rosterRefs: [book.entitlementRef(entitlement)],
    paymentRefs: book.rowsOf(counted).map((each) => statementRef(tables.statements, tables.reports, each)),
    nik: table.vocabulary.nationalIds.digits(table.nik[row]!),
    name: table.vocabulary.names.text(table.name[row]!),
    kelurahan: texts.kelurahan.text(table.kelurahan[row]!),
    kecamatan: texts.kecamatan.text(table.kecamatan[row]!),
    channel: texts.channels.text(table.channel[row]!),
    entitled,
    delivered,
    withdrawn: assessments.withdrawn[entitlement]!,
    difference: delivered - entitled,
    detail: entitlementDetail(book, kind, entitlement, counted),
  };
}

function describeDuplicate(book: ComputedBook, subject: number): Finding {
  const { roster, texts } = book;
  const { duplicates } = roster;
  const entry = duplicates.entry[subject]!;
  const isByFamilyCard = duplicates.byFamilyCard[subject] === 1;
  const detail = {
    by: isByFamilyCard ? 'KK' : 'NIK',
    earlier: book.entryRef(duplicates.earlier[subject]!),
  };
  if (isByFamilyCard)
    return {
      ...describeEntitlement(book, 'DUPLICATE_ENTITLEMENT', roster.entitlementOfEntry[entry]!),
      detail,
    };
  const row = roster.rows[entry]!;
  const { table } = roster;
  return {
    kind: 'DUPLICATE_ENTITLEMENT',
    severity: severityOf('DUPLICATE_ENTITLEMENT'),
    programme: texts.programmes.text(table.programme[row]!),
    months: roster.monthsOfEntry(entry),
    rosterRefs: [book.entryRef(entry)],
    paymentRefs: [],
    nik: table.vocabulary.nationalIds.digits(table.nik[row]!),
    name: table.vocabulary.names.text(table.name[row]!),
    kelurahan: texts.kelurahan.text(table.kelurahan[row]!),
    kecamatan: texts.kecamatan.text(table.kecamatan[row]!),
    channel: texts.channels.text(table.channel[row]!),
    entitled: table.amount[row]!,
    detail,
  };
}

function describeAwaited(book: ComputedBook, { channel, count, amount }: AwaitedReport): Finding {
  return {
    kind: 'REPORT_AWAITED',
    severity: severityOf('REPORT_AWAITED'),
    rosterRefs: [],
    paymentRefs: [],
    channel,
    detail: { cutoff: formatDay(book.deadlines.cutoff(channel)), count, amount },
  };
}

function describeShared(book: ComputedBook, subject: number): Finding {
  const shared = book.sharedAccounts[subject]!;
  return {
    kind: 'SHARED_ACCOUNT',
    severity: severityOf('SHARED_ACCOUNT'),
    rosterRefs: shared.entries.map((entry) => book.entryRef(entry)),
    paymentRefs: shared.instances.map((instance) => book.paymentRef(instance)),
    detail: { households: shared.households, numbers: shared.numbers.map(maskNumber).join(';') },
  };
}

function describeControl({ tables }: ComputedBook, subject: number): Finding {
  const { label, totals, isHeldReport = false } = tables.controls[subject]!;
  const isReport = isHeldReport || tables.reports.some((report) => report.label === label);
  const differing = totals.filter(({ stated, counted }) => stated !== counted);
  return {
    kind: 'CONTROL_TOTAL_MISMATCH',
    severity: severityOf('CONTROL_TOTAL_MISMATCH'),
    rosterRefs: isReport ? [] : [label],
    paymentRefs: isReport ? [label] : [],
    detail: {
      file: label,
      ...Object.fromEntries(
        differing.map(({ measure, stated, counted }) => [measure, `${stated}/${counted}`]),
      ),
    },
  };
}

import { type Finding, type FindingDetail } from '../book/book-result.js';
import { type ComputedBook } from '../book/computed-book.js';
import { evidenceOf } from '../book/link-view.js';
import { AUTO } from '../linking/links.js';
import { BY_DECISION } from '../settlement/settlement.js';
import { type FindingKind, severityOf } from './finding-kinds.js';

/** A finding about one payment: what its row states, and the households that it points to (docs/rules.md, 10). */
export function describePayment(book: ComputedBook, kind: FindingKind, instance: number): Finding {
  const { settlement, texts } = book;
  const { statements, instances } = settlement.context;
  const { vocabulary: words } = statements;
  const row = settlement.rowOf(instance);
  const left = settlement.left[instance]!;
  const withdrawn = statements.withdrawn[row]!;
  return {
    kind,
    severity: severityOf(kind),
    programme: texts.programmes.text(instances.programme[instance]!),
    months: book.monthsOfPayment(row),
    rosterRefs: book.entriesOf(instance).map((entry) => book.entryRef(entry)),
    paymentRefs: [book.paymentRef(instance)],
    nik: book.statedNik(row),
    name: words.names.text(statements.name[row]!),
    kelurahan: texts.kelurahan.text(statements.kelurahan[row]!),
    kecamatan: texts.kecamatan.text(statements.kecamatan[row]!),
    channel: settlement.reportOf(instance).channelCode,
    delivered: left,
    ...(withdrawn === -1 ? {} : { withdrawn }),
    ...(kind === 'NOT_ON_ROSTER' ? { difference: left } : {}),
    detail: kind === 'NOT_ON_ROSTER' ? strangerDetail(book, instance) : reviewDetail(book, instance),
  };
}

function strangerDetail(book: ComputedBook, instance: number): FindingDetail {
  const { settlement, roster, texts } = book;
  if (settlement.kind[instance] !== AUTO)
    return { why: settlement.basis[instance] === BY_DECISION ? 'DECIDED' : 'NO_HOUSEHOLD' };
  const entitlements = roster.entitlementsOf(settlement.payee[instance]!);
  const codes = entitlements.map((entitlement) => roster.table.programme[roster.rowOf(entitlement)]!);
  return {
    why: codes.includes(settlement.context.instances.programme[instance]!)
      ? 'OTHER_MONTHS'
      : 'OTHER_PROGRAMME',
    programmes: codes.map((code) => texts.programmes.text(code)).join(';'),
  };
}

/** Which evidence speaks for and against the best candidate, who that is, the key for a decision; and the old decision, where one cannot be followed. */
function reviewDetail(book: ComputedBook, instance: number): FindingDetail {
  const { settlement, roster } = book;
  const row = settlement.rowOf(instance);
  const comparison = evidenceOf(book, instance)!;
  const kinds = ['nik', 'account', 'kk', 'name', 'area'] as const;
  const listed = roster.rows[book.entryFor(instance, settlement.payee[instance]!)]!;
  const ruling = settlement.rulings.get(instance);
  return {
    agrees: kinds.filter((kind) => comparison[kind] === 'equal').join(';'),
    differs: kinds.filter((kind) => comparison[kind] === 'differs').join(';'),
    listedName: roster.table.vocabulary.names.text(roster.table.name[listed]!),
    paymentKey: settlement.context.keys.key(row),
    ...(ruling ? { decision: ruling.decision.decision, decidedBy: ruling.decision.by } : {}),
  };
}

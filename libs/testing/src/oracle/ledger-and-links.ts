import { type LedgerRow, type LinkRow } from '../../../domain/src/book/book-result.js';
import { FINDING_KINDS } from '../../../domain/src/findings/finding-kinds.js';
import { type Assessed } from './findings/assessment.js';
import { type Further } from './findings/further.js';
import { payeeRef } from './roster.js';
import { type Settled } from './settlement/settled.js';

/** The ledger row of an entitlement; it lists each kind once, in the order of the rules. */
export function ledgerRowOf(assessed: Assessed, said: readonly Further[]): LedgerRow {
  const { entitlement, delivered, withdrawn, difference, state } = assessed;
  const { first, programme, months, nik, amount, duplicates } = entitlement;
  const kinds = said.map(({ kind }) => kind);
  return {
    rosterRef: first.ref,
    programme,
    months,
    nik,
    name: first.name,
    kelurahan: first.kelurahan,
    kecamatan: first.kecamatan,
    channel: first.channel,
    entitled: amount,
    delivered,
    withdrawn,
    difference,
    state,
    findings: FINDING_KINDS.filter(
      (kind) => kinds.includes(kind) || (kind === 'DUPLICATE_ENTITLEMENT' && duplicates.length > 0),
    ),
  };
}

/** The link row of a statement. */
export function linkRowOf({ statement, link, isStanding }: Settled): LinkRow {
  const { key, ref, channel, programme, outcome, amount } = statement;
  const payment = { paymentKey: key, paymentRef: ref, channel, programme, outcome, amount };
  if (!isStanding) return { ...payment, link: 'superseded', rosterRef: '', candidates: [], evidence: [] };
  const candidates = link.payees.map((payee) => payeeRef(payee, programme));
  const namesakes = (link.namesakes ?? []).map((payee) => payeeRef(payee, programme));
  return {
    ...payment,
    link: link.kind,
    rosterRef: link.kind === 'auto' ? candidates[0]! : '',
    candidates,
    ...(link.shown ? { weight: link.shown.sum } : {}),
    ...(link.margin === undefined ? {} : { margin: link.margin }),
    ...(namesakes.length === 0 ? {} : { namesakes }),
    evidence: link.shown?.evidence ?? [],
    ...(link.ruling ? { ruling: link.ruling } : {}),
  };
}

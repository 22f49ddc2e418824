import { ENTITLEMENT_STATES, FINDING_KINDS } from '../findings/finding-kinds.js';
import { type LedgerRow } from './book-result.js';
import { type ComputedBook } from './computed-book.js';

/** The ledger's row of an entitlement. */
export function ledgerRow(book: ComputedBook, entitlement: number): LedgerRow {
  const { roster, assessments } = book;
  const { table } = roster;
  const words = table.vocabulary;
  const row = roster.rowOf(entitlement);
  const entitled = roster.amount[entitlement]!;
  const delivered = assessments.delivered[entitlement]!;
  const found = assessments.findings[entitlement]!;
  return {
    rosterRef: book.entitlementRef(entitlement),
    programme: words.programmes.text(table.programme[row]!),
    months: roster.monthsOf(entitlement),
    nik: words.nationalIds.digits(table.nik[row]!),
    name: words.names.text(table.name[row]!),
    kelurahan: words.kelurahan.text(table.kelurahan[row]!),
    kecamatan: words.kecamatan.text(table.kecamatan[row]!),
    channel: words.channels.text(table.channel[row]!),
    entitled,
    delivered,
    withdrawn: assessments.withdrawn[entitlement]!,
    difference: delivered - entitled,
    state: ENTITLEMENT_STATES[assessments.state[entitlement]!]!,
    findings: found === 0 ? [] : FINDING_KINDS.filter((_, kind) => found & (1 << kind)),
  };
}

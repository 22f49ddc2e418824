import { type Finding, formatMonths, type LedgerRow } from '#domain';
import { type List, type ListRow } from '../pages/list-page.js';

/** The fields of the ledger as its pages keep them. Kinds of findings are joined with `;`. */
export const LEDGER_LIST = {
  kind: 'LEDGER',
  fields: {
    rosterRef: 'text',
    programme: 'word',
    months: 'word',
    nik: 'text',
    name: 'text',
    kelurahan: 'word',
    kecamatan: 'word',
    channel: 'word',
    entitled: 'number',
    delivered: 'number',
    withdrawn: 'number',
    difference: 'number',
    state: 'word',
    findings: 'word',
  },
} as const satisfies List;

/** The fields of the findings as their pages keep them. Refs are joined with `;`, the detail is JSON. */
export const FINDING_LIST = {
  kind: 'FINDINGS',
  fields: {
    kind: 'word',
    severity: 'word',
    programme: 'word',
    months: 'word',
    rosterRefs: 'text',
    paymentRefs: 'text',
    nik: 'text',
    name: 'text',
    kelurahan: 'word',
    kecamatan: 'word',
    channel: 'word',
    entitled: 'number',
    delivered: 'number',
    withdrawn: 'number',
    difference: 'number',
    detail: 'text',
  },
} as const satisfies List;

export type LedgerEntry = ListRow<typeof LEDGER_LIST.fields>;
export type FindingEntry = ListRow<typeof FINDING_LIST.fields>;

export function ledgerEntry(row: LedgerRow): LedgerEntry {
  return {
    rosterRef: row.rosterRef,
    programme: row.programme,
    months: formatMonths(row.months),
    nik: row.nik,
    name: row.name,
    kelurahan: row.kelurahan,
    kecamatan: row.kecamatan,
    channel: row.channel,
    entitled: row.entitled,
    delivered: row.delivered,
    withdrawn: row.withdrawn,
    difference: row.difference,
    state: row.state,
    findings: row.findings.join(';'),
  };
}

export function findingEntry({ months, rosterRefs, paymentRefs, detail, ...finding }: Finding): FindingEntry {
  return {
    ...finding,
    ...(months === undefined ? {} : { months: formatMonths(months) }),
    rosterRefs: rosterRefs.join(';'),
    paymentRefs: paymentRefs.join(';'),
    detail: JSON.stringify(detail),
  };
}

import {
  type ComputedBook,
  ENTITLEMENT_STATES,
  type Finding,
  FINDING_KINDS,
  formatMonths,
  type Month,
} from '#domain';
import { type RowWriter } from '../pages/list-columns.js';
import { type List, type ListRow } from '../pages/list-page.js';
import { RefWriter } from './ref-writer.js';

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

/** Writes the rows of the ledger, by their entitlements. */
export function ledgerWriter(book: ComputedBook): RowWriter<typeof LEDGER_LIST.fields> {
  const { roster, assessments, texts } = book;
  const { table } = roster;
  const { nationalIds, names } = table.vocabulary;
  const refs = new RefWriter(book);
  const [programme, kelurahan, kecamatan, channel] = [
    texts.programmes,
    texts.kelurahan,
    texts.kecamatan,
    texts.channels,
  ].map((words) => (id: number) => words.text(id)) as [WordOf, WordOf, WordOf, WordOf];
  return (columns, at) => {
    const row = roster.rowOf(at);
    const entitled = roster.amount[at]!;
    const delivered = assessments.delivered[at]!;
    refs.entry(columns.rosterRef, roster.firstEntry[at]!);
    columns.rosterRef.end();
    columns.programme.addCode(table.programme[row]!, programme);
    columns.months.addCode(monthsCode(roster.firstMonth[at]!, roster.lastMonth[at]!), monthsOfCode);
    columns.nik.identifier(nationalIds, table.nik[row]!);
    columns.nik.end();
    columns.name.word(names, table.name[row]!);
    columns.name.end();
    columns.kelurahan.addCode(table.kelurahan[row]!, kelurahan);
    columns.kecamatan.addCode(table.kecamatan[row]!, kecamatan);
    columns.channel.addCode(table.channel[row]!, channel);
    columns.entitled.add(entitled);
    columns.delivered.add(delivered);
    columns.withdrawn.add(assessments.withdrawn[at]);
    columns.difference.add(delivered - entitled);
    columns.state.addCode(assessments.state[at]!, stateOfCode);
    columns.findings.addCode(assessments.findings[at]!, findingsOfBits);
  };
}

type WordOf = (code: number) => string;

/** Months are below 2^16. */
const MONTHS = 65_536;

function monthsCode(first: number, last: number): number {
  return first * MONTHS + last;
}

function monthsOfCode(code: number): string {
  return formatMonths({ first: Math.floor(code / MONTHS) as Month, last: (code % MONTHS) as Month });
}

function stateOfCode(code: number): string {
  return ENTITLEMENT_STATES[code]!;
}

/** Kinds whose bits are set, in the order of the rules. */
function findingsOfBits(found: number): string {
  return FINDING_KINDS.filter((_, kind) => found & (1 << kind)).join(';');
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

import {
  type ComputedBook,
  type Comparison,
  type Day,
  evidenceOf,
  formatDay,
  LINK_KINDS,
  marginOf,
  OUTCOMES,
  type Ruling,
  rulingOf,
} from '#domain';
import { type List, type ListRow } from '../pages/list-page.js';

/** So many households that may be meant are named; the best first. */
const MOST_CANDIDATES = 20;

/** The kinds of evidence whose levels an entry holds, in the order of the rules. */
export const LEVEL_KINDS = ['nik', 'account', 'kk', 'name', 'area', 'amount'] as const;

/** The fields of the payments and how each found its household, as their pages keep them. Candidates are joined with `;`, levels with a space; weights are hundredths. */
export const LINK_LIST = {
  kind: 'LINKS',
  fields: {
    paymentKey: 'text',
    paymentRef: 'text',
    channel: 'word',
    programme: 'word',
    outcome: 'word',
    amount: 'number',
    day: 'word',
    name: 'text',
    kelurahan: 'word',
    kecamatan: 'word',
    link: 'word',
    rosterRef: 'text',
    candidates: 'text',
    weight: 'number',
    margin: 'number',
    levels: 'word',
    nameWeight: 'number',
    ruling: 'text',
  },
} as const satisfies List;

export type LinkEntry = ListRow<typeof LINK_LIST.fields>;

/** The decision that a link follows, or that has to be made again: without who made it and why. */
export interface LinkRuling {
  readonly standing: Ruling['standing'];
  readonly decision: 'LINK' | 'NONE';
  readonly at: string;
  /** Key of the evidence where it is about that, not about the payment alone. */
  readonly evidence?: string;
}

/** The entry of a payment. Its place is that of its household, else the one that the report states. */
export function linkEntry(book: ComputedBook, instance: number): LinkEntry {
  const { settlement, texts, roster } = book;
  const { statements, instances, keys } = settlement.context;
  const row = settlement.rowOf(instance);
  const link = LINK_KINDS[settlement.kind[instance]!]!;
  const entries = link === 'superseded' ? [] : book.entriesOf(instance);
  const [entry] = link === 'auto' ? entries : [];
  const refs = entries.slice(0, MOST_CANDIDATES).map((each) => book.entryRef(each));
  const day = statements.day[row]!;
  const place =
    entry === undefined ? { table: statements, at: row } : { table: roster.table, at: roster.rows[entry]! };
  return {
    paymentKey: keys.key(row),
    paymentRef: book.paymentRef(instance),
    channel: settlement.reportOf(instance).channelCode,
    programme: texts.programmes.text(instances.programme[instance]!),
    outcome: OUTCOMES[statements.outcome[row]!]!,
    amount: statements.amount[row]!,
    ...(day === 0 ? {} : { day: formatDay(day as Day) }),
    name: statements.vocabulary.names.text(statements.name[row]!),
    kelurahan: texts.kelurahan.text(place.table.kelurahan[place.at]!),
    kecamatan: texts.kecamatan.text(place.table.kecamatan[place.at]!),
    link,
    ...(entry === undefined ? { candidates: refs.join(';') } : { rosterRef: refs[0]! }),
    ...weightsOf(evidenceOf(book, instance)),
    margin: marginOf(book, instance),
    ...rulingEntry(rulingOf(book, instance)),
  };
}

/** The ruling of an entry; undefined where no decision is about it. */
export function rulingIn({ ruling }: LinkEntry): LinkRuling | undefined {
  return ruling === undefined ? undefined : (JSON.parse(ruling) as LinkRuling);
}

function weightsOf(comparison: Comparison | undefined): Pick<LinkEntry, 'weight' | 'levels' | 'nameWeight'> {
  if (comparison === undefined) return {};
  return {
    weight: comparison.sum,
    levels: LEVEL_KINDS.map((kind) => comparison[kind]).join(' '),
    nameWeight: comparison.nameWeight,
  };
}

function rulingEntry(ruling: Ruling | undefined): Pick<LinkEntry, 'ruling'> {
  if (ruling === undefined) return {};
  const { standing, decision } = ruling;
  const kept: LinkRuling = {
    standing,
    decision: decision.decision,
    at: decision.at,
    ...(decision.about === 'EVIDENCE' ? { evidence: decision.evidence } : {}),
  };
  return { ruling: JSON.stringify(kept) };
}

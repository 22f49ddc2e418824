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

/** The fields of the payments and how each found its household, as their pages keep them. Candidates are joined with `;`, levels with a space; weights are hundredths. `reported` is the day of the report, `reason` the code of a failure. */
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
    withdrawn: 'number',
    reason: 'word',
    reported: 'word',
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

/** The entry of a payment; one that was superseded has the household of the statement that took its place. Its place is that of its household, else the one that the report states. */
export function linkEntry(book: ComputedBook, instance: number): LinkEntry {
  const { settlement, texts, roster } = book;
  const { statements, instances } = settlement.context;
  const standing = settlement.standingFor(instance);
  const entries = book.entriesOf(standing);
  const refs = entries.slice(0, MOST_CANDIDATES).map((each) => book.entryRef(each));
  const isFound = LINK_KINDS[settlement.kind[standing]!] === 'auto';
  const place = isFound
    ? { table: roster.table, at: roster.rows[entries[0]!]! }
    : { table: statements, at: settlement.rowOf(instance) };
  return {
    ...statedOf(book, instance),
    programme: texts.programmes.text(instances.programme[instance]!),
    kelurahan: texts.kelurahan.text(place.table.kelurahan[place.at]!),
    kecamatan: texts.kecamatan.text(place.table.kecamatan[place.at]!),
    link: LINK_KINDS[settlement.kind[instance]!]!,
    ...(isFound ? { rosterRef: refs[0]! } : { candidates: refs.join(';') }),
    ...weightsOf(evidenceOf(book, instance)),
    margin: marginOf(book, instance),
    ...rulingEntry(rulingOf(book, instance)),
  };
}

/** What the report says of a payment. */
function statedOf(book: ComputedBook, instance: number): LinkEntry {
  const { settlement } = book;
  const { statements, keys } = settlement.context;
  const { vocabulary } = statements;
  const { channelCode, date } = settlement.reportOf(instance);
  const row = settlement.rowOf(instance);
  const day = statements.day[row]!;
  const withdrawn = statements.withdrawn[row]!;
  return {
    paymentKey: keys.key(row),
    paymentRef: book.paymentRef(instance),
    channel: channelCode,
    outcome: OUTCOMES[statements.outcome[row]!]!,
    amount: statements.amount[row]!,
    ...(day === 0 ? {} : { day: formatDay(day as Day) }),
    ...(withdrawn < 0 ? {} : { withdrawn }),
    reason: vocabulary.reasons.text(statements.reason[row]!).split('\t')[0]!,
    ...(date === 0 ? {} : { reported: formatDay(date as Day) }),
    name: vocabulary.names.text(statements.name[row]!),
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

import {
  type ComputedBook,
  type Comparison,
  type Day,
  evidenceOf,
  formatDay,
  levelCode,
  levelsOf,
  LINK_KINDS,
  marginOf,
  OUTCOMES,
  type Ruling,
  rulingOf,
  type StatementTable,
} from '#domain';
import { RefWriter } from '../book/ref-writer.js';
import { type ListColumns, type RowWriter } from '../pages/list-columns.js';
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

/** Writes the payments of a book, by their instances; one that was superseded has the household of the statement that took its place. Its place is that of its household, else the one that the report states. */
export function linkWriter(book: ComputedBook): RowWriter<typeof LINK_LIST.fields> {
  const { settlement, texts, roster } = book;
  const { statements, instances } = settlement.context;
  const stated = statedWriter(book);
  const refs = new RefWriter(book);
  const programme = (id: number): string => texts.programmes.text(id);
  const addPlace = placeWriter(book);
  return (columns, instance) => {
    const standing = settlement.standingFor(instance);
    const isFound = settlement.kind[standing] === AUTO;
    stated(columns, instance);
    columns.programme.addCode(instances.programme[instance]!, programme);
    if (isFound) {
      const entry = book.entryFor(standing, settlement.payee[standing]!);
      refs.entry(columns.rosterRef, entry);
      addPlace(columns, roster.table, roster.rows[entry]!);
    } else {
      for (const [at, entry] of book.entriesOf(standing).slice(0, MOST_CANDIDATES).entries()) {
        if (at > 0) columns.candidates.text(';');
        refs.entry(columns.candidates, entry);
      }
      addPlace(columns, statements, settlement.rowOf(instance));
    }
    columns.rosterRef.end();
    columns.candidates.end();
    columns.link.addCode(settlement.kind[instance]!, linkOfCode);
    addWeights(columns, evidenceOf(book, instance));
    columns.margin.add(marginOf(book, instance));
    columns.ruling.add(rulingText(rulingOf(book, instance)));
  };
}

type LinkColumns = ListColumns<typeof LINK_LIST.fields>;

/** Writes where a row of a table says that a household is. */
function placeWriter({ texts }: ComputedBook) {
  const kelurahan = (id: number): string => texts.kelurahan.text(id);
  const kecamatan = (id: number): string => texts.kecamatan.text(id);
  return (
    columns: LinkColumns,
    table: Pick<StatementTable, 'kelurahan' | 'kecamatan'>,
    row: number,
  ): void => {
    columns.kelurahan.addCode(table.kelurahan[row]!, kelurahan);
    columns.kecamatan.addCode(table.kecamatan[row]!, kecamatan);
  };
}

const AUTO = LINK_KINDS.indexOf('auto');

function linkOfCode(code: number): string {
  return LINK_KINDS[code]!;
}

function outcomeOfCode(code: number): string {
  return OUTCOMES[code]!;
}

/** No day is 0. */
function dayOfCode(code: number): string {
  return code === 0 ? '' : formatDay(code as Day);
}

/** Writes what the report says of a payment. */
function statedWriter(book: ComputedBook): RowWriter<typeof LINK_LIST.fields> {
  const { settlement, tables } = book;
  const { statements, keys, reports } = settlement.context;
  const { names, reasons } = statements.vocabulary;
  const refs = new RefWriter(book);
  const channel = (report: number): string => tables.reports[report]!.channelCode;
  const reason = (id: number): string => reasons.text(id).split('\t')[0]!;
  return (columns, instance) => {
    const row = settlement.rowOf(instance);
    const report = statements.report[row]!;
    const withdrawn = statements.withdrawn[row]!;
    columns.paymentKey.hex(keys.highOf(row));
    columns.paymentKey.hex(keys.lowOf(row));
    columns.paymentKey.end();
    refs.statement(columns.paymentRef, row);
    columns.paymentRef.end();
    columns.channel.addCode(report, channel);
    columns.outcome.addCode(statements.outcome[row]!, outcomeOfCode);
    columns.amount.add(statements.amount[row]);
    columns.day.addCode(statements.day[row]!, dayOfCode);
    columns.withdrawn.add(withdrawn < 0 ? undefined : withdrawn);
    columns.reason.addCode(statements.reason[row]!, reason);
    columns.reported.addCode(reports[report]!.date, dayOfCode);
    columns.name.word(names, statements.name[row]!);
    columns.name.end();
  };
}

/** The ruling of an entry; undefined where no decision is about it. */
export function rulingIn({ ruling }: LinkEntry): LinkRuling | undefined {
  return ruling === undefined ? undefined : (JSON.parse(ruling) as LinkRuling);
}

function addWeights(columns: LinkColumns, comparison: Comparison | undefined): void {
  columns.weight.add(comparison?.sum);
  columns.nameWeight.add(comparison?.nameWeight);
  if (comparison === undefined) columns.levels.addCode(NO_LEVELS, levelsOfCode);
  else columns.levels.addCode(levelCode(comparison), levelsOfCode);
}

/** Codes of levels are from 0 on. */
const NO_LEVELS = -1;

function levelsOfCode(code: number): string {
  if (code === NO_LEVELS) return '';
  const levels = levelsOf(code);
  return LEVEL_KINDS.map((kind) => levels[kind]).join(' ');
}

function rulingText(ruling: Ruling | undefined): string | undefined {
  if (ruling === undefined) return undefined;
  const { standing, decision } = ruling;
  const kept: LinkRuling = {
    standing,
    decision: decision.decision,
    at: decision.at,
    ...(decision.about === 'EVIDENCE' ? { evidence: decision.evidence } : {}),
  };
  return JSON.stringify(kept);
}

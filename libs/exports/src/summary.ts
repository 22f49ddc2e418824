import {
  type ComputedBook,
  ENTITLEMENT_STATES,
  type EntitlementState,
  FINDING_KINDS,
  findingDifference,
  type FindingKind,
  type FindingPlaces,
  formatDay,
  formatMonths,
  judgeRules,
  type Judgements,
  LINK_KINDS,
  type LinkKind,
} from '#domain';

/** What became of one input file. Amount in rupiah, as its accepted rows state it. */
export interface FileSummary {
  readonly role: string;
  readonly name: string;
  readonly sha256: string;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Statements that a newer report took over. */
  readonly restated: number;
  readonly amount: number;
}

interface CountAndAmount {
  count: number;
  amount: number;
}

/** The result in numbers: the shape of `summary.json`, also over HTTP. Keys stand in the order of the rules. */
export interface Summary {
  readonly cycle: string;
  readonly region: string;
  readonly asOf: string;
  readonly files: readonly FileSummary[];
  readonly entitlements: CountAndAmount;
  readonly states: Readonly<Record<EntitlementState, CountAndAmount>>;
  readonly findings: Readonly<Record<FindingKind, { readonly count: number; readonly difference: number }>>;
  readonly byProgramme: Readonly<Record<string, { entitled: number; delivered: number; withdrawn: number }>>;
  readonly links: Readonly<Record<LinkKind, number>>;
  /** How often people upheld and overturned the rules; null where they decided nothing. */
  readonly decided: Judgements;
}

/** Statements that a newer report took over, by number of the report that made them. */
export function restatedByReport(book: ComputedBook): number[] {
  const { reports, statements } = book.tables;
  const { settlement } = book;
  const counts = new Array<number>(reports.length).fill(0);
  for (let instance = 0; instance < settlement.kind.length; instance++)
    if (!settlement.stands(instance)) counts[statements.report[settlement.rowOf(instance)]!]!++;
  return counts;
}

/** Sums up a book. */
export function summarise(
  book: ComputedBook,
  findings: FindingPlaces,
  files: readonly FileSummary[],
): Summary {
  const { settings } = book.tables;
  const found = emptyRecord(FINDING_KINDS, () => ({ count: 0, difference: 0 }));
  for (let at = 0; at < findings.length; at++) {
    const place = findings.at(at);
    found[place.kind].count++;
    found[place.kind].difference += findingDifference(book, place);
  }
  return {
    cycle: formatMonths(settings.cycle),
    region: settings.region,
    asOf: formatDay(settings.asOf),
    files,
    ...sumEntitlements(book),
    findings: found,
    byProgramme: sumProgrammes(book),
    links: countLinks(book),
    decided: judgeRules(book),
  };
}

/** `summary.json`: two spaces, a line break at the end, equal bytes for equal inputs. */
export function summaryJson(summary: Summary): string {
  const { cycle, region, asOf, files, entitlements, states, findings, byProgramme, links, decided } = summary;
  return (
    JSON.stringify(
      { cycle, region, asOf, files, entitlements, states, findings, byProgramme, links, decided },
      undefined,
      2,
    ) + '\n'
  );
}

function countLinks({ settlement: { kind } }: ComputedBook): Summary['links'] {
  const counts = new Int32Array(LINK_KINDS.length);
  for (let instance = 0; instance < kind.length; instance++) counts[kind[instance]!]!++;
  return Object.fromEntries(LINK_KINDS.map((name, number) => [name, counts[number]!])) as Summary['links'];
}

function sumEntitlements({ roster, assessments }: ComputedBook): Pick<Summary, 'entitlements' | 'states'> {
  const counts = new Int32Array(ENTITLEMENT_STATES.length);
  const amounts = new Float64Array(ENTITLEMENT_STATES.length);
  for (let entitlement = 0; entitlement < roster.entitlements; entitlement++) {
    const state = assessments.state[entitlement]!;
    counts[state]!++;
    amounts[state]! += roster.amount[entitlement]!;
  }
  const sums = ENTITLEMENT_STATES.map((_, state) => ({ count: counts[state]!, amount: amounts[state]! }));
  return {
    entitlements: {
      count: roster.entitlements,
      amount: amounts.reduce((total, amount) => total + amount, 0),
    },
    states: Object.fromEntries(
      ENTITLEMENT_STATES.map((name, state) => [name, sums[state]!]),
    ) as Summary['states'],
  };
}

function sumProgrammes({ roster, assessments, texts }: ComputedBook): Summary['byProgramme'] {
  const sums: ({ entitled: number; delivered: number; withdrawn: number } | undefined)[] = [];
  for (let entitlement = 0; entitlement < roster.entitlements; entitlement++) {
    const programme = roster.table.programme[roster.rowOf(entitlement)]!;
    const sum = (sums[programme] ??= { entitled: 0, delivered: 0, withdrawn: 0 });
    sum.entitled += roster.amount[entitlement]!;
    sum.delivered += assessments.delivered[entitlement]!;
    sum.withdrawn += assessments.withdrawn[entitlement]!;
  }
  return Object.fromEntries(
    sums
      .flatMap((sum, programme) => (sum ? [[texts.programmes.text(programme), sum] as const] : []))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function emptyRecord<Key extends string, Value>(
  keys: readonly Key[],
  empty: () => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, empty()])) as Record<Key, Value>;
}

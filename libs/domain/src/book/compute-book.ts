import { assess } from '../assessment/assessor.js';
import { Deadlines } from '../assessment/deadlines.js';
import { decidedPayee } from '../decisions/decided-payee.js';
import { EvidenceKeys } from '../decisions/evidence-keys.js';
import { followDecisions } from '../decisions/follow-decisions.js';
import { Rulings } from '../decisions/rulings.js';
import { findSharedAccounts } from '../findings/shared-accounts.js';
import { AreaKeys } from '../linking/evidence/area-keys.js';
import { type Bearers } from '../linking/names/bearers.js';
import { Comparer } from '../linking/evidence/comparison.js';
import { holdWorseFits } from '../linking/competition.js';
import { type EvidenceLinks } from '../linking/links.js';
import { ListedRoster } from '../linking/candidates/listed-roster.js';
import { NameBook } from '../linking/names/name-book.js';
import { type NameKeys } from '../linking/names/name-keys.js';
import { Namesakes } from '../linking/names/namesakes.js';
import { Unfound } from '../linking/names/unfound.js';
import { type StandingRoster } from '../roster/standing-roster.js';
import { Instances } from '../settlement/instances.js';
import { type KeyHalves, type PaymentKeys } from '../settlement/payment-keys.js';
import { takeOffReturns } from '../settlement/returns.js';
import { isSameTransaction } from '../settlement/same-payment.js';
import { settleThreads } from '../settlement/settlement.js';
import { type SettlementContext } from '../settlement/settlement-context.js';
import { supersedeOldFailures } from '../settlement/supersession.js';
import { joinThreads } from '../settlement/threads.js';
import { type ReportContradiction } from './book-result.js';
import { type Decision } from './book-input.js';
import { type BookTables } from './book-tables.js';
import { ComputedBook } from './computed-book.js';
import { EvidenceFinder } from './evidence-finder.js';
import { rosterRef, statementRef } from './refs.js';
import { SettledBook } from './settled-book.js';
import { StatementEvidence } from './statement-evidence.js';

/** Steps of a computation, in order. */
export const COMPUTING_STEPS = ['ROSTER', 'LINKING', 'RESTATING', 'ASSESSING'] as const;

export type ComputingStep = (typeof COMPUTING_STEPS)[number];

/**
 * The reconciliation of one region and cycle from its columns: links by evidence, competition, restatement and decisions, returns, assessment. Pure. Gives the
 * contradiction instead when two reports of one date contradict each other (rules, 2). `onStep` is told what begins, for
 * people who wait.
 */
export function computeBook(
  tables: BookTables,
  onStep: (step: ComputingStep) => void = () => {},
): ComputedBook | ReportContradiction {
  const computation = new BookComputation(tables, onStep);
  const finder = computation.findEvidence();
  finder.findAll();
  const settled = computation.settle(finder);
  return 'code' in settled ? settled : computation.assess(settled);
}

/** What was found before all inputs were read. */
export interface KnownBefore {
  /** What follows from the list alone. */
  readonly listed?: ListedRoster | undefined;
  /** The match keys of the first names. */
  readonly names?: NameKeys | undefined;
  /** The payment keys of the first statements, in their order. */
  readonly keys?: readonly KeyHalves[] | undefined;
}

/** The same in steps, for who finds the evidence of the statements part by part, or in several threads. */
export class BookComputation {
  /** What the statements say by themselves: to be found before the end. */
  readonly evidence: StatementEvidence;
  /** The same inputs without any decision, where there are decisions. */
  private undecided: SettledBook | ReportContradiction | undefined;
  /** Payees who are not eligible. */
  private readonly excluded: ReadonlySet<number>;

  constructor(
    private readonly tables: BookTables,
    private readonly onStep: (step: ComputingStep) => void,
    known: KnownBefore = {},
  ) {
    const { settings, statements, reports } = tables;
    onStep('ROSTER');
    this.excluded = excludedPayees(tables);
    const listed = known.listed ?? new ListedRoster(tables.roster, tables.firstAmendment, settings.cycle);
    const names = new NameBook(listed.standing, known.names);
    const areas = new AreaKeys(tables.roster.vocabulary);
    const comparer = new Comparer(listed, statements, names, areas);
    const { cycle, region } = settings;
    this.evidence = new StatementEvidence(comparer, listed.index, reports, region, cycle, known.keys);
  }

  /** Begins to find the evidence. */
  findEvidence(): EvidenceFinder {
    this.onStep('LINKING');
    return new EvidenceFinder(this.evidence, this.tables.areas);
  }

  /** Where the payments lead, once the evidence of every statement was found. */
  settle(finder: EvidenceFinder): SettledBook | ReportContradiction {
    const evidence = this.compete(finder);
    const { tables } = this;
    if (tables.decisions.length > 0) this.undecided = settle(tables, [], evidence);
    return settle(tables, tables.decisions, evidence);
  }

  /** What follows for the entitlements. */
  assess(settled: SettledBook): ComputedBook {
    const { undecided } = this;
    const alone =
      undecided === undefined || 'code' in undecided ? undefined : assessed(undecided, this.excluded);
    this.onStep('ASSESSING');
    return assessed(settled, this.excluded, alone);
  }

  /** Lets the payments of a household compete. */
  private compete({ bearers }: EvidenceFinder): BookEvidence {
    const { comparer, links, keys } = this.evidence;
    const { settings, statements, reports } = this.tables;
    const held = holdWorseFits(links, {
      statements,
      channelOf: (statement) => reports[statements.report[statement]!]!.channel,
      isSameTransaction: (one, other) =>
        speakOfOneProgramme(statements, one, other) &&
        isSameTransaction(statements, settings.cycle, one, other),
    });
    this.onStep('RESTATING');
    return { roster: comparer.roster, comparer, bearers, links, held, keys };
  }
}

/** What the inputs say before people decide anything. */
interface BookEvidence {
  readonly roster: StandingRoster;
  readonly comparer: Comparer;
  readonly bearers: Bearers;
  readonly links: EvidenceLinks;
  /** Statements held for competition. */
  readonly held: ReadonlySet<number>;
  readonly keys: PaymentKeys;
}

/** Restatement, these decisions and returns. */
function settle(
  tables: BookTables,
  decisions: readonly Decision[],
  { roster, comparer, bearers, links, held, keys }: BookEvidence,
): SettledBook | ReportContradiction {
  const { statements, reports } = tables;
  const rulings = rulingsOf(decisions, tables, roster);
  const evidence = new EvidenceKeys(comparer);
  const instances = new Instances(statements, links, roster, (row) =>
    decidedPayee(row, rulings, keys, evidence, links),
  );
  const context: SettlementContext = { roster, statements, reports, instances, keys, links, comparer };
  const threads = joinThreads(context);
  if ('later' in threads) return contradictionOf(tables, instances, threads);
  const settlement = settleThreads(context, threads, held);
  followDecisions(settlement, threads, rulings);
  supersedeOldFailures(settlement);
  takeOffReturns(settlement);
  const namesakes = new Namesakes(bearers, new Unfound(roster, links, statements), held);
  return new SettledBook(tables, roster, comparer, settlement, namesakes);
}

/** The book with its assessments. */
function assessed(
  settled: SettledBook,
  excluded: ReadonlySet<number>,
  undecided?: ComputedBook,
): ComputedBook {
  const { tables, roster, settlement } = settled;
  const { settings, reports } = tables;
  const linked = settlement.linkedByPayee();
  const deadlines = new Deadlines(settings, reports);
  const assessments = assess(roster, settlement, linked, settings, deadlines, excluded);
  const shared = findSharedAccounts(roster, settlement);
  return new ComputedBook(settled, linked, assessments, deadlines, shared, undecided);
}

/** A row without a programme may speak of any. */
function speakOfOneProgramme({ programme }: BookTables['statements'], one: number, other: number): boolean {
  return programme[one] === programme[other] || programme[one] === 0 || programme[other] === 0;
}

function rulingsOf(decisions: readonly Decision[], tables: BookTables, roster: StandingRoster): Rulings {
  const payees = new Map<string, number>();
  if (decisions.some(({ about }) => about === 'PAYMENT'))
    for (const row of roster.rows)
      payees.set(rosterRef(tables.roster, tables.rosterLabels, row), tables.roster.nik[row]!);
  return new Rulings(decisions, (ref) => payees.get(ref));
}

/** The payees whom a list calls not eligible. */
function excludedPayees({ exclusions, roster }: BookTables): Set<number> {
  const { nationalIds } = roster.vocabulary;
  return new Set(Array.from(exclusions.keys(), (nik) => nationalIds.findDigits(nik)));
}

function contradictionOf(
  { statements, reports }: BookTables,
  instances: Instances,
  { earlier, later }: { earlier: number; later: number },
): ReportContradiction {
  const laterRow = instances.row[later]!;
  return {
    code: 'REPORTS_CONTRADICT',
    earlierRef: statementRef(statements, reports, instances.row[earlier]!),
    laterRef: statementRef(statements, reports, laterRow),
    laterFile: reports[statements.report[laterRow]!]!.label,
  };
}

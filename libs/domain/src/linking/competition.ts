import { type StatementTable } from '../statements/statement-table.js';
import { type EvidenceLinks, AUTO, REVIEW } from './links.js';

/** What competition needs to know of the book beyond the statements. */
export interface CompetitionContext {
  readonly statements: StatementTable;
  /** Number of the channel of each report. */
  channelOf(statement: number): number;
  /** Whether two statements of different reports are one transaction (docs/rules.md, 6). */
  isSameTransaction(one: number, other: number): boolean;
}

/** A payee with an inexact link is marked so, and one more for each link: so many stand for two links or more. */
const CONTESTED = 3;

/**
 * Holds statements that were linked to a payee although another payee of the same channel fits it better; where two inexact ones fit equally
 * well, both (docs/rules.md, 5). Returns the statements that were held.
 */
export function holdWorseFits(links: EvidenceLinks, context: CompetitionContext): Set<number> {
  const held = new Set<number>();
  const contesting = contestingOf(links, context);
  const rivals = rivalsByPayee(contesting, links, context);
  for (const statement of links.inexact) {
    const nik = certainNik(context.statements, statement);
    const groups = nik === '' ? [] : (rivals.get(placeOf(statement, links, context)) ?? []);
    if (groups.some((group) => group.nik !== nik && group.beats(statement, links, context)))
      held.add(statement);
  }
  for (const statement of held) {
    links.kind[statement] = REVIEW;
    links.candidates.set(statement, [links.payee[statement]!]);
  }
  return held;
}

/** What one report says of one payee under one NIK. */
interface RivalRows {
  readonly members: number[];
  bestSum: number;
}

/** The statements of one channel for one payee that state one NIK. */
class RivalGroup {
  private readonly byReport = new Map<number, RivalRows>();

  constructor(
    readonly nik: string,
    private readonly isExact: boolean,
  ) {}

  add(statement: number, report: number, sum: number): void {
    const rows = this.byReport.get(report) ?? { members: [], bestSum: sum };
    rows.members.push(statement);
    rows.bestSum = Math.max(rows.bestSum, sum);
    this.byReport.set(report, rows);
  }

  /** Whether one of the group fits at least as well, in a report that does not restate the statement under this NIK (a NIK corrected next week). */
  beats(statement: number, links: EvidenceLinks, context: CompetitionContext): boolean {
    const own = context.statements.report[statement]!;
    for (const [report, { members, bestSum }] of this.byReport) {
      if (!this.isExact && bestSum < links.sum[statement]!) continue;
      const isRestated =
        report !== own && members.some((other) => context.isSameTransaction(statement, other));
      if (!isRestated) return true;
    }
    return false;
  }
}

/** The automatic links of payees that have an inexact one and another one: most have one alone, with which nobody competes. */
function contestingOf(links: EvidenceLinks, { statements }: CompetitionContext): number[] {
  if (links.inexact.length === 0) return [];
  const { kind, payee, inexact } = links;
  const marks = new Uint8Array(statements.vocabulary.nationalIds.size + 1);
  const found: number[] = [];
  for (const statement of inexact) marks[payee[statement]!] = 1;
  for (let statement = 0; statement < links.length; statement++) {
    const mark = marks[payee[statement]!]!;
    if (mark === 0 || kind[statement] !== AUTO) continue;
    marks[payee[statement]!] = Math.min(mark + 1, CONTESTED);
    found.push(statement);
  }
  return found.filter((statement) => marks[payee[statement]!] === CONTESTED);
}

/** These links by channel and payee; those that state no certain NIK do not compete. */
function rivalsByPayee(
  contesting: readonly number[],
  links: EvidenceLinks,
  context: CompetitionContext,
): Map<string, RivalGroup[]> {
  const rivals = new Map<string, Map<string, RivalGroup>>();
  for (const statement of contesting) {
    const nik = certainNik(context.statements, statement);
    if (nik === '') continue;
    const place = placeOf(statement, links, context);
    let groups = rivals.get(place);
    if (!groups) rivals.set(place, (groups = new Map<string, RivalGroup>()));
    let group = groups.get(nik);
    if (!group)
      groups.set(
        nik,
        (group = new RivalGroup(nik, context.statements.nik[statement] === links.payee[statement])),
      );
    group.add(statement, context.statements.report[statement]!, links.sum[statement]!);
  }
  return new Map([...rivals].map(([place, groups]) => [place, [...groups.values()]]));
}

function placeOf(statement: number, links: EvidenceLinks, context: CompetitionContext): string {
  return `${context.channelOf(statement)}:${links.payee[statement]}`;
}

function certainNik(statements: StatementTable, statement: number): string {
  const full = statements.nik[statement]!;
  if (full !== 0) return statements.vocabulary.nationalIds.digits(full);
  const damaged = statements.damagedNik.get(statement);
  return damaged === undefined || damaged.shortened ? '' : damaged.digits;
}

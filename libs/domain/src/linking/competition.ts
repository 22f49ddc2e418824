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

/**
 * Holds statements that were linked to a payee although another payee of the same channel fits it better; where two inexact ones fit equally
 * well, both (docs/rules.md, 5). Returns the statements that were held.
 */
export function holdWorseFits(links: EvidenceLinks, context: CompetitionContext): Set<number> {
  const held = new Set<number>();
  if (links.inexact.length === 0) return held;
  const rivals = rivalsByPayee(links, context);
  for (const statement of links.inexact) {
    const nik = certainNik(context.statements, statement);
    const groups = nik === '' ? [] : rivals.get(placeOf(statement, links, context))!;
    if (groups.some((group) => group.nik !== nik && group.beats(statement, links, context)))
      held.add(statement);
  }
  for (const statement of held) {
    links.kind[statement] = REVIEW;
    links.candidates.set(statement, [links.payee[statement]!]);
  }
  return held;
}

/** The statements of one channel for one payee that state one NIK. */
class RivalGroup {
  readonly members: number[] = [];
  private best = -1;

  constructor(
    readonly nik: string,
    private readonly isExact: boolean,
  ) {}

  add(statement: number, links: EvidenceLinks): void {
    this.members.push(statement);
    this.best = Math.max(this.best, links.sum[statement]!);
  }

  /** Whether one of the group fits at least as well, and is not the same payment restated. */
  beats(statement: number, links: EvidenceLinks, context: CompetitionContext): boolean {
    const sum = links.sum[statement]!;
    if (!this.isExact && this.best < sum) return false;
    return this.members.some(
      (other) => (this.isExact || links.sum[other]! >= sum) && !isRestated(statement, other, context),
    );
  }
}

function isRestated(statement: number, other: number, context: CompetitionContext): boolean {
  const { report } = context.statements;
  return report[statement] !== report[other] && context.isSameTransaction(statement, other);
}

/** Automatic links by channel and payee, for the payees that have an inexact one; those that state no certain NIK do not compete. */
function rivalsByPayee(links: EvidenceLinks, context: CompetitionContext): Map<string, RivalGroup[]> {
  const rivals = new Map<string, Map<string, RivalGroup>>(
    links.inexact.map((statement) => [placeOf(statement, links, context), new Map()]),
  );
  const payees = new Set(links.inexact.map((statement) => links.payee[statement]!));
  for (let statement = 0; statement < links.length; statement++) {
    if (links.kind[statement] !== AUTO || !payees.has(links.payee[statement]!)) continue;
    const nik = certainNik(context.statements, statement);
    const groups = rivals.get(placeOf(statement, links, context));
    if (nik === '' || !groups) continue;
    let group = groups.get(nik);
    if (!group)
      groups.set(
        nik,
        (group = new RivalGroup(nik, context.statements.nik[statement] === links.payee[statement])),
      );
    group.add(statement, links);
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

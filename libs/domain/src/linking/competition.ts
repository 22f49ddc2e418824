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
  const rivals = rivalsByPayee(links);
  for (const statement of links.inexact) {
    const payee = links.payee[statement]!;
    const loses = rivals.get(payee)!.some((other) => losesTo(statement, other, links, context));
    if (loses) held.add(statement);
  }
  for (const statement of held) {
    links.kind[statement] = REVIEW;
    links.candidates.set(statement, [links.payee[statement]!]);
  }
  return held;
}

/** All automatic links of the payees that have an inexact one. */
function rivalsByPayee(links: EvidenceLinks): Map<number, number[]> {
  const rivals = new Map<number, number[]>(links.inexact.map((statement) => [links.payee[statement]!, []]));
  for (let statement = 0; statement < links.length; statement++)
    if (links.kind[statement] === AUTO) rivals.get(links.payee[statement]!)?.push(statement);
  return rivals;
}

function losesTo(
  statement: number,
  other: number,
  links: EvidenceLinks,
  context: CompetitionContext,
): boolean {
  const { statements } = context;
  if (context.channelOf(statement) !== context.channelOf(other)) return false;
  const exact = statements.nik[other] === links.payee[statement];
  if (!exact && links.sum[other]! < links.sum[statement]!) return false;
  if (!statesOtherNik(statements, statement, other)) return false;
  return !(
    statements.report[statement] !== statements.report[other] && context.isSameTransaction(statement, other)
  );
}

/** Whether both state a NIK of certain digits and these differ. */
function statesOtherNik(statements: StatementTable, one: number, other: number): boolean {
  const stated = certainNik(statements, one);
  const otherStated = certainNik(statements, other);
  return stated !== '' && otherStated !== '' && stated !== otherStated;
}

function certainNik(statements: StatementTable, statement: number): string {
  const full = statements.nik[statement]!;
  if (full !== 0) return statements.vocabulary.nationalIds.digits(full);
  const damaged = statements.damagedNik.get(statement);
  return damaged === undefined || damaged.shortened ? '' : damaged.digits;
}

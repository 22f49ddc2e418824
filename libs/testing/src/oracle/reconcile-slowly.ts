import { type BookInput, type Decision } from '../../../domain/src/book/book-input.js';
import {
  type BookResult,
  type Finding,
  type ReportContradiction,
} from '../../../domain/src/book/book-result.js';
import { allFindings } from './findings/all-findings.js';
import { assess, type Assessed } from './findings/assessment.js';
import { saidOf } from './findings/further.js';
import { judgementsOf } from './judgements.js';
import { ledgerRowOf, linkRowOf } from './ledger-and-links.js';
import { type Linked, withoutCompetitors } from './linking/competition.js';
import { outcomeOf } from './linking/outcome.js';
import { withThoseNamed } from './linking/those-named.js';
import { inOrder } from './order-and-refs.js';
import { type Roster, standingRoster } from './roster.js';
import { withEveryProgramme } from './settlement/every-programme.js';
import { questionsOf } from './settlement/questions.js';
import { settle } from './settlement/settle.js';
import { type Settled } from './settlement/settled.js';
import { reportsOf, statementsOf } from './statements.js';

/**
 * The rules a second time, written from docs/rules.md alone: short, slow and plain, section by section, to check the
 * fast implementation against. Takes what `reconcile` takes and gives the same (findings: but for `detail`).
 */
export function reconcileSlowly(input: BookInput): BookResult | ReportContradiction {
  const { decisions } = input;
  const roster = standingRoster(input); // 2
  const statements = statementsOf(input); // 3
  const linked = statements.map((statement) => ({
    statement,
    link: outcomeOf(statement, { ...input, roster, statements }),
  })); // 4
  const uncontested = withThoseNamed(withoutCompetitors(linked), { roster, statements }); // 5
  const said = sayOf(uncontested, decisions, roster, input);
  if ('code' in said) return said;
  const alone = decisions.length === 0 ? undefined : sayOf(uncontested, [], roster, input);
  return {
    ledger: said.assessed.map((one) => ledgerRowOf(one, saidOf(one, roster, input))),
    links: said.settled.map(linkRowOf),
    findings: said.findings,
    questions: questionsOf(said.settled, roster), // 7
    judgements: judgementsOf(said, alone && 'code' in alone ? undefined : alone, roster), // 11
  };
}

/** What follows from links by evidence, under some decisions. */
function sayOf(
  linked: readonly Linked[],
  decisions: readonly Decision[],
  roster: Roster,
  input: BookInput,
): { settled: Settled[]; assessed: Assessed[]; findings: Finding[] } | ReportContradiction {
  const { settings } = input;
  const complete = withEveryProgramme(linked, decisions, roster); // 3
  const settled = settle(complete, decisions, roster); // 6, 7
  if ('code' in settled) return settled;
  const month = { settled, settings, reports: reportsOf(inOrder(input.reports), input) };
  const assessed = roster.entitlements.map((entitlement) => {
    const payee = roster.payees.find(({ nik }) => nik === entitlement.nik)!;
    return assess(entitlement, payee, month); // 8
  });
  return { settled, assessed, findings: allFindings(assessed, settled, roster, input) }; // 8 to 10
}

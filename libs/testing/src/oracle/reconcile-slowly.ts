import { type BookInput } from '../../../domain/src/book/book-input.js';
import { type BookResult, type ReportContradiction } from '../../../domain/src/book/book-result.js';
import { allFindings } from './findings/all-findings.js';
import { assess } from './findings/assessment.js';
import { saidOf } from './findings/further.js';
import { ledgerRowOf, linkRowOf } from './ledger-and-links.js';
import { withoutCompetitors } from './linking/competition.js';
import { outcomeOf } from './linking/outcome.js';
import { inOrder } from './order-and-refs.js';
import { standingRoster } from './roster.js';
import { withEveryProgramme } from './settlement/every-programme.js';
import { settle } from './settlement/settle.js';
import { reportsOf, statementsOf } from './statements.js';

/**
 * The rules a second time, written from docs/rules.md alone: short, slow and plain, section by section, to check the
 * fast implementation against. Takes what `reconcile` takes and gives the same (findings: but for `detail`).
 */
export function reconcileSlowly(input: BookInput): BookResult | ReportContradiction {
  const { decisions, settings } = input;
  const roster = standingRoster(input); // 2
  const statements = statementsOf(input); // 3
  const linked = statements.map((statement) => ({
    statement,
    link: outcomeOf(statement, { ...input, roster, statements }),
  })); // 4
  const uncontested = withoutCompetitors(linked); // 5
  const complete = withEveryProgramme(uncontested, decisions, roster); // 3
  const settled = settle(complete, decisions, roster); // 6, 7
  if ('code' in settled) return settled;
  const month = { settled, settings, reports: reportsOf(inOrder(input.reports), input) };
  const assessed = roster.entitlements.map((entitlement) => {
    const payee = roster.payees.find(({ nik }) => nik === entitlement.nik)!;
    return assess(entitlement, payee, month); // 8
  });
  return {
    ledger: assessed.map((one) => ledgerRowOf(one, saidOf(one, roster, input))),
    links: settled.map(linkRowOf),
    findings: allFindings(assessed, settled, roster, input), // 8 to 10
  };
}

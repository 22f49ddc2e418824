import { judgeRules } from '../decisions/judgements.js';
import { listQuestions, questionRow } from '../decisions/questions.js';
import { describeFinding } from '../findings/describe-finding.js';
import { listFindings } from '../findings/finding-list.js';
import { RosterTable } from '../roster/roster-table.js';
import { reportOf } from '../settlement/reports.js';
import { StatementTable } from '../statements/statement-table.js';
import { type BookInput, type FileIdentity } from './book-input.js';
import { type BookResult, type ReportContradiction } from './book-result.js';
import { type BookTables, type Exclusion } from './book-tables.js';
import { computeBook } from './compute-book.js';
import { fileKey, inOrder, labelFiles } from './file-order.js';
import { ledgerRow } from './ledger-view.js';
import { linkRow } from './link-view.js';
import { Vocabulary } from './vocabulary.js';

/**
 * The whole reconciliation over plain values: `reconcile(inputs, settings, asOf) -> ledger + links + findings + questions` (docs/rules.md). Files in any order, the same bytes any number of
 * times. For millions of rows fill the columns instead and call `computeBook`.
 */
export function reconcile(input: BookInput): BookResult | ReportContradiction {
  const book = computeBook(tablesOf(input));
  if ('code' in book) return book;
  return {
    ledger: Array.from({ length: book.roster.entitlements }, (_, entitlement) =>
      ledgerRow(book, entitlement),
    ),
    links: Array.from(book.settlement.kind, (_, instance) => linkRow(book, instance)),
    findings: Array.from(listFindings(book), (place) => describeFinding(book, place)),
    questions: listQuestions(book).map((question) => questionRow(book, question)),
    judgements: judgeRules(book),
  };
}

/** The inputs as columns, files in the order of the rules. */
export function tablesOf(input: BookInput): BookTables {
  const vocabulary = new Vocabulary();
  const rosters = inOrder(input.rosters);
  const amendments = inOrder(input.amendments);
  const reports = inOrder(input.reports);
  const exclusions = inOrder(input.exclusions);
  const labels = labelFiles([...rosters, ...amendments, ...reports, ...exclusions].map(({ file }) => file));
  const labelOf = (file: FileIdentity): string => labels.get(fileKey(file))!;
  const roster = new RosterTable(vocabulary);
  rosters.forEach(({ rows }, file) => rows.forEach((row) => roster.push(file, row)));
  const firstAmendment = roster.length;
  amendments.forEach(({ rows }, file) => rows.forEach((row) => roster.push(rosters.length + file, row)));
  const statements = new StatementTable(vocabulary);
  reports.forEach(({ rows }, report) => rows.forEach((row) => statements.push(report, row)));
  const excluded = new Map<string, Exclusion>();
  for (const { file, rows } of exclusions)
    for (const { nik, reason, row } of rows)
      if (!excluded.has(nik)) excluded.set(nik, { reason, ref: `${labelOf(file)}#${row}` });
  return {
    roster,
    firstAmendment,
    rosterLabels: [...rosters, ...amendments].map(({ file }) => labelOf(file)),
    statements,
    reports: reports.map((report) => reportOf(report, labelOf(report.file), vocabulary)),
    exclusions: excluded,
    decisions: input.decisions,
    controls: [...rosters, ...amendments, ...reports, ...exclusions].map(({ file, controls }) => ({
      label: labelOf(file),
      totals: controls ?? [],
    })),
    settings: input.settings,
    areas: input.areas,
  };
}

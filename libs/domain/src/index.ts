export * from './book/book-input.js';
export * from './book/book-result.js';
export { type BookTables, type Exclusion } from './book/book-tables.js';
export { type ComputedBook } from './book/computed-book.js';
export {
  BookComputation,
  computeBook,
  COMPUTING_STEPS,
  type ComputingStep,
  type KnownBefore,
} from './book/compute-book.js';
export { compareFiles, fileKey, inOrder, labelFiles } from './book/file-order.js';
export { ledgerRow } from './book/ledger-view.js';
export { evidenceOf, linkRow, marginOf, namesakesOf, rulingOf } from './book/link-view.js';
export { NumberIndex } from './columns/number-index.js';
export { READ_AHEAD } from './columns/read-ahead.js';
export { type TextIndex } from './columns/text-index.js';
export { NearNationalIds } from './linking/candidates/near-national-ids.js';
export { type Bearers } from './linking/names/bearers.js';
export { NameKeys } from './linking/names/name-keys.js';
export { type Comparison } from './linking/evidence/comparison.js';
export { type LinkRemarks } from './linking/links.js';
export { ListedRoster } from './linking/candidates/listed-roster.js';
export { levelCode, levelsOf } from './linking/evidence/level-codes.js';
export { WEIGHTS } from './linking/evidence/weights.js';
export { reconcile, tablesOf } from './book/reconcile.js';
export { formatRef } from './book/refs.js';
export { Vocabulary } from './book/vocabulary.js';
export { shareBook, type Shared, shareEvidence, shareWords, takeShared } from './book/shared-book.js';
export { type ListKnowledge } from './linking/candidates/candidate-search.js';
export { EvidenceFinder } from './book/evidence-finder.js';
export { type SettledBook } from './book/settled-book.js';
export { type StatementEvidence } from './book/statement-evidence.js';
export { type DecisionStanding, decisionStandings, type Standing } from './decisions/decision-standings.js';
export { type IdleDecisions, idleDecisions } from './decisions/idle-decisions.js';
export { type Judgement, type Judgements, judgeRules } from './decisions/judgements.js';
export { listQuestions, type Question } from './decisions/questions.js';
export {
  type AskedPayment,
  describeQuestion,
  type DescribedQuestion,
  type PossiblePayee,
} from './decisions/question-view.js';
export { detailKey } from './findings/detail-key.js';
export { describeFinding } from './findings/describe-finding.js';
export * from './findings/finding-kinds.js';
export { findingDifference } from './findings/finding-difference.js';
export { listFindings, severityOfFinding } from './findings/finding-list.js';
export { type FindingPlace, FindingPlaces } from './findings/finding-places.js';
export { normaliseArea } from './names/normalise-area.js';
export { EntriesAhead } from './roster/entries-ahead.js';
export { RosterTable } from './roster/roster-table.js';
export { type KeyHalves, PaymentKeys } from './settlement/payment-keys.js';
export { reportOf, type Report } from './settlement/reports.js';
export { type Ruling } from './settlement/settlement.js';
export { OUTCOMES } from './statements/outcome.js';
export * from './statements/statement-table.js';
export * from './values/day.js';
export * from './values/months.js';
export * from './values/national-id.js';
export * from './values/region.js';
export * from './values/rupiah.js';
export { VISIT_OUTCOMES, type VisitOutcome } from './visits/visit-outcome.js';

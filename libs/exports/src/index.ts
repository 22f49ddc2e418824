export { breachNotice, noticeDeadline } from './breach/breach-notice.js';
export { PERSON_TABLE } from './breach/persons-table.js';
export { type ByteSink } from './cell-writer.js';
export {
  firstTexts,
  type FollowUp,
  type Minutes,
  minutesHash,
  type MinutesParty,
  type MinutesTexts,
} from './minutes/minutes.js';
export { ANNEX_FILE, annexesOf, annexPieces } from './minutes/minutes-annexes.js';
export { minutesPdf, type MinutesState } from './minutes/minutes-pdf.js';
export { ACCOUNT_TABLE } from './records/account-table.js';
export { AUDIT_TABLE } from './records/audit-table.js';
export { CYCLE_TABLE } from './records/cycle-table.js';
export { DECISION_TABLE } from './records/decision-table.js';
export { FILE_TABLE } from './records/file-table.js';
export { PURGE_TABLE } from './records/purge-table.js';
export { recordPieces, type RecordTable, TABLE_FORMS, type TableForm } from './records/record-table.js';
export { REMARK_TABLE, type RemarkRow, STATUS_WORDS, SUBJECT_MARK } from './records/remark-table.js';
export { REFUSED_VISIT_TABLE, type RefusedVisitRow } from './records/refused-visit-table.js';
export { type Reject, REJECT_TABLE } from './records/reject-table.js';
export { DELIVERY_TABLE, WEBHOOK_TABLE } from './records/webhook-table.js';
export {
  CSV_TABLES,
  type ResultRows,
  type ResultTable,
  resultTables,
  settledTables,
  WORKBOOK_TABLES,
} from './result-tables.js';
export * from './summary.js';
export { columnsOfTable } from './table-columns.js';
export { TableParts } from './table-parts.js';
export { tablePieces } from './table-pieces.js';
export { isUnanswered } from './unanswered-questions.js';
export { dayText, monthsText } from './words/dates.js';
export { rupiahText } from './words/finding-text.js';
export { FINDING_NAMES, STATE_NAMES } from './words/words-of-codes.js';
export {
  eachFinding,
  eachHousehold,
  type KnownHouseholds,
  type KnownPlaces,
  selectWork,
  VISITED_KINDS,
  type WorkItem,
} from './work-lists/select-work.js';
export { workListPdf } from './work-lists/work-list-pdf.js';
export {
  type HomePlace,
  type LastVisit,
  WORK_LISTS,
  type WorkFacts,
  type WorkFilter,
  type WorkListName,
  type WorkRow,
} from './work-lists/work-row.js';
export { OUTCOME_TEXTS, writtenDay } from './work-lists/last-visit-text.js';
export { WORK_TABLES } from './work-lists/work-tables.js';

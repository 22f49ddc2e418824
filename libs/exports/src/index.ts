export { breachNotice, noticeDeadline } from './breach/breach-notice.js';
export { personsPieces, type PersonsTable } from './breach/persons-table.js';
export { type ByteSink } from './cell-writer.js';
export { decisionsCsv } from './decisions-csv.js';
export { type Reject, rejectsCsv } from './rejects-csv.js';
export {
  CSV_TABLES,
  type ResultRows,
  type ResultTable,
  resultTables,
  WORKBOOK_TABLES,
} from './result-tables.js';
export * from './summary.js';
export { columnsOfTable } from './table-columns.js';
export { tablePieces } from './table-pieces.js';
export { dayText, monthsText } from './words/dates.js';
export { rupiahText } from './words/finding-text.js';
export { FINDING_NAMES, STATE_NAMES } from './words/words-of-codes.js';

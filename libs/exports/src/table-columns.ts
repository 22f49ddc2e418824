import { PERSON_TABLE } from './breach/persons-table.js';
import { DISCREPANCY_COLUMNS } from './discrepancy-row.js';
import { LEDGER_COLUMNS } from './ledger-row.js';
import { ANNEX_FILE } from './minutes/minutes-annexes.js';
import { LINK_COLUMNS } from './link-row.js';
import { ACCOUNT_TABLE } from './records/account-table.js';
import { AUDIT_TABLE } from './records/audit-table.js';
import { CYCLE_TABLE } from './records/cycle-table.js';
import { DECISION_TABLE } from './records/decision-table.js';
import { FILE_TABLE } from './records/file-table.js';
import { PURGE_TABLE } from './records/purge-table.js';
import { codesOf, type RecordTable } from './records/record-table.js';
import { REJECT_TABLE } from './records/reject-table.js';
import { DELIVERY_TABLE, WEBHOOK_TABLE } from './records/webhook-table.js';
import { WORK_TABLES } from './work-lists/work-tables.js';
import { REVIEW_COLUMNS } from './review-row.js';

/** Lists that leave as files and are no tables of a result. */
const RECORD_TABLES: readonly Pick<RecordTable<never>, 'name' | 'columns'>[] = [
  ACCOUNT_TABLE,
  AUDIT_TABLE,
  CYCLE_TABLE,
  DECISION_TABLE,
  DELIVERY_TABLE,
  FILE_TABLE,
  PERSON_TABLE,
  PURGE_TABLE,
  REJECT_TABLE,
  WEBHOOK_TABLE,
  ...Object.values(WORK_TABLES),
];

const COLUMNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ledger', LEDGER_COLUMNS],
  ['discrepancies', DISCREPANCY_COLUMNS],
  ['links', LINK_COLUMNS],
  ['reviews', REVIEW_COLUMNS],
  [ANNEX_FILE.split('.')[0]!, DISCREPANCY_COLUMNS],
  ...RECORD_TABLES.map((table) => [table.name, codesOf(table)] as const),
]);

/** The columns of a table that is named `ledger.csv` or `ledger.xlsx`; none of one that is not known. */
export function columnsOfTable(name: string): readonly string[] {
  return COLUMNS.get(name.split('.')[0]!) ?? [];
}

import { DECISION_COLUMNS } from './decisions-csv.js';
import { DISCREPANCY_COLUMNS } from './discrepancy-row.js';
import { LEDGER_COLUMNS } from './ledger-row.js';
import { LINK_COLUMNS } from './links-csv.js';
import { REJECT_COLUMNS } from './rejects-csv.js';
import { REVIEW_COLUMNS } from './review-row.js';

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  ledger: LEDGER_COLUMNS,
  discrepancies: DISCREPANCY_COLUMNS,
  links: LINK_COLUMNS,
  reviews: REVIEW_COLUMNS,
  rejects: REJECT_COLUMNS,
  decisions: DECISION_COLUMNS,
};

/** The columns of a table that is named `ledger.csv` or `ledger.xlsx`; none of one that is not known. */
export function columnsOfTable(name: string): readonly string[] {
  return COLUMNS[name.split('.')[0]!] ?? [];
}

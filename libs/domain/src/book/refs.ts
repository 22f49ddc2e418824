import { type RosterTable } from '../roster/roster-table.js';
import { type Report } from '../settlement/reports.js';
import { type StatementTable } from '../statements/statement-table.js';

/** Where a row of the roster table stands: `file#row`, or `file!sheet#row` (rules, 1: ref). `labels` are the files' names by file number. */
export function rosterRef(table: RosterTable, labels: readonly string[], row: number): string {
  return formatRef(
    labels[table.file[row]!]!,
    table.vocabulary.sheets.text(table.sheet[row]!),
    table.row[row]!,
  );
}

/** Where a row of the statement table stands. */
export function statementRef(table: StatementTable, reports: readonly Report[], row: number): string {
  return formatRef(
    reports[table.report[row]!]!.label,
    table.vocabulary.sheets.text(table.sheet[row]!),
    table.row[row]!,
  );
}

/** `file#row`, or `file!sheet#row` where a file has several sheets. */
export function formatRef(label: string, sheet: string, row: number): string {
  return sheet === '' ? `${label}#${row}` : `${label}!${sheet}#${row}`;
}

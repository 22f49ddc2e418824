/** The tables of a book that are to be had as files, with what they are. Rejected rows stand with their files. */
export const TABLES = {
  'ledger.csv': 'text/csv; charset=utf-8',
  'discrepancies.csv': 'text/csv; charset=utf-8',
  'links.csv': 'text/csv; charset=utf-8',
  'reviews.csv': 'text/csv; charset=utf-8',
  'ledger.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'discrepancies.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'reviews.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

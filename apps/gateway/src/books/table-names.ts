import { type Request } from 'express';
import { type TableForm } from '#exports';
import { filesOf, formOf } from '../tables/sent-table.js';

/** The tables of a book that are to be had as files. Rejected rows stand with their files. */
const BOOK_TABLES = ['ledger', 'discrepancies', 'links', 'reviews'] as const;

type BookTable = (typeof BOOK_TABLES)[number];

/** `ledger.csv` */
export type TableName = `${BookTable}.${TableForm}`;

/** The addresses of the tables that are given as a whole; discrepancies are narrowed as their list is. */
export const TABLE_NAMES = BOOK_TABLES.filter((name) => name !== 'discrepancies').flatMap(filesOf);

/** The table that the address of a request names. */
export function tableOf(request: Request): {
  readonly name: BookTable;
  readonly form: TableForm;
} {
  const path = request.path.toLowerCase();
  return { name: BOOK_TABLES.find((each) => path.includes(`/${each}.`))!, form: formOf(request) };
}

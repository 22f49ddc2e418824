import { type StatementTable } from '../statements/statement-table.js';

/** What identifies the payee of a row by number: equal for equal numbers of one kind. Whole numbers are ids of the vocabulary with their kind, others their digits. */
export type PayeeNumber = number | string;

/** Kinds of numbers that identify a payee. */
const [ACCOUNT, CARD, DANOM, NIK] = [0, 1, 2, 3];
const KINDS = 4;

/** The numbers by which a row identifies its payee. */
export function statedNumbers(statements: StatementTable, row: number): PayeeNumber[] {
  const numbers: PayeeNumber[] = [];
  add(numbers, ACCOUNT, statements.account[row]!);
  add(numbers, CARD, statements.card[row]!);
  add(numbers, DANOM, statements.danom[row]!);
  add(numbers, NIK, statements.nik[row]!);
  const damaged = statements.damagedNik.size > 0 ? statements.damagedNik.get(row) : undefined;
  if (damaged && !damaged.shortened) numbers.push(damaged.digits);
  return numbers;
}

function add(numbers: PayeeNumber[], kind: number, id: number): void {
  if (id !== 0) numbers.push(id * KINDS + kind);
}

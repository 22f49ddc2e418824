import { type StatementTable } from '../statements/statement-table.js';

/** What identifies the payee of a row by number, as texts that are equal for equal numbers. */
export function statedNumbers(statements: StatementTable, row: number): string[] {
  const numbers: string[] = [];
  if (statements.account[row]) numbers.push(`account ${statements.account[row]}`);
  if (statements.card[row]) numbers.push(`card ${statements.card[row]}`);
  if (statements.danom[row]) numbers.push(`danom ${statements.danom[row]}`);
  if (statements.nik[row]) numbers.push(`nik ${statements.nik[row]}`);
  const damaged = statements.damagedNik.get(row);
  if (damaged && !damaged.shortened) numbers.push(`digits ${damaged.digits}`);
  return numbers;
}

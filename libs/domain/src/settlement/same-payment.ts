import { type StatementTable } from '../statements/statement-table.js';
import { type Months } from '../values/months.js';
import { digitEdits } from '../values/national-id.js';

/**
 * Whether two statements of different reports are one transaction: equal months and reference, else day and amount (docs/rules.md, 6; rules, 3.10). Their programmes are the caller's
 * to compare.
 */
export function isSameTransaction(
  statements: StatementTable,
  cycle: Months,
  one: number,
  other: number,
): boolean {
  const { firstMonth, lastMonth } = statements;
  if ((firstMonth[one]! || cycle.first) !== (firstMonth[other]! || cycle.first)) return false;
  if ((lastMonth[one]! || cycle.last) !== (lastMonth[other]! || cycle.last)) return false;
  if (statements.reference[one] !== 0 && statements.reference[other] !== 0)
    return statements.haveSameReference(one, other);
  const day = statements.day[one]!;
  const otherDay = statements.day[other]!;
  return (
    statements.amount[one] === statements.amount[other] && (day === otherDay || day === 0 || otherDay === 0)
  );
}

/** Whether two statements name one payee: account, card, NIK or danom code is equal and none of them contradicts (docs/rules.md, 6). */
export function isSamePayee(statements: StatementTable, one: number, other: number): boolean {
  let agrees = false;
  for (const column of [statements.account, statements.card, statements.danom]) {
    const stated = column[one]!;
    const otherStated = column[other]!;
    if (stated === 0 || otherStated === 0) continue;
    if (stated !== otherStated) return false;
    agrees = true;
  }
  switch (compareNiks(statements, one, other)) {
    case 'equal':
      return true;
    case 'near':
      return agrees;
    case 'differs':
      return false;
  }
}

/** `near`: one edit apart, as far as kept, or not stated on both sides. */
function compareNiks(statements: StatementTable, one: number, other: number): 'equal' | 'near' | 'differs' {
  const full = statements.nik[one]!;
  if (full !== 0 && full === statements.nik[other]) return 'equal';
  const stated = statedNik(statements, one);
  const otherStated = statedNik(statements, other);
  if (stated.digits === '' || otherStated.digits === '') return 'near';
  if (stated.shortened || otherStated.shortened) {
    const kept = stated.shortened ? stated.digits : otherStated.digits;
    const whole = stated.shortened ? otherStated.digits : stated.digits;
    return whole.startsWith(kept) || (otherStated.shortened && kept.startsWith(whole)) ? 'near' : 'differs';
  }
  const edits = digitEdits(stated.digits, otherStated.digits);
  return edits === 0 ? 'equal' : edits === 1 ? 'near' : 'differs';
}

function statedNik(statements: StatementTable, statement: number): { digits: string; shortened: boolean } {
  return (
    statements.damagedNik.get(statement) ?? {
      digits: statements.vocabulary.nationalIds.digits(statements.nik[statement]!),
      shortened: false,
    }
  );
}

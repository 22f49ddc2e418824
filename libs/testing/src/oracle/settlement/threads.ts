import { type ReportContradiction } from '../../../../domain/src/book/book-result.js';
import { type Linked } from '../linking/competition.js';
import { isSamePayeeAsStated, isSameTransaction } from './same-payment.js';

/** Rows of different reports that state one payment again and again; the last one stands. */
export interface Thread {
  readonly rows: Linked[];
}

/** The last row of a thread. */
export function lastOf({ rows }: Thread): Linked {
  return rows[rows.length - 1]!;
}

/** All threads, or the first contradiction between two reports of one date (docs/rules.md, 6). */
export function threadsOf(linked: readonly Linked[]): Thread[] | ReportContradiction {
  const threads: Thread[] = [];
  const ages = linked.map(({ statement }) => statement.report.age).sort((one, other) => one - other);
  for (const age of new Set(ages)) {
    let open = linked.filter(({ statement }) => statement.report.age === age);
    for (const pass of PASSES)
      for (const row of open) {
        const fitting = threads.filter((one) => isFitting(lastOf(one), row) && pass(lastOf(one), row));
        const thread = fitting.sort(compareEnds)[0];
        if (thread === undefined) continue;
        if (contradict(lastOf(thread), row)) return contradictionOf(lastOf(thread), row);
        thread.rows.push(row);
        open = open.filter((other) => other !== row);
      }
    threads.push(...open.map((row) => ({ rows: [row] })));
  }
  return threads;
}

/** The thread whose last row is the oldest, by report, then row. */
function compareEnds(one: Thread, other: Thread): number {
  const [first, second] = [lastOf(one).statement, lastOf(other).statement];
  return first.report.age - second.report.age || first.position - second.position;
}

const PASSES: readonly ((last: Linked, row: Linked) => boolean)[] = [
  (last, row) => haveSameDirection(last, row) && areClose(last, row),
  (last, row) => haveSameDirection(last, row),
  (last, row) => !haveSameDirection(last, row) && areClose(last, row) && doAmountsFit(last, row),
  (last, row) => !haveSameDirection(last, row) && doAmountsFit(last, row),
];

/** The last row stands in an earlier report, is the same transaction, and of the same payee. */
function isFitting(last: Linked, row: Linked): boolean {
  if (last.statement.report.age >= row.statement.report.age) return false;
  if (!isSameTransaction(last.statement, row.statement)) return false;
  if (last.link.kind === 'auto' && row.link.kind === 'auto') return areLinkedAlike(last, row);
  return isSamePayeeAsStated(last.statement, row.statement) || haveSameKey(last, row);
}

function areClose(last: Linked, row: Linked): boolean {
  return areLinkedAlike(last, row) || haveSameKey(last, row);
}

/** Both are `auto` to one payee. */
function areLinkedAlike(one: Linked, other: Linked): boolean {
  return (
    one.link.kind === 'auto' && other.link.kind === 'auto' && one.link.payees[0] === other.link.payees[0]
  );
}

function haveSameKey(one: Linked, other: Linked): boolean {
  return one.statement.key === other.statement.key;
}

function haveSameDirection(one: Linked, other: Linked): boolean {
  return (one.statement.outcome === 'RETURNED') === (other.statement.outcome === 'RETURNED');
}

/** Equal amount, or one of them without amount. */
function doAmountsFit(one: Linked, other: Linked): boolean {
  const amounts = [one.statement.amount, other.statement.amount];
  return amounts[0] === amounts[1] || amounts.includes(0);
}

/** Equal statement dates, and another outcome, amount or withdrawal (stated by both). */
function contradict({ statement: last }: Linked, { statement: row }: Linked): boolean {
  if (last.report.date !== row.report.date) return false;
  if (last.outcome !== row.outcome) return true;
  if (last.amount !== 0 && row.amount !== 0 && last.amount !== row.amount) return true;
  const withdrawals = [last.row.withdrawn, row.row.withdrawn];
  return !withdrawals.includes(undefined) && withdrawals[0] !== withdrawals[1];
}

function contradictionOf({ statement: last }: Linked, { statement: row }: Linked): ReportContradiction {
  return {
    code: 'REPORTS_CONTRADICT',
    earlierRef: last.ref,
    laterRef: row.ref,
    laterFile: row.report.label,
  };
}

import { moved, type Statement } from '../statements.js';
import { isSamePayeeAsStated } from './same-payment.js';
import { type Settled } from './settled.js';

/** Takes what was returned from the credits that it came from (docs/rules.md, 6, Returns). */
export function withReturns(settled: readonly Settled[]): Settled[] {
  let rows = settled.map((one) => ({
    ...one,
    left: one.isStanding && moved(one.statement) ? one.statement.amount : 0,
  }));
  for (const giving of rows.filter((row) => row.isStanding && row.statement.outcome === 'RETURNED')) {
    let open = stillToTake(giving);
    for (const credit of creditsOf(giving, rows)) {
      const taken = Math.min(open, credit.left);
      if (taken === 0) break;
      rows = rows.map((row) =>
        row.statement === credit.statement
          ? { ...row, left: row.left - taken, isReturned: row.left === taken }
          : row,
      );
      open = giving.statement.amount === 0 ? 0 : open - taken;
    }
  }
  return rows;
}

/** What a return takes from other payments: not what it took over in its own thread. */
function stillToTake({ statement, takenOver }: Settled): number {
  if (statement.amount === 0) return takenOver > 0 ? 0 : Infinity;
  return Math.max(0, statement.amount - takenOver);
}

/** The credits that a return may come from, the likeliest first. */
function creditsOf(giving: Settled, rows: readonly Settled[]): Settled[] {
  return rows
    .filter((row) => row.left > 0 && isSameParty(giving, row) && !isAfter(row.statement, giving.statement))
    .sort((one, other) => {
      const [first, second] = [one, other].map((credit) => likeness(giving.statement, credit));
      const at = first!.findIndex((value, place) => value !== second![place]);
      return second![at]! - first![at]!;
    });
}

/** Channel, programme and payee; unlinked ones: the same payee as stated. */
function isSameParty(one: Settled, other: Settled): boolean {
  if (one.statement.channel !== other.statement.channel) return false;
  if (one.statement.programme !== other.statement.programme) return false;
  const linked = [one, other].filter(({ link }) => link.kind === 'auto');
  if (linked.length === 1) return false;
  if (linked.length === 2) return one.link.payees[0] === other.link.payees[0];
  return isSamePayeeAsStated(one.statement, other.statement);
}

/** The credit is after the return: by day where both have one, else by report. */
function isAfter(credit: Statement, giving: Statement): boolean {
  return credit.day !== 0 && giving.day !== 0
    ? credit.day > giving.day
    : credit.report.date > giving.report.date;
}

/** In order of weight: equal reference, as much left as the return takes, equal months, latest day, later statement. */
function likeness(giving: Statement, { statement: credit, left }: Settled): number[] {
  return [
    Number(giving.reference !== '' && giving.reference === credit.reference),
    Number(giving.amount === left),
    Number(giving.months.first === credit.months.first && giving.months.last === credit.months.last),
    credit.day,
    credit.position,
  ];
}

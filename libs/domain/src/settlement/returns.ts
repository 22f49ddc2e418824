import { AUTO, SUPERSEDED } from '../linking/links.js';
import { movedMoney, RETURNED } from '../statements/outcome.js';
import { isSamePayee } from './same-payment.js';
import { type Settlement } from './settlement.js';
import { type PayeeNumber, statedNumbers } from './stated-numbers.js';

/** Takes what came back to the treasury off the payments that it came from: `left` shrinks (docs/rules.md, 6; rules, 2). */
export function takeOffReturns(settlement: Settlement): void {
  const returns = standingReturns(settlement);
  if (returns.length === 0) return;
  const linked = settlement.linkedByPayee();
  const unlinked = unlinkedCredits(settlement, returns);
  for (const instance of returns) {
    const payments =
      settlement.kind[instance] === AUTO
        ? [...linked.members(settlement.payee[instance]!)]
        : unlinked(instance);
    takeOff(settlement, instance, payments);
  }
}

function standingReturns(settlement: Settlement): number[] {
  const { row } = settlement.context.instances;
  const { outcome } = settlement.context.statements;
  const found: number[] = [];
  for (let instance = 0; instance < row.length; instance++)
    if (outcome[row[instance]!] === RETURNED && settlement.kind[instance] !== SUPERSEDED)
      found.push(instance);
  return found;
}

/** Takes one return off the payments that it may come from, the likeliest first. Without an amount it takes back one payment whole. */
function takeOff(settlement: Settlement, instance: number, payments: readonly number[]): void {
  const { statements } = settlement.context;
  const stated = statements.amount[settlement.rowOf(instance)]!;
  const restated = restatedAmount(settlement, instance);
  if (restated > 0 && restated >= stated) return;
  let open = stated === 0 ? Infinity : stated - restated;
  const sources = payments
    .filter((payment) => mayComeFrom(settlement, instance, payment))
    .sort((one, other) => compareSources(settlement, instance, one, other));
  for (const payment of sources) {
    if (open <= 0) return;
    const taken = Math.min(open, settlement.left[payment]!);
    settlement.left[payment]! -= taken;
    open = stated === 0 ? 0 : open - taken;
  }
}

/** Rupiah of the payment that the return took over as its newer statement: that much is back already. 0 when it took over none. */
function restatedAmount(settlement: Settlement, instance: number): number {
  const { statements } = settlement.context;
  for (let at = settlement.restates.of(instance); at !== -1; at = settlement.restates.of(at)) {
    const row = settlement.rowOf(at);
    if (movedMoney(statements.outcome[row]!)) return statements.amount[row]!;
  }
  return 0;
}

function mayComeFrom(settlement: Settlement, instance: number, payment: number): boolean {
  const { statements, instances } = settlement.context;
  if (settlement.left[payment] === 0 || !settlement.stands(payment)) return false;
  const report = settlement.reportOf(instance);
  const origin = settlement.reportOf(payment);
  if (report.channel !== origin.channel || instances.programme[instance] !== instances.programme[payment])
    return false;
  const day = statements.day[settlement.rowOf(instance)]!;
  const paid = statements.day[settlement.rowOf(payment)]!;
  return day !== 0 && paid !== 0 ? paid <= day : origin.date <= report.date;
}

/** Equal reference, equal amount, equal months, then the latest day, then the later statement. */
function compareSources(settlement: Settlement, instance: number, one: number, other: number): number {
  const { statements, roster } = settlement.context;
  const { cycle } = roster;
  const row = settlement.rowOf(instance);
  const rows = [settlement.rowOf(one), settlement.rowOf(other)] as const;
  const prefer = (fits: (source: number) => boolean): number => Number(fits(rows[1])) - Number(fits(rows[0]));
  return (
    prefer((source) => statements.haveSameReference(row, source)) ||
    Number(settlement.left[other] === statements.amount[row]) -
      Number(settlement.left[one] === statements.amount[row]) ||
    prefer(
      (source) =>
        (statements.firstMonth[source]! || cycle.first) === (statements.firstMonth[row]! || cycle.first) &&
        (statements.lastMonth[source]! || cycle.last) === (statements.lastMonth[row]! || cycle.last),
    ) ||
    statements.day[rows[1]]! - statements.day[rows[0]]! ||
    other - one
  );
}

/** Finds the unlinked payments of the payee that an unlinked return states. */
function unlinkedCredits(settlement: Settlement, returns: readonly number[]): (instance: number) => number[] {
  const { statements, instances } = settlement.context;
  const index = new Map<PayeeNumber, number[]>();
  for (const instance of returns)
    if (settlement.kind[instance] !== AUTO)
      for (const number of statedNumbers(statements, settlement.rowOf(instance))) index.set(number, []);
  if (index.size > 0)
    for (let instance = 0; instance < instances.length; instance++) {
      const row = settlement.rowOf(instance);
      if (settlement.kind[instance] === AUTO || !movedMoney(statements.outcome[row]!)) continue;
      for (const number of statedNumbers(statements, row)) index.get(number)?.push(instance);
    }
  return (instance) => {
    const row = settlement.rowOf(instance);
    const found = new Set(statedNumbers(statements, row).flatMap((number) => index.get(number) ?? []));
    return [...found].filter((payment) => isSamePayee(statements, row, settlement.rowOf(payment)));
  };
}

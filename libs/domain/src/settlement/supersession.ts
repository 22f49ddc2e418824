import { AUTO, SUPERSEDED } from '../linking/links.js';
import { FAILED, PENDING } from '../statements/outcome.js';
import { isSamePayee } from './same-payment.js';
import { type Settlement } from './settlement.js';
import { type PayeeNumber, statedNumbers } from './stated-numbers.js';

/** A failure or "not yet" is no longer the word of its channel once a newer report of it speaks of the payee again (docs/rules.md, 6; rules, 2). */
export function supersedeOldFailures(settlement: Settlement): void {
  const { instances, reports } = settlement.context;
  if (new Set(reports.map(({ channel }) => channel)).size === reports.length) return;
  const linked = settlement.linkedByPayee();
  const unlinked = unlinkedByChannel(settlement);
  const superseded: [number, number][] = [];
  for (let instance = 0; instance < instances.length; instance++) {
    if (settlement.kind[instance] === SUPERSEDED || !mayAge(settlement, instance)) continue;
    const successor =
      settlement.kind[instance] === AUTO
        ? newest(settlement, instance, linked.members(settlement.payee[instance]!))
        : newestOfSamePayee(settlement, instance, unlinked);
    if (successor !== -1) superseded.push([instance, successor]);
  }
  for (const [instance, successor] of superseded) settlement.supersede(instance, successor);
}

function mayAge(settlement: Settlement, instance: number): boolean {
  const outcome = settlement.context.statements.outcome[settlement.rowOf(instance)]!;
  return outcome === FAILED || outcome === PENDING;
}

/** The newest of the others that stands in a newer report of the channel and speaks of the programme, or -1. */
function newest(settlement: Settlement, instance: number, others: Iterable<number>): number {
  const { instances } = settlement.context;
  const { channel, date } = settlement.reportOf(instance);
  let found = -1;
  let foundDate = date;
  for (const other of others) {
    const report = settlement.reportOf(other);
    if (report.channel !== channel || instances.programme[other] !== instances.programme[instance]) continue;
    if (report.date > foundDate) {
      found = other;
      foundDate = report.date;
    }
  }
  return found;
}

/** Of the instances that state one of its numbers, newest report first, the first that names the payee; -1 when none is newer. */
function newestOfSamePayee(settlement: Settlement, instance: number, unlinked: UnlinkedIndex): number {
  const { statements, instances } = settlement.context;
  const row = settlement.rowOf(instance);
  const { channel, date } = settlement.reportOf(instance);
  for (const others of unlinked(instance))
    for (const other of others) {
      const report = settlement.reportOf(other);
      if (report.date <= date) break;
      if (report.channel !== channel || instances.programme[other] !== instances.programme[instance])
        continue;
      if (isSamePayee(statements, row, settlement.rowOf(other))) return other;
    }
  return -1;
}

/** For each number that an instance states: the instances that state it too, newest report first. */
type UnlinkedIndex = (instance: number) => number[][];

/** Finds, for unlinked failures only, the instances that state one of their numbers. */
function unlinkedByChannel(settlement: Settlement): UnlinkedIndex {
  const { instances, statements } = settlement.context;
  const numbersOf = (instance: number): PayeeNumber[] =>
    statedNumbers(statements, settlement.rowOf(instance));
  const index = new Map<PayeeNumber, number[]>();
  for (let instance = 0; instance < instances.length; instance++) {
    const { kind } = settlement;
    if (kind[instance] === SUPERSEDED || kind[instance] === AUTO || !mayAge(settlement, instance)) continue;
    for (const number of numbersOf(instance)) index.set(number, []);
  }
  if (index.size > 0)
    for (let instance = 0; instance < instances.length; instance++)
      for (const number of numbersOf(instance)) index.get(number)?.push(instance);
  for (const others of index.values())
    others.sort((one, other) => settlement.reportOf(other).date - settlement.reportOf(one).date);
  return (instance) => numbersOf(instance).flatMap((number) => [index.get(number) ?? []]);
}

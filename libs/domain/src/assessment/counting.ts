import { type ReconciliationSettings } from '../book/book-input.js';
import { type StandingRoster } from '../roster/standing-roster.js';
import { type Settlement } from '../settlement/settlement.js';

/** Whether an instance, linked to the payee of an entitlement or not, speaks of it: its programme, and months that overlap (docs/rules.md, 8). */
export function speaksOf(
  settlement: Settlement,
  roster: StandingRoster,
  instance: number,
  entitlement: number,
): boolean {
  const { instances, statements } = settlement.context;
  if (instances.programme[instance] !== roster.table.programme[roster.rowOf(entitlement)]) return false;
  const row = settlement.rowOf(instance);
  const first = statements.firstMonth[row]! || roster.cycle.first;
  const last = statements.lastMonth[row]! || roster.cycle.last;
  return first <= roster.lastMonth[entitlement]! && roster.firstMonth[entitlement]! <= last;
}

/** Whether a payment day (0 = none stated) lies outside the cycle's payment window, where one is set. */
export function isOutsideWindow({ window }: ReconciliationSettings, day: number): boolean {
  return window !== undefined && day !== 0 && (day < window.first || day > window.last);
}

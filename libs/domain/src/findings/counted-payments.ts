import { isOutsideWindow } from '../assessment/counting.js';
import { type ComputedBook } from '../book/computed-book.js';
import { FAILED, PENDING } from '../statements/outcome.js';
import { type Day } from '../values/day.js';

/** The reason that the newest failure states (vocabulary id). */
export function newestReason({ settlement }: ComputedBook, counted: readonly number[]): number {
  const { statements } = settlement.context;
  let reason = 0;
  let newest = -1;
  for (const instance of counted) {
    const row = settlement.rowOf(instance);
    const { date } = settlement.reportOf(instance);
    if (statements.outcome[row] !== FAILED || date < newest) continue;
    newest = date;
    reason = statements.reason[row]!;
  }
  return reason;
}

/** Instances that still say "not yet". */
export function pending({ settlement, tables }: ComputedBook, counted: readonly number[]): readonly number[] {
  return counted.filter((instance) => tables.statements.outcome[settlement.rowOf(instance)] === PENDING);
}

/** Instances whose money is still there. */
export function withMoney({ settlement }: ComputedBook, counted: readonly number[]): readonly number[] {
  return counted.filter((instance) => settlement.left[instance]! > 0);
}

export interface Channel {
  /** Vocabulary id. */
  readonly id: number;
  readonly code: string;
}

/** The channels of some instances, each once. */
export function channelsOf({ settlement }: ComputedBook, instances: readonly number[]): readonly Channel[] {
  const channels: Channel[] = [];
  for (const instance of instances) {
    const { channel: id, channelCode: code } = settlement.reportOf(instance);
    if (!channels.some((channel) => channel.id === id)) channels.push({ id, code });
  }
  return channels;
}

export function codesOf(channels: readonly Channel[]): string {
  return channels.map(({ code }) => code).join(';');
}

/** Rupiah that were credited and stand at the bank by its own word. */
export function idleMoney({ settlement }: ComputedBook, counted: readonly number[]): number {
  const { statements } = settlement.context;
  let idle = 0;
  for (const instance of counted) {
    const withdrawn = statements.withdrawn[settlement.rowOf(instance)]!;
    const left = settlement.left[instance]!;
    if (left > 0 && withdrawn >= 0) idle += left - withdrawn;
  }
  return idle;
}

/** Days of payments outside the window. */
export function daysOutside(book: ComputedBook, counted: readonly number[]): readonly Day[] {
  const { settings, statements } = book.tables;
  const days: Day[] = [];
  for (const instance of withMoney(book, counted)) {
    const day = statements.day[book.settlement.rowOf(instance)] as Day;
    if (isOutsideWindow(settings, day)) days.push(day);
  }
  return days;
}

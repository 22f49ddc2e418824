import { type Day, dayOf } from './day.js';

/** One month, as year x 12 + month - 1. */
export type Month = number & { readonly __unit: 'month' };

/** A range of months, both ends included. */
export interface Months {
  readonly first: Month;
  readonly last: Month;
}

/** All months that there are. */
export const ANY_MONTHS: Months = { first: (1971 * 12) as Month, last: (2199 * 12 + 11) as Month };

/** The month of a year (1971-2199) and a month number (1-12); undefined when there is none. */
export function monthOf(year: number, month: number): Month | undefined {
  if (!Number.isInteger(year) || year < 1971 || year > 2199) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  return (year * 12 + month - 1) as Month;
}

/** Reads `2026-01/2026-03` or `2026-01`; undefined for any other form or when the end lies before the start. */
export function parseIsoMonths(text: string): Months | undefined {
  const match = /^(\d{4})-(\d{2})(?:\/(\d{4})-(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const first = monthOf(Number(match[1]), Number(match[2]));
  const last = match[3] === undefined ? first : monthOf(Number(match[3]), Number(match[4]));
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}

/** Writes `2026-01/2026-03`, or `2026-01` for a single month. */
export function formatMonths(months: Months): string {
  const first = formatMonth(months.first);
  return months.first === months.last ? first : `${first}/${formatMonth(months.last)}`;
}

export function overlaps(one: Months, other: Months): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** The smallest range that covers both. */
export function cover(one: Months, other: Months): Months {
  return {
    first: Math.min(one.first, other.first) as Month,
    last: Math.max(one.last, other.last) as Month,
  };
}

/** The first day of the range. */
export function firstDay({ first }: Months): Day {
  return dayOf(Math.floor(first / 12), (first % 12) + 1, 1)!;
}

/** The last day of the range. */
export function lastDay(months: Months): Day {
  const next = months.last + 1;
  return (dayOf(Math.floor(next / 12), (next % 12) + 1, 1)! - 1) as Day;
}

function formatMonth(month: Month): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

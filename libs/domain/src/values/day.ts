/** A calendar day in Asia/Jakarta, as days since 1970-01-01. Always positive here: days before 1971 are refused. */
export type Day = number & { readonly __unit: 'day' };

const MILLISECONDS_A_DAY = 86_400_000;

/** The day of a year (1971-2199), month (1-12) and day of month; undefined when there is no such day (30 February). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (year < 1971 || year > 2199 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31)
    return undefined;
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return undefined;
  return (time / MILLISECONDS_A_DAY) as Day;
}

/** Reads `2026-03-31`; undefined for any other form. */
export function parseIsoDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Days as they were written: a book has few, and many rows with each. */
const dayTexts = new Map<Day, string>();

/** Writes `2026-03-31`. */
export function formatDay(day: Day): string {
  let text = dayTexts.get(day);
  if (text === undefined)
    dayTexts.set(day, (text = new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10)));
  return text;
}

/** The day that lies `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

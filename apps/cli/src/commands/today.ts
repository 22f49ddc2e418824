import { type Day, parseIsoDay } from '#domain';

/** The calendar day in Asia/Jakarta now: the only look at the clock. */
export function today(): Day {
  const text = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta', dateStyle: 'short' }).format(
    new Date(),
  );
  return parseIsoDay(text)!;
}

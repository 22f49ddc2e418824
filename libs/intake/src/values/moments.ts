import { dayOf } from '../../../domain/src/values/day.js';

const MINUTE = 60_000;
const MINUTES_A_DAY = 24 * 60;
const JAKARTA_MINUTES = 7 * 60;

const ISO_MOMENT =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(?:(Z)|([+-])(\d{2}):?(\d{2}))?)?$/i;

/**
 * A moment in ISO 8601 as UTC with milliseconds, `2026-04-30T03:15:00.000Z`: of one length, so that the order of texts is the order of time. Without a zone it is taken in
 * Asia/Jakarta, and a day alone is its start there. Undefined for anything else, and for moments that do not exist.
 */
export function utcMoment(text: string): string | undefined {
  const match = ISO_MOMENT.exec(text);
  if (!match) return undefined;
  const part = (group: number) => Number(match[group] ?? 0);
  const day = dayOf(part(1), part(2), part(3));
  const [hour, minute, second] = [part(4), part(5), part(6)];
  if (day === undefined || hour > 23 || minute > 59 || second > 59 || part(10) > 14 || part(11) > 59)
    return undefined;
  const zone =
    match[8] !== undefined
      ? 0
      : match[9] === undefined
        ? JAKARTA_MINUTES
        : (match[9] === '-' ? -1 : 1) * (part(10) * 60 + part(11));
  const minutes = day * MINUTES_A_DAY + hour * 60 + minute - zone;
  const milliseconds = second * 1000 + Number((match[7] ?? '').padEnd(3, '0').slice(0, 3));
  return new Date(minutes * MINUTE + milliseconds).toISOString();
}

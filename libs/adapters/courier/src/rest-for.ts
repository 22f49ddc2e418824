/** Milliseconds for which a receiver asks to be left alone (`Retry-After`: seconds, or a date); undefined where it says nothing of use. */
export function restFor(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1_000;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}

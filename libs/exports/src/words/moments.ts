import { dayText } from './dates.js';

const DAYS = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ');

/** Western Indonesia is seven hours ahead of UTC, all year. */
const AHEAD = 7 * 60 * 60_000;

/** `2026-03-31T07:05:00.000Z` -> `Selasa, 31 Maret 2026 pukul 14.05 WIB`. */
export function momentText(iso: string): string {
  const local = new Date(Date.parse(iso) + AHEAD);
  const [day, time] = local.toISOString().split('T') as [string, string];
  return `${DAYS[local.getUTCDay()]}, ${dayText(day)} pukul ${time.slice(0, 5).replace(':', '.')} WIB`;
}

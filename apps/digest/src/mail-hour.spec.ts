import { dayThere, mailHour } from './mail-hour.js';

const HOUR = 60 * 60_000;
const at = (iso: string): number => Date.parse(iso);

it.each([
  ['07:00 WIB', '2026-03-31T00:00:00Z', '2026-03-31', 0],
  ['07:00 WIB', '2026-03-30T23:00:00Z', '2026-03-31', HOUR],
  ['07:00 WIT', '2026-03-30T22:00:00Z', '2026-03-31', 0],
  ['07:30 WITA', '2026-03-30T23:00:00Z', '2026-03-31', HOUR / 2],
  ['07:00 WIB', '2026-03-31T16:59:59Z', '2026-03-31', 0],
  ['00:00 WIB', '2026-03-31T17:00:00Z', '2026-04-01', 0],
])('%s at %s: the digest of %s, in %d ms', (hour, now, day, ahead) => {
  expect(dayThere(mailHour(hour), at(now))).toEqual({ day, ahead });
});

import { dayThere, hourText, mailHour } from './mail-hour.js';

const HOUR = 60 * 60_000;
const at = (iso: string): number => Date.parse(iso);

it.each([
  ['07:00 WIB', '2026-03-31T00:00:00Z', '2026-03-31', 0, '2026-04-01T00:00:00Z'],
  ['07:00 WIB', '2026-03-30T23:00:00Z', '2026-03-31', HOUR, '2026-03-31T00:00:00Z'],
  ['07:00 WIT', '2026-03-30T22:00:00Z', '2026-03-31', 0, '2026-03-31T22:00:00Z'],
  ['07:30 WITA', '2026-03-30T23:00:00Z', '2026-03-31', HOUR / 2, '2026-03-30T23:30:00Z'],
  ['07:00 WIB', '2026-03-31T16:59:59Z', '2026-03-31', 0, '2026-04-01T00:00:00Z'],
  ['00:00 WIB', '2026-03-31T17:00:00Z', '2026-04-01', 0, '2026-04-01T17:00:00Z'],
])('%s at %s: the digest of %s, in %d ms; the next one at %s', (hour, now, day, ahead, nextAt) => {
  expect(dayThere(mailHour(hour), at(now))).toEqual({ day, ahead, nextAt: at(nextAt) });
  expect(hourText(mailHour(hour))).toBe(hour);
});

import { addDays, dayOf, formatDay, parseIsoDay } from './day.js';
import { cover, formatMonths, lastDay, monthOf, overlaps, parseIsoMonths } from './months.js';
import { digitEdits, maskNumber } from './national-id.js';
import { parseRegion } from './region.js';
import { rupiah } from './rupiah.js';

describe('rupiah', () => {
  it.each([0, 600_000, 9_999_999_999_999, -600_000])('takes whole rupiah: %d', (amount) =>
    expect(rupiah(amount)).toBe(amount),
  );
  it.each([0.5, 10_000_000_000_000, NaN, Infinity])('refuses %d', (amount) =>
    expect(() => rupiah(amount)).toThrow(RangeError),
  );
});

describe('day', () => {
  it.each(['1999-12-31', '2024-02-29', '2026-03-31', '2100-02-28'])('reads and writes %s', (text) =>
    expect(formatDay(parseIsoDay(text)!)).toBe(text),
  );
  it.each([
    '2026-02-30',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '1950-01-01',
    '2026-1-1',
    '31-03-2026',
    '',
  ])('refuses %s', (text) => expect(parseIsoDay(text)).toBeUndefined());
  it('counts days over the end of a month', () =>
    expect(formatDay(addDays(dayOf(2026, 2, 10)!, 105))).toBe('2026-05-26'));
});

describe('months', () => {
  it.each(['2026-01/2026-03', '2026-02', '2025-11/2026-01'])('reads and writes %s', (text) =>
    expect(formatMonths(parseIsoMonths(text)!)).toBe(text),
  );
  it.each(['2026-03/2026-01', '2026-13', '2026', '2026-01/03', ''])('refuses %s', (text) =>
    expect(parseIsoMonths(text)).toBeUndefined(),
  );
  it.each([
    ['2026-01/2026-03', '2026-03/2026-05', true],
    ['2026-01/2026-03', '2026-04/2026-06', false],
    ['2026-02', '2026-01/2026-03', true],
  ])('%s and %s overlap: %s', (one, other, expected) => {
    expect(overlaps(parseIsoMonths(one)!, parseIsoMonths(other)!)).toBe(expected);
    expect(overlaps(parseIsoMonths(other)!, parseIsoMonths(one)!)).toBe(expected);
  });
  it('covers both ranges', () =>
    expect(formatMonths(cover(parseIsoMonths('2026-01')!, parseIsoMonths('2026-03')!))).toBe(
      '2026-01/2026-03',
    ));
  it.each([
    ['2026-01/2026-03', '2026-03-31'],
    ['2024-02', '2024-02-29'],
    ['2025-10/2025-12', '2025-12-31'],
  ])('%s ends on %s', (months, day) => expect(formatDay(lastDay(parseIsoMonths(months)!))).toBe(day));
  it('has no month 13', () => expect(monthOf(2026, 13)).toBeUndefined());
});

describe('region', () => {
  it.each([
    ['18.72', '18.72'],
    ['1872', '18.72'],
    ['18', undefined],
    ['18.7a', undefined],
  ])('%s is %s', (text, expected) => expect(parseRegion(text)).toBe(expected));
});

describe('edits between NIKs', () => {
  it.each([
    ['equal', '1872014501800001', '1872014501800001', 0],
    ['one digit typed wrong', '1872014501800001', '1872014501800007', 1],
    ['neighbours swapped', '1872014501800001', '1872014501800010', 1],
    ['a digit missing', '187201450180001', '1872014501800001', 1],
    ['a digit doubled', '18720145018000011', '1872014501800001', 1],
    ['two digits wrong', '1872014501800001', '1872014501800022', 2],
    ['a swap and a wrong digit', '1872014501800001', '1872104501800002', 2],
    ['another person', '1872014501800001', '1872026612750003', 3],
    ['two digits missing', '18720145018001', '1872014501800001', 2],
    ['far too short', '18720145', '1872014501800001', 3],
  ])('%s: %s and %s', (_, one, other, edits) => {
    expect(digitEdits(one, other)).toBe(edits);
    expect(digitEdits(other, one)).toBe(edits);
  });
});

describe('masking', () => {
  it.each([
    ['1872014501800001', '************0001'],
    ['12345', '*2345'],
    ['1234', '****'],
    ['', ''],
  ])('%s becomes %s', (digits, masked) => expect(maskNumber(digits)).toBe(masked));
});

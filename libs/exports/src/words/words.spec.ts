import { ENTITLEMENT_STATES, FINDING_KINDS, parseIsoMonths, SEVERITIES } from '../../../domain/src/index.js';
import { dayText, monthsText } from './dates.js';
import { FINDING_WORDS, SEVERITY_NAMES, STATE_WORDS } from './words-of-codes.js';

it.each([
  ['2026-01', 'Januari 2026'],
  ['2026-01/2026-03', 'Januari–Maret 2026'],
  ['2025-12/2026-02', 'Desember 2025–Februari 2026'],
])('%s is read as %s', (iso, text) => expect(monthsText(parseIsoMonths(iso)!)).toBe(text));

it('a day is read as people write it', () => expect(dayText('2026-03-05')).toBe('5 Maret 2026'));

it.each([
  ['states', STATE_WORDS, ENTITLEMENT_STATES],
  ['kinds', FINDING_WORDS, FINDING_KINDS],
  ['severities', SEVERITY_NAMES, SEVERITIES],
])('%s stand in the order of the rules', (_, words, codes) => expect(Object.keys(words)).toEqual([...codes]));

it('no two codes of one list have the same name', () => {
  for (const words of [STATE_WORDS, FINDING_WORDS]) {
    const names = Object.values(words).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});

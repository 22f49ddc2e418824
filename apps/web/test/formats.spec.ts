import { formatsIn } from '../src/texts/formats.js';

describe('figures of the console', () => {
  it.each([
    ['id', [0, 0.029, 0.03, 0.9689, 1], ['0,0%', '2,9%', '3,0%', '96,9%', '100,0%']],
    ['en', [0, 0.029, 0.03, 0.9689, 1], ['0.0%', '2.9%', '3.0%', '96.9%', '100.0%']],
  ])('write shares in one way, so that they can be compared: %s', (language, parts, written) => {
    expect(parts.map(formatsIn(language).share)).toEqual(written);
  });

  it.each([
    ['id', '2026-03-31', 'Selasa, 31 Maret 2026'],
    ['en', '2026-03-31', 'Tuesday, 31 March 2026'],
    ['id', '2026-04-04', 'Sabtu, 4 April 2026'],
    ['id', '2026-03-31T08:30', 'Selasa, 31 Maret 2026 pukul 08.30'],
    ['en', '2026-03-31T08:30', 'Tuesday, 31 March 2026 at 08:30'],
    ['id', '2026-03', 'Maret 2026'],
    ['en', '2026-03', 'March 2026'],
    ['id', '', ''],
    ['id', '20266-03-31', 'Sabtu, 31 Maret 20266'],
    ['id', 'besok', ''],
  ])('write out what a field has: %s %s', (language, inField, text) => {
    expect(formatsIn(language).written(inField)).toBe(text);
  });

  it('write how far something is, or how sure, without what nobody knows so exactly', () => {
    expect([0, 0.874, 1].map(formatsIn('id').roughly)).toEqual(['0%', '87%', '100%']);
  });
});

import fc from 'fast-check';
import { safeName } from './safe-name.js';

it.each([
  ['bri.csv', 'bri.csv'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Data\\BRI minggu 1.xlsx', 'BRI minggu 1.xlsx'],
  ['a\u0000b\r\n\u202ecsv.exe', 'abcsv.exe'],
  ['..', 'berkas'],
  ['', 'berkas'],
  ['folder/', 'berkas'],
  ['C:\\Data\\BRI 1872011234567890.csv', 'BRI …7890.csv'],
  ['Daftar Déwi.csv', 'Daftar Déwi.csv'],
  [`${'a'.repeat(300)}.xlsx`, `${'a'.repeat(195)}.xlsx`],
  [`${'a'.repeat(194)}${'😀'.repeat(100)}.xlsx`, `${'a'.repeat(194)}.xlsx`],
])('%j becomes %j', (given, name) => {
  expect(safeName(given)).toBe(name);
});

it('no name leads anywhere or hides anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
      const name = safeName(given);
      expect(name).toMatch(/^[^\\/\p{C}]+$/u);
      expect(name.length).toBeLessThanOrEqual(200);
      expect(name).not.toMatch(/^\.*$/);
      expect(safeName(name)).toBe(name);
    }),
  );
});

import { maskedName } from './masked-name.js';

it.each([
  ['BRI 1872011234567890.csv', 'BRI …7890.csv'],
  ['siti_1872011234567890_bri.xlsx', 'siti_…7890_bri.xlsx'],
  ['187201.123456.7890.csv', '…7890.csv'],
  ['1872 0112 3456 7890.csv', '…7890.csv'],
  ['rek 328010123455310.csv', 'rek …5310.csv'],
  ['bri-2026-03-07.csv', 'bri-2026-03-07.csv'],
  ['BRI 20260301-20260331.csv', 'BRI 20260301-20260331.csv'],
  ['pos 20260331093015.csv', 'pos 20260331093015.csv'],
  ['18.72 2026-01-01_2026-03-31.csv', '18.72 2026-01-01_2026-03-31.csv'],
])('%j is shown as %j', (name, shown) => {
  expect(maskedName(name)).toBe(shown);
  expect(maskedName(shown)).toBe(shown);
});

import { SHAPES, shapesOf } from './cell-shapes.js';

const namesOf = (text: string) =>
  Object.entries(SHAPES)
    .filter(([, bit]) => shapesOf(text) & bit)
    .map(([name]) => name);

test.each<[string, string, string[]]>([
  ['a woman', '1872015203900001', ['NATIONAL', 'WHOLE_NATIONAL', 'BIRTH', 'SIXTEEN', 'LONG_NUMBER']],
  [
    'a man born in 1988',
    '1872011203880001',
    ['NATIONAL', 'WHOLE_NATIONAL', 'BIRTH', 'SIXTEEN', 'LONG_NUMBER'],
  ],
  ['a family card', '1872010101060001', ['NATIONAL', 'WHOLE_NATIONAL', 'SIXTEEN', 'LONG_NUMBER']],
  ['no such province', '1072011203880001', ['SIXTEEN', 'LONG_NUMBER']],
  ['no such day', '1872013503880001', ['SIXTEEN', 'LONG_NUMBER']],
  ['no such month', '1872011213880001', ['SIXTEEN', 'LONG_NUMBER']],
  ['shortened by a spreadsheet', '1,87201E+15', ['NATIONAL', 'SIXTEEN', 'LONG_NUMBER']],
  ['a card', '6032980001000030', ['SIXTEEN', 'CARD', 'LONG_NUMBER']],
  ['an account', '0115-01-012345-53-0', ['ACCOUNT', 'LONG_NUMBER']],
  ['an amount', 'Rp600.000,-', ['AMOUNT', 'READABLE_AMOUNT']],
  ['nothing', '0', ['ZERO', 'READABLE_AMOUNT']],
  ['a house number', '12', ['READABLE_AMOUNT']],
  ['a day', '02/03/2026', ['DAY']],
  ['a day with its time', '2026-03-02', ['DAY', 'MOMENT']],
  ['a day number', '46083', ['READABLE_AMOUNT', 'SERIAL_DAY']],
  ['a period', 'JAN-MAR 2026', ['MONTHS']],
  ['a stage', 'TAHAP I', ['MONTHS']],
  ['a programme', 'Sembako', ['PROGRAMME']],
  ['a channel', 'KANTOR POS', ['CHANNEL']],
  ['a person', "NUR'AINI S.Pd", ['NAME', 'SEVERAL_WORDS']],
  ['a person with one name', 'SUPARMI', ['NAME']],
  ['a street', 'JL. MERICA', []],
  ['a reference', 'SP0000000004', ['CODE']],
  ['a place on the nominative list', 'D341110000007', ['CODE', 'LIST_CODE']],
  ['a payment', '0123456789abcdef', ['PAYMENT_KEY']],
  ['a row', 'bnba-1.csv#502', ['ROW_REFERENCE']],
])('%s', (_, text, names) => {
  expect(namesOf(text)).toEqual(names);
});

import { keptMapping, mappedColumns } from './kept-mapping.js';

const mapping = (columns: readonly object[], more: object = {}) =>
  keptMapping(Buffer.from(JSON.stringify({ kind: 'BRI', columns, ...more })));

const shown = (given: ReturnType<typeof mapping>, texts: readonly string[]) =>
  mappedColumns(given, texts).map(({ column, header, field }) => `${column} ${header}: ${field}`);

test('columns of which a mapping says nothing are read as usual', () => {
  const given = mapping([{ column: 'A', header: 'IDENTITAS', field: 'nik' }]);
  expect(shown(given, ['NO', 'Identitas', 'NOMINAL SALUR', 'ENTAH'])).toEqual([
    '0 NO: null',
    '1 Identitas: nik',
    '2 NOMINAL SALUR: amount',
    '3 ENTAH: null',
  ]);
});

test('a column that is given by its place has no text, or any', () => {
  const given = mapping([
    { column: 'B', field: 'nik' },
    { column: 'C', field: 'status' },
  ]);
  expect(shown(given, ['NO', '', 'ENTAH', ''])).toEqual(['0 NO: null', '1 : nik', '2 ENTAH: status']);
});

test('a mapping without columns leaves all as they are recognised', () => {
  expect(shown(mapping([]), ['NIK', 'ENTAH'])).toEqual(['0 NIK: nik', '1 ENTAH: null']);
});

test('what a mapping says itself is shown where it does not fit the row, or the row is not known', () => {
  const given = mapping(
    [
      { column: 'C', header: 'HASIL', field: 'status' },
      { column: 'A', header: 'IDENTITAS', field: null },
    ],
    { headerRow: 2 },
  );
  for (const texts of [[], ['NIK']])
    expect(shown(given, texts)).toEqual(['0 IDENTITAS: null', '2 HASIL: status']);
});

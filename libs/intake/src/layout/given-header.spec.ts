import { lines, report, roster } from '../../test/reading.js';
import { sheet, workbook } from '../../test/workbooks.js';
import { type GivenMapping, type MappingFault, parseMapping } from '../index.js';

const NIK = '1872011203900001';

/** A mapping as a person writes it. */
function mapping(text: object): GivenMapping {
  const parsed = parseMapping(JSON.stringify(text));
  if ('refused' in parsed) throw new Error(parsed.message('en'));
  return parsed;
}

const BY_HEADER = mapping({
  kind: 'roster',
  columns: [
    { column: 'A', header: 'NOMOR IDENTITAS', field: 'nik' },
    { column: 'B', header: 'ORANG', field: 'name' },
    { column: 'C', header: 'BANTUAN', field: 'programme' },
    { column: 'D', header: 'UANG', field: 'amount' },
    { column: 'E', header: 'JUMLAH', field: null },
  ],
});
const ROW = `${NIK},SITI,BPNT,600000,3`;
const EXPECTED = { nik: NIK, name: 'SITI', programme: 'BPNT', amount: 600_000 };

describe('a mapping by headers', () => {
  const HEAD = 'NOMOR IDENTITAS,ORANG,BANTUAN,UANG,JUMLAH';

  test('names the columns of the file', async () => {
    const { rows, reading } = await roster(lines('DAFTAR', HEAD, ROW), { mappings: [BY_HEADER] });
    expect(rows).toMatchObject([{ row: 3, ...EXPECTED }]);
    expect(reading.sheets).toMatchObject([{ headerRow: 2, givenBy: { kind: 'roster' } }]);
    expect((await roster(lines(HEAD, ROW))).outcome).toMatchObject({ refused: true });
  });

  test('wherever the columns stand, and however they are written', async () => {
    const content = lines('jumlah;uang;bantuan;orang;nomor_identitas', `3;600000;BPNT;SITI;${NIK}`);
    expect((await roster(content, { mappings: [BY_HEADER] })).rows).toMatchObject([EXPECTED]);
  });

  test('goes before the headers that are known', async () => {
    const content = lines(`${HEAD},NIK,NAMA`, `${ROW},1872011203900002,BUDI`);
    const { rows, reading } = await roster(content, { mappings: [BY_HEADER] });
    expect(rows).toMatchObject([EXPECTED]);
    expect(reading.warnings).toMatchObject([{ code: 'DUPLICATE_COLUMN', names: ['NIK', 'NAMA'] }]);
  });

  test('leaves a file alone in which not all of its headers stand', async () => {
    const { rows, reading } = await roster(lines('NIK,NAMA,PROGRAM,JUMLAH', `${NIK},SITI,BPNT,600000`), {
      mappings: [BY_HEADER],
    });
    expect(rows).toMatchObject([EXPECTED]);
    expect(reading.sheets[0]).not.toHaveProperty('givenBy');
  });

  test('of two, the one counts that fits', async () => {
    const other = mapping({ kind: 'roster', columns: [{ column: 'A', header: 'KTP', field: 'nik' }] });
    expect((await roster(lines(HEAD, ROW), { mappings: [other, BY_HEADER] })).rows).toMatchObject([EXPECTED]);
  });

  test('of another kind of file is not used', async () => {
    const content = lines('NOMOR IDENTITAS,NOMINAL SALUR,STATUS SALUR', `${NIK},600000,BERHASIL`);
    const { outcome } = await report('BRI', content, { mappings: [BY_HEADER], defaultProgramme: 'BPNT' });
    expect(outcome).toMatchObject({ refused: true, code: 'COLUMNS_MISSING' });
  });

  test('with required columns missing the file is refused', async () => {
    const partly = mapping({
      kind: 'roster',
      columns: [{ column: 'A', header: 'NOMOR IDENTITAS', field: 'nik' }],
    });
    expect((await roster(lines(HEAD, ROW), { mappings: [partly] })).outcome).toMatchObject({ refused: true });
  });

  test('over a header of two rows, and again in the middle', async () => {
    const content = sheet(
      ['KTP', 'ORANG', 'BANTUAN', undefined],
      ['NOMOR', 'NAMA', 'JENIS', 'BESAR'],
      [NIK, 'SITI', 'BPNT', 600_000],
      ['KTP', 'ORANG', 'BANTUAN', undefined],
      ['NOMOR', 'NAMA', 'JENIS', 'BESAR'],
      ['1872011203900002', 'BUDI', 'BPNT', 600_000],
    );
    const split = mapping({
      kind: 'roster',
      headerRow: 1,
      columns: [
        { column: 'A', header: 'KTP NOMOR', field: 'nik' },
        { column: 'C', header: 'BANTUAN JENIS', field: 'programme' },
        { column: 'D', header: 'BANTUAN BESAR', field: 'amount' },
      ],
    });
    const { rows, codes } = await roster(content, { mappings: [split] });
    expect(codes).toEqual([]);
    expect(rows).toMatchObject([EXPECTED, { row: 6, name: 'BUDI' }]);
  });
});

describe('a mapping by positions', () => {
  const columns = [
    { column: 'A', field: 'nik' },
    { column: 2, field: 'name' },
    { column: 'C', field: 'programme' },
    { column: 'D', field: 'amount' },
  ];
  const WITHOUT_HEADER = mapping({ kind: 'roster', headerRow: 0, columns });

  test('a file without header is read from its first row', async () => {
    const { rows, reading } = await roster(
      lines(ROW, '1872011203900002,BUDI,PKH,750000,1', 'JUMLAH,,,1350000,'),
      {
        mappings: [WITHOUT_HEADER],
      },
    );
    expect(rows).toMatchObject([
      { row: 1, ...EXPECTED },
      { row: 2, name: 'BUDI' },
    ]);
    expect(reading).toMatchObject({
      rows: 2,
      sheets: [{ headerRow: 0 }],
      controls: [{ measure: 'D', stated: 1_350_000, counted: 1_350_000 }],
    });
  });

  test('a problem names the column by its letter', async () => {
    const { problems } = await roster(lines(ROW, '187,BUDI,PKH,750000'), { mappings: [WITHOUT_HEADER] });
    expect(problems).toMatchObject([{ row: 2, column: 'A', code: 'NIK_INVALID' }]);
  });

  test('is not used where a header is known', async () => {
    const content = lines('NAMA,NIK,PROGRAM,NOMINAL', `SITI,${NIK},BPNT,600000`);
    expect((await roster(content, { mappings: [WITHOUT_HEADER] })).rows).toMatchObject([EXPECTED]);
  });

  test('under headers that mean nothing', async () => {
    const under = mapping({ kind: 'roster', headerRow: 2, columns });
    const content = workbook({
      sheets: [{ name: 'A', rows: [['X'], ['a', 'b', 'c', 'd'], [NIK, 'SITI', 'BPNT', 600_000]] }],
    });
    expect((await roster(content, { mappings: [under] })).rows).toMatchObject([{ row: 3, ...EXPECTED }]);
  });

  test('a column that is not there does not fit', async () => {
    const far = mapping({
      kind: 'roster',
      headerRow: 0,
      columns: [...columns, { column: 'Z', field: 'kk' }],
    });
    expect((await roster(lines(ROW), { mappings: [far] })).outcome).toMatchObject({ refused: true });
  });
});

describe('words of a sender', () => {
  const HEAD = 'NIK,NO REKENING,NOMINAL SALUR,STATUS SALUR,STATUS KKS';
  const row = `${NIK},012301001234567,600000,Berhasil Top Up,Sudah Terdistribusi`;
  const words = [
    { field: 'status', word: 'BERHASIL TOP-UP', means: 'sukses' },
    { field: 'cardStatus', word: 'Sudah Terdistribusi', means: 'SUDAH' },
  ];
  const read = (mappings: GivenMapping[]) =>
    report('BRI', lines(HEAD, row), { defaultProgramme: 'BPNT', mappings });

  test('without them the row is rejected', async () => {
    expect((await read([])).codes).toEqual(['2 STATUS_UNKNOWN', '2 STATUS_UNKNOWN']);
  });

  test('alone they count for every file of their kind', async () => {
    const { rows, codes, reading } = await read([mapping({ kind: 'bri', words })]);
    expect(codes).toEqual([]);
    expect(rows).toMatchObject([{ outcome: 'CREDITED', card_status: 1 }]);
    expect(reading.sheets[0]!.givenBy).toMatchObject({ kind: 'BRI' });
  });

  test('beside columns they count where those stand', async () => {
    const both = (header: string) =>
      mapping({ kind: 'BRI', columns: [{ column: 'A', header, field: 'nik' }], words });
    expect((await read([both('NIK')])).rows).toMatchObject([{ outcome: 'CREDITED' }]);
    expect((await read([both('KTP')])).codes).toEqual(['2 STATUS_UNKNOWN', '2 STATUS_UNKNOWN']);
  });

  test.each<[object, string]>([
    [{ field: 'status', word: 'GAGAL', means: 'BERHASIL' }, 'WORD_INVALID'],
    [{ field: 'status', word: ' ', means: 'BERHASIL' }, 'WORD_INVALID'],
    [{ field: 'status', word: 'OKE', means: 'BAGUS' }, 'UNKNOWN_WORD'],
    [{ field: 'nik', word: 'A', means: 'B' }, 'UNKNOWN_FIELD'],
    [{ field: 'status', word: 'A', meaning: 'BERHASIL' }, 'UNKNOWN_KEY'],
  ])('%j is a fault', (word, code) => {
    const fault = parseMapping(JSON.stringify({ kind: 'BRI', words: [word] }));
    expect(fault).toMatchObject({ refused: true, code });
    expect((fault as MappingFault).message('id')).toMatch(/^words\[0\]/);
  });
});

describe('a file whose header is not known', () => {
  test('comes with a proposal', async () => {
    const people = Array.from(
      { length: 20 },
      (_, at) => `18720112039000${at + 10},SITI AMINAH ${'ABCDEFGHIJ'[at % 10]},BPNT,600000`,
    );
    const { outcome } = await roster(lines('NOMOR IDENTITAS,ORANG,BANTUAN,UANG', ...people));
    expect(outcome).toMatchObject({
      code: 'HEADER_NOT_FOUND',
      details: {
        proposal: {
          kind: 'roster',
          headerRow: 1,
          columns: [{ field: 'nik' }, { field: 'name' }, {}, { field: 'amount' }],
        },
      },
    });
    expect(JSON.stringify(outcome)).not.toMatch(/\d{10}/);
  });
});

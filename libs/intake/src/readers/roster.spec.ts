import { amendments, lines, roster } from '../../test/reading.js';

const HEAD = 'NIK,NOKK,NAMA,KELURAHAN,KECAMATAN,PROGRAM,PERIODE,NOMINAL,KANAL,BANK,NO_REKENING,NO_KKS,STATUS';
const GOOD =
  '1872011203900001,1872010101010001,SITI AMINAH,IRINGMULYO,METRO TIMUR,BPNT,2026-01/2026-03,600000,BRI,BRI,012301001234567,6013010012345678,AKTIF';

describe('a roster', () => {
  test('becomes rows of the table', async () => {
    const { rows, reading, problems } = await roster(lines(HEAD, GOOD));
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        row: 2,
        programme: 'BPNT',
        nik: '1872011203900001',
        kk: '1872010101010001',
        name: 'SITI AMINAH',
        kelurahan: 'IRINGMULYO',
        kecamatan: 'METRO TIMUR',
        months: '2026-01/2026-03',
        amount: 600_000,
        channel: 'BRI',
        account: '012301001234567',
        card: '6013010012345678',
        withdraws: 0,
      },
    ]);
    expect(reading).toMatchObject({
      role: 'roster',
      rows: 1,
      accepted: 1,
      rejected: 0,
      amount: 600_000,
      carrier: { kind: 'CSV', separator: ',', encoding: 'UTF-8' },
      sheets: [{ headerRow: 1 }],
    });
  });

  const field = async (header: string, value: string) => {
    const cells = GOOD.split(',');
    cells[HEAD.split(',').indexOf(header)] = value.includes(',') ? `"${value}"` : value;
    return await roster(lines(HEAD, GOOD, cells.join(',')));
  };

  test.each([
    ['NIK', '', 'NIK_INVALID'],
    ['NIK', '187201120390001', 'NIK_INVALID'],
    ['NIK', '0000000000000000', 'NIK_INVALID'],
    ['NIK', '1.87201E+15', 'NIK_INVALID'],
    ['NIK', '1872O11203900001', 'NIK_INVALID'],
    ['NOKK', '18720101010100', 'KK_INVALID'],
    ['NOKK', '1,87201E+15', 'KK_INVALID'],
    ['NAMA', ' ', 'NAME_MISSING'],
    ['PROGRAM', 'BLT', 'PROGRAMME_UNKNOWN'],
    ['PROGRAM', '', 'PROGRAMME_UNKNOWN'],
    ['PERIODE', 'LEBARAN', 'MONTHS_INVALID'],
    ['PERIODE', 'TAHAP 2 2026', 'OUTSIDE_CYCLE'],
    ['NOMINAL', '', 'AMOUNT_MISSING'],
    ['NOMINAL', '0', 'AMOUNT_MISSING'],
    ['NOMINAL', '-600000', 'AMOUNT_INVALID'],
    ['NOMINAL', '600.000,50', 'AMOUNT_INVALID'],
    ['NOMINAL', '60000000000000', 'AMOUNT_INVALID'],
    ['NO_REKENING', '01230X001234567', 'ACCOUNT_INVALID'],
    ['NO_KKS', 'HILANG', 'CARD_INVALID'],
  ])('%s %j is rejected with %s', async (header, value, code) => {
    const { codes, problems, rows, reading } = await field(header, value);
    expect(codes).toEqual([`3 ${code}`]);
    expect(problems[0]).toMatchObject({ sheet: '', row: 3, column: header });
    expect(rows).toHaveLength(1);
    expect(reading).toMatchObject({ rows: 2, accepted: 1, rejected: 1 });
  });

  test.each([
    ['NIK', "'1872011203900001", 'nik', '1872011203900001'],
    ['NIK', '="1872011203900001"', 'nik', '1872011203900001'],
    ['NIK', '1872\u00a00112\u00a00390\u00a00001', 'nik', '1872011203900001'],
    ['NOKK', '0000000000000000', 'kk', ''],
    ['NOKK', '-', 'kk', ''],
    ['NAMA', '  SITI   AMINAH ', 'name', 'SITI AMINAH'],
    ['NAMA', 'SITI\u00a0AMINAH', 'name', 'SITI AMINAH'],
    ['NAMA', '\u202eSITI\u202c AMI\u0007NAH', 'name', 'SITI AMINAH'],
    ['KELURAHAN', 'IRING\u200fMULYO 1872_0112_0390_0001', 'kelurahan', 'IRINGMULYO …0001'],
    ['KECAMATAN', 'METRO TIMUR 18720112039', 'kecamatan', 'METRO TIMUR …2039'],
    ['PROGRAM', 'Program Sembako', 'programme', 'BPNT'],
    ['PROGRAM', 'program keluarga harapan', 'programme', 'PKH'],
    ['PERIODE', '', 'months', ''],
    ['PERIODE', 'TAHAP I TAHUN 2026', 'months', '2026-01/2026-03'],
    ['NOMINAL', 'Rp600.000,-', 'amount', 600_000],
    ['KANAL', 'PT. POS', 'channel', 'POS'],
    ['KANAL', '', 'channel', 'BRI'],
    ['KANAL', 'BANK', 'channel', 'BRI'],
    ['NO_REKENING', '0123-01-001234-56-7', 'account', '012301001234567'],
    ['NO_REKENING', '1.23E+14', 'account', ''],
    ['NO_KKS', '000', 'card', ''],
  ])('%s %j is read', async (header, value, column, expected) => {
    const { rows, codes } = await field(header, value);
    expect(codes).toEqual([]);
    expect(rows[1]).toMatchObject({ [column]: expected });
  });

  test('an unknown channel is a warning', async () => {
    const { rows, reading } = await roster(lines(HEAD, GOOD.replace('BRI,BRI', 'WARUNG,')));
    expect(rows[0]).toMatchObject({ channel: '' });
    expect(reading.warnings).toMatchObject([{ code: 'CHANNEL_UNKNOWN', count: 1, firstRow: 2 }]);
  });

  test('every problem of a row is told', async () => {
    expect((await roster(lines(HEAD, GOOD, ',1,,,,X,Y,Z,,,,,'))).codes).toEqual([
      '3 NIK_INVALID',
      '3 KK_INVALID',
      '3 NAME_MISSING',
      '3 PROGRAMME_UNKNOWN',
      '3 MONTHS_INVALID',
      '3 AMOUNT_INVALID',
    ]);
  });

  test('more filled cells than headers are rejected, empty ones are not', async () => {
    expect((await roster(lines(HEAD, `${GOOD},,`, `${GOOD},x`))).codes).toEqual(['3 COLUMN_COUNT']);
  });

  test('without a programme column it takes what is given with the file', async () => {
    const text = lines('NIK,NAMA,NOMINAL', '1872011203900001,SITI,600000');
    expect((await roster(text, { defaultProgramme: 'BPNT' })).rows).toMatchObject([{ programme: 'BPNT' }]);
    expect((await roster(text)).outcome).toMatchObject({ refused: true, code: 'COLUMNS_MISSING' });
    expect((await roster(text, { cycleProgrammes: ['BPNT'] })).outcome).toMatchObject({
      refused: true,
      code: 'COLUMNS_MISSING',
    });
  });
});

describe('amendments', () => {
  test.each([
    ['EXCLUDE', 1],
    ['hapus', 1],
    ['KELUAR', 1],
    ['EXCLUDE MENINGGAL', 1],
    ['TAMBAH', 0],
    ['', 0],
  ])('STATUS %j: withdraws %d', async (status, withdraws) => {
    const row = `1872011203900001,1872010101010001,SITI,,,BPNT,,600000,,,,,${status}`;
    expect((await amendments(lines(HEAD, row))).rows).toMatchObject([{ withdraws }]);
  });

  test('a row that withdraws needs neither amount nor name', async () => {
    expect((await amendments(lines('NIK,PROGRAM,STATUS', '1872011203900001,PKH,HAPUS'))).rows).toMatchObject([
      { withdraws: 1, programme: 'PKH' },
    ]);
    expect(
      (
        await amendments(
          lines('NIK,NAMA,NOMINAL,PROGRAM,STATUS', '1872011203900001,A,1,PKH,', '1872011203900002,,,PKH,'),
        )
      ).codes,
    ).toEqual(['3 NAME_MISSING', '3 AMOUNT_MISSING']);
  });
});

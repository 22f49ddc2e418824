import { Vocabulary } from '../../../domain/src/book/vocabulary.js';
import { StatementTable } from '../../../domain/src/statements/statement-table.js';
import { parseIsoMonths } from '../../../domain/src/values/months.js';
import { bytesOf, lines, report } from '../../test/reading.js';
import { channelProfile, memorySource, readReportFile } from '../index.js';

describe('the programme of a payment', () => {
  const read = (row: string, given = {}) => report('POS', lines('NIK,PROGRAM,TOTAL,STATUS', row), given);
  const NIK = '1872011203900001';

  test.each<[string, object, string]>([
    [`${NIK},PKH,600000,LUNAS`, { defaultProgramme: 'BPNT' }, 'PKH'],
    [`${NIK},,600000,LUNAS`, { defaultProgramme: 'BPNT' }, 'BPNT'],
    [`${NIK},,600000,LUNAS`, { cycleProgrammes: ['PKH'] }, 'PKH'],
    [`${NIK},,600000,GAGAL`, { cycleProgrammes: ['PKH'] }, 'PKH'],
    [`${NIK},,,GAGAL`, { cycleProgrammes: ['PKH'] }, ''],
    [`${NIK},,0,BELUM`, { cycleProgrammes: ['PKH'] }, ''],
    [`${NIK},,,RETUR`, {}, ''],
    [`${NIK},,,GAGAL`, { defaultProgramme: 'BPNT' }, 'BPNT'],
    [`${NIK},BLTS,900000,LUNAS`, { cycleProgrammes: ['BLTS', 'PKH'] }, 'BLTS'],
  ])('%s with %j is %j', async (row, given, programme) => {
    expect((await read(row, given)).rows).toMatchObject([{ programme }]);
  });

  test('is a reject when nothing says it', async () => {
    expect((await read(`${NIK},,600000,LUNAS`, { cycleProgrammes: ['PKH', 'BPNT'] })).codes).toEqual([
      '2 PROGRAMME_UNKNOWN',
    ]);
  });
});

test('one row pays its programmes in one order, wherever their columns stand', async () => {
  const { rows } = await report(
    'POS',
    lines('NOMINAL SEMBAKO,NIK,NOMINAL PKH,STATUS', '600000,1872011203900001,750000,LUNAS'),
  );
  expect(rows.map(({ programme, amount }) => [programme, amount])).toEqual([
    ['PKH', 750_000],
    ['BPNT', 600_000],
  ]);
});

describe("Kantor Pos's report", () => {
  const read = (row: string, given = {}) =>
    report(
      'POS',
      lines(
        'KODE_DANOM,NIK,NAMA,PROGRAM,NOMINAL_PKH,NOMINAL_SEMBAKO,TOTAL,STATUS_BAYAR,TGL_BAYAR,ALASAN_GAGAL',
        row,
      ),
      given,
    );
  const amounts = async (row: string) =>
    (await read(row)).rows.map(({ programme, amount }) => [programme, amount]);

  test.each<[string, (string | number)[][]]>([
    [
      'D1,1872011203900001,A,,750000,600000,1350000,DIBAYAR,2026-03-01,',
      [
        ['PKH', 750_000],
        ['BPNT', 600_000],
      ],
    ],
    [
      'D1,1872011203900001,A,,750000,600000,,DIBAYAR,2026-03-01,',
      [
        ['PKH', 750_000],
        ['BPNT', 600_000],
      ],
    ],
    ['D1,1872011203900001,A,,,600000,600000,DIBAYAR,2026-03-01,', [['BPNT', 600_000]]],
    ['D1,1872011203900001,A,,0,600000,600000,DIBAYAR,2026-03-01,', [['BPNT', 600_000]]],
    ['D1,1872011203900001,A,PKH,,,750000,DIBAYAR,2026-03-01,', [['PKH', 750_000]]],
    [
      'D1,1872011203900001,A,PKH+BPNT,750000,600000,1350000,DIBAYAR,2026-03-01,',
      [
        ['PKH', 750_000],
        ['BPNT', 600_000],
      ],
    ],
    [
      'D1,1872011203900001,A,,750000,600000,1350000,GAGAL,,Pindah',
      [
        ['PKH', 750_000],
        ['BPNT', 600_000],
      ],
    ],
    ['D1,1872011203900001,A,,0,0,0,GAGAL,,Pindah', [['', 0]]],
    ['D1,,,,,,,GAGAL,,Pindah', [['', 0]]],
  ])('%s pays %j', async (row, expected) => {
    expect(await amounts(row)).toEqual(expected);
  });

  test('a total that differs is rejected', async () => {
    expect((await read('D1,1872011203900001,A,,750000,600000,1950000,DIBAYAR,2026-03-01,')).codes).toEqual([
      '2 TOTAL_DIFFERS',
    ]);
    expect((await read('D1,1872011203900001,A,PKH,0,0,750000,DIBAYAR,2026-03-01,')).codes).toEqual([
      '2 TOTAL_DIFFERS',
    ]);
  });

  test('a programme column that nobody fills brings no programme', async () => {
    const vocabulary = new Vocabulary();
    const content = lines(
      'NIK,NOMINAL PKH,NOMINAL SEMBAKO,STATUS',
      '1872011203900001,,600000,LUNAS',
      '1872011203900002,750000,,???',
    );
    const context = { file: 0, cycle: parseIsoMonths('2026-01/2026-03')! };
    const source = memorySource('pos.csv', bytesOf(content));
    await readReportFile(source, channelProfile('POS')!, new StatementTable(vocabulary), context);
    expect([vocabulary.programmes.size, vocabulary.programmes.text(1)]).toEqual([1, 'BPNT']);
  });

  test('paid without any amount is rejected', async () => {
    expect((await read('D1,1872011203900001,A,PKH,,,,DIBAYAR,2026-03-01,')).codes).toEqual([
      '2 AMOUNT_MISSING',
    ]);
  });

  test.each([
    ['BAYAR', 'PAID'],
    ['DIBAYAR', 'PAID'],
    ['TERBAYAR', 'PAID'],
    ['LUNAS', 'PAID'],
    ['SUKSES', 'PAID'],
    ['GAGAL', 'FAILED'],
    ['TIDAK TERBAYAR', 'FAILED'],
    ['TOLAK', 'FAILED'],
    ['BELUM', 'PENDING'],
    ['PROSES', 'PENDING'],
    ['RETUR', 'RETURNED'],
    ['KEMBALI', 'RETURNED'],
  ])('status %s is %s', async (status, outcome) => {
    expect((await read(`D1,1872011203900001,A,,,600000,,${status},,`)).rows).toMatchObject([
      { outcome, withdrawn: -1, danom: 'D1' },
    ]);
  });

  test.each([
    ['Alamat tidak ditemukan', 'ADDRESS_NOT_FOUND'],
    ['KPM di luar kota', 'OUT_OF_TOWN'],
    ['Dua penerima dalam satu KK', 'TWO_IN_ONE_KK'],
    ['Sudah mampu', 'WELL_OFF'],
    ['KPM tidak mampu datang', 'OTHER'],
    ['Meninggal dunia', 'DECEASED'],
    ['Pindah', 'MOVED'],
    ['Sudah menerima bantuan lain', 'OTHER_AID'],
    ['NIK berbeda', 'NIK_MISMATCH'],
    ['Menolak', 'REFUSED'],
    ['Hujan', 'OTHER'],
  ])('failed because of %j is %s', async (text, code) => {
    expect((await read(`D1,1872011203900001,A,,,,,GAGAL,,${text}`)).rows).toMatchObject([
      { reason: `${code}\t${text}` },
    ]);
  });
});

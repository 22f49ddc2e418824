import { Vocabulary } from '../../../domain/src/book/vocabulary.js';
import { StatementTable } from '../../../domain/src/statements/statement-table.js';
import { formatDay } from '../../../domain/src/values/day.js';
import { parseIsoMonths } from '../../../domain/src/values/months.js';
import { bytesOf, lines, report } from '../../test/reading.js';
import { type ChannelProfile, channelProfile, memorySource, readReportFile } from '../index.js';

const BRI =
  'NIK,NAMA_REKENING,NO_REKENING,NO_KARTU,PROGRAM,PERIODE,NOMINAL_SALUR,TGL_TOPUP,STATUS_TOPUP,TGL_TRANSAKSI,NOMINAL_TRANSAKSI,SALDO,STATUS_REKENING,STATUS_KKS,NO_REF,KETERANGAN';
const CREDIT =
  '1872011203900001,SITI AMINAH,012301001234567,6013010012345678,BPNT,2026-01/2026-03,600000,2026-02-10,BERHASIL,2026-03-01,400000,200000,AKTIF,SUDAH,T1,';

describe("BRI's report", () => {
  const field = async (changes: Record<string, string>, given = {}) => {
    const cells = CREDIT.split(',');
    for (const [header, value] of Object.entries(changes))
      cells[BRI.split(',').indexOf(header)] = `"${value}"`;
    return await report('BRI', lines(BRI, CREDIT, cells.join(',')), given);
  };

  test('becomes rows of the table', async () => {
    const { rows, reading } = await report('BRI', lines(BRI, CREDIT));
    expect(rows).toEqual([
      {
        row: 2,
        nik: '1872011203900001',
        damagedNik: undefined,
        kk: '',
        account: '012301001234567',
        card: '6013010012345678',
        danom: '',
        name: 'SITI AMINAH',
        programme: 'BPNT',
        months: '2026-01/2026-03',
        outcome: 'CREDITED',
        amount: 600_000,
        day: '2026-02-10',
        reference: 'T1',
        withdrawn: 400_000,
        card_status: 1,
        reason: '',
      },
    ]);
    expect(reading).toMatchObject({
      role: 'report',
      channel: 'BRI',
      hasWithdrawalColumns: true,
      newestDay: 20_513,
    });
  });

  test.each([
    ['BERHASIL', 'CREDITED'],
    ['Sukses', 'CREDITED'],
    ['SUCCESS', 'CREDITED'],
    ['TERSALUR', 'CREDITED'],
    ['00', 'CREDITED'],
    ['GAGAL', 'FAILED'],
    ['FAILED', 'FAILED'],
    ['TOLAK', 'FAILED'],
    ['PROSES', 'PENDING'],
    ['PENDING', 'PENDING'],
    ['BELUM', 'PENDING'],
    ['RETUR', 'RETURNED'],
    ['KEMBALI', 'RETURNED'],
    ['DIKEMBALIKAN', 'RETURNED'],
  ])('status %s is %s', async (status, outcome) => {
    expect((await field({ STATUS_TOPUP: status })).rows[1]).toMatchObject({ outcome });
  });

  test.each<[Record<string, string>, string]>([
    [{ STATUS_TOPUP: 'MUNGKIN' }, 'STATUS_UNKNOWN'],
    [{ STATUS_TOPUP: '' }, 'STATUS_MISSING'],
    [{ STATUS_REKENING: 'MUNGKIN' }, 'STATUS_UNKNOWN'],
    [{ STATUS_KKS: 'MUNGKIN' }, 'STATUS_UNKNOWN'],
    [{ NOMINAL_SALUR: '' }, 'AMOUNT_MISSING'],
    [{ NOMINAL_SALUR: '0' }, 'AMOUNT_MISSING'],
    [{ NOMINAL_SALUR: '1,5' }, 'AMOUNT_INVALID'],
    [{ NOMINAL_TRANSAKSI: '-1' }, 'AMOUNT_INVALID'],
    [{ TGL_TOPUP: '31/02/2026' }, 'DAY_INVALID'],
    [{ TGL_TRANSAKSI: 'kemarin' }, 'DAY_INVALID'],
    [{ PERIODE: '2025-12' }, 'OUTSIDE_CYCLE'],
    [{ PERIODE: '?x' }, 'MONTHS_INVALID'],
    [{ PROGRAM: 'BLT' }, 'PROGRAMME_UNKNOWN'],
    [{ PROGRAM: '' }, 'PROGRAMME_UNKNOWN'],
    [{ NIK: '', NAMA_REKENING: '', NO_REKENING: '', NO_KARTU: '' }, 'PAYEE_MISSING'],
  ])('%j is rejected with %s', async (changes, code) => {
    expect((await field(changes)).codes).toEqual([`3 ${code}`]);
  });

  test.each([
    ['187201120390001', { nik: '', damagedNik: '187201120390001' }, 'NIK_LENGTH'],
    ['1.87201E+15', { nik: '', damagedNik: '18720…' }, 'NIK_SHORTENED'],
    ['1872O11203900001', { nik: '', damagedNik: undefined }, 'NIK_LETTERS'],
    ['0000000000000000', { nik: '', damagedNik: undefined }, 'NIK_ZEROS'],
  ])('NIK %s is a warning', async (nik, row, code) => {
    const { rows, reading, codes } = await field({ NIK: nik });
    expect(codes).toEqual([]);
    expect(rows[1]).toMatchObject(row);
    expect(reading.warnings).toMatchObject([{ code, count: 1, firstRow: 3 }]);
  });

  test.each<[Record<string, string>, Record<string, unknown>, string]>([
    [{ NO_REKENING: '1.23E+14' }, { account: '' }, 'ACCOUNT_SHORTENED'],
    [{ NO_REKENING: '0012' }, { account: '0012' }, 'ACCOUNT_LENGTH'],
    [{ NO_KARTU: '6.01E+15' }, { card: '' }, 'CARD_SHORTENED'],
    [{ NOMINAL_TRANSAKSI: '' }, { withdrawn: 0 }, 'WITHDRAWAL_AMOUNT_MISSING'],
  ])('%j is a warning', async (changes, row, code) => {
    const { rows, reading } = await field(changes);
    expect(rows[1]).toMatchObject(row);
    expect(reading.warnings).toMatchObject([{ code, count: 1, firstRow: 3 }]);
  });

  test.each<[Record<string, string>, string]>([
    [{ KETERANGAN: 'Rekening pasif' }, 'ACCOUNT_PASSIVE\tRekening pasif'],
    [{ KETERANGAN: '', STATUS_REKENING: 'TUTUP' }, 'ACCOUNT_CLOSED\tTUTUP'],
    [{ KETERANGAN: '', STATUS_REKENING: 'DORMANT' }, 'ACCOUNT_PASSIVE\tDORMANT'],
    [{ KETERANGAN: 'ERR 17', STATUS_REKENING: 'BLOKIR' }, 'ACCOUNT_BLOCKED\tERR 17'],
    [{ KETERANGAN: 'ERR 17' }, 'OTHER\tERR 17'],
    [{ KETERANGAN: 'Gagal burekol' }, 'ACCOUNT_OPENING_FAILED\tGagal burekol'],
    [{ KETERANGAN: 'NIK 1872011203900001 berbeda' }, 'NIK_MISMATCH\tNIK …0001 berbeda'],
    [{ KETERANGAN: 'beda nama' }, 'NAME_MISMATCH\tbeda nama'],
    [{ KETERANGAN: 'KKS belum terdistribusi' }, 'CARD_NOT_DISTRIBUTED\tKKS belum terdistribusi'],
    [{ KETERANGAN: '' }, ''],
  ])('failed, %j: the reason is %j', async (changes, reason) => {
    expect((await field({ STATUS_TOPUP: 'GAGAL', NOMINAL_SALUR: '', ...changes })).rows[1]).toMatchObject({
      outcome: 'FAILED',
      amount: 0,
      reason,
    });
  });

  test.each([
    ['SUDAH', 1],
    ['TERDISTRIBUSI', 1],
    ['DITERIMA', 1],
    ['BELUM', 2],
    ['BELUM TERDISTRIBUSI', 2],
    ['Belum Diterima', 2],
    ['', 0],
  ])('card status %j is %d', async (status, expected) => {
    expect((await field({ STATUS_KKS: status })).rows[1]).toMatchObject({ card_status: expected });
  });

  test('withdrawals: by day only, the whole amount; without columns, not known', async () => {
    const rows = async (header: string, row: string) => (await report('BRI', lines(header, row))).rows;
    const start = 'NIK,PROGRAM,NOMINAL SALUR,STATUS SALUR';
    expect(await rows(`${start},TGL CAIR`, '1872011203900001,PKH,750000,SUKSES,2026-03-01')).toMatchObject([
      { withdrawn: 750_000 },
    ]);
    expect(await rows(`${start},TGL CAIR`, '1872011203900001,PKH,750000,SUKSES,')).toMatchObject([
      { withdrawn: 0 },
    ]);
    expect(await rows(`${start},TGL CAIR`, '1872011203900001,PKH,750000,GAGAL,2026-03-01')).toMatchObject([
      { withdrawn: 0 },
    ]);
    expect(await rows(start, '1872011203900001,PKH,750000,SUKSES')).toMatchObject([{ withdrawn: -1 }]);
  });

  test.each([
    ['TGL_TOPUP', '2062-03-02'],
    ['TGL_TRANSAKSI', '02/03/2062'],
    ['TGL_TOPUP', '2026-05-01'],
  ])(
    '%s %s after the day of assessment rejects the row and does not date the report',
    async (header, day) => {
      const { codes, problems, rows, reading } = await field({ [header]: day }, { asOf: '2026-04-30' });
      expect(codes).toEqual(['3 DAY_INVALID']);
      expect(problems[0]!.message).toContain('lebih baru daripada hari penilaian 2026-04-30');
      expect(rows).toHaveLength(1);
      expect(formatDay(reading.newestDay!)).toBe('2026-03-01');
    },
  );

  test('a day on the day of assessment, and any day when none is given, counts', async () => {
    expect((await field({ TGL_TOPUP: '2026-04-30' }, { asOf: '2026-04-30' })).codes).toEqual([]);
    expect((await field({ TGL_TOPUP: '2062-03-02' })).codes).toEqual([]);
  });

  test.each([
    [{ NOMINAL_SALUR: '1,872,010,101,067,001' }, 'AMOUNT_INVALID'],
    [{ NOMINAL_SALUR: '18720101O1067001' }, 'AMOUNT_INVALID'],
    [{ STATUS_TOPUP: '1872/0101/0106/7001' }, 'STATUS_UNKNOWN'],
    [{ TGL_TOPUP: '1872/0101/0106/7001' }, 'DAY_INVALID'],
    [{ PERIODE: '1872_0101_0106_7001' }, 'MONTHS_INVALID'],
    [{ PROGRAM: '18720101O1067001' }, 'PROGRAMME_UNKNOWN'],
  ])('a NIK in the wrong column is masked in the message: %j', async (changes, code) => {
    const { problems } = await field(changes);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]!.message).toContain('"…7001"');
    expect(problems[0]!.message.match(/\d/g)!.join('')).not.toContain('187201');
  });

  test('a NIK in a name, an area or a remark is masked as it is read', async () => {
    const { rows } = await field({
      NAMA_REKENING: 'SITI 1872-0112-0390-0001',
      STATUS_TOPUP: 'GAGAL',
      KETERANGAN: 'sama dgn 1872/0112/0390/0002',
    });
    expect(rows[1]).toMatchObject({ name: 'SITI …0001', reason: 'OTHER\tsama dgn …0002' });
  });

  test('a rejected row leaves no words behind', async () => {
    const vocabulary = new Vocabulary();
    const cells = CREDIT.replace('SITI AMINAH', 'BUDI').replace('BPNT', 'PKH').replace('BERHASIL', 'MUNGKIN');
    const source = memorySource('bri.csv', bytesOf(lines(BRI, CREDIT, cells)));
    const cycle = parseIsoMonths('2026-01/2026-03')!;
    await readReportFile(source, channelProfile('BRI')!, new StatementTable(vocabulary), {
      file: 1,
      cycle,
      cycleProgrammes: () => ['BLTS'],
    });
    expect([vocabulary.programmes.size, vocabulary.programmes.text(1)]).toEqual([1, 'BPNT']);
    expect([vocabulary.names.size, vocabulary.names.text(1)]).toEqual([1, 'SITI AMINAH']);
  });

  test('nearly all NIKs ending in 0 are a warning', async () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      CREDIT.replace('1872011203900001', `18720112039${String(at * 10).padStart(5, '0')}`),
    );
    expect((await report('BRI', lines(BRI, ...many))).reading.warnings).toMatchObject([
      { code: 'NIK_ENDS_IN_ZERO', count: 60, firstRow: 2 },
    ]);
  });
});

test('a further bank is one more profile', async () => {
  const profile: ChannelProfile = {
    ...channelProfile('BRI')!,
    channel: 'BNI',
    name: 'Bank BNI',
    fields: { account: ['REK'], amount: ['RP'], status: ['HASIL'], 'amount.PKH': ['RP PKH'] },
    required: [['account'], ['amount'], ['status']],
    statuses: { CREDITED: ['OK'], FAILED: ['NOK'] },
  };
  const table = new StatementTable(new Vocabulary());
  const source = memorySource('bni.csv', bytesOf(lines('REK|RP|HASIL', '0123456789|600000|ok')));
  const cycle = parseIsoMonths('2026-01/2026-03')!;
  const outcome = await readReportFile(source, profile, table, {
    file: 1,
    cycle,
    cycleProgrammes: () => ['BPNT'],
  });
  expect(outcome).toMatchObject({ refused: false, channel: 'BNI', accepted: 1, amount: 600_000 });
});

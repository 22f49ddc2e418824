import fc from 'fast-check';
import { amendments, lines, report, type Result, roster, type PlainRow } from '../../test/reading.js';

const ROSTER_HEAD = 'NIK,NOKK,NAMA,PROGRAM,NOMINAL,KANAL,NO_REKENING,NO_KKS,KETERANGAN';
const REPORT_HEAD =
  'NIK,NAMA_REKENING,NO_REKENING,NO_KARTU,PROGRAM,NOMINAL_SALUR,STATUS_TOPUP,NO_REFERENSI,TGL_TOPUP,TGL_TRANSAKSI,NOMINAL_TRANSAKSI,SALDO,STATUS_KKS,KETERANGAN';
const POST_HEAD =
  'KODE_DANOM,NIK,NOKK,NAMA,KELURAHAN,PERIODE,NOMINAL_PKH,NOMINAL_SEMBAKO,TOTAL,STATUS_BAYAR,TGL_BAYAR,ALASAN_GAGAL,CATATAN';

/** Few people, so that numbers come again, in and out of their order. */
const serial = fc.integer({ min: 1, max: 12 }).map((at) => String(at).padStart(4, '0'));

/** What most rows have, and now and then anything else, so that rows that say nothing special stand side by side. */
const mostly = <Value>(usual: fc.Arbitrary<Value>, other: fc.Arbitrary<Value>) =>
  fc.oneof({ arbitrary: usual, weight: 30 }, { arbitrary: other, weight: 1 });

/** A number as files have it: whole, as often as not; otherwise with what people and spreadsheets make of it. */
function written(start: string): fc.Arbitrary<string> {
  return fc.tuple(serial, mostly(fc.constant(15), fc.nat({ max: 8 }))).map(([end, form]) => {
    const whole = start + end;
    switch (form) {
      case 0:
        return ` ${whole}`;
      case 1:
        return `'${whole}`;
      case 2:
        return `${whole.slice(0, 6)} ${whole.slice(6)}`;
      case 3:
        return whole.slice(1);
      case 4:
        return `${whole}0`;
      case 5:
        return `${whole[0]}.${whole.slice(1, 6)}E+${whole.length - 1}`;
      case 6:
        return '0'.repeat(whole.length);
      case 7:
        return '';
      case 8:
        return `${whole.slice(0, -1)}O`;
      default:
        return whole;
    }
  });
}

const nik = written('187201120390');
const name = mostly(
  fc.constantFrom('SITI AMINAH', 'SITI', 'AMINAH', 'H. UMAR'),
  fc.constantFrom(' SITI  AMINAH', '', 'AMINAH 1872011203900001', '#N/A', '#1', '-', 'UMAR '),
);
const area = mostly(fc.constantFrom('METRO', 'YOSOMULYO'), fc.constantFrom('', ' METRO', '#REF!'));
const reference = mostly(
  fc.constantFrom('SP1', 'SP2', 'SP 3', '1234567890123'),
  fc.constantFrom(' SP2', 'SP  3', '', '-'),
);
const programme = mostly(fc.constantFrom('BPNT', 'PKH'), fc.constantFrom('pkh', 'SEMBAKO', 'XYZ', ''));
const months = mostly(
  fc.constantFrom('JAN-MAR 2026', 'TAHAP I TAHUN 2026'),
  fc.constantFrom('', 'APR 2026', 'X', 'FEB 2026'),
);
const amount = mostly(
  fc.constantFrom('600000', '225000'),
  fc.constantFrom('600.000', '0', '', '-5', '9999999999', '1,5', '600000,00'),
);
const part = mostly(fc.constantFrom('600000', '225000', '', '0'), fc.constantFrom('-', '600.000', 'x'));
const day = mostly(
  fc.constantFrom('2026-02-05', '28/02/2026', '31-01-2026'),
  fc.constantFrom('', '-', '30/02/2026', '2027-01-01', 'x', '1969-12-30'),
);

const rosterRow = fc
  .tuple(
    nik,
    mostly(written('187201010101'), fc.constant('')),
    name,
    programme,
    amount,
    mostly(fc.constantFrom('BRI', 'POS', ''), fc.constant('BANK X')),
    fc.oneof(written('03280101234'), written('3280101234'), fc.constant('')),
    written('603298000107'),
  )
  .map((cells) => cells.join(','));
const amendmentRow = rosterRow.map((row) => row.replace(/BRI|POS/, 'KELUAR'));
const reportRow = fc
  .tuple(
    nik,
    name,
    written('03280101234'),
    written('603298000107'),
    programme,
    amount,
    mostly(fc.constantFrom('BERHASIL', 'RETUR'), fc.constantFrom('GAGAL', '', 'APA')),
    reference,
    day,
    fc.tuple(day, amount, fc.constantFrom('0', '', '1.000', '77')).map((cells) => cells.join(',')),
    mostly(fc.constantFrom('SUDAH', 'BELUM', ''), fc.constant('APA')),
  )
  .map((cells) => cells.join(','));
const postRow = fc
  .tuple(
    mostly(
      serial.map((at) => `D34111000${at}`),
      fc.constantFrom('', ' D1'),
    ),
    nik,
    mostly(written('187201010101'), fc.constant('')),
    name,
    area,
    months,
    fc
      .tuple(
        part,
        part,
        fc.constantFrom('sum', 'sum', 'sum', 'sum', ''),
        mostly(fc.constant(''), fc.constant('1')),
      )
      .map(([pkh, bpnt, total, more]) =>
        [pkh, bpnt, total === '' ? '' : `${Number(pkh || 0) + Number(bpnt || 0)}${more}`].join(','),
      ),
    mostly(fc.constantFrom('BAYAR', 'BELUM'), fc.constantFrom('GAGAL', '')),
    day,
    mostly(fc.constant(''), fc.constantFrom('MENINGGAL', 'APA')),
  )
  .map((cells) => cells.join(','));

/** The same file twice: in the first one rows are found together; the quotes of the second one's remarks keep them from it. */
async function bothWays(
  read: (content: string) => Promise<Result<PlainRow>>,
  head: string,
  rows: readonly string[],
  end: string,
): Promise<[unknown, unknown]> {
  const [together, oneByOne] = await Promise.all([
    read(lines(head, ...rows.map((row) => `${row},x${end}`))),
    read(lines(head, ...rows.map((row) => `${row},"x"${end}`))),
  ]);
  return [withoutRefusalText(together), withoutRefusalText(oneByOne)];
}

/** Refusals are errors, which are compared by what they say. */
function withoutRefusalText({ outcome, rows, problems }: Result<PlainRow>): unknown {
  return { outcome: outcome.refused ? outcome.message('id') : outcome, rows, problems };
}

describe('rows that were looked up together say what they say one by one', () => {
  it.each([
    ['a roster', roster, ROSTER_HEAD, rosterRow, ',,TOTAL,,600000,,,'],
    ['amendments', amendments, ROSTER_HEAD.replace('KANAL', 'STATUS'), amendmentRow, ',,TOTAL,,225000,,,'],
    [
      'a report',
      (content: string) => report('BRI', content, { asOf: '2026-04-30' }),
      REPORT_HEAD,
      reportRow,
      ',TOTAL,,,,600000,,,,,825000,77,',
    ],
    [
      'a report with columns of programmes',
      (content: string) => report('POS', content),
      POST_HEAD,
      postRow,
      ',,,TOTAL,,,600000,225000,825000,,,',
    ],
  ])('%s', async (_, read, head, row, total) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('', '\r'),
        async (rows, end) => {
          const [together, oneByOne] = await bothWays(read, head, [...rows, total], end);
          expect(together).toEqual(oneByOne);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('also of a report whose NIKs end in 0', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => `18720112039${at + 1000}0,SITI,BPNT,600000,BERHASIL`);
    const [together, oneByOne] = await bothWays(
      (content) => report('BRI', content),
      'NIK,NAMA_REKENING,PROGRAM,NOMINAL_SALUR,STATUS_TOPUP,CATATAN',
      rows,
      '',
    );
    expect(together).toEqual(oneByOne);
    expect(together).toMatchObject({ outcome: { warnings: [{ code: 'NIK_ENDS_IN_ZERO', count: 60 }] } });
  });
});

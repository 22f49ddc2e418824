import fc from 'fast-check';
import { lines, report, type Result, roster, type PlainRow } from '../../test/reading.js';

const ROSTER_HEAD = 'NIK,NOKK,NAMA,PROGRAM,NOMINAL,KANAL,NO_REKENING,NO_KKS,KETERANGAN';
const REPORT_HEAD =
  'NIK,NAMA_REKENING,NO_REKENING,NO_KARTU,PROGRAM,NOMINAL_SALUR,STATUS_TOPUP,NO_REFERENSI,KETERANGAN';

/** Few people, so that numbers come again, in and out of their order. */
const serial = fc.integer({ min: 1, max: 12 }).map((at) => String(at).padStart(4, '0'));

/** A number as files have it: whole, as often as not; otherwise with what people and spreadsheets make of it. */
function written(start: string): fc.Arbitrary<string> {
  return fc.tuple(serial, fc.nat({ max: 15 })).map(([end, form]) => {
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
const name = fc.constantFrom('SITI AMINAH', ' SITI  AMINAH', 'SITI', '', 'AMINAH 1872011203900001');
const reference = fc.constantFrom('SP1', 'SP2', ' SP2', 'SP  3', 'SP 3', '', '-');
const programme = fc.constantFrom('BPNT', 'PKH', 'pkh', 'SEMBAKO', 'XYZ');
const amount = fc.constantFrom('600000', '600.000', '0', '');

const rosterRow = fc
  .tuple(
    nik,
    written('187201010101'),
    name,
    programme,
    amount,
    fc.constantFrom('BRI', 'POS', ''),
    written('03280101234'),
    written('603298000107'),
  )
  .map((cells) => cells.join(','));
const reportRow = fc
  .tuple(
    nik,
    name,
    written('03280101234'),
    written('603298000107'),
    programme,
    amount,
    fc.constantFrom('BERHASIL', 'GAGAL', ''),
    reference,
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
    ['a roster', roster, ROSTER_HEAD, rosterRow],
    ['a report', (content: string) => report('BRI', content), REPORT_HEAD, reportRow],
  ])('%s', async (_, read, head, row) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('', '\r'),
        async (rows, end) => {
          const [together, oneByOne] = await bothWays(read, head, rows, end);
          expect(together).toEqual(oneByOne);
        },
      ),
      { numRuns: 300 },
    );
  });
});

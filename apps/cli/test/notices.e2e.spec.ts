import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  contentsOf,
  fileIn,
  newFolder,
  recordsOf,
  tersalur,
} from '../../../libs/testing/src/command-line.js';

const ROSTER =
  'NIK,NAMA,KELURAHAN,PROGRAM,NOMINAL\n1872014501800001,SITI AMINAH,METRO,BPNT,600000\n1872014501800002,BUDI SANTOSO,IRINGMULYO,BPNT,600000\n';
const BRI =
  'NIK,NAMA,NO_REKENING,NOMINAL_SALUR,TGL_TOPUP,STATUS_TOPUP\n1872014501800001,SITI AMINAH,012345678901234,600000,2026-02-10,BERHASIL\n';
const POS =
  'NIK,NAMA,PROGRAM,NOMINAL,TGL_BAYAR,STATUS_BAYAR\n1872014501800002,BUDI SANTOSO,PKH,750000,2026-02-10,LUNAS\n';

type Files = Partial<Record<'roster' | 'bri', string>>;

/** Reconciles a roster and a report in a new folder. */
function reconcile(
  files: Files = {},
  ...more: string[]
): { folder: string; out: string; words: string[]; talk: string } {
  const folder = newFolder();
  const roster = fileIn(folder, 'bnba.csv', files.roster ?? ROSTER);
  const bri = fileIn(folder, 'bri.csv', files.bri ?? BRI);
  const out = join(folder, 'hasil');
  const words = ['--cycle', '2026-01/2026-03', '--as-of', '2026-04-30', '--roster', roster, '--bri', bri];
  const { exit, talk } = tersalur('reconcile', ...words, '--out', out, ...more);
  expect([exit, talk]).toEqual([0, expect.any(String)]);
  return { folder, out, words, talk };
}

it.each(['a-pos.csv', 'z-pos.csv'])(
  'what another report says does not change how one is read: %s',
  (name) => {
    const pos = fileIn(newFolder(), name, POS);
    const { out } = reconcile({}, '--pos', pos);
    expect(recordsOf(join(out, 'rejects.csv'))).toEqual([]);
    expect(
      recordsOf(join(out, 'links.csv')).find(({ payment_ref }) => payment_ref === 'bri.csv#2'),
    ).toMatchObject({ programme: 'BPNT', link: 'auto' });
  },
);

it('rows that are rejected have one line, and warnings of what that means before the summary', () => {
  const roster = `${ROSTER}187201450180000,TANPA NIK,METRO,BPNT,600000\n`;
  const bri = `${BRI}1872014501800002,BUDI SANTOSO,,600000,2026-02-10,ENTAHLAH\n`;
  const { talk } = reconcile({ roster, bri });
  expect(talk).toMatch(
    /^2 baris ditolak di 2 berkas: lihat rejects\.csv atau "bin\/tersalur inspect BERKAS"\nPerhatian: 1 baris laporan ditolak; pembayarannya tidak dihitung dan keluarganya dapat tampak "belum tersalur"\. Perbaiki dahulu sesuai rejects\.csv\.\nPerhatian: 1 baris daftar penerima ditolak; keluarganya tidak dihitung dan pembayarannya dapat tampak "tanpa hak"\. Lihat rejects\.csv\.\nRekonsiliasi/,
  );
  expect(reconcile({ roster, bri }, '--verbose', '--lang', 'en').talk).toMatch(
    /^bnba\.csv: 1 rows rejected.*\nbri\.csv: 1 rows rejected.*\n2 rows rejected in 2 files.*\nAttention: 1 report rows were rejected.*\nAttention: 1 rows of the roster/,
  );
  expect(reconcile({ roster, bri }, '--quiet').talk).toBe('');
});

it('a file that Excel has damaged is said, with what to do', () => {
  const bri = BRI.replace('1872014501800001', '1.87201E+15');
  expect(reconcile({ bri }).talk).toMatch(
    /Perhatian: bri\.csv: 1 dari \d baris berisi NIK yang dipotong oleh Excel\. Minta berkas itu lagi dengan kolom NIK sebagai teks\./,
  );
});

it('a column that is probably mistyped is said', () => {
  const bri = BRI.replace('TGL_TOPUP', 'TGL TOPUPP');
  expect(reconcile({ bri }).talk).toContain(
    'bri.csv: judul kolom tidak dikenal, mungkin salah ketik: TGL TOPUPP (TGL TOPUP?)',
  );
});

it('the summary speaks of roles, sums that mean something, and in English with commas', () => {
  const pos = fileIn(newFolder(), 'pos.csv', POS);
  const { talk } = reconcile({}, '--pos', pos);
  expect(talk).toMatch(/│ bnba\.csv +│ daftar +│/);
  expect(talk).toMatch(/│ pos\.csv +│ Pos +│/);
  expect(talk).toMatch(/Keadaan +│ Hak bantuan │[\s\S]*Temuan +│/);
  expect(talk).toMatch(/Belum tersalur +│ +1 │ +-Rp600\.000 │/);
  expect(talk).toMatch(/Dibayar tanpa hak +│ +1 │ +Rp750\.000 │/);
  expect(reconcile({}, '--lang', 'en', '--pos', pos).talk).toMatch(/Not delivered +│ +1 │ +-Rp600,000 │/);
});

it('decisions that meet nothing are counted', () => {
  const decisions = fileIn(
    newFolder(),
    'keputusan.csv',
    'payment_key,decision,roster_ref,by,at,reason\n' +
      'ffffffffffffffff,NONE,,ani,2026-04-01T08:00:00Z,x\n' +
      'fffffffffffffffe,LINK,bnba.csv#99,ani,2026-04-01T08:00:00Z,x\n' +
      'fffffffffffffffd,LINK,bnba.csv#2,ani,2026-04-01T08:00:00Z,x\n',
  );
  const { talk } = reconcile({}, '--decisions', decisions);
  expect(talk).toContain('keputusan.csv: 3 keputusan tidak menemukan pembayarannya\n');
  expect(talk).toContain(
    'keputusan.csv: 1 keputusan LINK menunjuk baris yang tidak ada di daftar penerima\n',
  );
});

it('a region that the roster does not live in is worth a word', () => {
  expect(reconcile().talk).not.toContain('--region');
  expect(reconcile({}, '--region', '31.71').talk).toContain(
    'Perhatian: 2 dari 2 kelurahan di daftar penerima tidak ada di wilayah 31.71; periksa --region.',
  );
});

it('--interim names a report however its path is written', () => {
  const { folder, words } = reconcile();
  const interim = join(folder, '.', '..', folder.split('/').at(-1)!, 'bri.csv').replace('/bri', '/./bri');
  const out = join(folder, 'sementara');
  mkdirSync(out);
  const { exit } = tersalur('reconcile', '--quiet', ...words, '--interim', interim, '--out', out);
  expect(exit).toBe(0);
  expect(contentsOf(out)['ledger.csv']).toContain(',AWAITING_REPORT,');
});

it('verify says where to look when the inputs are the same', () => {
  const { out, words } = reconcile();
  const hint =
    'Semua masukan sama; periksa apakah --cutoff-bri, --cutoff-pos, --window, --tolerance, --unmask';
  expect(tersalur('verify', out, ...words, '--unmask').talk).toContain(hint);
  expect(tersalur('verify', out, ...words).talk).not.toContain(hint);
});

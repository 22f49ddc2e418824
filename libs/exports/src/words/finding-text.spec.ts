import { type Finding } from '../../../domain/src/index.js';
import { findingText, rupiahText } from './finding-text.js';

const finding = (kind: Finding['kind'], detail: Finding['detail'], more: Partial<Finding> = {}): Finding => ({
  kind,
  severity: 'high',
  rosterRefs: ['bnba.csv#2'],
  paymentRefs: [],
  detail,
  ...more,
});

describe('what a finding says, with the next step', () => {
  it.each<[string, Finding, RegExp]>([
    [
      'not delivered, and nobody says anything',
      finding('NOT_DELIVERED', { cutoff: '2026-03-31', pending: '' }),
      /^batas salur 31 Maret 2026 sudah lewat.*kunjungi keluarga/,
    ],
    [
      'not delivered, and the channel still says "not yet"',
      finding('NOT_DELIVERED', { cutoff: '2026-03-31', pending: 'POS' }),
      /^laporan POS masih menyebut belum\/proses.*sebelum berkunjung/,
    ],
    [
      'failed: the account is passive, said once',
      finding('PAYMENT_FAILED', { reason: 'ACCOUNT_PASSIVE', text: 'REKENING PASIF' }),
      /^gagal: rekening pasif; minta bank mengaktifkan rekening, lalu salur ulang$/,
    ],
    [
      'failed: the payee died, and nothing is paid again',
      finding('PAYMENT_FAILED', { reason: 'DECEASED', text: 'PENERIMA MENINGGAL' }),
      /^gagal: meninggal dunia \(PENERIMA MENINGGAL\); pastikan ke kelurahan/,
    ],
    [
      'failed: an unknown reason',
      finding('PAYMENT_FAILED', { reason: 'OTHER', text: 'LAIN' }),
      /^gagal: sebab lain \(LAIN\); tanyakan/,
    ],
    [
      'paid twice',
      finding('PAID_TWICE', { payments: 2 }, { difference: 600_000 }),
      /^2 pembayaran, Rp600\.000 di atas hak/,
    ],
    [
      'one KK twice: nobody is struck off at once',
      finding('DUPLICATE_ENTITLEMENT', { by: 'KK', earlier: 'bnba.csv#1' }),
      /Dukcapil/,
    ],
    [
      'excluded without a reason',
      finding('INELIGIBLE_RECIPIENT', { reason: '', exclusion: 'asn.csv#5' }),
      /\(asn\.csv#5\)/,
    ],
    [
      'idle money',
      finding('NOT_WITHDRAWN', { creditDay: '2026-02-10', daysLeft: 26, idle: 450_000 }),
      /^masih ada Rp450\.000 di rekening sejak 10 Februari 2026, sisa 26 hari/,
    ],
    [
      'idle money past the 105 days',
      finding('NOT_WITHDRAWN', { creditDay: '2026-02-10', daysLeft: -3, idle: 450_000 }),
      /lewat 3 hari/,
    ],
    [
      'identity mismatch: who it may be, what agrees, what does not',
      finding('IDENTITY_MISMATCH', {
        agrees: 'account',
        differs: 'nik;name',
        listedName: 'Siti',
        paymentKey: 'ab',
      }),
      /^rekening\/KKS sama dengan Siti \(bnba\.csv#2\), tetapi NIK, nama berbeda: .*\(kunci pembayaran ab\)$/,
    ],
    [
      'a contradicted decision says whose it was',
      finding('IDENTITY_MISMATCH', {
        agrees: 'nik',
        differs: '',
        listedName: 'Siti',
        paymentKey: 'ab',
        decision: 'NONE',
        decidedBy: 'Budi',
      }),
      /keputusan lama oleh Budi perlu ditinjau lagi$/,
    ],
    [
      'a file’s totals',
      finding(
        'CONTROL_TOTAL_MISMATCH',
        { file: 'pos.csv', NOMINAL_PKH: '450000/300000' },
        { paymentRefs: ['pos.csv'] },
      ),
      /^pos\.csv: NOMINAL_PKH tertulis Rp450\.000, terhitung Rp300\.000; minta laporan yang benar$/,
    ],
    [
      'paid to a household of another programme',
      finding('NOT_ON_ROSTER', { why: 'OTHER_PROGRAMME', programmes: 'BPNT' }),
      /terdaftar hanya untuk BPNT/,
    ],
    [
      'a report that is missing',
      finding('REPORT_AWAITED', { count: 7, amount: 4_200_000, cutoff: '2026-03-31' }, { channel: 'BRI' }),
      /^7 hak senilai Rp4\.200\.000 .*minta laporan kepada BRI$/,
    ],
  ])('%s', (_, given, expected) => expect(findingText(given)).toMatch(expected));

  it.each([
    [0, 'Rp0'],
    [1_950_000, 'Rp1.950.000'],
    [-600_000, '-Rp600.000'],
  ])('%d rupiah', (amount, text) => expect(rupiahText(amount)).toBe(text));
});

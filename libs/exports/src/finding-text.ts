import { type Finding, type FindingKind } from '#domain';
import failureReasons from './failure-reasons.json' with { type: 'json' };

/** How each kind is called on screens and lists (domain, Discrepancy kinds). */
export const FINDING_NAMES: Readonly<Record<FindingKind, string>> = {
  PAID_TWICE: 'Bayar ganda',
  OVERPAID: 'Lebih bayar',
  UNDERPAID: 'Kurang bayar',
  RETURNED: 'Dikembalikan ke kas negara',
  PAYMENT_FAILED: 'Gagal salur',
  NOT_DELIVERED: 'Belum tersalur',
  INELIGIBLE_RECIPIENT: 'Penerima tidak memenuhi syarat',
  DUPLICATE_ENTITLEMENT: 'Data ganda di daftar',
  CARD_NOT_HANDED_OVER: 'KKS belum diterima',
  NOT_WITHDRAWN: 'Saldo mengendap',
  WITHDRAWN_LESS_THAN_CREDITED: 'Dicairkan sebagian',
  WRONG_CHANNEL: 'Kanal tidak sesuai',
  OUT_OF_WINDOW: 'Di luar jadwal',
  NOT_ON_ROSTER: 'Dibayar tanpa hak',
  IDENTITY_MISMATCH: 'Identitas tidak cocok',
  AMBIGUOUS_MATCH: 'Perlu ditinjau',
  REPORT_AWAITED: 'Laporan belum masuk',
  SHARED_ACCOUNT: 'Rekening dipakai bersama',
  CONTROL_TOTAL_MISMATCH: 'Total laporan tidak cocok',
};

const EVIDENCE_NAMES: Readonly<Record<string, string>> = {
  nik: 'NIK',
  account: 'rekening/KKS',
  kk: 'KK',
  name: 'nama',
  area: 'wilayah',
};

/** What was compared and what to do next, as one plain Indonesian sentence. Holds no unmasked number. */
export function findingText(finding: Finding): string {
  const { detail } = finding;
  switch (finding.kind) {
    case 'PAID_TWICE':
      return `${detail.payments} pembayaran, ${excess(finding)} di atas hak: periksa bukti bayar kedua pembayaran`;
    case 'OVERPAID':
      return `dibayar ${excess(finding)} di atas hak: cocokkan dengan surat perintah bayar`;
    case 'UNDERPAID':
      return `kurang ${rupiahText(-(finding.difference ?? 0))} dari hak: tanyakan kekurangannya kepada penyalur`;
    case 'RETURNED':
      return 'dana sudah dikembalikan: tanyakan sebabnya dan usulkan salur ulang bila masih berhak';
    case 'PAYMENT_FAILED':
      return `gagal: ${reasonText(detail.reason, detail.text)}; perbaiki sebabnya lalu minta salur ulang`;
    case 'NOT_DELIVERED':
      return `batas salur ${detail.cutoff} sudah lewat dan tidak ada pembayaran: kunjungi keluarga dan tanyakan kepada penyalur`;
    case 'INELIGIBLE_RECIPIENT':
      return `ada di daftar pengecualian (${detail.reason}, ${detail.exclusion}): verifikasi kelayakan`;
    case 'DUPLICATE_ENTITLEMENT':
      return `${detail.by} sama dengan ${detail.earlier}: hapus salah satu dari daftar`;
    case 'CARD_NOT_HANDED_OVER':
      return 'saldo masuk tetapi KKS belum diserahkan: minta bank menyerahkan kartu';
    case 'NOT_WITHDRAWN':
    case 'WITHDRAWN_LESS_THAN_CREDITED':
      return `masuk rekening ${detail.creditDay}, ${idleText(Number(detail.daysLeft))}: ingatkan keluarga untuk mencairkan`;
    case 'WRONG_CHANNEL':
      return `dibayar lewat ${detail.channels}, daftar menyebut ${finding.channel}: perbarui kanal atau tanyakan kepada penyalur`;
    case 'OUT_OF_WINDOW':
      return `dibayar ${detail.days}, di luar jadwal bayar: periksa tanggalnya`;
    case 'NOT_ON_ROSTER':
      return strangerText(finding);
    case 'IDENTITY_MISMATCH':
    case 'AMBIGUOUS_MATCH':
      return reviewText(finding);
    case 'REPORT_AWAITED':
      return `${detail.count} hak senilai ${rupiahText(Number(detail.amount))} belum diketahui, batas salur ${detail.cutoff}: minta laporan kepada penyalur`;
    case 'SHARED_ACCOUNT':
      return `${detail.households} keluarga memakai ${detail.numbers}: periksa siapa pemegang kartunya; ${otherRefs(finding)}`;
    case 'CONTROL_TOTAL_MISMATCH':
      return controlText(finding);
  }
}

/** `Rp1.200.000`, a minus before it when negative. */
export function rupiahText(amount: number): string {
  const digits = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${amount < 0 ? '-' : ''}Rp${digits}`;
}

function excess(finding: Finding): string {
  return rupiahText(finding.difference ?? 0);
}

function reasonText(code: string | number | undefined, text: string | number | undefined): string {
  const known = (failureReasons as Readonly<Record<string, string>>)[String(code)];
  return [known ?? String(code), text].filter((part) => part !== undefined && part !== '').join(' - ');
}

function idleText(daysLeft: number): string {
  return daysLeft >= 0
    ? `sisa ${daysLeft} hari sebelum ditarik ke kas negara`
    : `lewat ${-daysLeft} hari dari batas penarikan ke kas negara`;
}

function strangerText({ detail }: Finding): string {
  switch (detail.why) {
    case 'OTHER_PROGRAMME':
      return `penerima terdaftar hanya untuk ${detail.programmes}: cocokkan dengan surat perintah bayar`;
    case 'OTHER_MONTHS':
      return 'penerima terdaftar untuk bulan lain: cocokkan periode pembayaran';
    case 'DECIDED':
      return 'diputuskan petugas: bukan keluarga di daftar';
    default:
      return 'tidak ada keluarga yang cocok di daftar: periksa identitas penerima';
  }
}

function reviewText({ kind, detail }: Finding): string {
  const differs = String(detail.differs)
    .split(';')
    .filter((evidence) => evidence !== '')
    .map((evidence) => EVIDENCE_NAMES[evidence] ?? evidence);
  const reason = kind === 'AMBIGUOUS_MATCH' ? 'beberapa keluarga cocok' : 'satu keluarga mirip';
  const against = differs.length > 0 ? `, berbeda: ${differs.join(', ')}` : '';
  const decision =
    detail.decision === undefined ? '' : `; keputusan lama (${detail.decision}) perlu ditinjau lagi`;
  return `${reason}${against}: putuskan milik siapa pembayaran ini${decision}`;
}

function otherRefs({ rosterRefs, paymentRefs }: Finding): string {
  return [...rosterRefs.slice(1), ...paymentRefs].length > 0
    ? `baris: ${[...rosterRefs, ...paymentRefs].join(', ')}`
    : '';
}

function controlText({ detail }: Finding): string {
  const differences = Object.entries(detail).filter(([measure]) => measure !== 'file');
  const texts = differences.map(([measure, values]) => {
    const [stated, counted] = String(values).split('/');
    return `${measure === 'COUNT' ? 'jumlah baris' : measure} tertulis ${stated}, terhitung ${counted}`;
  });
  return `${detail.file}: ${texts.join('; ')}; minta laporan yang benar`;
}

import { type Finding } from '#domain';
import { dayText } from './dates.js';
import failureReasons from './failure-reasons.json' with { type: 'json' };

/** Kinds of evidence in plain Indonesian. */
export const EVIDENCE_NAMES: Readonly<Record<string, string>> = {
  nik: 'NIK',
  account: 'rekening/KKS',
  kk: 'KK',
  name: 'nama',
  area: 'wilayah',
};

/** What is said of an entry by the number that it repeats, before and behind the ref of the earlier one. */
export const REPEATS = {
  NIK: ['NIK sama dengan ', ': pastikan mana yang benar, lalu usulkan yang lain dikeluarkan'],
  KK: [
    'KK sama dengan ',
    ': pastikan ke Dukcapil apakah memang satu keluarga, baru usulkan yang dikeluarkan',
  ],
} as const;

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
      return failureText(String(detail.reason), String(detail.text));
    case 'NOT_DELIVERED':
      return undeliveredText(finding);
    case 'INELIGIBLE_RECIPIENT':
      return `ada di daftar pengecualian (${[detail.reason, detail.exclusion].filter(Boolean).join(', ')}): verifikasi kelayakan`;
    case 'DUPLICATE_ENTITLEMENT': {
      const [before, after] = REPEATS[detail.by as keyof typeof REPEATS];
      return `${before}${detail.earlier}${after}`;
    }
    case 'CARD_NOT_HANDED_OVER':
      return 'saldo masuk tetapi KKS belum diserahkan: minta bank menyerahkan kartu';
    case 'NOT_WITHDRAWN':
    case 'WITHDRAWN_LESS_THAN_CREDITED':
      return `masih ada ${rupiahText(Number(detail.idle))} di rekening sejak ${dayText(String(detail.creditDay))}, ${idleText(Number(detail.daysLeft))}: ingatkan keluarga untuk mencairkan`;
    case 'WRONG_CHANNEL':
      return `dibayar lewat ${detail.channels}, daftar menyebut ${finding.channel}: perbarui kanal atau tanyakan kepada penyalur`;
    case 'OUT_OF_WINDOW':
      return `dibayar ${String(detail.days).split(';').map(dayText).join(', ')}, di luar jadwal bayar: periksa tanggalnya`;
    case 'NOT_ON_ROSTER':
      return strangerText(finding);
    case 'IDENTITY_MISMATCH':
    case 'AMBIGUOUS_MATCH':
      return reviewText(finding);
    case 'REPORT_AWAITED':
      return `${detail.count} hak senilai ${rupiahText(Number(detail.amount))} belum diketahui, batas salur ${dayText(String(detail.cutoff))}: minta laporan kepada ${finding.channel || 'semua penyalur'}`;
    case 'SHARED_ACCOUNT':
      return `${detail.households} keluarga memakai rekening/KKS ${detail.numbers}: periksa siapa pemegang kartunya`;
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

interface FailureReason {
  readonly name: string;
  /** What to do next. */
  readonly step: string;
}

/** What failed, in the channel's words where they say more, and what to do about it. */
function failureText(code: string, stated: string): string {
  const reasons: Readonly<Record<string, FailureReason>> = failureReasons;
  const { name, step } = reasons[code] ?? reasons.OTHER!;
  const saysMore = stated !== '' && stated.toUpperCase() !== name.toUpperCase();
  return `gagal: ${name}${saysMore ? ` (${stated})` : ''}; ${step}`;
}

function undeliveredText({ detail }: Finding): string {
  const cutoff = dayText(String(detail.cutoff));
  return detail.pending === ''
    ? `batas salur ${cutoff} sudah lewat dan tidak ada pembayaran: kunjungi keluarga dan tanyakan kepada penyalur`
    : `laporan ${detail.pending} masih menyebut belum/proses setelah batas salur ${cutoff}: tanyakan kepada penyalur sebelum berkunjung`;
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

function reviewText({ kind, detail, rosterRefs }: Finding): string {
  const agrees = evidenceList(detail.agrees);
  const differs = evidenceList(detail.differs);
  const like = agrees === '' ? 'mirip dengan' : `${agrees} sama dengan`;
  const against = differs === '' ? '' : `, tetapi ${differs} berbeda`;
  const who = `${detail.listedName} (${rosterRefs[0]})`;
  const several = kind === 'AMBIGUOUS_MATCH' ? `${rosterRefs.length} keluarga cocok, yang terdekat: ` : '';
  const old =
    detail.decision === undefined ? '' : `; keputusan lama oleh ${detail.decidedBy} perlu ditinjau lagi`;
  return `${several}${like} ${who}${against}: periksa KTP/KK atau buku rekening, lalu putuskan (kunci pembayaran ${detail.paymentKey})${old}`;
}

function evidenceList(kinds: string | number | undefined): string {
  return String(kinds)
    .split(';')
    .filter((kind) => kind !== '')
    .map((kind) => EVIDENCE_NAMES[kind] ?? kind)
    .join(', ');
}

function controlText(finding: Finding): string {
  const { detail } = finding;
  const differences = Object.entries(detail).filter(([measure]) => measure !== 'file');
  const texts = differences.map(([measure, values]) => {
    const [stated, counted] = String(values).split('/');
    const show = (value: string): string => (measure === 'COUNT' ? value : rupiahText(Number(value)));
    return `${measure === 'COUNT' ? 'jumlah baris' : measure} tertulis ${show(stated!)}, terhitung ${show(counted!)}`;
  });
  return `${detail.file}: ${texts.join('; ')}; minta ${finding.paymentRefs.length > 0 ? 'laporan' : 'daftar'} yang benar`;
}

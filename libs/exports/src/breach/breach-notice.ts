import { parseIsoMonths } from '#domain';
import { monthsText } from '../words/dates.js';
import { momentText } from '../words/moments.js';
import { internalNotes, type NoticeDeeds } from './internal-notes.js';
import { blank, list, table } from './markdown.js';

/** Hours within which the notice has to be given (UU 27/2022, article 46). */
const HOURS = 72;

/** A cycle of which something was seen. */
interface NoticeCycle {
  readonly id: string;
  /** Undefined for one that is no longer there. */
  readonly record: { readonly region: string; readonly settings: { readonly months: string } } | undefined;
  readonly entitlements: number;
}

/** What is known of a breach. Moments are ISO 8601. */
export interface NoticeFacts extends NoticeDeeds {
  readonly from: string;
  readonly to: string;
  /** User name; undefined where no account is suspected. */
  readonly account: string | undefined;
  /** When it became known that data were disclosed. */
  readonly known: string | undefined;
  readonly made: string;
  readonly cycles: readonly NoticeCycle[];
}

/** Until when the notice of what became known has to be given. */
export function noticeDeadline(known: string): string {
  return new Date(Date.parse(known) + HOURS * 60 * 60_000).toISOString();
}

/**
 * A draft of the written notice of article 46 UU 27/2022, in Indonesian (Markdown): with what the trail knows, and marked blanks for what only people know.
 * Behind it a part that stays in the house.
 */
export function breachNotice(facts: NoticeFacts): string {
  return [
    '# Pemberitahuan kegagalan pelindungan data pribadi',
    'Draf menurut pasal 46 Undang-Undang Nomor 27 Tahun 2022. Lengkapi semua bagian bertanda **[ISI: …]**, periksa, lalu hapus kalimat ini.',
    heading(facts),
    '## 1. Data pribadi yang terungkap',
    ...disclosed(facts),
    '## 2. Kapan dan bagaimana data terungkap',
    ...how(facts),
    '## 3. Upaya penanganan dan pemulihan',
    ...measures(),
    '## 4. Keterangan lebih lanjut',
    list([
      `Pengendali data pribadi: ${blank('nama dan alamat instansi')}`,
      `Narahubung: ${blank('nama, telepon, surel')}`,
      `Ditetapkan di ${blank('tempat')} pada ${blank('tanggal')} oleh ${blank('nama dan jabatan')}`,
    ]),
    '---',
    ...internalNotes(facts),
  ]
    .join('\n\n')
    .concat('\n');
}

function heading({ known, made }: NoticeFacts): string {
  const deadline =
    known === undefined
      ? blank('3 × 24 jam sejak diketahui')
      : `${momentText(noticeDeadline(known))} (3 × 24 jam sejak diketahui)`;
  return list([
    `Kepada: ${blank('setiap orang pada lampiran persons.xlsx')} dan ${blank('lembaga pelindungan data pribadi')}`,
    `Diketahui pada: ${known === undefined ? blank('hari, tanggal, dan jam') : momentText(known)}`,
    `Paling lambat disampaikan: ${deadline}`,
    `Draf dibuat: ${momentText(made)}`,
  ]);
}

function disclosed({ numbers, exported, read, cycles }: NoticeFacts): string[] {
  const ofHouseholds = countOf(numbers.filter(({ of }) => of === 'HOUSEHOLD'));
  const ofPayments = countOf(numbers.filter(({ of }) => of === 'PAYMENT'));
  const kinds = [
    ...(ofHouseholds > 0
      ? [`NIK, nomor KK, nomor rekening dan kartu secara lengkap: ${ofHouseholds} keluarga`]
      : []),
    ...(ofPayments > 0
      ? [`nomor lengkap pada pembayaran yang belum jelas penerimanya: ${ofPayments} pembayaran`]
      : []),
    ...(exported.length + read.length > 0
      ? [
          'nama, kelurahan/desa dan kecamatan, program bantuan, bulan, penyalur, besaran bantuan dan keadaannya, serta empat angka terakhir NIK',
        ]
      : []),
  ];
  if (kinds.length === 0)
    return [
      'Jejak audit tidak mencatat data pribadi yang terlihat pada rentang waktu ini.',
      blank('data lain yang terungkap di luar aplikasi'),
    ];
  const rows = cycles.map(({ id, record, entitlements }) => [
    record === undefined ? id : monthsOf(record.settings.months),
    record?.region ?? 'sudah tidak ada',
    String(entitlements),
  ]);
  return [
    list(kinds),
    'Orang yang bersangkutan ada pada lampiran persons.xlsx. Banyaknya hak bantuan menurut putaran:',
    table(['Putaran', 'Wilayah', 'Hak bantuan seluruhnya'], rows),
    `Data lain yang terungkap: ${blank('misalnya kertas, berkas di luar aplikasi; tulis "tidak ada" bila tidak ada')}`,
  ];
}

function how({ from, to, numbers, exported, read }: NoticeFacts): string[] {
  return [
    `Rentang waktu yang diperiksa: ${momentText(from)} sampai ${momentText(to)}.`,
    table(
      ['Yang terjadi', 'Banyaknya', 'Pertama', 'Terakhir'],
      [
        ['Nomor lengkap dibuka', ...spanOf(numbers.map(({ at }) => at))],
        ['Tabel diunduh', ...spanOf(exported.map(({ at }) => at))],
        [
          'Halaman daftar dibaca',
          ...spanOf(
            read.flatMap(({ first, last }) => [first, last]),
            read.length,
          ),
        ],
      ],
    ),
    `Cara terungkapnya: ${blank('misalnya kata sandi diketahui orang lain, perangkat hilang, salah kirim, penyalahgunaan wewenang')}`,
    `Siapa yang menerima atau dapat menyalahgunakan data: ${blank('sepanjang diketahui')}`,
  ];
}

function measures(): string[] {
  return [
    list([
      `Yang sudah dilakukan: ${blank('misalnya akun dinonaktifkan, sesi diakhiri, kata sandi diganti, kunci diganti')}`,
      `Yang akan dilakukan: ${blank('tindakan dan jadwalnya')}`,
      `Yang sebaiknya dilakukan penerima pemberitahuan: ${blank('misalnya tidak memberi PIN kepada siapa pun, menghubungi BRI atau Kantor Pos bila ada transaksi yang tidak dikenal')}`,
    ]),
  ];
}

function countOf(seen: readonly { readonly cycle: string; readonly ref: string }[]): number {
  return new Set(seen.map(({ cycle, ref }) => `${cycle} ${ref}`)).size;
}

/** How many there are, and the first and the last moment. */
function spanOf(moments: readonly string[], count = moments.length): string[] {
  const sorted = [...moments].sort();
  if (sorted.length === 0) return ['0', '–', '–'];
  return [String(count), momentText(sorted[0]!), momentText(sorted.at(-1)!)];
}

function monthsOf(iso: string): string {
  const months = parseIsoMonths(iso);
  return months === undefined ? iso : monthsText(months);
}

import { grouped } from './grouped.js';
import { FINDING_NAMES, STATE_NAMES } from '#exports';

/** What is said of a result in numbers, in Indonesian. */
export const indonesianOfSummary = {
  title: (cycle: string, region: string, day: string) =>
    `Rekonsiliasi putaran ${cycle}, wilayah ${region}, per ${day}`,
  files: ['Berkas', 'Peran', 'Baris', 'Diterima', 'Ditolak'],
  states: ['Keadaan', 'Hak bantuan', 'Rupiah'],
  findings: ['Temuan', 'Jumlah', 'Rupiah'],
  links: ['Pembayaran', 'Jumlah'],
  entitlements: 'Semua hak bantuan',
  noFindings: 'tidak ada temuan',
  written: (path: string) => `Hasil ada di ${path}`,
  questions: (count: number) =>
    `${grouped(count, '.')} pertanyaan untuk petugas ada di reviews.csv, yang menyelesaikan paling banyak di atas. Isi lima kolom terakhirnya, simpan di luar folder hasil, lalu jalankan lagi dengan --decisions.`,
  roleNames: {
    roster: 'daftar',
    amendment: 'perubahan',
    bri: 'BRI',
    pos: 'Pos',
    exclusions: 'pengecualian',
    decisions: 'keputusan',
    mapping: 'pemetaan kolom',
  } as Readonly<Record<string, string>>,
  stateNames: STATE_NAMES as Readonly<Record<string, string>>,
  linkNames: {
    auto: 'Cocok dengan keluarga',
    review: 'Perlu keputusan petugas',
    none: 'Tidak ada keluarga yang cocok',
    outside: 'Wilayah lain',
    superseded: 'Digantikan laporan lebih baru',
  } as Readonly<Record<string, string>>,
  findingNames: FINDING_NAMES as Readonly<Record<string, string>>,
};

import { type VerifiedBook } from '../../../serve/src/operating.js';

const VERDICTS: Readonly<Record<VerifiedBook['verdict'], string>> = {
  EQUAL: 'buku besar dan selisih sama dengan hasil hitung ulang',
  DIFFERENT: 'BERBEDA dari hasil hitung ulang',
  NOT_COMPUTED: 'belum dihitung; halamannya utuh',
  PURGED: 'datanya sudah dimusnahkan',
};

/** What is said of backups, in Indonesian. */
export const indonesianOfBackup = {
  made: (path: string, bytes: number, books: number) =>
    `Cadangan selesai di ${path}: ${Math.ceil(bytes / 1_048_576).toLocaleString('id')} MiB, ${books} putaran.`,
  book: (region: string, months: string, cycle: string, revision: number) =>
    `  ${region} ${months} (${cycle}): revisi ${revision}`,
  keys: (ids: string) =>
    `Kuncinya tidak ikut dicadangkan: simpan salinan berkas kunci (${ids}) di tempat lain. Tanpa itu cadangan ini tidak dapat dibaca.`,
  none: (path: string) =>
    `Di ${path} tidak ada cadangan yang cocok. Sebut folder cadangan, atau folder yang berisi beberapa cadangan, dan periksa --before atau --revision.`,
  chosen: (path: string, madeAt: string) => `Memulihkan dari ${path} (dibuat ${madeAt}).`,
  exists: (path: string) => `${path} sudah berisi data; tidak ada yang diubah. Sebut folder lain.`,
  damaged: 'Cadangan ini rusak: isinya bukan yang dulu disimpan. Pakai cadangan lain; tidak ada yang diubah.',
  full: (path: string) =>
    `Tidak ada ruang lagi untuk ${path}; tidak ada yang tertinggal di sana. Kosongkan ruang, atau sebut folder di disk lain.`,
  badMoment: (text: string) => `--before "${text}" bukan waktu; tulis seperti 2026-11-27T16:00.`,
  badRevision: (text: string) => `--revision "${text}" tidak dipahami; tulis seperti ID-PUTARAN=12.`,
  verified: ({ region, months, revision, verdict }: VerifiedBook) =>
    `  ${region} ${months}, revisi ${revision}: ${VERDICTS[verdict]}`,
  whole: (books: number, entries: number) =>
    `Semua utuh: ${books} putaran, ${entries.toLocaleString('id')} catatan jejak audit.`,
  notWhole: (isAuditWhole: boolean): string =>
    isAuditWhole
      ? 'Ada putaran yang tidak sama dengan hasil hitung ulang (lihat di atas). Jangan pakai hasilnya: pulihkan cadangan lain, atau unggah berkasnya lagi ke folder baru.'
      : 'Jejak audit tidak utuh. Jalankan "tersalur verify-audit" untuk melihat catatan mana yang berubah.',
};

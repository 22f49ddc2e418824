import { plain, type Sentences } from '../problems/problem-kind.js';

/** What is wrong with a row of a filled-in sheet, and what to do. */
export const ROW_SENTENCES = {
  OTHER_CYCLE: plain(
    'Baris ini dari putaran lain. Unggah lembarnya di putaran itu, atau unduh lembar putaran ini.',
    'This row is of another cycle. Upload the sheet there, or download the sheet of this cycle.',
  ),
  NAME_CHANGED: plain(
    'Kode baris ini berubah atau kosong, sehingga tidak diketahui baris mana yang dimaksud. Unduh lembarnya lagi dan isi di sana.',
    'The code of this row was changed or is empty, so that nobody knows which row is meant. Download the sheet again and fill it in there.',
  ),
  ROW_TWICE: plain(
    'Baris dengan kode yang sama sudah ada di atas. Hapus salah satu.',
    'A row of the same code stands above. Remove one of them.',
  ),
  DISCREPANCY_MISSING: plain(
    'Selisih ini sudah tidak ada: laporan yang lebih baru menyelesaikannya.',
    'This discrepancy is gone: a newer report has cleared it.',
  ),
  STATUS_UNKNOWN: plain(
    'Status harus Baru, Sudah jelas, atau Perlu diselesaikan.',
    'The status has to be New, Explained or To be settled.',
  ),
  STATUS_MISSING: plain(
    'Ada alasan tetapi tidak ada status. Isi statusnya.',
    'There is a reason but no status. Fill in the status.',
  ),
  REASON_LENGTH: plain(
    'Alasan harus 3 sampai 500 huruf. Tulis mengapa.',
    'The reason has to be 3 to 500 characters. Write why.',
  ),
  DECISION_UNKNOWN: plain(
    'Keputusan harus LINK atau NONE. LINK memerlukan nomor calon di kolom Pilihan; NONE tidak boleh ada nomornya.',
    'The decision has to be LINK or NONE. LINK needs the number of a candidate in the column Pilihan; NONE has none.',
  ),
  CANDIDATE_MISSING: plain(
    'Nomor di kolom Pilihan bukan calon pertanyaan ini. Pakai nomor dari kolom Calon keluarga.',
    'The number in the column Pilihan is no candidate of this question. Use one of the column Calon keluarga.',
  ),
  REVIEW_MISSING: plain(
    'Pertanyaan ini tidak (lagi) ada di putaran ini: buktinya berubah, atau sudah jelas milik siapa. Unduh lembarnya lagi.',
    'This question is not (any more) in this cycle: its evidence changed, or it is clear whose it is. Download the sheet again.',
  ),
  VISIT_ELSEWHERE: {
    id: ({ place }) =>
      `Baris ini dari ${place}, yang bukan bagian Anda. Minta yang bertugas di sana atau pengelola mengunggahnya.`,
    en: ({ place }) =>
      `This row is of ${place}, which is not open to you. Ask whoever works there, or the manager, to upload it.`,
  },
  VISIT_HOUSEHOLD_MISSING: plain(
    'Keluarga ini tidak (lagi) ada di daftar penerima putaran ini, atau tidak di wilayah Anda. Simpan baris ini dan sampaikan kepada pengelola.',
    'This household is not (any more) on the list of recipients of this cycle, or not where you work. Keep this row and tell the manager.',
  ),
  VISIT_OUTCOME_MISSING: plain(
    'Ada tanggal atau catatan tetapi hasilnya kosong. Isi kolom Hasil, atau kosongkan barisnya bila belum dikunjungi.',
    'There is a day or a note but no outcome. Fill in the column Hasil, or empty the row where nobody was there yet.',
  ),
  VISIT_OUTCOME_UNKNOWN: {
    id: ({ outcomes }) => `Hasil ini tidak dikenal. Tulis satu angka atau katanya: ${outcomes}.`,
    en: ({ outcomes }) => `This outcome is not known. Write one number or its word: ${outcomes}.`,
  },
  VISIT_DAY_MISSING: plain(
    'Tanggal kunjungan kosong. Tulis tanggalnya, misalnya 31/03/2026.',
    'The day of the visit is missing. Write it, for example 31/03/2026.',
  ),
  VISIT_DAY_UNKNOWN: plain(
    'Tanggal kunjungan tidak terbaca. Tulis seperti 31/03/2026: tanggal, bulan, tahun.',
    'The day of the visit cannot be read. Write it like 31/03/2026: day, month, year.',
  ),
  VISIT_IN_FUTURE: {
    id: ({ day }) => `Tanggal kunjungan ${day} belum tiba. Betulkan tanggalnya.`,
    en: ({ day }) => `The day of the visit, ${day}, has not come yet. Put it right.`,
  },
  VISIT_TOO_EARLY: {
    id: ({ day, first }) =>
      `Tanggal kunjungan ${day} sebelum putaran ini dimulai (${first}). Periksa tahunnya.`,
    en: ({ day, first }) =>
      `The day of the visit, ${day}, is before this cycle began (${first}). Look at the year.`,
  },
  VISIT_OUTCOMES_DIFFER: {
    id: ({ row }) =>
      `Keluarga ini ada juga di baris ${row}, dengan hasil lain pada tanggal yang sama. Biarkan satu saja yang benar.`,
    en: ({ row }) =>
      `This household stands in row ${row}, too, with another outcome on the same day. Leave only the right one.`,
  },
  VISIT_BESIDE: {
    id: ({ by, at }) =>
      `Orang lain (${by}, ${at}) mencatat hasil lain untuk tanggal yang sama. Keduanya tetap tersimpan, dan yang ini dihitung sebagai yang terakhir: simpan hanya bila yang ini yang benar.`,
    en: ({ by, at }) =>
      `Somebody else (${by}, ${at}) recorded another outcome for the same day. Both are kept, and this one counts as the last: save it only if this one is right.`,
  },
  VISIT_TEXT_LENGTH: plain(
    'Nama petugas paling panjang 80 huruf dan catatan 500 huruf. Singkatkan.',
    'The name of the volunteer has 80 characters at most, the note 500. Shorten it.',
  ),
  REMARK_CHANGED: {
    id: ({ by, at }) =>
      `Orang lain (${by}, ${at}) mengubah statusnya sesudah lembar ini dibuat. Yang itu dibiarkan; ubah di halaman Selisih bila perlu.`,
    en: ({ by, at }) =>
      `Somebody else (${by}, ${at}) changed the status after this sheet was made. That one stays; change it on the page of discrepancies if need be.`,
  },
  REVIEW_ANSWERED: {
    id: ({ by, at }) =>
      `Sudah diputuskan lain oleh ${by} pada ${at}. Yang itu dibiarkan; tarik dahulu di halaman Tinjau bila keliru.`,
    en: ({ by, at }) =>
      `It was decided otherwise by ${by} at ${at}. That one stays; take it back first if it is wrong.`,
  },
} as const satisfies Record<string, Sentences>;

export type RowCode = keyof typeof ROW_SENTENCES;

/** All entitlements of a cycle, and what became of each. */
export const RECIPIENTS = {
  text: 'Setiap hak di daftar penerima, juga yang tidak ada selisihnya: di sini terlihat apakah bantuan seseorang sudah sampai.',
  none: 'Tidak ada penerima dengan saringan ini. Longgarkan saringannya, atau hapus semua.',
  noneAtAll: 'Belum ada penerima di siklus ini. Unggah dahulu daftar BNBA di halaman Berkas.',
  count: '{{total}} hak',
  table: 'Daftar hak',
  exports: 'Semua hak siklus ini:',
  state: 'Keadaan',
  asInOverview: 'Seperti di Ringkasan',
  oneState: 'Satu keadaan',
  parts: {
    DELIVERED: 'Semua yang tersalur',
    WITHDRAWN: 'Semua yang dicairkan, juga sebagian',
    NOT_DELIVERED: 'Semua yang belum tersalur',
    UNKNOWN: 'Semua yang belum diketahui',
  },
  columns: {
    household: 'Keluarga',
    area: 'Kelurahan',
    programme: 'Program',
    state: 'Keadaan',
    entitled: 'Hak',
    delivered: 'Tersalur',
    withdrawn: 'Dicairkan',
    findings: 'Selisih',
  },
} as const;

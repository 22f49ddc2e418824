/** All entitlements of a cycle, and what became of each. */
export const RECIPIENTS = {
  text: 'Setiap hak di daftar penerima, juga yang tidak ada selisihnya: di sini terlihat apakah bantuan seseorang sudah sampai.',
  none: 'Tidak ada penerima dengan saringan ini. Longgarkan saringannya, atau hapus semua.',
  count: '{{total}} hak',
  table: 'Daftar hak',
  exports: 'Semua hak siklus ini:',
  state: 'Keadaan',
  asInOverview: 'Seperti di Ringkasan',
  oneState: 'Satu keadaan',
  parts: {
    DELIVERED: 'Sudah tersalur',
    WITHDRAWN: 'Dicairkan, seluruhnya atau sebagian',
    NOT_DELIVERED: 'Belum tersalur, gagal, atau dikembalikan',
    UNKNOWN: 'Belum diketahui',
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

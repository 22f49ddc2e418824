/** Sheets that go out to be filled in, and come back. */
export const SHEETS = {
  upload: 'Unggah isian',
  download: 'Lembar isian:',
  forms: { csv: 'Isian CSV', xlsx: 'Isian Excel' },
  title: {
    remarks: 'Unggah lembar status',
    decisions: 'Unggah lembar keputusan',
    visits: 'Unggah daftar kunjungan',
  },
  file: 'Lembar yang sudah diisi (Excel atau CSV)',
  hint: {
    remarks:
      'Unduh dahulu lembar isian, isi kolom Status dan Alasan, lalu pilih di sini. Belum ada yang disimpan sebelum Anda setujui.',
    decisions:
      'Unduh dahulu daftar pertanyaan, isi kolom Keputusan, Pilihan dan Alasan, lalu pilih di sini. Belum ada yang disimpan sebelum Anda setujui.',
    visits:
      'Unduh dahulu daftar kunjungan (Excel), isi kolom Hasil, Tanggal kunjungan, Petugas dan Catatan, lalu pilih di sini. Belum ada yang disimpan sebelum Anda setujui.',
  },
  reading: 'Lembarnya sedang dibaca…',
  counts: {
    rows: 'Baris dibaca',
    changes: 'Akan berubah',
    unchanged: 'Tetap',
    conflicts: 'Sudah diubah orang lain',
    refused: 'Tidak dapat dipakai',
  },
  nothing: 'Tidak ada yang akan berubah. Isi lembarnya, simpan, lalu pilih lagi.',
  rows: 'Baris yang berubah atau tidak dapat dipakai',
  columns: { row: 'Baris', name: 'Nama', outcome: 'Yang terjadi' },
  outcomes: { CHANGE: 'Berubah', CONFLICT: 'Bentrok', REFUSED: 'Tidak dipakai', UNCHANGED: 'Tetap' },
  decisions: { LINK: 'Milik calon yang dipilih', NONE: 'Bukan siapa pun di daftar' },
  refusedHint:
    'Baris yang tidak dapat dipakai dapat diunduh beserta sebabnya: betulkan di lembar itu, lalu unggah lagi.',
  refusedRows_one: 'Unduh {{count}} baris yang tidak dapat dipakai',
  refusedRows_other: 'Unduh {{count}} baris yang tidak dapat dipakai',
  more: 'Ditampilkan {{shown}} dari {{total}} baris.',
  save_one: 'Simpan {{count}} perubahan',
  save_other: 'Simpan {{count}} perubahan',
  done: '{{total}} perubahan dari lembar isian disimpan.',
  doneInPart:
    '{{total}} perubahan disimpan; {{conflicts}} dibiarkan karena pada saat yang sama diubah orang lain.',
} as const;

/** How cycles are reconciled, and changing that. */
export const CYCLE_SETTINGS = {
  none: 'Belum ada siklus. Mulai yang pertama, lalu unggah daftar penerima dan laporan salur.',
  changed: 'Terakhir diubah',
  purged: 'Data dimusnahkan',
  cutoffOf: '{{channel}} {{day}}',
  title: 'Siklus {{months}}, {{region}}',
  toAll: 'Ke semua siklus',
  changedAt: 'Terakhir diubah {{at}} oleh {{by}}.',
  purgedAt: 'Data siklus ini dimusnahkan {{at}}; tidak ada lagi yang dapat diubah.',
  names: {
    months: 'Bulan yang dibayar',
    programmes: 'Program',
    cutoffs: 'Batas salur',
    window: 'Jadwal salur',
    tolerance: 'Toleransi (rupiah)',
    graceDays: 'Hari sebelum saldo dihitung mengendap',
    idleDays: 'Hari sebelum saldo ditarik kembali ke kas negara',
    secondPersonAbove: 'Orang kedua untuk keputusan di atas (rupiah)',
  },
  effects: {
    months: 'Daftar dan laporan dibaca menurut bulan ini.',
    programmes: 'Hanya program ini yang dihitung.',
    cutoffs:
      'Hari terakhir kanal itu membayar. Sesudahnya yang belum menerima dihitung belum tersalur, dan laporan yang belum masuk dihitung ditunggu.',
    window:
      'Pembayaran di luar jadwal ini menjadi selisih Di luar jadwal. Tanpa jadwal, selisih itu tidak ada.',
    tolerance: 'Beda sampai sebesar ini tidak dihitung sebagai lebih bayar atau kurang bayar.',
    graceDays: 'Saldo yang tidak disentuh selama ini menjadi selisih Saldo mengendap.',
    idleDays: 'Dari sini dihitung sisa hari sampai saldo ditarik kembali.',
    secondPersonAbove:
      'Keputusan tinjauan tentang lebih dari ini baru berlaku setelah disetujui akun lain. 0: cukup satu orang.',
  },
  limits: 'Toleransi dan hari tunggu',
  days: '{{days}} hari',
  noWindow: 'Tanpa jadwal',
  noSecondPerson: 'Tidak diperlukan',
  hasWindow: 'Pembayaran dijadwalkan',
  windowFirst: 'Hari pertama',
  windowLast: 'Hari terakhir',
  hasFiles:
    'Bulan dan program tidak dapat diubah lagi, karena berkas siklus ini sudah dibaca menurut itu. Untuk bulan lain, mulai siklus baru.',
  save: 'Simpan perubahan',
  nothing: 'Belum ada yang Anda ubah.',
  ask: 'Ubah pengaturan siklus?',
  confirm: 'Ubah dan hitung ulang',
  fromTo: '{{before}} menjadi {{after}}',
  recomputed:
    'Seluruh siklus dihitung ulang: selisih, peringatan, dan ringkasan dapat bertambah atau berkurang. Keputusan, status, dan berita acara final tidak berubah.',
  saved: 'Tersimpan. Siklus sedang dihitung ulang; hasilnya tampil sendiri di Ringkasan dan Selisih.',
  look: 'Lihat Ringkasan',
  conflict:
    'Orang lain mengubah siklus ini setelah Anda membukanya, jadi perubahan Anda belum disimpan. Isian lain sekarang sudah yang terbaru, dan yang Anda ubah masih ada: periksa, lalu simpan lagi.',
} as const;

/** What came of visits to households. */
export const VISITS = {
  filter: 'Kunjungan',
  outcomes: {
    NOT_YET: 'Belum dikunjungi',
    RECEIVED: 'Sudah menerima',
    NOT_RECEIVED: 'Belum menerima',
    NOT_AT_HOME: 'Tidak di rumah',
    NOT_FOUND: 'Alamat tidak ditemukan',
    MOVED: 'Pindah',
    DECEASED: 'Meninggal',
    REFUSED: 'Menolak',
  },
  steps: {
    RECEIVED:
      'Minta BRI atau Kantor Pos memperbaiki laporannya, lalu muat laporan yang baru. Sebelum itu selisihnya tetap terbuka.',
    NOT_RECEIVED: 'Tanyakan ke BRI atau Kantor Pos: pakai daftar tindak lanjut di halaman Daftar.',
    NOT_AT_HOME: 'Kunjungi lagi pada waktu lain; tanyakan ke ketua RT kapan keluarganya ada.',
    NOT_FOUND: 'Cari alamatnya lewat ketua RT atau kelurahan, betulkan di SIKS-NG, lalu kunjungi lagi.',
    MOVED:
      'Laporkan kepindahannya di SIKS-NG. Bila pindah di dalam kota, kunjungi di alamat baru; bila keluar, usulkan perubahan datanya.',
    DECEASED:
      'Laporkan di SIKS-NG dan minta penyalur menahan pembayarannya; ahli waris dalam satu KK dapat mengurusnya ke kelurahan.',
    REFUSED: 'Minta surat pernyataan penolakan, dan laporkan di SIKS-NG.',
  },
  told: 'Kunjungan {{volunteer}}: {{outcome}}',
  toldByNobody: 'Kunjungan: {{outcome}}',
  note: 'Catatan: {{note}}',
  from: 'dicatat {{by}}, {{at}}, dari {{file}} baris {{row}}',
  next: 'Langkah berikutnya: {{step}}',
  tag: 'Kunjungan: {{outcome}}',
  progress: {
    title: 'Hasil kunjungan',
    text: 'Isi daftar kunjungan di atas, lalu unggah di sini. Yang akan dicatat ditampilkan dahulu; kunjungan yang lama tetap tersimpan.',
    sum: '{{visited}} dari {{households}} keluarga di daftar sudah dikunjungi.',
    none: 'Saat ini tidak ada keluarga yang perlu dikunjungi.',
    outcomes: 'Hasil kunjungan terakhir dan langkah berikutnya',
    households_one: '{{total}} keluarga',
    households_other: '{{total}} keluarga',
    areas: 'Kunjungan per kelurahan',
    kelurahan: 'Kelurahan/desa',
    listed: 'Di daftar',
    visited: 'Sudah',
    left: 'Belum',
    share: 'Sudah dikunjungi',
    nowhere: '(tidak disebut)',
  },
} as const;

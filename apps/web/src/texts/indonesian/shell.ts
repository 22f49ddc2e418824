/** What stands around all pages, and in parts that many pages have. */
export const SHELL = {
  pages: {
    overview: 'Ringkasan',
    files: 'Berkas',
    discrepancies: 'Selisih',
    household: 'Keluarga',
    reviews: 'Tinjau',
    settings: 'Pengaturan',
    ownAccount: 'Akun saya',
    newCycle: 'Mulai siklus',
    secondFactor: 'Faktor kedua',
    signIn: 'Masuk',
    setUp: 'Pilih kata sandi',
    unknown: 'Halaman tidak ditemukan',
  },
  shell: {
    skip: 'Langsung ke isi',
    home: 'Tersalur, ke ringkasan',
    navigation: 'Halaman',
    cycle: 'Siklus',
    cycleOf: '{{region}}, {{months}}',
    language: 'Bahasa',
    scheme: { light: 'Tampilan terang', dark: 'Tampilan gelap' },
    signOut: 'Keluar',
    demo: {
      label: 'Data contoh',
      text: 'Ini peragaan: kota, keluarga dan uang di sini rekaan, tidak ada data orang sungguhan.',
    },
    offline:
      'Tidak ada jaringan. Yang tampak di sini keadaan terakhir yang sempat diambil; halaman memperbarui diri begitu jaringan kembali.',
    crashed:
      'Halaman ini gagal ditampilkan. Data Anda tidak berubah. Muat ulang; bila terulang, beri tahu pengelola.',
    reload: 'Muat ulang',
    notYours: 'Peran akun Anda tidak mencakup halaman ini. Bila Anda memerlukannya, hubungi administrator.',
  },
  parts: {
    loading: 'Memuat…',
    again: 'Coba lagi',
    noAnswer:
      'Layanan tidak menjawab. Periksa jaringan, lalu coba lagi; bila tetap begitu, beri tahu pengelola.',
    unexpected: 'Terjadi hal yang tidak terduga. Muat ulang halaman; bila terulang, beri tahu pengelola.',
    cancel: 'Batal',
  },
  unknown: {
    title: 'Halaman tidak ditemukan',
    text: 'Di alamat ini tidak ada apa-apa. Mungkin salah ketik, atau tautannya sudah lama.',
    back: 'Ke ringkasan',
  },
  firstSteps: {
    title: 'Mulai rekonsiliasi pertama',
    text: 'Belum ada siklus. Satu siklus adalah satu tahap penyaluran di satu kota atau kabupaten, misalnya Januari sampai Maret. Langkahnya:',
    cycle: 'Mulai siklus: wilayah, bulan, dan batas salur tiap kanal.',
    roster: 'Unggah daftar penerima (BNBA) dari SIKS-NG, apa adanya dari Excel atau CSV.',
    reports: 'Unggah laporan BRI dan Kantor Pos. Laporan boleh datang bertahap, dalam urutan apa pun.',
    look: 'Lihat Ringkasan: siapa yang belum menerima, di kelurahan mana, dan mengapa.',
    begin: 'Mulai siklus',
    ask: 'Akun Anda tidak dapat memulai siklus. Minta manajer program atau administrator memulainya; halaman ini lalu terisi sendiri.',
    demo: 'Ingin mencoba dahulu tanpa data sungguhan? Hentikan layanan ini dan jalankan: npm run demo',
  },
} as const;

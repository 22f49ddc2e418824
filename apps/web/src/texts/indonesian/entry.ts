/** Signing in, and choosing a password. */
export const ENTRY = {
  username: 'Nama pengguna',
  password: 'Kata sandi',
  signIn: 'Masuk',
  waiting:
    'Sesi Anda berakhir. Yang belum disimpan masih ada: masuk lagi di sini, tanpa memuat ulang halaman.',
  lostPassword: 'Lupa kata sandi? Administrator membuatkan tautan untuk memilih yang baru.',
  byProvider: 'Masuk lewat {{label}}',
  inNewTab:
    'Dibuka di tab baru, agar yang belum disimpan di tab ini tidak hilang. Setelah masuk, kembali ke sini.',
  code: 'Kode dari aplikasi autentikator',
  codeHint: 'Enam angka dari telepon Anda; bila telepon hilang, salah satu kode pemulihan di kertas.',
  otherAccount: 'Akun lain',
  choose:
    'Pilih kata sandi untuk akun Anda, paling sedikit {{least}} karakter. Beberapa kata yang mudah diingat sudah cukup.',
  newPassword: 'Kata sandi baru',
  onceMore: 'Sekali lagi',
  differ: 'Keduanya belum sama; ketik lagi.',
  save: 'Simpan',
  passwordSaved: 'Kata sandi tersimpan. Anda dapat masuk sekarang.',
  noToken:
    'Untuk memilih kata sandi diperlukan tautan dari administrator. Buka tautan itu seutuhnya, sampai huruf terakhir.',
  factor: {
    why: 'Peran Anda memerlukan faktor kedua: kode dari aplikasi autentikator di telepon. Siapkan aplikasi itu, lalu mulai.',
    wish: 'Faktor kedua melindungi akun Anda bila kata sandi diketahui orang lain: masuk lalu meminta kode dari aplikasi autentikator di telepon. Siapkan aplikasi itu, lalu mulai.',
    password: 'Kata sandi Anda, sekali lagi',
    begin: 'Mulai',
    scan: 'Pindai gambar ini dengan aplikasi autentikator.',
    picture: 'Kode QR untuk aplikasi autentikator',
    type: 'Bila tidak dapat dipindai, ketik: {{secret}}',
    firstCode: 'Kode pertama dari aplikasi',
    confirm: 'Simpan',
    done: 'Faktor kedua aktif. Tulis kode pemulihan ini di kertas dan simpan: hanya tampak sekali ini, masing-masing berlaku sekali.',
    goOn: 'Lanjut',
  },
} as const;

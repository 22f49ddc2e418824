/** One's own account. */
export const OWN_ACCOUNT = {
  sessions: {
    title: 'Tempat Anda masuk',
    text: 'Setiap peramban tempat akun Anda terbuka. Bila ada yang tidak Anda kenal, akhiri dan ganti kata sandi.',
    browser: 'Peramban',
    address: 'Alamat jaringan',
    began: 'Masuk pada',
    seen: 'Terakhir dipakai',
    end: 'Sesi',
    endOne: 'Akhiri',
    this: 'Yang ini',
  },
  digest: {
    title: 'Surat ringkasan harian',
    text: 'Manajer program mendapat paling banyak satu surat sehari: selisih yang baru dan yang selesai, tanpa nama dan tanpa nomor orang.',
    wanted: 'Kirimi saya surat ringkasan',
    address: 'Dikirim ke {{email}}. Administrator dapat mengubah alamat ini.',
    noAddress: 'Belum ada alamat surel pada akun Anda. Minta administrator mengisinya.',
  },
} as const;

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
  password: {
    title: 'Kata sandi',
    text: 'Sesi di peramban lain berakhir begitu kata sandi diganti; yang ini tetap terbuka.',
    current: 'Kata sandi yang sekarang',
    hint: 'Paling sedikit 12 karakter. Beberapa kata yang mudah diingat sudah cukup.',
    save: 'Ganti kata sandi',
    saved: 'Kata sandi diganti, dan sesi di peramban lain berakhir.',
  },
  factor: {
    title: 'Faktor kedua',
    none: 'Belum dipasang. Dengan faktor kedua, kata sandi saja tidak cukup untuk masuk dengan akun Anda.',
    begin: 'Pasang faktor kedua',
    since: 'Terpasang sejak {{at}}: masuk meminta kode dari aplikasi di telepon.',
    left: 'Sisa kode pemulihan: {{left}}.',
    renew: 'Buat kode pemulihan baru',
    renewTitle: 'Buat kode pemulihan baru?',
    renewText: 'Kode pemulihan yang lama tidak berlaku lagi.',
    renewed: 'Kode pemulihan baru',
    renewedText:
      'Tulis kode ini di kertas dan simpan: hanya tampak sekali ini, masing-masing berlaku sekali.',
    remove: 'Lepas faktor kedua',
    removeTitle: 'Lepas faktor kedua?',
    removeText:
      'Masuk lalu hanya meminta kata sandi. Untuk telepon baru: lepas dahulu, lalu pasang lagi. Sesi di peramban lain berakhir.',
    removeRequired:
      'Peran Anda memerlukan faktor kedua: sesudah dilepas, Anda langsung diminta memasang yang baru. Sesi di peramban lain berakhir.',
  },
  digest: {
    title: 'Surat ringkasan harian',
    text: 'Manajer program mendapat paling banyak satu surat sehari: selisih yang baru dan yang selesai, tanpa nama dan tanpa nomor orang.',
    wanted: 'Kirimi saya surat ringkasan',
    address: 'Dikirim ke {{email}}. Administrator dapat mengubah alamat ini.',
    noAddress: 'Belum ada alamat surel pada akun Anda. Minta administrator mengisinya.',
  },
} as const;

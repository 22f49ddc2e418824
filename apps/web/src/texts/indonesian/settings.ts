/** Settings of the console: what each of their pages is for. */
export const SETTINGS = {
  navigation: 'Halaman pengaturan',
  about: {
    digests: 'Kapan surat harian dikirim, kepada siapa, dan apakah yang terakhir sampai.',
    audit: 'Siapa melakukan apa dan kapan, dan pemeriksaan bahwa catatannya masih utuh.',
    breach: 'Bila data orang mungkin bocor: apa yang dilihat, siapa yang terdampak, dan rancangan suratnya.',
    webhooks: 'Sistem lain yang diberi tahu otomatis, uji kiriman, dan catatan pengirimannya.',
    ownAccount: 'Tempat Anda sedang masuk, kata sandi, faktor kedua, dan surat ringkasan harian.',
    accounts: 'Siapa yang dapat masuk: peran, wilayah, kata sandi, faktor kedua, token program.',
    cycles: 'Batas salur, toleransi, dan hari tunggu tiap siklus.',
    mappings: 'Arti kolom yang diingat untuk tiap pengirim, dan cara melupakannya.',
    retention: 'Berapa lama data disimpan, apa yang jatuh tempo, dan apa yang sudah dimusnahkan.',
  },
} as const;

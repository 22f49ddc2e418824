/** Settings of the console: what each of their pages is for. */
export const SETTINGS = {
  navigation: 'Halaman pengaturan',
  about: {
    ownAccount: 'Tempat Anda sedang masuk, kata sandi, faktor kedua, dan surat ringkasan harian.',
    accounts: 'Siapa yang dapat masuk: peran, wilayah, kata sandi, faktor kedua, token program.',
  },
} as const;

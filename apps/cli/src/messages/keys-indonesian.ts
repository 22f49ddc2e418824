/** Yang dikatakan baris perintah tentang kunci data, dalam bahasa Indonesia. */
export const indonesianOfKeys = {
  rotated: (count: number, id: string) => `${count} kunci data kini dibungkus oleh kunci ${id}.`,
  copyFile: (earlier: readonly string[]) =>
    `Simpan salinan berkas kunci yang baru di tempat lain sekarang juga. Salinan lama (${earlier.join(', ')}) hanya masih perlu untuk cadangan data yang lebih lama.`,
  removeBefore: 'TERSALUR_KEY_BEFORE tidak diperlukan lagi; hapus dari pengaturan.',
  noneLost: 'Tidak ada kunci yang hilang; tidak ada yang diubah.',
  wouldForget: (scopes: string) =>
    `Kunci data berikut (wilayah, putaran) tidak dapat dibuka dengan kunci yang ada:\n${scopes}\nCari dahulu salinan berkas kuncinya. Bila benar-benar tidak ada, ulangi dengan --yes: data itu dinyatakan musnah, dengan berita acara, dan layanan dapat berjalan lagi. Tidak ada yang diubah.`,
  forgotten: (scopes: string) =>
    `Data berikut dinyatakan musnah karena kuncinya hilang; berita acaranya ada di daftar pemusnahan:\n${scopes}\nKode kedua (TOTP) dan kunci webhook, bila ada, perlu dibuat ulang.`,
};

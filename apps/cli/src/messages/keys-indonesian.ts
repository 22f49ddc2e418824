/** Yang dikatakan baris perintah tentang kunci data, dalam bahasa Indonesia. */
export const indonesianOfKeys = {
  rotated: (count: number, id: string) => `${count} kunci data kini dibungkus oleh kunci ${id}.`,
  willRetire:
    'Kunci yang berlaku sampai kini dipensiunkan. Ia tetap ada di berkas kunci: cadangan yang dibuat sampai saat ini hanya terbaca dengannya. Bila cadangan itu sudah tidak ada: rotate-keys --drop-retired.',
  copyFile: (earlier: readonly string[]) =>
    `Simpan salinan berkas kunci yang baru di tempat lain sekarang juga. Kunci pensiun di dalamnya (${earlier.join(', ')}) hanya masih perlu untuk cadangan data yang lebih lama.`,
  unseen: (folders: string) =>
    `Folder data berikut juga memakai berkas kunci ini, tetapi tidak dapat dilihat isinya: ${folders}. Kembalikan folder itu; atau hapus barisnya ("# folder: …") dari berkas kunci bila memang sudah tidak ada. Tidak ada yang diubah.`,
  stillNeeded: (ids: string) =>
    `Kunci pensiun berikut tetap disimpan karena masih diperlukan folder data yang kuncinya belum diganti: ${ids}. Jalankan dahulu rotate-keys untuk folder itu.`,
  noneRetired: 'Tidak ada kunci pensiun yang dapat dihapus dari berkas kunci; tidak ada yang diubah.',
  wouldDrop: (ids: string) =>
    `Kunci pensiun berikut akan dihapus dari berkas kunci: ${ids}. Cadangan yang dibuat selagi kunci itu berlaku (tercantum di manifest.json masing-masing) sesudahnya hanya terbaca dengan salinan lama berkas kunci. Bila cadangan itu tidak diperlukan lagi, ulangi dengan --yes. Tidak ada yang diubah.`,
  dropped: (ids: string) => `Dihapus dari berkas kunci: ${ids}. Musnahkan juga salinan lama berkas kunci.`,
  removeBefore: 'TERSALUR_KEY_BEFORE tidak diperlukan lagi; hapus dari pengaturan.',
  noNewKey:
    'Hanya ada satu kunci. Layanan yang berjalan terpisah masing-masing mempunyai salinan berkas kunci: taruh kunci baru di bawah kunci yang ada, di setiap salinan, lalu jalankan ulang semua layanan; kemudian pindahkan kunci itu ke paling atas dan jalankan ulang sekali lagi; sesudah itu ulangi perintah ini. Tidak ada yang diubah.',
  sharedEarlier: (earlier: readonly string[]) =>
    `Kunci sebelumnya (${earlier.join(', ')}) hanya masih perlu untuk cadangan basis data yang lebih lama. Bila cadangan itu sudah tidak ada, hapus kunci tersebut dari setiap salinan berkas kunci (atau hapus TERSALUR_KEY_BEFORE).`,
  dropByHand:
    'Layanan yang berjalan terpisah masing-masing mempunyai salinan berkas kunci: sesudah rotate-keys, hapus sendiri kunci sebelumnya dari setiap salinan. Tidak ada yang diubah.',
  noneLost: 'Tidak ada kunci yang hilang; tidak ada yang diubah.',
  wouldForget: (scopes: string) =>
    `Kunci data berikut (wilayah, putaran) tidak dapat dibuka dengan kunci yang ada:\n${scopes}\nCari dahulu salinan berkas kuncinya. Bila benar-benar tidak ada, ulangi dengan --yes: data itu dinyatakan musnah, dengan berita acara, dan layanan dapat berjalan lagi. Tidak ada yang diubah.`,
  forgotten: (scopes: string) =>
    `Data berikut dinyatakan musnah karena kuncinya hilang; berita acaranya ada di daftar pemusnahan:\n${scopes}\nKode kedua (TOTP) dan kunci webhook, bila ada, perlu dibuat ulang.`,
};

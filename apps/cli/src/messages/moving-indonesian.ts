/** What is said of data that are taken from one form of the services to the other, in Indonesian. */
export const indonesianOfMoving = {
  exported: (path: string, books: number) =>
    `Data ada di ${path}: ${books} putaran. Layanan dalam satu proses jangan dijalankan lagi di folder itu. Berikutnya: "tersalur import-data ${path}", dengan berkas kunci folder itu di TERSALUR_KEY_FILE (docs/distributed.md).`,
  imported: (books: number, segments: number, items: number) =>
    `Diambil alih: ${books} putaran, ${segments.toLocaleString('id')} halaman, ${items.toLocaleString('id')} catatan. Semuanya ada.`,
  trail: (entries: number, path: string) =>
    `Jejak audit utuh: ${entries.toLocaleString('id')} catatan, terhadap jangkar di ${path}. Berikan kepada gateway (TERSALUR_AUDIT_ANCHORS), lalu jalankan layanan.`,
  notEmpty: (database: string) =>
    `Basis data ${database} sudah berisi; tidak ada yang diubah. Sebut yang kosong di TERSALUR_MONGODB_DATABASE. Yang dimulai tetapi tidak selesai dihapus dengan membuang basis datanya.`,
};

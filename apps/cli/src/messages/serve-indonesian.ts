import { EDGE_INDONESIAN } from './edge-indonesian.js';
import { indonesianOfSettings } from './setting-words.js';

/** What `tersalur serve` says, in Indonesian. */
export const indonesianOfServe = {
  ready: (address: string, folder: string) =>
    `Tersalur siap di ${address} (data di ${folder}). Buka alamat itu di peramban. Dokumen API: ${address}/api/openapi.json. Ctrl-C untuk berhenti.`,
  setUp: (link: string) =>
    `Belum ada yang dapat masuk. Pilih kata sandi akun "admin" di sini (sekali saja): ${link}`,
  ...indonesianOfSettings,
  edge: EDGE_INDONESIAN,
  badAdminPassword:
    'TERSALUR_ADMIN_PASSWORD terlalu pendek atau terlalu mudah ditebak (paling sedikit 12 karakter). Pilih yang lain, lalu jalankan lagi.',
  demoAccount: (username: string, role: string, password: string) => `  ${username} (${role}): ${password}`,
  demoLoaded: (address: string, cycle: string) =>
    `Data contoh sudah dimuat (orang rekaan, wilayah nyata): buka ${address} di peramban dan masuk dengan salah satu akun ini. Ringkasannya sebagai JSON: ${address}/api/v1/cycles/${cycle}/summary\nAkun, dengan kata sandi yang berlaku sampai dijalankan lagi:`,
  ending: 'Menyelesaikan yang sudah dimulai, lalu berhenti.',
  portInUse: (port: number) =>
    `Port ${port} sudah dipakai program lain. Hentikan program itu, atau pilih port lain dengan --port.`,
  noAddress: (host: string, port: number) =>
    `Alamat ${host}:${port} tidak dapat dilayani di komputer ini. Periksa --host dan --port.`,
  storeFault: (folder: string, code: string) =>
    `Penyimpanan di ${folder} tidak dapat dibuka (${code}). Periksa foldernya, lalu jalankan lagi.`,
  keysLost: (folder: string, wanted: string, count: number) =>
    `Kunci yang menyegel data di ${folder} tidak ada (${wanted}). Tanpa kunci itu tidak ada yang dapat membaca ${count} bagiannya (wilayah, putaran):`,
  keysLostNext:
    'Kembalikan berkas kunci dari salinannya (TERSALUR_KEY_FILE menyebut tempatnya), lalu jalankan lagi. Tidak ada yang diubah. Bila tidak ada salinan: deploy/runbooks/keys.md.',
  storeFaults: {
    STORE_IN_USE: (folder: string) =>
      `Folder ${folder} sedang dipakai Tersalur lain. Hentikan yang itu, atau pilih folder lain dengan --data.`,
    STORE_READ_ONLY: (folder: string) =>
      `Folder ${folder} tidak dapat ditulis. Beri izin tulis kepada akun yang menjalankan Tersalur, atau pilih folder lain dengan --data.`,
    STORE_FULL: (folder: string) =>
      `Tidak ada ruang lagi untuk ${folder}. Kosongkan ruang, lalu jalankan lagi; yang sudah disimpan tetap ada.`,
    STORE_DAMAGED: (folder: string) =>
      `Data di ${folder} rusak; tidak ada yang ditulis di atasnya. Salin folder itu, lalu pulihkan dari cadangan.`,
    STORE_NEWER: (folder: string) =>
      `Data di ${folder} ditulis Tersalur versi lebih baru. Perbarui Tersalur, lalu jalankan lagi.`,
    KEY_FILE_EXPOSED: () =>
      'Berkas kunci data dapat dibaca orang lain. Batasi untuk pemiliknya saja (chmod 600), lalu jalankan lagi.',
    KEY_FILE_UNUSABLE: (folder: string) =>
      `Berkas kunci untuk ${folder} tidak dapat dibaca atau ditulis, atau isinya bukan kunci. Periksa berkas itu (TERSALUR_KEY_FILE menyebut tempatnya), lalu jalankan lagi.`,
    STORE_UNSEALED: (folder: string) =>
      `Berkas di ${folder} disimpan oleh versi awal yang belum menyegelnya. Mulai dengan folder lain (--data) dan unggah lagi berkasnya; lalu musnahkan folder lama.`,
    STORE_UNSUPPORTED: () =>
      'Node.js ini terlalu lama untuk penyimpanan; diperlukan versi 22 atau lebih baru. Jalankan npm ci lagi.',
  },
};

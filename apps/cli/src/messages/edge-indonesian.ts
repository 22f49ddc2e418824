import { type EdgeFaultCode } from '../../../gateway/src/index.js';

/** Mengapa layanan tidak dibuka: cara mencapainya tidak aman atau berkas TLS-nya tidak dapat dipakai. */
export const EDGE_INDONESIAN: Readonly<Record<EdgeFaultCode, (about: string) => string>> = {
  PLAIN_HTTP: (host) =>
    `Di alamat ${host} komputer lain dapat membaca kata sandi dan data orang di jaringan, sebab tidak ada enkripsi. Pasang sertifikat (TERSALUR_TLS_CERTIFICATE dan TERSALUR_TLS_KEY), atau layani di belakang proksi yang terenkripsi (TERSALUR_TRUSTED_PROXIES), atau biarkan hanya untuk komputer ini (--host 127.0.0.1). Bila jaringan itu memang tertutup: TERSALUR_PLAIN_HTTP=allowed.`,
  PROXY_INVALID: (proxies) =>
    `TERSALUR_TRUSTED_PROXIES harus alamat atau jaringan, dipisah koma, misalnya 10.0.0.5,192.168.7.0/24; yang tertulis: ${proxies}.`,
  CERTIFICATE_UNREADABLE: (path) =>
    `Berkas sertifikat ${path} tidak dapat dibaca. Periksa TERSALUR_TLS_CERTIFICATE dan izin bacanya, lalu jalankan lagi.`,
  CERTIFICATE_INVALID: (path) =>
    `Isi ${path} bukan sertifikat PEM yang benar ("-----BEGIN CERTIFICATE-----"). Periksa TERSALUR_TLS_CERTIFICATE, lalu jalankan lagi.`,
  CERTIFICATE_EXPIRED: (day) =>
    `Sertifikat TLS sudah berakhir pada ${day}. Perbarui sertifikatnya, lalu jalankan lagi.`,
  CERTIFICATE_TOO_EARLY: (day) =>
    `Sertifikat TLS baru berlaku pada ${day}. Periksa jam komputer ini dan sertifikatnya, lalu jalankan lagi.`,
  KEY_UNREADABLE: (path) =>
    `Berkas kunci ${path} tidak dapat dibaca. Periksa TERSALUR_TLS_KEY dan izin bacanya, lalu jalankan lagi.`,
  KEY_INVALID: (path) =>
    `Isi ${path} bukan kunci privat PEM tanpa kata sandi. Periksa TERSALUR_TLS_KEY, lalu jalankan lagi.`,
  KEY_OF_ANOTHER: (path) =>
    `Kunci ${path} bukan milik sertifikat itu. Pasang keduanya dari penerbitan yang sama, lalu jalankan lagi.`,
};

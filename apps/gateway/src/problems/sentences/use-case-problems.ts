import { type RefusedCode } from '#application';
import { plain, type ProblemKind } from '../problem-kind.js';
import { ACCOUNT_PROBLEMS } from './account-problems.js';
import { ALERT_PROBLEMS } from './alert-problems.js';

/** What the use cases refuse, as it is answered. */
export const USE_CASE_PROBLEMS: Readonly<Record<RefusedCode, ProblemKind>> = {
  CYCLE_MISSING: {
    status: 404,
    ...plain(
      'Putaran ini tidak ada. Pilih salah satu dari daftar putaran (GET /api/v1/cycles).',
      'There is no such cycle. Choose one of the list of cycles (GET /api/v1/cycles).',
    ),
  },
  CYCLE_EXISTS: {
    status: 409,
    id: ({ months, region, cycle }) =>
      `Putaran ${months} wilayah ${region} sudah ada (${cycle}). Pakai yang itu, atau ubah bulannya.`,
    en: ({ months, region, cycle }) =>
      `The cycle ${months} of region ${region} is there already (${cycle}). Use it, or change the months.`,
  },
  CYCLE_CHANGED: {
    status: 409,
    id: ({ version }) =>
      `Putaran ini diubah orang lain setelah Anda membukanya (sekarang versi ${version}). Muat ulang, lalu ubah lagi.`,
    en: ({ version }) =>
      `Somebody else changed this cycle after you opened it (it has version ${version} now). Load it again, and change it anew.`,
  },
  CYCLE_HAS_FILES: {
    status: 409,
    ...plain(
      'Bulan dan program putaran ini tidak dapat diubah lagi: berkasnya sudah dibaca menurut itu. Mulai putaran baru, lalu unggah berkasnya di sana.',
      'Months and programmes of this cycle can no longer be changed: its files were read by them. Begin another cycle, and upload its files there.',
    ),
  },
  SAMPLE_NOT_ALONE: {
    status: 409,
    ...plain(
      'Di sini sudah ada siklus dengan data sungguhan, jadi data contoh tidak dimuat lagi. Untuk mencoba-coba, jalankan layanan lain dengan: npm run demo',
      'There is a cycle with real data here, so the sample data are no longer loaded. To try things out, run another service with: npm run demo',
    ),
  },
  SAMPLE_MISSING: {
    status: 404,
    ...plain(
      'Tidak ada data contoh di sini, jadi tidak ada yang perlu dihapus.',
      'There are no sample data here, so there is nothing to remove.',
    ),
  },
  FILE_MISSING: {
    status: 404,
    ...plain(
      'Berkas ini tidak ada. Lihat daftar berkas putarannya.',
      'There is no such file. See the list of the files of its cycle.',
    ),
  },
  FILE_WITHDRAWN: {
    status: 409,
    id: ({ at }) => `Berkas ini sudah ditarik pada ${at}. Pulihkan bila harus dihitung lagi.`,
    en: ({ at }) => `This file was withdrawn at ${at}. Restore it if it is to count again.`,
  },
  FILE_NOT_WITHDRAWN: {
    status: 409,
    ...plain(
      'Berkas ini tidak sedang ditarik, jadi tidak ada yang perlu dipulihkan.',
      'This file is not withdrawn, so there is nothing to restore.',
    ),
  },
  FILE_GIVEN_OTHERWISE: {
    status: 409,
    id: ({ name, at, file, fields }) =>
      `Berkas yang sama sudah diunggah pada ${at} (${name}, ${file}) dengan ${fields} yang lain; tidak ada yang diubah. Tarik dahulu yang itu, lalu unggah lagi.`,
    en: ({ name, at, file, fields }) =>
      `The same file was uploaded at ${at} (${name}, ${file}) with another ${fields}; nothing was changed. Withdraw that one first, and upload again.`,
  },
  FILE_GIVEN_ANEW: {
    status: 409,
    id: ({ file }) =>
      `Isi yang sama sudah diunggah lagi (${file}) setelah berkas ini ditarik. Tarik dahulu yang baru, lalu pulihkan yang ini.`,
    en: ({ file }) =>
      `The same content was uploaded again (${file}) after this file was withdrawn. Withdraw the new one first, and then restore this one.`,
  },
  REPLACES_MISSING: {
    status: 422,
    ...plain(
      'Berkas yang akan digantikan (replaces) tidak ada di putaran ini. Pilih dari daftar berkas putaran.',
      'The file that is to be replaced (replaces) is not in this cycle. Choose one of the list of its files.',
    ),
  },
  REPLACES_OTHER_ROLE: {
    status: 422,
    id: ({ role }) =>
      `Berkas yang akan digantikan (replaces) diberikan sebagai ${role}; penggantinya harus sama perannya.`,
    en: ({ role }) =>
      `The file that is to be replaced (replaces) was given as ${role}; what takes its place has to have the same role.`,
  },
  REPLACES_WITHDRAWN: {
    status: 422,
    ...plain(
      'Berkas yang akan digantikan (replaces) sudah ditarik dan tidak dihitung. Unggah tanpa replaces.',
      'The file that is to be replaced (replaces) was withdrawn and does not count. Upload without replaces.',
    ),
  },
  MAPPING_MISSING: {
    status: 404,
    ...plain(
      'Arti kolom ini tidak diingat lagi: sudah dilupakan, atau berkasnya ditarik. Muat ulang daftarnya (GET /api/v1/mappings); tidak ada yang perlu dilakukan.',
      'This mapping is not remembered any more: it was forgotten, or its file withdrawn. Load the list again (GET /api/v1/mappings); nothing has to be done.',
    ),
  },
  MAPPING_CHANGED: {
    status: 409,
    id: ({ name, at }) =>
      `Arti kolom pengirim ini sudah diberikan lagi bersama ${name} (${at}); tidak ada yang dilupakan. Muat ulang daftarnya, periksa yang baru, lalu lupakan bila memang keliru.`,
    en: ({ name, at }) =>
      `Somebody gave another mapping for this sender with ${name} (${at}); nothing was forgotten. Load the list again, look at the new one, and forget it if it is wrong.`,
  },
  CYCLE_PURGED: {
    status: 410,
    id: ({ at }) =>
      `Data putaran ini sudah dimusnahkan (${at}); tidak ada yang dapat membacanya lagi. Berita acaranya ada di daftar pemusnahan.`,
    en: ({ at }) =>
      `The data of this cycle were destroyed (${at}); nobody can read them any more. The list of purges has the certificate.`,
  },
  LIST_EMPTY: {
    status: 404,
    ...plain(
      'Tidak ada yang perlu dicantumkan di daftar ini. Pilih kelurahan atau penyalur lain, atau semua.',
      'There is nothing to put on this list. Choose another kelurahan or channel, or all of them.',
    ),
  },
  LIST_TOO_LONG: {
    status: 422,
    id: ({ rows, most }) =>
      `Daftar ini ${rows} baris, paling banyak ${most}. Pilih satu kecamatan atau kelurahan, atau ambil sebagai Excel.`,
    en: ({ rows, most }) =>
      `This list has ${rows} rows, and ${most} at most are written. Choose one kecamatan or kelurahan, or take it as a workbook.`,
  },
  MINUTES_CHANGED: {
    status: 409,
    ...plain(
      'Berita acara atau hasil putaran ini berubah setelah Anda membukanya. Muat ulang (GET …/minutes), periksa, lalu ulangi.',
      'The minutes, or the result of this cycle, changed after you opened them. Load them again (GET …/minutes), look, and repeat.',
    ),
  },
  MINUTES_FINAL: {
    status: 409,
    ...plain(
      'Berita acara putaran ini sudah final dan tidak dapat diubah. Ambil berkasnya (GET …/berita-acara.pdf); yang perlu dikoreksi, tulis dalam berita acara baru di luar sistem.',
      'The minutes of this cycle are final and cannot be changed. Take the document (GET …/berita-acara.pdf); write what has to be corrected in new minutes outside the system.',
    ),
  },
  MINUTES_INCOMPLETE: {
    status: 422,
    id: ({ fields }) =>
      `Berita acara belum lengkap: ${fields} masih kosong. Lengkapi (PUT …/minutes), lalu ulangi.`,
    en: ({ fields }) =>
      `The minutes are not complete: ${fields} still empty. Write it (PUT …/minutes), and repeat.`,
  },
  MINUTES_WITHOUT_ANNEXES: {
    status: 404,
    ...plain(
      'Berita acara ini sudah final sebelum Tersalur membuat lampirannya. Ambil keadaan sekarang dari discrepancies.xlsx dan ledger.xlsx.',
      'These minutes became final before Tersalur made annexes of them. Take what is known now from discrepancies.xlsx and ledger.xlsx.',
    ),
  },
  PURGE_MISSING: {
    status: 404,
    ...plain(
      'Pemusnahan ini tidak ada. Lihat daftar pemusnahan.',
      'There is no such purge. See the list of purges.',
    ),
  },
  BOOK_NOT_COMPUTED: {
    status: 404,
    ...plain(
      'Putaran ini belum dihitung. Unggah daftar penerima dan laporannya, lalu tunggu sebentar.',
      'This cycle was not computed yet. Upload its list and reports, and wait a moment.',
    ),
  },
  ...ALERT_PROBLEMS,
  ...ACCOUNT_PROBLEMS,
  REVIEW_MISSING: {
    status: 404,
    ...plain(
      'Pembayaran ini tidak (lagi) menunggu keputusan: berkasnya ditarik, atau keluarganya sudah jelas dari data yang lebih baru. Muat ulang daftar pertanyaan.',
      'This payment does not wait for a decision (any more): its file was withdrawn, or newer data says whose it is. Load the list of questions again.',
    ),
  },
  REVIEW_ANSWERED: {
    status: 409,
    id: ({ by, at }) =>
      `Pertanyaan ini sudah diputuskan oleh ${by} pada ${at}. Muat ulang daftar pertanyaan; bila keputusan itu keliru, tarik dahulu, lalu putuskan lagi.`,
    en: ({ by, at }) =>
      `This question was decided by ${by} at ${at}. Load the list of questions again; if that decision is wrong, take it back first, and decide anew.`,
  },
  EVIDENCE_CHANGED: {
    status: 409,
    ...plain(
      'Bukti tentang pembayaran ini berubah setelah Anda membukanya; tidak ada yang disimpan. Baca pertanyaan terbaru di review, lalu putuskan lagi.',
      'The evidence about this payment changed after you opened it; nothing was kept. Read the question as it is now in review, and decide anew.',
    ),
  },
  CANDIDATE_MISSING: {
    status: 422,
    ...plain(
      'Keluarga ini (entitlementId) bukan calon pada bukti ini, jadi tidak dapat dipilih untuk semua pembayaran (forAll). Pilih salah satu calon, atau putuskan untuk pembayaran ini saja.',
      'This household (entitlementId) is no candidate of the evidence, so it cannot be chosen for all payments (forAll). Choose a candidate, or decide about this payment alone.',
    ),
  },
  ENTITLEMENT_MISSING: {
    status: 422,
    ...plain(
      'Hak ini (entitlementId) tidak ada pada daftar penerima putaran ini. Ambil rosterRef dari calon atau dari buku penyaluran.',
      'There is no such entitlement (entitlementId) on the list of this cycle. Take the rosterRef of a candidate or of the ledger.',
    ),
  },
  DECISION_MISSING: {
    status: 404,
    ...plain(
      'Keputusan ini tidak ada. Lihat daftar keputusan putarannya.',
      'There is no such decision. See the list of the decisions of its cycle.',
    ),
  },
  DECISION_WITHDRAWN: {
    status: 409,
    id: ({ at }) =>
      `Keputusan ini sudah ditarik pada ${at}. Pertanyaannya ada lagi di daftar; putuskan di sana.`,
    en: ({ at }) => `This decision was taken back at ${at}. Its question is on the list again; decide there.`,
  },
  DECISION_NOT_AWAITING: {
    status: 409,
    ...plain(
      'Keputusan ini tidak (lagi) menunggu orang kedua. Muat ulang daftarnya.',
      'This decision does not wait for a second person (any more). Load the list again.',
    ),
  },
  SECOND_PERSON_SAME: {
    status: 403,
    ...plain(
      'Keputusan sendiri tidak dapat disetujui atau ditolak sendiri. Minta rekan lain, atau tarik keputusan Anda.',
      'Nobody confirms or rejects a decision of their own. Ask a colleague, or take your decision back.',
    ),
  },
  DISCREPANCY_MISSING: {
    status: 404,
    ...plain(
      'Sebagian selisih yang dipilih sudah tidak ada: laporan yang lebih baru menyelesaikannya. Muat ulang daftarnya, lalu pilih lagi.',
      'Some of these discrepancies are gone: a newer report has cleared them. Reload the list and choose again.',
    ),
  },
  HOUSEHOLD_MISSING: {
    status: 404,
    ...plain(
      'Keluarga ini (entitlementId) tidak ada pada buku putaran ini. Ambil rosterRef dari buku penyaluran atau dari selisihnya.',
      'There is no such household (entitlementId) in the book of this cycle. Take the rosterRef of the ledger or of a discrepancy.',
    ),
  },
  UNMASKING_STOPPED: {
    status: 429,
    ...plain(
      'Anda telah membuka nomor lengkap terlalu banyak keluarga dalam waktu singkat, jadi untuk sementara tidak ada lagi yang ditampilkan. Minta pengelola memeriksanya; setelah pengelola mengizinkan (POST /api/v1/accounts/{id}/unmasking), Anda dapat melanjutkan.',
      'You have opened the whole numbers of too many households in a short time, so no more are shown for now. Ask an administrator to look at it; once it is allowed (POST /api/v1/accounts/{id}/unmasking), you can go on.',
    ),
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    ...plain(
      'Idempotency-Key ini sudah dipakai untuk permintaan lain. Pakai kunci baru untuk permintaan baru.',
      'This Idempotency-Key was used for another request. Use a new key for a new request.',
    ),
  },
};

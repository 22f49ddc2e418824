import { type RefusedCode } from '#application';
import { LONGEST_PASSWORD, type PasswordProblem, SHORTEST_PASSWORD } from '#security';
import { plain, type ProblemKind } from '../problem-kind.js';

const PASSWORD_PROBLEMS: Readonly<Record<PasswordProblem, { readonly id: string; readonly en: string }>> = {
  TOO_SHORT: {
    id: `Kata sandi paling sedikit ${SHORTEST_PASSWORD} karakter. Kalimat pendek yang mudah diingat sudah cukup.`,
    en: `A password has at least ${SHORTEST_PASSWORD} characters. A short sentence that you remember will do.`,
  },
  TOO_LONG: {
    id: `Kata sandi paling banyak ${LONGEST_PASSWORD} karakter. Pendekkan.`,
    en: `A password has ${LONGEST_PASSWORD} characters at most. Make it shorter.`,
  },
  COMMON: {
    id: 'Kata sandi ini terlalu mudah ditebak. Pakai beberapa kata yang tidak ada hubungannya.',
    en: 'This password is guessed too easily. Use some words that have nothing to do with each other.',
  },
  HAS_NAME: {
    id: 'Kata sandi tidak boleh memuat nama masuk. Pilih yang lain.',
    en: 'A password may not contain the user name. Choose another one.',
  },
};

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
  BOOK_NOT_COMPUTED: {
    status: 404,
    ...plain(
      'Putaran ini belum dihitung. Unggah daftar penerima dan laporannya, lalu tunggu sebentar.',
      'This cycle was not computed yet. Upload its list and reports, and wait a moment.',
    ),
  },
  ALERTS_FORGOTTEN: {
    status: 410,
    ...plain(
      'Pemberitahuan sejauh itu tidak disimpan lagi. Ambil daftar selisih putaran, lalu mulai tanpa after.',
      'Alerts of so long ago are no longer kept. Take the list of discrepancies of the cycle, then begin without after.',
    ),
  },
  WEBHOOK_MISSING: {
    status: 404,
    ...plain(
      'Tidak ada webhook dengan id ini. Daftarnya ada di /api/v1/webhooks.',
      'There is no webhook with this id. GET /api/v1/webhooks lists them.',
    ),
  },
  WEBHOOK_KEYS_FULL: {
    status: 409,
    ...plain(
      'Webhook ini sudah punya dua kunci. Akhiri yang lama dulu (DELETE …/keys), lalu buat yang baru.',
      'This webhook has two keys already. End the old one first (DELETE …/keys), then make a new one.',
    ),
  },
  WEBHOOK_KEY_LAST: {
    status: 409,
    ...plain(
      'Tidak ada kunci lama untuk diakhiri. Buat kunci baru dulu (POST …/keys), lalu pasang di penerima.',
      'There is no old key to end. Make a new key first (POST …/keys), and give it to the receiver.',
    ),
  },
  ACCOUNT_MISSING: {
    status: 404,
    ...plain(
      'Akun ini tidak ada. Pilih salah satu dari daftar akun.',
      'There is no such account. Choose one of the list of accounts.',
    ),
  },
  ACCOUNT_OF_PERSON: {
    status: 409,
    ...plain(
      'Token hanya untuk akun program (peran subscriber). Orang masuk dengan kata sandi.',
      'Tokens are for accounts of programs (role subscriber). People sign in by a password.',
    ),
  },
  ACCOUNT_OF_PROGRAM: {
    status: 409,
    ...plain(
      'Akun program tidak punya kata sandi. Buatkan token baginya (POST …/token).',
      'An account of a program has no password. Make a token for it (POST …/token).',
    ),
  },
  ACCOUNT_EXISTS: {
    status: 409,
    id: ({ username }) => `Nama masuk ${username} sudah dipakai. Pilih nama lain.`,
    en: ({ username }) => `The user name ${username} is taken. Choose another one.`,
  },
  LAST_ADMIN: {
    status: 409,
    ...plain(
      'Ini pengelola terakhir; tanpa dia tidak ada yang dapat mengatur akun. Jadikan orang lain pengelola dahulu.',
      'This is the last administrator; without one nobody can change accounts. Make somebody else one first.',
    ),
  },
  LINK_INVALID: {
    status: 410,
    ...plain(
      'Tautan ini sudah dipakai atau sudah kedaluwarsa. Minta tautan baru kepada pengelola.',
      'This link was used or is too old. Ask an administrator for a new one.',
    ),
  },
  PASSWORD_REFUSED: {
    status: 422,
    id: ({ problem }) => PASSWORD_PROBLEMS[problem as PasswordProblem].id,
    en: ({ problem }) => PASSWORD_PROBLEMS[problem as PasswordProblem].en,
  },
  SIGN_IN_REFUSED: {
    status: 401,
    ...plain(
      'Nama masuk atau kata sandinya salah. Periksa keduanya; bila lupa, minta tautan baru kepada pengelola.',
      'User name or password is wrong. Check both; if you forgot it, ask an administrator for a new link.',
    ),
  },
  SIGN_IN_TOO_OFTEN: {
    status: 429,
    id: ({ seconds }) => `Terlalu banyak percobaan dari komputer ini. Coba lagi setelah ${seconds} detik.`,
    en: ({ seconds }) => `Too many tries from this computer. Try again after ${seconds} seconds.`,
  },
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
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    ...plain(
      'Idempotency-Key ini sudah dipakai untuk permintaan lain. Pakai kunci baru untuk permintaan baru.',
      'This Idempotency-Key was used for another request. Use a new key for a new request.',
    ),
  },
};

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

/** What is refused of accounts, and of who wants to use one. */
export const ACCOUNT_PROBLEMS = {
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
    id: ({ username }) => `Nama pengguna ${username} sudah dipakai. Pilih nama lain.`,
    en: ({ username }) => `The user name ${username} is taken. Choose another one.`,
  },
  LAST_ADMIN: {
    status: 409,
    ...plain(
      'Ini pengelola terakhir yang masuk dengan kata sandi; tanpa dia tidak ada yang pasti dapat mengatur akun. Jadikan orang lain pengelola dahulu.',
      'This is the last administrator with a password; without one it is not certain that anybody can change accounts. Make somebody else one first.',
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
      'Nama pengguna atau kata sandinya salah. Periksa keduanya; bila lupa, minta tautan baru kepada administrator.',
      'User name or password is wrong. Check both; if you forgot it, ask an administrator for a new link.',
    ),
  },
  SIGN_IN_TOO_OFTEN: {
    status: 429,
    id: ({ seconds }) => `Terlalu banyak percobaan dari komputer ini. Coba lagi setelah ${seconds} detik.`,
    en: ({ seconds }) => `Too many tries from this computer. Try again after ${seconds} seconds.`,
  },
  SIGN_IN_NOT_BEGUN: {
    status: 401,
    ...plain(
      'Nama pengguna dan kata sandi belum dikirim, atau sudah terlalu lama. Masuk lagi dari awal.',
      'User name and password were not sent, or too long ago. Sign in again from the start.',
    ),
  },
  CODE_REFUSED: {
    status: 401,
    ...plain(
      'Kode ini salah, sudah dipakai, atau sudah lewat waktunya. Tunggu kode berikutnya, dan periksa jam ponsel; kode pemulihan hanya berlaku sekali.',
      'This code is wrong, was used, or is too old. Wait for the next one, and check the clock of the phone; a recovery code works once.',
    ),
  },
  FACTOR_EXISTS: {
    status: 409,
    ...plain(
      'Akun ini sudah memakai kode dari ponsel. Lepaskan dahulu (POST /api/v1/second-factor/removal), lalu pasang lagi.',
      'This account has a code from a phone already. Remove it first (POST /api/v1/second-factor/removal), and set it up again.',
    ),
  },
  FACTOR_NOT_BEGUN: {
    status: 409,
    ...plain(
      'Pemasangan belum dimulai, atau sudah lebih dari 15 menit. Mulai lagi (POST /api/v1/second-factor) dan pindai kode QR yang baru.',
      'It was not begun, or more than 15 minutes ago. Begin anew (POST /api/v1/second-factor), and scan the new QR code.',
    ),
  },
  FACTOR_MISSING: {
    status: 409,
    ...plain(
      'Akun ini belum memakai kode dari ponsel. Pasang dahulu (POST /api/v1/second-factor).',
      'This account has no code from a phone yet. Set it up first (POST /api/v1/second-factor).',
    ),
  },
  FACTOR_LOST: {
    status: 409,
    ...plain(
      'Kode dari aplikasi tidak dapat diperiksa lagi, karena kunci data yang lama hilang. Pakai satu kode pemulihan, atau minta pengelola melepaskan kode dari ponsel Anda; lalu pasang lagi.',
      'Codes of the app cannot be checked any more, for the earlier keys of the data are lost. Use a recovery code, or ask an administrator to remove the code from your phone; then set it up again.',
    ),
  },
  ACCOUNT_BY_PROVIDER: {
    status: 409,
    ...plain(
      'Orang ini masuk lewat penyedia identitas dan tidak punya kata sandi di sini. Ubah dahulu cara masuknya (signsInBy) menjadi PASSWORD.',
      'This person signs in by the identity provider and has no password here. Change the way of signing in (signsInBy) to PASSWORD first.',
    ),
  },
  PROVIDER_STRANGER: {
    status: 403,
    ...plain(
      'Anda dikenal oleh penyedia identitas, tetapi tidak ada akun Tersalur yang terbuka untuk Anda. Minta pengelola membuat atau membuka akun Anda dengan cara masuk PROVIDER, dan periksa apakah alamat surel Anda sudah terverifikasi di sana.',
      'The identity provider knows you, but no account of Tersalur is open to you. Ask an administrator to make or open yours with PROVIDER as the way of signing in, and see that your e-mail address is verified there.',
    ),
  },
  PROVIDER_AWAY: {
    status: 503,
    id: ({ reason }) =>
      `Penyedia identitas tidak dapat dipakai saat ini (${reason}). Tunggu sebentar lalu coba lagi; bila terulang, beri tahu pengelola.`,
    en: ({ reason }) =>
      `The identity provider cannot be used at the moment (${reason}). Wait a little and try again; if it goes on, tell the operator.`,
  },
  PROVIDER_CANCELLED: {
    status: 403,
    id: ({ reason }) =>
      `Penyedia identitas tidak meneruskan Anda (${reason}). Mulai lagi dari halaman masuk; bila terulang, tanyakan kepada pengelola penyedia itu.`,
    en: ({ reason }) =>
      `The identity provider did not let you through (${reason}). Begin again at the page to sign in; if it goes on, ask whoever runs the provider.`,
  },
  PROVIDER_CLOCK: {
    status: 502,
    ...plain(
      'Jam server ini dan jam penyedia identitas berbeda lebih dari satu menit, jadi tidak ada yang dapat masuk lewat sana. Beri tahu pengelola supaya jamnya disamakan (NTP).',
      'The clocks of this server and of the identity provider differ by more than a minute, so nobody can sign in there. Tell the operator to set the clocks (NTP).',
    ),
  },
  PROVIDER_ANSWER_INVALID: {
    status: 400,
    ...plain(
      'Jawaban penyedia identitas ini bukan untuk peramban ini, atau sudah dipakai atau kedaluwarsa. Mulai lagi dari halaman masuk.',
      'This answer of the identity provider is not for this browser, or was used or is too old. Begin again at the page to sign in.',
    ),
  },
} as const satisfies Partial<Record<RefusedCode, ProblemKind>>;

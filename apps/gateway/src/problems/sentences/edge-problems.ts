import { plain, type ProblemKind } from '../problem-kind.js';

/** What can be wrong with a request, whatever it asks for. */
export const EDGE_PROBLEMS = {
  REQUEST_MALFORMED: {
    status: 400,
    ...plain(
      'Permintaan tidak dapat dibaca. Periksa alamat dan isinya, lalu kirim lagi.',
      'The request cannot be read. Check its address and content, and send it again.',
    ),
  },
  JSON_MALFORMED: {
    status: 400,
    ...plain(
      'Isi permintaan bukan JSON yang benar. Periksa tanda kutip, koma dan kurung, lalu kirim lagi.',
      'The body is not valid JSON. Check quotes, commas and brackets, and send it again.',
    ),
  },
  BODY_MISSING: {
    status: 400,
    ...plain(
      'Isi permintaan tidak ada. Kirim isinya beserta Content-Type yang benar.',
      'The body is missing. Send it with the right Content-Type.',
    ),
  },
  UPLOAD_CUT: {
    status: 400,
    ...plain(
      'Unggahan terputus sebelum selesai; tidak ada yang disimpan. Unggah lagi dari awal.',
      'The upload ended before it was whole; nothing was kept. Upload it again from the start.',
    ),
  },
  MULTIPART_MALFORMED: {
    status: 400,
    ...plain(
      'Isi unggahan tidak tersusun sebagai multipart/form-data yang benar. Kirim lewat formulir atau pustaka HTTP biasa.',
      'The body is not well-formed multipart/form-data. Send it by a form or an ordinary HTTP library.',
    ),
  },
  SHEET_REFUSED: {
    status: 422,
    id: ({ sentenceId }) => sentenceId!,
    en: ({ sentenceEn }) => sentenceEn!,
  },
  SHEET_CHANGED: {
    status: 409,
    ...plain(
      'Yang akan berubah tidak lagi sama dengan yang Anda lihat; tidak ada yang disimpan. Periksa lembarnya sekali lagi.',
      'What would change is no longer what you saw; nothing was kept. Look at the sheet once more.',
    ),
  },
  CURSOR_INVALID: {
    status: 400,
    ...plain(
      'Penunjuk halaman (cursor) bukan milik daftar ini. Mulai lagi dari halaman pertama, tanpa cursor.',
      'The cursor does not belong to this list. Begin with its first page, without a cursor.',
    ),
  },
  IDEMPOTENCY_KEY_INVALID: {
    status: 400,
    ...plain(
      'Header Idempotency-Key harus 1 sampai 128 huruf, angka atau tanda . _ : ~ -. Pakai misalnya UUID.',
      'The header Idempotency-Key has to be 1 to 128 letters, digits or . _ : ~ -. Use a UUID, for example.',
    ),
  },
  VERSION_INVALID: {
    status: 400,
    ...plain(
      'Header If-Match harus versi dari jawaban terakhir, misalnya "3".',
      'The header If-Match has to be the version of the last answer, such as "3".',
    ),
  },
  SIGNED_OUT: {
    status: 401,
    ...plain(
      'Anda belum masuk, atau sesi Anda sudah berakhir. Masuk dahulu (POST /api/v1/session).',
      'You are not signed in, or your session has ended. Sign in first (POST /api/v1/session).',
    ),
  },
  CODE_NEEDED: {
    status: 401,
    ...plain(
      'Satu langkah lagi: kirim kode dari aplikasi autentikator atau satu kode pemulihan (POST /api/v1/session/code).',
      'One step is left: send the code of your authenticator app, or a recovery code (POST /api/v1/session/code).',
    ),
  },
  FACTOR_NEEDED: {
    status: 403,
    ...plain(
      'Peran akun Anda memerlukan kode dari ponsel selain kata sandi. Pasang dahulu di aplikasi autentikator (POST /api/v1/second-factor).',
      'The role of your account needs a code from your phone besides the password. Set it up in an authenticator app first (POST /api/v1/second-factor).',
    ),
  },
  OWN_FACTOR: {
    status: 409,
    ...plain(
      'Ini akun Anda sendiri. Lepaskan kode dari ponsel dengan kata sandi dan kode (POST /api/v1/second-factor/removal), atau minta pengelola lain.',
      'This is your own account. Remove the code from your phone by password and code (POST /api/v1/second-factor/removal), or ask another administrator.',
    ),
  },
  OWN_PASSWORD: {
    status: 409,
    ...plain(
      'Ini akun Anda sendiri. Ganti kata sandi dengan kata sandi yang sekarang (POST /api/v1/password), atau minta pengelola lain membuat tautan.',
      'This is your own account. Change the password with the present one (POST /api/v1/password), or ask another administrator for a link.',
    ),
  },
  PROVIDER_MISSING: {
    status: 404,
    ...plain(
      'Tidak ada penyedia identitas yang diatur di sini. Masuk dengan nama masuk dan kata sandi.',
      'No identity provider is set here. Sign in by user name and password.',
    ),
  },
  SIGN_IN_AGAIN: {
    status: 401,
    ...plain(
      'Untuk ini Anda harus baru saja masuk lewat penyedia identitas. Keluar, masuk lagi, lalu ulangi dalam 15 menit.',
      'For this you have to have signed in by the identity provider just now. Sign out, sign in again, and repeat within 15 minutes.',
    ),
  },
  FORBIDDEN: {
    status: 403,
    ...plain(
      'Peran akun Anda tidak mengizinkan ini. Minta bantuan pengelola bila memang diperlukan.',
      'The role of your account does not allow this. Ask an administrator if you need it.',
    ),
  },
  AREA_LIMITED: {
    status: 403,
    ...plain(
      'Akun Anda hanya untuk sebagian wilayah, sedangkan ini tentang seluruh wilayah. Minta bantuan pengelola bila memang diperlukan.',
      'Your account is for part of the region, and this is about the whole of it. Ask an administrator if you need it.',
    ),
  },
  CSRF_MISSING: {
    status: 403,
    ...plain(
      'Header X-CSRF-Token tidak ada atau bukan milik sesi ini. Muat ulang halaman, lalu coba lagi.',
      'The header X-CSRF-Token is missing or not of this session. Load the page again, and try again.',
    ),
  },
  TLS_REQUIRED: {
    status: 403,
    ...plain(
      'Sambungan ini tidak terenkripsi, sehingga kata sandi dan data orang dapat dibaca di jaringan. Buka alamat https://, atau minta pengelola memasang TLS.',
      'This connection is not encrypted, so that passwords and people’s data could be read on the network. Use the https:// address, or ask the operator to set up TLS.',
    ),
  },
  METRICS_CLOSED: {
    status: 403,
    ...plain(
      'Metrik hanya untuk komputer ini sendiri. Untuk membacanya dari tempat lain, atur TERSALUR_METRICS_TOKEN dan kirim sebagai Authorization: Bearer.',
      'Metrics are for this computer itself. To read them from elsewhere, set TERSALUR_METRICS_TOKEN and send it as Authorization: Bearer.',
    ),
  },
  ROUTE_UNKNOWN: {
    status: 404,
    ...plain(
      'Alamat ini tidak ada. Daftar alamat ada di /api/openapi.json.',
      'There is no such address. The addresses are listed in /api/openapi.json.',
    ),
  },
  SCHEMA_UNKNOWN: {
    status: 404,
    ...plain(
      'Tidak ada pesan dengan tipe ini. Semua tipe ada di /api/asyncapi.json.',
      'No message has this type. All types are in /api/asyncapi.json.',
    ),
  },
  METHOD_UNKNOWN: {
    status: 405,
    id: ({ allowed }) => `Alamat ini tidak menerima cara itu; yang diterima: ${allowed}.`,
    en: ({ allowed }) => `This address does not take that method; it takes: ${allowed}.`,
  },
  REQUEST_TIMEOUT: {
    status: 408,
    ...plain(
      'Permintaan tidak selesai diterima pada waktunya. Periksa sambungan, lalu kirim lagi.',
      'The request did not arrive in time. Check the connection, and send it again.',
    ),
  },
  BODY_TOO_LARGE: {
    status: 413,
    ...plain(
      'Isi permintaan lebih besar dari yang diterima. Kirim hanya yang diperlukan.',
      'The body is larger than what is taken. Send only what is needed.',
    ),
  },
  FILE_TOO_LARGE: {
    status: 413,
    id: ({ limit }) =>
      `Berkas lebih besar dari ${limit}; tidak ada yang disimpan. Bagi menjadi beberapa berkas, atau simpan sebagai CSV, lalu unggah lagi.`,
    en: ({ limit }) =>
      `The file is larger than ${limit}; nothing was kept. Split it into several files, or save it as CSV, and upload again.`,
  },
  MEDIA_TYPE_UNSUPPORTED: {
    status: 415,
    id: ({ expected }) => `Jenis isi tidak diterima di sini. Kirim dengan Content-Type: ${expected}.`,
    en: ({ expected }) => `This kind of body is not taken here. Send it with Content-Type: ${expected}.`,
  },
  HOST_UNKNOWN: {
    status: 421,
    ...plain(
      'Layanan ini tidak dikenal dengan nama itu. Pakai alamat dari pengelola; pengelola menambahkan nama lain di TERSALUR_HOSTS.',
      'This service is not known by that name. Use the address that the operator gave; the operator adds other names to TERSALUR_HOSTS.',
    ),
  },
  FIELDS_INVALID: {
    status: 422,
    id: ({ fields }) => `Ada nilai yang tidak dapat diterima: ${fields}. Perbaiki sesuai daftar errors.`,
    en: ({ fields }) => `Some values cannot be taken: ${fields}. Correct them as errors says.`,
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    ...plain(
      'Header permintaan terlalu besar. Hapus cookie atau header yang tidak perlu.',
      'The headers of the request are too large. Remove cookies or headers that are not needed.',
    ),
  },
  UNEXPECTED: {
    status: 500,
    ...plain(
      'Terjadi kesalahan yang tidak terduga. Coba lagi; bila terulang, beri tahu pengelola nomor permintaan di instance.',
      'Something unexpected went wrong. Try again; if it happens again, tell the operator the request number in instance.',
    ),
  },
  NOT_READY: {
    status: 503,
    id: ({ missing }) => `Layanan belum siap; yang kurang: ${missing}. Tunggu sebentar, lalu coba lagi.`,
    en: ({ missing }) => `The service is not ready; missing: ${missing}. Wait a little, and try again.`,
  },
} as const satisfies Record<string, ProblemKind>;

export type EdgeCode = keyof typeof EDGE_PROBLEMS;

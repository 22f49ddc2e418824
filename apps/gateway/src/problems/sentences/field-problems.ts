import { plain, type Sentences } from '../problem-kind.js';

/** What can be wrong with one value. */
export const FIELD_PROBLEMS = {
  FIELD_UNKNOWN: plain(
    'Isian ini tidak dikenal; mungkin salah ketik. Perbaiki namanya atau hapus.',
    'This field is not known; it may be mistyped. Correct its name or remove it.',
  ),
  FIELD_MISSING: plain('Isian ini wajib diisi.', 'This field is required.'),
  FIELD_TWICE: plain(
    'Isian ini dikirim lebih dari sekali. Kirim satu kali saja.',
    'This field was sent more than once. Send it once.',
  ),
  NO_TEXT: plain('Nilainya harus berupa teks.', 'The value has to be a text.'),
  TEXT_LENGTH: {
    id: ({ least, most }) => `Teksnya harus ${least} sampai ${most} karakter.`,
    en: ({ least, most }) => `The text has to have ${least} to ${most} characters.`,
  },
  NO_OBJECT: plain(
    'Nilainya harus berupa objek JSON dengan isian yang dikenal.',
    'The value has to be a JSON object with known fields.',
  ),
  NO_LIST: {
    id: ({ most }) => `Nilainya harus berupa daftar berisi 1 sampai ${most} hal.`,
    en: ({ most }) => `The value has to be a list of 1 to ${most} things.`,
  },
  NO_BOOLEAN: plain('Nilainya harus true atau false.', 'The value has to be true or false.'),
  NUMBER_RANGE: {
    id: ({ least, most }) => `Nilainya harus bilangan bulat dari ${least} sampai ${most}.`,
    en: ({ least, most }) => `The value has to be a whole number from ${least} to ${most}.`,
  },
  NOT_CONFIRMED: plain(
    'Isi dengan id putaran ini juga: pemusnahan tidak dapat dibatalkan.',
    'Give the id of this cycle here, too: destroying cannot be undone.',
  ),
  NO_DAY: plain(
    'Nilainya harus tanggal yang benar, ditulis seperti 2026-03-31.',
    'The value has to be a day that exists, written like 2026-03-31.',
  ),
  NO_MOMENT: plain(
    'Nilainya harus waktu dengan zonanya, ditulis seperti 2026-04-01T08:00:00+07:00 (di alamat, + ditulis %2B).',
    'The value has to be a moment with its zone, written like 2026-04-01T08:00:00+07:00 (in an address, + is written %2B).',
  ),
  DAY_AHEAD: {
    id: ({ today }) => `Tanggalnya lebih baru daripada hari ini (${today}); periksa tahun dan bulannya.`,
    en: ({ today }) => `The day lies after today (${today}); check its year and month.`,
  },
  NO_ID: plain(
    'Nilainya harus id yang pernah diberikan layanan ini.',
    'The value has to be an id that this service gave out.',
  ),
  DECISION_UNKNOWN: plain(
    'Keputusan harus LINK (milik satu keluarga) atau NONE (bukan milik siapa pun di daftar).',
    'A decision is LINK (it belongs to a household) or NONE (to nobody on the list).',
  ),
  EVIDENCE_INVALID: plain(
    'Kode bukti harus seperti di evidence pada pertanyaan: satu huruf a-f, lalu 15 angka heksadesimal.',
    'The key of the evidence has to be as in evidence of the question: a letter a-f, then 15 hex digits.',
  ),
  PURPOSE_UNKNOWN: {
    id: ({ known }) => `Keperluan ini tidak dikenal; yang ada: ${known}.`,
    en: ({ known }) => `This purpose is not known; there are: ${known}.`,
  },
  ENTITLEMENT_NEEDED: plain(
    'LINK memerlukan keluarga yang dipilih. Isi dengan entitlementId salah satu calon.',
    'LINK needs the household that was chosen. Give the entitlementId of a candidate.',
  ),
  ENTITLEMENT_UNWANTED: plain(
    'NONE berarti tidak ada keluarga. Hapus isian ini, atau pilih LINK.',
    'NONE means no household. Leave this field out, or choose LINK.',
  ),
  REGION_INVALID: plain(
    'Kode wilayah harus seperti 18.72 (dua angka, titik, dua angka).',
    'The code of the region has to be like 18.72 (two digits, a point, two digits).',
  ),
  REGION_UNKNOWN: {
    id: ({ region = 'ini' }) =>
      `Tidak ada kabupaten/kota dengan kode ${region}; periksa kodenya (misalnya 18.72 = Kota Metro).`,
    en: ({ region }) =>
      `No kabupaten or kota has ${region === undefined ? 'this code' : `the code ${region}`}; check it (such as 18.72 = Kota Metro).`,
  },
  AREA_UNKNOWN: {
    id: ({ region, area }) =>
      `Wilayah ${region} tidak punya ${area}; periksa ejaannya, atau pilih dari daftar (GET /api/v1/regions/${region}/districts).`,
    en: ({ region, area }) =>
      `Region ${region} has no ${area}; check how it is spelled, or choose from the list (GET /api/v1/regions/${region}/districts).`,
  },
  MONTHS_INVALID: plain(
    'Bulan putaran harus seperti 2026-01/2026-03, dan akhirnya tidak sebelum awalnya.',
    'The months of the cycle have to be like 2026-01/2026-03, and not end before they begin.',
  ),
  MONTHS_TOO_MANY: plain('Satu putaran paling banyak 12 bulan.', 'A cycle has 12 months at most.'),
  PROGRAMME_UNKNOWN: {
    id: ({ known }) => `Program ini tidak dikenal; yang ada: ${known}.`,
    en: ({ known }) => `This programme is not known; there are: ${known}.`,
  },
  PROGRAMME_TWICE: plain(
    'Satu program disebut dua kali. Sebut sekali saja.',
    'A programme is named twice. Name it once.',
  ),
  CHANNEL_UNKNOWN: {
    id: ({ known }) => `Kanal ini tidak dikenal; yang ada: ${known}.`,
    en: ({ known }) => `This channel is not known; there are: ${known}.`,
  },
  CUTOFF_TOO_EARLY: {
    id: ({ first }) => `Batas salur tidak boleh sebelum awal putaran (${first}).`,
    en: ({ first }) => `The cut-off may not lie before the start of the cycle (${first}).`,
  },
  SPAN_REVERSED: plain(
    'Akhir rentang waktu tidak boleh sebelum awalnya.',
    'The span of time may not end before it begins.',
  ),
  WINDOW_REVERSED: plain(
    'Akhir jadwal bayar tidak boleh sebelum awalnya.',
    'The payment window may not end before it begins.',
  ),
  ROLE_UNKNOWN: {
    id: ({ known }) => `Peran berkas ini tidak dikenal; yang ada: ${known}.`,
    en: ({ known }) => `This role of a file is not known; there are: ${known}.`,
  },
  FILE_EMPTY: plain(
    'Berkasnya kosong; periksa apakah berkas yang benar yang diunggah.',
    'The file is empty; check that the right file was uploaded.',
  ),
  NO_FILE: plain(
    'Bagian file harus berupa berkas (multipart dengan filename), dan hanya satu.',
    'The part file has to be a file (multipart with a filename), and only one.',
  ),
  MAPPING_INVALID: {
    id: ({ sentenceId }) => sentenceId!,
    en: ({ sentenceEn }) => sentenceEn!,
  },
  MAPPING_OTHER_KIND: {
    id: ({ kind, role }) =>
      `Pemetaan ini untuk berkas ${kind}, tetapi berkas diberikan sebagai ${role}. Samakan keduanya.`,
    en: ({ kind, role }) =>
      `This mapping is for ${kind} files, but the file is given as ${role}. Make the two agree.`,
  },
  URL_INVALID: plain(
    'Alamat penerima harus lengkap, seperti https://penerima.example/alerts.',
    'The address of a receiver has to be a whole one, like https://receiver.example/alerts.',
  ),
  URL_NOT_HTTPS: plain(
    'Alamat penerima harus https, agar tidak dapat dibaca di jalan. (TERSALUR_WEBHOOKS_OVER=any membolehkan http.)',
    'The address of a receiver has to be https, so that nobody reads it on the way. (TERSALUR_WEBHOOKS_OVER=any allows http.)',
  ),
  URL_WITH_PASSWORD: plain(
    'Alamat penerima tidak boleh memuat nama atau kata sandi; kiriman dibuktikan dengan tanda tangan.',
    'The address of a receiver may hold no name or password; deliveries are proven by a signature.',
  ),
  URL_WITH_NUMBER: plain(
    'Alamat penerima memuat angka sepanjang NIK, nomor KK, kartu, atau rekening. Alamat disimpan, ditampilkan dan tercatat di mana-mana: pakai alamat tanpa nomor orang.',
    'The address of a receiver holds digits as long as a NIK, KK, card or account number. Addresses are stored, shown and logged on the way: use one without anybody’s number.',
  ),
  URL_NOT_PUBLIC: plain(
    'Alamat ini menunjuk ke komputer ini atau jaringan dalam. Pakai alamat publik, atau izinkan dengan TERSALUR_WEBHOOKS_TO=any.',
    'This address leads to this machine or a private network. Use a public one, or allow it by TERSALUR_WEBHOOKS_TO=any.',
  ),
  ORDER_UNKNOWN: {
    id: ({ known }) => `Perintah ini tidak dikenal; yang ada: ${known}.`,
    en: ({ known }) => `This order is not known; there are: ${known}.`,
  },
  DELIVERIES_UNKNOWN: {
    id: ({ known }) => `Keadaan kiriman ini tidak dikenal; yang ada: ${known}.`,
    en: ({ known }) => `This state of deliveries is not known; there are: ${known}.`,
  },
  USERNAME_INVALID: plain(
    'Nama pengguna 3 sampai 40 huruf, angka atau tanda . _ @ -, dimulai dengan huruf atau angka. NIK tidak boleh dipakai.',
    'A user name has 3 to 40 letters, digits or . _ @ -, and begins with a letter or digit. A NIK cannot be one.',
  ),
  EMAIL_INVALID: plain(
    'Alamat surel harus seperti ani@metro.go.id, satu alamat saja.',
    'An e-mail address has to be like ani@metro.go.id, one address only.',
  ),
  ACCOUNT_ROLE_UNKNOWN: {
    id: ({ known }) => `Peran akun ini tidak dikenal; yang ada: ${known}.`,
    en: ({ known }) => `This role of an account is not known; there are: ${known}.`,
  },
  SIGN_IN_WAY_UNKNOWN: {
    id: ({ known }) => `Cara masuk ini tidak dikenal; yang ada: ${known}.`,
    en: ({ known }) => `This way of signing in is not known; there are: ${known}.`,
  },
  OFFSET_RANGE: plain(
    'Posisi harus bilangan bulat dari 0 sampai 99999999.',
    'A position is a whole number from 0 to 99999999.',
  ),
  KIND_UNKNOWN: {
    id: ({ known }) => `Jenis selisih ini tidak dikenal; yang ada: ${known}.`,
    en: ({ known }) => `This kind of discrepancy is not known; there are: ${known}.`,
  },
  LINK_UNKNOWN: {
    id: ({ known }) => `Jenis tautan ini tidak dikenal; yang ada: ${known}.`,
    en: ({ known }) => `This kind of link is not known; there are: ${known}.`,
  },
  SHEET_DIGEST: plain(
    'Kirim digest dari pratinjau lembar ini, atau kosongkan untuk melihat pratinjaunya.',
    'Send the digest of the preview of this sheet, or leave it out to see the preview.',
  ),
  REMARK_STATUS_UNKNOWN: {
    id: ({ known }) => `Status ini tidak dikenal; yang ada: ${known}.`,
    en: ({ known }) => `This status is not known; there are: ${known}.`,
  },
  VISIT_MARK_UNKNOWN: {
    id: ({ known }) => `Hasil kunjungan ini tidak dikenal; yang ada: ${known}.`,
    en: ({ known }) => `This outcome of a visit is not known; there are: ${known}.`,
  },
  OUTCOME_UNKNOWN: {
    id: ({ known }) => `Keadaan pembayaran ini tidak dikenal; yang ada: ${known}.`,
    en: ({ known }) => `This outcome of a payment is not known; there are: ${known}.`,
  },
  STATE_UNKNOWN: {
    id: ({ known }) => `Keadaan hak ini tidak dikenal; yang ada: ${known}.`,
    en: ({ known }) => `This state of an entitlement is not known; there are: ${known}.`,
  },
  PART_UNKNOWN: {
    id: ({ known }) => `Bagian ini tidak dikenal; yang ada: ${known}.`,
    en: ({ known }) => `This part is not known; there are: ${known}.`,
  },
  NIK_SEARCH: plain(
    'Isi NIK lengkap (16 angka), atau 4 angka terakhirnya.',
    'Give a whole NIK (16 digits), or its last 4 digits.',
  ),
  SEVERITY_UNKNOWN: {
    id: ({ known }) => `Tingkat ini tidak dikenal; yang ada: ${known}.`,
    en: ({ known }) => `This severity is not known; there are: ${known}.`,
  },
  LIMIT_RANGE: plain('Banyaknya hal di satu halaman harus 1 sampai 500.', 'A page has 1 to 500 things.'),
} as const satisfies Record<string, Sentences>;

export type FieldCode = keyof typeof FIELD_PROBLEMS;

/** The daily letters to managers. */
export const DIGESTS = {
  intro:
    'Manajer program yang mempunyai alamat surel mendapat paling banyak satu surat sehari: selisih yang baru dan yang selesai, tanpa nama dan tanpa nomor orang. Hari tanpa kabar baru tidak ada surat.',
  states: {
    NOT_SET_UP:
      'Surat tidak dikirim: peladen surel belum diatur. Minta pengelola mengisi TERSALUR_SMTP_HOST, TERSALUR_MAIL_FROM dan TERSALUR_ADDRESS, lalu menjalankan layanan lagi.',
    SILENT:
      'Surat sedang tidak dikirim: layanan surat terakhir berjalan {{lookedAt}}. Beri tahu pengelola; yang terlewat diceritakan dalam surat berikutnya.',
    SENDING: 'Surat dikirim tiap hari mulai pukul {{hour}}. Berikutnya: {{nextAt}}.',
  },
  readers: 'Penerima surat',
  none: 'Belum ada manajer program. Buat akunnya di halaman Akun, dan isi alamat surelnya.',
  manager: 'Manajer program',
  address: 'Alamat surel',
  noAddress: 'Belum ada',
  sentAt: 'Terakhir terkirim',
  never: 'Belum pernah',
  last: 'Yang terakhir',
  ofDay: 'Untuk {{day}}',
  outcomes: {
    SENDING: 'Belum pasti',
    SENT: 'Terkirim',
    NOTHING_NEW: 'Tidak ada kabar baru',
    UNAVAILABLE: 'Peladen surel tidak menjawab',
    DEFERRED: 'Ditunda peladen surel',
    REFUSED: 'Ditolak peladen surel',
    UNCERTAIN: 'Belum pasti',
  },
  nextSteps: {
    SENDING: 'Sedang dikirim, atau terputus di tengah. Yang belum pasti sampai diceritakan lagi besok.',
    SENT: 'Tidak ada yang perlu dilakukan.',
    NOTHING_NEW: 'Karena itu tidak ada surat.',
    UNAVAILABLE: 'Dicoba lagi selama satu jam. Bila tetap begitu, beri tahu pengelola.',
    DEFERRED: 'Dicoba lagi selama satu jam; sesudah itu diceritakan besok.',
    REFUSED: 'Periksa alamatnya di halaman akun.',
    UNCERTAIN: 'Mungkin sampai. Isinya diceritakan lagi besok.',
  },
  next: 'Berikutnya',
  notSent: 'Tidak dikirim',
  reasons: {
    NO_ADDRESS: 'Tidak dikirim: isi alamat surel di halaman akun.',
    DECLINES: 'Tidak dikirim: tidak ingin mendapat surat.',
  },
} as const;

/** How a webhook gets on, in words: in the order in which it is told. */
export const WEBHOOK_STATES = {
  NO_KEY: {
    id: 'Belum ada kunci; tidak ada yang dikirim. Buat kunci (POST …/keys) dan pasang di penerima.',
    en: 'There is no key yet, and nothing is sent. Make one (POST …/keys) and give it to the receiver.',
  },
  STOPPED: {
    id: 'Dihentikan; pemberitahuan menunggu sampai dijalankan lagi (PATCH isStopped: false).',
    en: 'Stopped: alerts wait until it is let go again (PATCH isStopped: false).',
  },
  PAUSED: {
    id: 'Penerima sudah sehari tidak menerima apa pun. Pengiriman dijeda; pemberitahuan menunggu. Perbaiki penerima, uji (test), lalu lanjutkan (resume) dan kirim ulang (replay).',
    en: 'The receiver has taken nothing for a day. Sending is paused and alerts wait. Put the receiver right, test it, then resume and replay.',
  },
  FAILING: {
    id: 'Penerima tidak menerima kiriman terakhir; dicoba lagi dengan jeda. Periksa alamat dan penerimanya.',
    en: 'The receiver did not take the last deliveries; they are tried again after pauses. Check its address and the receiver.',
  },
  SENDING: { id: 'Pemberitahuan dikirim.', en: 'Alerts are sent.' },
} as const;

export type WebhookStateCode = keyof typeof WEBHOOK_STATES;

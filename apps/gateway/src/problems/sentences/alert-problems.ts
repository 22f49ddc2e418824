import { plain, type ProblemKind } from '../problem-kind.js';

/** What is said of alerts and webhooks. */
export const ALERT_PROBLEMS = {
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
} as const satisfies Record<string, ProblemKind>;

import { type FaultCode } from '#application';
import { plain, type ProblemKind } from '../problem-kind.js';
import { EDGE_PROBLEMS } from './edge-problems.js';

const AWAY: ProblemKind = {
  status: 503,
  ...plain(
    'Penyimpanan sedang tidak dapat dipakai. Tunggu sebentar lalu ulangi dengan Idempotency-Key yang sama; bila terulang, hubungi pengelola.',
    'The store cannot be used at the moment. Wait a little and repeat with the same Idempotency-Key; if it goes on, tell the operator.',
  ),
};

const CHANGED: ProblemKind = {
  status: 409,
  ...plain(
    'Data ini sedang diubah juga oleh permintaan lain. Muat ulang, lalu coba lagi.',
    'Another request is changing this, too. Load it again, and repeat.',
  ),
};

/** What the ports raise, as it is answered: what a person can wait for or do something about is named, all else is unexpected. */
export const STORE_PROBLEMS: Readonly<Record<FaultCode, ProblemKind>> = {
  STORE_IN_USE: AWAY,
  STORE_READ_ONLY: AWAY,
  STORE_FULL: {
    status: 507,
    ...plain(
      'Penyimpanan penuh; tidak ada yang disimpan. Minta pengelola mengosongkan ruang, lalu ulangi.',
      'The store is full; nothing was kept. Ask the operator to free some room, and repeat.',
    ),
  },
  STORE_DAMAGED: AWAY,
  STORE_NEWER: AWAY,
  STORE_UNSEALED: AWAY,
  STORE_UNSUPPORTED: AWAY,
  STORE_AWAY: AWAY,
  STORE_UNAVAILABLE: AWAY,
  STORE_FORBIDDEN: AWAY,
  STORE_CLOSED: AWAY,
  TOPIC_UNKNOWN: AWAY,
  TOPIC_DIFFERS: AWAY,
  PARTITION_LOST: AWAY,
  SEGMENT_MISSING: EDGE_PROBLEMS.UNEXPECTED,
  SEGMENT_DAMAGED: AWAY,
  FENCED: AWAY,
  HEAD_MOVED: CHANGED,
  ITEM_EXISTS: CHANGED,
  ITEM_MISSING: CHANGED,
  ITEM_CHANGED: CHANGED,
  CURSOR_INVALID: EDGE_PROBLEMS.CURSOR_INVALID,
  NOT_OWNER: EDGE_PROBLEMS.UNEXPECTED,
  BACKUP_EXISTS: EDGE_PROBLEMS.UNEXPECTED,
  BACKUP_DAMAGED: EDGE_PROBLEMS.UNEXPECTED,
  KEY_FILE_EXPOSED: AWAY,
  KEY_FILE_UNUSABLE: AWAY,
  KEY_MISSING: AWAY,
  KEY_DESTROYED: {
    status: 410,
    ...plain(
      'Data ini sudah dimusnahkan menurut masa simpan; tidak ada yang dapat membacanya lagi. Lihat berita acara pemusnahannya.',
      'These data were destroyed at the end of their retention; nobody can read them any more. See the certificate of it.',
    ),
  },
  SEAL_BROKEN: AWAY,
  MAIL_UNAVAILABLE: EDGE_PROBLEMS.UNEXPECTED,
  MAIL_DEFERRED: EDGE_PROBLEMS.UNEXPECTED,
  MAIL_REFUSED: EDGE_PROBLEMS.UNEXPECTED,
  MAIL_UNCERTAIN: EDGE_PROBLEMS.UNEXPECTED,
};

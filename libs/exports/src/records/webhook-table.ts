import { FINDING_NAMES } from '../words/words-of-codes.js';
import { idColumn, listColumn, momentColumn, numberColumn, textColumn } from './columns.js';
import { type RecordTable } from './record-table.js';

/** Somewhere alerts are sent, and how that gets on. */
interface WebhookRow {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly filter: {
    readonly regions: readonly string[];
    readonly kinds?: readonly string[];
    readonly severities?: readonly string[];
  };
  readonly keys: readonly { readonly id: string }[];
  readonly state: string;
  readonly detail: string;
  readonly failingSince?: string;
  readonly deliveredAt?: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** What a receiver was told of one subject. */
interface DeliveriesRow {
  readonly subject: string;
  readonly region: string;
  readonly cycle: string;
  readonly kind: string;
  readonly waiting: number;
  readonly nextAt?: string;
  readonly dead: number;
  readonly deliveries: readonly {
    readonly alert: string;
    readonly outcome: string;
    readonly at: string;
    readonly status?: number;
    readonly problem?: string;
  }[];
}

const OUTCOME_WORDS = {
  DELIVERED: 'diterima',
  FAILED: 'gagal, dicoba lagi',
  DEAD: 'dihentikan, dapat dikirim ulang',
  DROPPED: 'dibuang',
  OVERTAKEN: 'sudah digantikan yang lebih baru',
};

/** All webhooks: never their keys. */
export const WEBHOOK_TABLE: RecordTable<WebhookRow> = {
  name: 'webhooks',
  title: 'Penerima pemberitahuan',
  sheet: 'Penerima',
  columns: [
    textColumn('name', 'Nama', ({ name }) => name, { width: 24 }),
    textColumn('url', 'Alamat', ({ url }) => url, { width: 40 }),
    textColumn('state', 'Kode keadaan', ({ state }) => state, { width: 14 }),
    textColumn('detail', 'Keadaan dan langkah berikutnya', ({ detail }) => detail, { width: 60 }),
    listColumn('regions', 'Wilayah', ({ filter }) => filter.regions, { words: { '*': 'semua wilayah' } }),
    listColumn('kinds', 'Temuan', ({ filter }) => filter.kinds, { words: FINDING_NAMES, width: 30 }),
    listColumn('severities', 'Tingkat', ({ filter }) => filter.severities),
    numberColumn('keys', 'Kunci', ({ keys }) => keys.length),
    momentColumn('failing_since', 'Gagal sejak', ({ failingSince }) => failingSince),
    momentColumn('delivered_at', 'Terakhir diterima', ({ deliveredAt }) => deliveredAt),
    momentColumn('created_at', 'Dibuat', ({ createdAt }) => createdAt),
    momentColumn('changed_at', 'Terakhir diubah', ({ changedAt }) => changedAt),
    textColumn('changed_by', 'Diubah oleh', ({ changedBy }) => changedBy),
    idColumn('id', 'Kode penerima', ({ id }) => id),
  ],
  notes: [
    ['Temuan, Tingkat', 'Kosong: semua.'],
    ['Kunci', 'Berapa kunci membuktikan kiriman; tanpa kunci tidak ada yang dikirim.'],
  ],
};

/** What became of the alerts of a webhook, subject by subject: nothing of what stood in them. */
export const DELIVERY_TABLE: RecordTable<DeliveriesRow> = {
  name: 'deliveries',
  title: 'Kiriman kepada satu penerima',
  sheet: 'Kiriman',
  columns: [
    idColumn('subject', 'Perkara', ({ subject }) => subject),
    textColumn('region', 'Kode wilayah', ({ region }) => region),
    idColumn('cycle', 'Putaran', ({ cycle }) => cycle),
    textColumn('kind', 'Temuan', ({ kind }) => kind, { words: FINDING_NAMES, width: 30 }),
    numberColumn('waiting', 'Menunggu', ({ waiting }) => waiting),
    momentColumn('next_at', 'Dicoba berikutnya', ({ nextAt }) => nextAt),
    numberColumn('dead', 'Dihentikan', ({ dead }) => dead),
    textColumn('last_outcome', 'Kiriman terakhir', ({ deliveries }) => deliveries.at(-1)?.outcome, {
      words: OUTCOME_WORDS,
      width: 30,
    }),
    momentColumn('last_at', 'Kapan', ({ deliveries }) => deliveries.at(-1)?.at),
    numberColumn('last_status', 'Status jawaban', ({ deliveries }) => deliveries.at(-1)?.status),
    textColumn('last_problem', 'Sebab tanpa jawaban', ({ deliveries }) => deliveries.at(-1)?.problem),
    idColumn('last_alert', 'Kode pemberitahuan', ({ deliveries }) => deliveries.at(-1)?.alert),
  ],
  notes: [
    ['Perkara', 'Satu baris satu perkara, bukan satu kiriman: yang terakhir dari setiap perkara disebut.'],
    ['Dihentikan', 'Pemberitahuan yang berulang kali tidak diterima; ia dapat dikirim ulang atau dibuang.'],
  ],
};

import { type Decision } from '#domain';
import { idColumn, numberColumn, textColumn } from './columns.js';
import { type RecordTable } from './record-table.js';

/** A decision that was not taken back, and what became of it. */
interface DecisionRow {
  readonly decision: Decision;
  readonly standing?: string;
  readonly payments?: number;
}

const STANDING_WORDS = {
  WAITING: 'belum dihitung',
  FOLLOWED: 'berlaku',
  CONTRADICTED: 'dibantah laporan kemudian; perlu diputuskan lagi',
  CHANGED: 'buktinya berubah; perlu diputuskan lagi',
  REPLACED: 'diganti keputusan kemudian',
  ASLEEP: 'pembayaran atau keluarganya tidak ada sekarang',
};

/**
 * Decisions: the columns of the command line contract (`--decisions`), then what decisions about evidence, and about evidence that was seen, have beyond them.
 * The workbook is taken by the command line, too, so that moments stay as they are; what became of a decision stands in it alone.
 */
export const DECISION_TABLE: RecordTable<DecisionRow> = {
  name: 'decisions',
  title: 'Keputusan petugas yang tidak dicabut',
  sheet: 'Keputusan',
  columns: [
    idColumn('payment_key', 'Kode pembayaran', ({ decision }) => paymentOf(decision), 19),
    textColumn('decision', 'Keputusan', ({ decision }) => decision.decision, { width: 12 }),
    idColumn('roster_ref', 'Baris daftar', ({ decision }) => decision.rosterRef, 22),
    textColumn('by', 'Oleh', ({ decision }) => decision.by),
    idColumn('at', 'Tanggal keputusan', ({ decision }) => decision.at, 26),
    textColumn('reason', 'Alasan', ({ decision }) => decision.reason, { width: 50 }),
    idColumn('evidence', 'Kode bukti', ({ decision }) => decision.evidence, 19),
    numberColumn('choice', 'Pilihan', ({ decision }) => choiceOf(decision), 9),
    {
      ...textColumn<DecisionRow>('standing', 'Keadaan', ({ standing }) => standing, {
        words: STANDING_WORDS,
        width: 40,
      }),
      code: undefined,
    },
    { ...numberColumn<DecisionRow>('payments', 'Pembayaran', ({ payments }) => payments), code: undefined },
  ],
  notes: [
    ['Keputusan', 'LINK: pembayaran milik keluarga itu. NONE: bukan milik siapa pun di antara para calon.'],
    [
      'Kode pembayaran, Kode bukti',
      'Keputusan tentang satu pembayaran, atau tentang semua pembayaran dengan bukti yang sama.',
    ],
    [
      'Keadaan, Pembayaran',
      'Apakah keputusan itu berlaku dalam hasil sekarang, dan untuk berapa pembayaran.',
    ],
    ['Sesudahnya', 'Berkas ini diterima juga oleh baris perintah: --decisions.'],
  ],
};

function paymentOf(decision: Decision): string | undefined {
  return decision.about === 'PAYMENT' ? decision.paymentKey : undefined;
}

function choiceOf(decision: Decision): number | undefined {
  return decision.about === 'EVIDENCE' && decision.choice > 0 ? decision.choice : undefined;
}

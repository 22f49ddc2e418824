import { type Finding, formatMonths, maskNumber } from '#domain';
import { findingText } from '../words/finding-text.js';
import { FINDING_NAMES, SEVERITY_NAMES } from '../words/words-of-codes.js';
import { idColumn, numberColumn, textColumn } from './columns.js';
import { type RecordTable } from './record-table.js';

/** A discrepancy with what was said of it last, to be filled in. */
export interface RemarkRow {
  readonly cycle: string;
  /** As alerts name it. */
  readonly subject: string;
  readonly finding: Finding;
  readonly remark?: RowRemark;
}

interface RowRemark {
  readonly status: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** What people write for how far they are with a discrepancy, by its code. */
export const STATUS_WORDS: Readonly<Record<string, string>> = {
  NEW: 'Baru',
  EXPLAINED: 'Sudah jelas',
  TO_SETTLE: 'Perlu diselesaikan',
};

/** Before a name in a sheet: without it a spreadsheet would take some of them for numbers. */
export const SUBJECT_MARK = 's-';

/** Discrepancies with room for status and reason: the sheet comes back filled in. */
export const REMARK_TABLE: RecordTable<RemarkRow> = {
  name: 'remarks',
  title: 'Status selisih untuk diisi',
  sheet: 'Selisih',
  columns: [
    textColumn('kind', 'Temuan', ({ finding }) => finding.kind, { words: FINDING_NAMES, width: 26 }),
    textColumn('severity', 'Tingkat', ({ finding }) => finding.severity, { words: SEVERITY_NAMES, width: 9 }),
    textColumn('name', 'Nama', ({ finding }) => finding.name, { width: 24 }),
    idColumn('nik', 'NIK', ({ finding }) => finding.nik && maskNumber(finding.nik), 18),
    textColumn('kelurahan', 'Kelurahan/desa', ({ finding }) => finding.kelurahan),
    textColumn('kecamatan', 'Kecamatan', ({ finding }) => finding.kecamatan),
    textColumn('programme', 'Program', ({ finding }) => finding.programme, { width: 9 }),
    textColumn('channel', 'Penyalur', ({ finding }) => finding.channel, { width: 9 }),
    textColumn('months', 'Bulan', ({ finding }) => finding.months && formatMonths(finding.months)),
    numberColumn('entitled', 'Hak (Rp)', ({ finding }) => finding.entitled),
    numberColumn('delivered', 'Tersalur (Rp)', ({ finding }) => finding.delivered),
    numberColumn('difference', 'Selisih (Rp)', ({ finding }) => finding.difference),
    textColumn('detail', 'Penjelasan dan langkah berikutnya', ({ finding }) => findingText(finding), {
      width: 50,
    }),
    {
      ...textColumn<RemarkRow>('status', 'Status', ({ remark }) => remark?.status, {
        words: STATUS_WORDS,
        width: 19,
      }),
      choices: Object.values(STATUS_WORDS),
    },
    textColumn('reason', 'Alasan', ({ remark }) => remark?.reason, { width: 44 }),
    textColumn('remarked_by', 'Status terakhir oleh', ({ remark }) => remark?.by),
    idColumn('remarked_at', 'Status terakhir pada', ({ remark }) => remark?.at, 26),
    idColumn('roster_ref', 'Baris daftar', ({ finding }) => finding.rosterRefs.join(';'), 22),
    idColumn('cycle', 'Putaran', ({ cycle }) => cycle, 40),
    idColumn('subject', 'Kode selisih', ({ subject }) => `${SUBJECT_MARK}${subject}`, 36),
  ],
  notes: [
    ['Status', `Yang diisi: ${Object.values(STATUS_WORDS).join(', ')}. Kosong: tidak ada yang diubah.`],
    [
      'Alasan',
      'Yang diisi: mengapa, 3 sampai 500 huruf. Angka panjang dipendekkan menjadi empat angka terakhir.',
    ],
    [
      'Status terakhir oleh, Status terakhir pada',
      'Jangan diubah: dari sini diketahui bila orang lain mengubah statusnya sesudah lembar ini dibuat.',
    ],
    ['Putaran, Kode selisih', 'Jangan diubah: menghubungkan baris dengan selisihnya. Kode ini bukan NIK.'],
    [
      'Sesudahnya',
      'Unggah lembar ini di halaman Selisih (tombol Unggah isian). Yang akan berubah ditampilkan dahulu sebelum disimpan.',
    ],
  ],
};

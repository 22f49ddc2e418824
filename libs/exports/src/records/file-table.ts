import { dayColumn, idColumn, momentColumn, numberColumn, textColumn, truthColumn } from './columns.js';
import { type RecordTable } from './record-table.js';

/** A file of a cycle, and how far it was read. */
interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly status: string;
  readonly reason?: { readonly code: string; readonly detail: string };
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly statementDate?: string;
  readonly final: boolean;
  readonly programme?: string;
  readonly replaces?: string;
  readonly receivedAt: string;
  readonly withdrawn?: { readonly at: string; readonly reason: string };
  readonly stream?: { readonly sender: string; readonly reportId: string };
  readonly bytes?: number;
  readonly sha256?: string;
}

const ROLE_WORDS = {
  roster: 'daftar penerima',
  amendment: 'perubahan daftar',
  bri: 'laporan BRI',
  pos: 'laporan Kantor Pos',
  exclusions: 'daftar pengecualian',
};

const STATUS_WORDS = {
  RECEIVED: 'diterima',
  READING: 'sedang dibaca',
  APPLIED: 'dihitung',
  HELD: 'ditahan',
  REFUSED: 'ditolak',
};

/** All files of a cycle. */
export const FILE_TABLE: RecordTable<FileRow> = {
  name: 'files',
  title: 'Berkas sebuah putaran',
  sheet: 'Berkas',
  columns: [
    textColumn('name', 'Berkas', ({ name }) => name, { width: 30 }),
    textColumn('role', 'Jenis', ({ role }) => role, { words: ROLE_WORDS }),
    textColumn('status', 'Keadaan', ({ status }) => status, { words: STATUS_WORDS, width: 14 }),
    textColumn('reason_code', 'Kode sebab', ({ reason }) => reason?.code),
    textColumn('reason', 'Sebab dan langkah berikutnya', ({ reason }) => reason?.detail, { width: 60 }),
    numberColumn('rows', 'Baris', ({ rows }) => rows),
    numberColumn('accepted', 'Diterima', ({ accepted }) => accepted),
    numberColumn('rejected', 'Ditolak', ({ rejected }) => rejected),
    dayColumn('statement_date', 'Tanggal laporan', ({ statementDate }) => statementDate),
    truthColumn('final', 'Lengkap', ({ final }) => final),
    textColumn('programme', 'Program', ({ programme }) => programme),
    momentColumn('received_at', 'Masuk', ({ receivedAt }) => receivedAt),
    momentColumn('withdrawn_at', 'Ditarik', ({ withdrawn }) => withdrawn?.at),
    textColumn('withdrawn_reason', 'Alasan ditarik', ({ withdrawn }) => withdrawn?.reason, { width: 30 }),
    textColumn('sender', 'Pengirim', ({ stream }) => stream?.sender),
    textColumn('report_id', 'Nomor laporan', ({ stream }) => stream?.reportId),
    idColumn('id', 'Kode berkas', ({ id }) => id),
    idColumn('replaces', 'Menggantikan', ({ replaces }) => replaces),
    numberColumn('bytes', 'Ukuran (bita)', ({ bytes }) => bytes),
    idColumn('sha256', 'SHA-256', ({ sha256 }) => sha256, 66),
  ],
  notes: [
    ['dihitung', 'Isinya sudah masuk dalam hasil putaran.'],
    ['ditahan', 'Dibaca, tetapi belum dihitung: lihat sebab dan langkahnya.'],
    ['ditolak', 'Tidak dapat dibaca: lihat sebab, perbaiki, lalu kirim lagi.'],
    ['Ditarik', 'Berkas yang ditarik tidak dihitung lagi; ia dapat dikembalikan.'],
  ],
};

import { idColumn, momentColumn, textColumn } from './columns.js';
import { type RecordTable } from './record-table.js';

/** Something that somebody did. */
interface AuditRow {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly address: string;
  readonly what: string;
  readonly to: string;
  readonly details: Readonly<Record<string, string>>;
  readonly hash: string;
}

/** Entries of the audit trail. */
export const AUDIT_TABLE: RecordTable<AuditRow> = {
  name: 'audit',
  title: 'Jejak audit',
  sheet: 'Jejak',
  columns: [
    { code: 'number', heading: 'Nomor', width: 10, style: { format: '0' }, of: ({ number }) => number },
    momentColumn('at', 'Kapan', ({ at }) => at),
    textColumn('by', 'Oleh akun', ({ by }) => by),
    textColumn('address', 'Alamat jaringan', ({ address }) => address),
    textColumn('what', 'Perbuatan', ({ what }) => what, { width: 26 }),
    idColumn('to', 'Terhadap', ({ to }) => to),
    textColumn('details', 'Rincian', ({ details }) => JSON.stringify(details), { width: 60 }),
    idColumn('hash', 'Sidik (SHA-256)', ({ hash }) => hash, 66),
  ],
  notes: [
    [
      'Nomor',
      'Setiap catatan mendapat nomor berikutnya; nomor yang hilang di antara dua baris berarti disaring.',
    ],
    ['Oleh akun', 'Kosong bila tidak diketahui siapa.'],
    [
      'Sidik',
      'Rantai atas catatan ini dan yang sebelumnya: apakah jejak masih utuh diperiksa di server, bukan dari berkas ini.',
    ],
    ['Nomor orang', 'NIK, KK, dan rekening tidak pernah dicatat utuh.'],
  ],
};

import { momentText } from '../words/moments.js';
import { columnsOfTable } from '../table-columns.js';
import { table } from './markdown.js';

/** For what whole numbers were opened, in words. */
const PURPOSE_NAMES: Readonly<Record<string, string>> = {
  PAYMENT_TRACING: 'pelacakan pembayaran',
  IDENTITY_CHECK: 'pencocokan identitas',
  HOUSEHOLD_REQUEST: 'permintaan keluarga',
  FIELD_VISIT: 'kunjungan',
  AUTHORITY_REQUEST: 'permintaan instansi berwenang',
};

interface Deed {
  readonly at: string;
  readonly by: string;
  readonly address: string;
}

/** Who did what, as the trail has it. */
export interface NoticeDeeds {
  readonly account: string | undefined;
  readonly trail: {
    readonly entries: number;
    readonly flaw?: { readonly flaw: string; readonly number: number };
  };
  readonly signIns: readonly Deed[];
  readonly refusedSignIns: readonly Deed[];
  readonly warnings: readonly Deed[];
  readonly numbers: readonly (Deed & {
    readonly cycle: string;
    readonly of: 'HOUSEHOLD' | 'PAYMENT';
    readonly ref: string;
    readonly purpose: string;
    readonly reason: string;
  })[];
  readonly exported: readonly (Deed & {
    readonly cycle: string;
    readonly table: string;
    readonly rows: number | undefined;
  })[];
  readonly read: readonly {
    readonly by: string;
    readonly cycle: string;
    readonly list: string;
    readonly first: string;
    readonly last: string;
    readonly rows: number;
    readonly addresses: readonly string[];
  }[];
}

/** The part of a notice that names the people of the office: it is no part of what is sent. */
export function internalNotes(deeds: NoticeDeeds): string[] {
  const { account, signIns, refusedSignIns, warnings, numbers, exported, read } = deeds;
  return [
    '# Catatan internal (tidak ikut dikirim)',
    account === undefined ? 'Semua akun.' : `Akun yang diperiksa: ${account}.`,
    trailText(deeds),
    '## Masuk ke aplikasi',
    deedsTable([
      ...signIns.map(withWord('masuk')),
      ...refusedSignIns.map(withWord('ditolak')),
      ...warnings.map(withWord('peringatan: membuka banyak nomor')),
    ]),
    '## Nomor lengkap yang dibuka',
    table(
      ['Waktu', 'Akun', 'Alamat jaringan', 'Putaran', 'Baris', 'Keperluan', 'Alasan'],
      numbers.map(({ at, by, address, cycle, ref, purpose, reason }) => [
        ...[momentText(at), by, address, cycle, ref, PURPOSE_NAMES[purpose] ?? purpose, reason],
      ]),
    ),
    '## Tabel yang diunduh',
    table(
      ['Waktu', 'Akun', 'Alamat jaringan', 'Putaran', 'Tabel', 'Baris', 'Kolom'],
      exported.map(({ at, by, address, cycle, table: name, rows }) => [
        ...[momentText(at), by, address, cycle, name, rows === undefined ? '' : String(rows)],
        columnsOfTable(name).join(', '),
      ]),
    ),
    '## Halaman daftar yang dibaca',
    table(
      ['Pertama', 'Terakhir', 'Akun', 'Alamat jaringan', 'Putaran', 'Daftar', 'Baris paling sedikit'],
      read.map(({ first, last, by, addresses, cycle, list, rows }) => [
        ...[momentText(first), momentText(last), by, addresses.join(', '), cycle, list, String(rows)],
      ]),
    ),
  ];
}

function trailText({ trail: { entries, flaw } }: NoticeDeeds): string {
  if (flaw === undefined) return `Jejak audit utuh: ${entries} catatan.`;
  return `PERHATIAN: jejak audit tidak utuh (${flaw.flaw} pada catatan nomor ${flaw.number}); yang tertulis di sini mungkin tidak lengkap. Lihat docs/breach.md.`;
}

type WordedDeed = Deed & { readonly word: string };

function withWord(word: string): (deed: Deed) => WordedDeed {
  return (deed) => ({ ...deed, word });
}

function deedsTable(deeds: readonly WordedDeed[]): string {
  const inOrder = [...deeds].sort((one, other) => (one.at < other.at ? -1 : 1));
  return table(
    ['Waktu', 'Akun', 'Alamat jaringan', 'Kejadian'],
    inOrder.map(({ at, by, address, word }) => [momentText(at), by, address, word]),
  );
}

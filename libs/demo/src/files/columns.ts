import { type CellKind, type Column } from './sheet-file.js';

/** Columns of the roster and its amendments, as SIKS-NG names them. */
export const ROSTER_COLUMNS = columns({
  NO: 'count',
  IDSEMESTA: 'identifier',
  NIK: 'identifier',
  NOKK: 'identifier',
  NAMA: 'name',
  ALAMAT: 'text',
  RT: 'count',
  RW: 'count',
  KELURAHAN: 'text',
  KECAMATAN: 'text',
  PROGRAM: 'text',
  PERIODE: 'text',
  NOMINAL: 'amount',
  KANAL: 'text',
  BANK: 'text',
  NO_REKENING: 'identifier',
  NO_KKS: 'identifier',
  STATUS: 'text',
  KETERANGAN: 'text',
});

/** Columns of BRI's report. */
export const BANK_COLUMNS = columns({
  NO: 'count',
  NIK: 'identifier',
  NAMA_REKENING: 'name',
  NO_REKENING: 'identifier',
  NO_KARTU: 'identifier',
  KODE_UKER: 'identifier',
  NAMA_UKER: 'text',
  PROGRAM: 'text',
  PERIODE: 'text',
  NOMINAL_SALUR: 'amount',
  TGL_TOPUP: 'day',
  STATUS_TOPUP: 'text',
  TGL_TRANSAKSI: 'day',
  NOMINAL_TRANSAKSI: 'amount',
  SALDO: 'amount',
  STATUS_REKENING: 'text',
  STATUS_KKS: 'text',
  KETERANGAN: 'text',
  NO_REFERENSI: 'identifier',
});

/** Columns of Kantor Pos's report. */
export const POST_COLUMNS = columns({
  NO: 'count',
  KODE_DANOM: 'identifier',
  NIK: 'identifier',
  NOKK: 'identifier',
  NAMA: 'name',
  ALAMAT: 'text',
  RT: 'count',
  RW: 'count',
  KELURAHAN: 'text',
  KECAMATAN: 'text',
  NOPEN_KANTOR: 'identifier',
  PERIODE: 'text',
  NOMINAL_PKH: 'amount',
  NOMINAL_SEMBAKO: 'amount',
  TOTAL: 'amount',
  STATUS_BAYAR: 'text',
  TGL_BAYAR: 'day',
  METODE: 'text',
  NAMA_PENGAMBIL: 'text',
  HUBUNGAN: 'text',
  ALASAN_GAGAL: 'text',
  LAT: 'text',
  LON: 'text',
  JURU_BAYAR: 'text',
});

/** Columns of the list of those who must not receive aid. */
export const EXCLUSION_COLUMNS = columns({
  NIK: 'identifier',
  NAMA: 'name',
  ALASAN: 'text',
  SUMBER: 'text',
  TANGGAL: 'day',
});

function columns(kinds: Readonly<Record<string, CellKind>>): readonly Column[] {
  return Object.entries(kinds).map(([name, kind]) => ({ name, kind }));
}

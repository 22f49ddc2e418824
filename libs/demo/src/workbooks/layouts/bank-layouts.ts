import { type LayoutColumn, type WorkbookLayout } from '../layout.js';
import { BANK_SIGNATURES } from './signatures.js';

/** The order of BRI's file under group titles; some of them are the first word of the headers below. */
const GROUPED: readonly LayoutColumn[] = [
  { shows: 'NO', header: 'NO', spelling: '=ROW()' },
  { shows: 'NIK', header: 'NIK', group: 'DATA PENERIMA' },
  { shows: 'NAMA_REKENING', header: 'NAMA REKENING', group: 'DATA PENERIMA' },
  { shows: 'NO_REKENING', header: 'NO.\nREKENING', group: 'NOMOR', spelling: 'zeros' },
  { shows: 'NO_KARTU', header: 'NO. KARTU', group: 'NOMOR' },
  { shows: 'KODE_UKER', header: 'KODE', prefix: 'UKER' },
  { shows: 'NAMA_UKER', header: 'NAMA', prefix: 'UKER' },
  { shows: 'PROGRAM', header: 'PROGRAM' },
  { shows: 'PERIODE', header: 'PERIODE' },
  { shows: 'NOMINAL_SALUR', header: 'SALUR', prefix: 'NOMINAL' },
  { shows: 'NOMINAL_TRANSAKSI', header: 'TRANSAKSI', prefix: 'NOMINAL' },
  { shows: 'SALDO', header: 'SALDO' },
  { shows: 'TGL_TOPUP', header: 'TOP-UP', prefix: 'TGL' },
  { shows: 'TGL_TRANSAKSI', header: 'TRANSAKSI', prefix: 'TGL' },
  { shows: 'STATUS_TOPUP', header: 'TOP-UP', prefix: 'STATUS' },
  { shows: 'STATUS_REKENING', header: 'REKENING', prefix: 'STATUS' },
  { shows: 'STATUS_KKS', header: 'KKS', prefix: 'STATUS' },
  { shows: 'KETERANGAN', header: 'KETERANGAN' },
  { shows: 'NO_REFERENSI', header: 'NO. REFERENSI' },
];

/** Another order with other words, and columns that nobody reads. */
const REORDERED: readonly LayoutColumn[] = [
  { shows: 'NO_REFERENSI', header: 'No. Ref' },
  { shows: 'NO_REKENING', header: 'No Rekening' },
  { shows: 'NAMA_REKENING', header: 'Nama Pemilik Rekening', spelling: 'spaced' },
  { shows: 'NIK', header: 'Nik_KPM' },
  'gap',
  { shows: 'PROGRAM', header: 'Komponen' },
  { shows: 'PERIODE', header: 'Bulan' },
  { shows: 'STATUS_TOPUP', header: 'Status Top-up' },
  { shows: 'TGL_TOPUP', header: 'Tgl Top-up' },
  { shows: 'NOMINAL_SALUR', header: 'Jumlah Salur' },
  { header: 'VALID', holds: true },
  { header: 'VLOOKUP', holds: '#N/A' },
  { shows: 'NOMINAL_TRANSAKSI', header: 'Nominal Cair' },
  { shows: 'TGL_TRANSAKSI', header: 'Tanggal Cair' },
  { shows: 'SALDO', header: 'Saldo (Rp)' },
  { shows: 'STATUS_KKS', header: 'Status Kartu' },
  { shows: 'STATUS_REKENING', header: 'Status_Rekening' },
  { shows: 'NO_KARTU', header: 'NOMOR KARTU', hidden: true },
  { shows: 'KETERANGAN', header: 'Keterangan' },
  { shows: 'KODE_UKER', header: 'Kode Uker' },
  { shows: 'NAMA_UKER', header: 'Nama Uker' },
];

const TITLES = ['PT BANK RAKYAT INDONESIA (PERSERO) Tbk', 'LAPORAN PENYALURAN BANTUAN SOSIAL KOTA METRO'];

/** BRI's reports in the order of their days; each week somebody else made the file. */
export const BANK_LAYOUTS: readonly WorkbookLayout[] = [
  {
    sheet: 'Laporan Salur',
    titles: [...TITLES, 'Posisi 14 Februari 2026', ''],
    columns: GROUPED,
    amounts: 'Rp600.000,-',
    days: '2 Maret 2026',
    columnNumbers: true,
    headerEvery: 55,
    total: { label: 'TOTAL' },
    signatures: BANK_SIGNATURES,
  },
  {
    sheet: 'Data',
    titles: [],
    columns: REORDERED,
    amounts: 'number',
    days: 'day',
    blankRowEvery: 70,
    total: { label: 'GRAND TOTAL' },
    date1904: true,
    sharedStrings: true,
  },
  {
    sheet: 'Laporan Salur',
    titles: [...TITLES, ''],
    columns: REORDERED,
    amounts: '600.000',
    days: '02/03/2026',
    hiddenRowEvery: 75,
    columnNumbers: true,
    total: { label: 'JUMLAH' },
    signatures: BANK_SIGNATURES,
    notes: {
      sheet: 'Keterangan',
      lines: ['GAGAL: dana tidak masuk ke rekening.', 'PROSES: menunggu kliring.', 'RETUR: dana kembali.'],
    },
  },
  {
    sheet: 'Laporan Salur',
    titles: [...TITLES, 'Posisi 31 Maret 2026', '', ''],
    columns: GROUPED,
    amounts: 'Rp number',
    days: 'day',
    blankRowEvery: 100,
    headerEvery: 50,
    hiddenRowEvery: 130,
    total: { label: 'JUMLAH' },
    signatures: BANK_SIGNATURES,
    emptyRows: 3000,
  },
];

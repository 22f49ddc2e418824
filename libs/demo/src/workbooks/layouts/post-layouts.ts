import { type LayoutColumn, type WorkbookLayout } from '../layout.js';
import { POST_SIGNATURES } from './signatures.js';

const PAYEE = 'PENERIMA';
const PLACE = 'ALAMAT PENERIMA';

/** The order of Kantor Pos under group titles. */
const GROUPED: readonly LayoutColumn[] = [
  { shows: 'NO', header: 'NO' },
  { shows: 'KODE_DANOM', header: 'KODE DANOM' },
  { shows: 'NIK', header: 'NIK', group: PAYEE },
  { shows: 'NOKK', header: 'NO KK', group: PAYEE },
  { shows: 'NAMA', header: 'NAMA', group: PAYEE, spelling: 'spaced' },
  { shows: 'ALAMAT', header: 'JALAN', group: PLACE },
  { shows: 'RT', header: 'RT', group: PLACE, spelling: '000' },
  { shows: 'RW', header: 'RW', group: PLACE, spelling: '000' },
  { shows: 'KELURAHAN', header: 'KELURAHAN', group: PLACE, merged: true },
  { shows: 'KECAMATAN', header: 'KECAMATAN', group: PLACE, merged: true },
  { shows: 'NOPEN_KANTOR', header: 'NOPEN KANTOR' },
  { shows: 'PERIODE', header: 'TAHAP' },
  { shows: 'NOMINAL_PKH', header: 'PKH', prefix: 'NOMINAL' },
  { shows: 'NOMINAL_SEMBAKO', header: 'SEMBAKO', prefix: 'NOMINAL' },
  { shows: 'TOTAL', header: 'TOTAL' },
  { shows: 'STATUS_BAYAR', header: 'STATUS BAYAR' },
  { shows: 'TGL_BAYAR', header: 'BAYAR', prefix: 'TGL' },
  { shows: 'METODE', header: 'METODE' },
  { shows: 'NAMA_PENGAMBIL', header: 'NAMA PENGAMBIL' },
  { shows: 'HUBUNGAN', header: 'HUBUNGAN' },
  { shows: 'ALASAN_GAGAL', header: 'ALASAN GAGAL' },
  { shows: 'LAT', header: 'LAT', hidden: true },
  { shows: 'LON', header: 'LON', hidden: true },
  { shows: 'JURU_BAYAR', header: 'JURU BAYAR' },
];

/** One row of headers in other words. */
const PLAIN: readonly LayoutColumn[] = [
  { shows: 'KODE_DANOM', header: 'No. Danom' },
  { shows: 'NAMA', header: 'Nama KPM' },
  { shows: 'NIK', header: 'N I K' },
  { shows: 'NOKK', header: 'Nomor KK' },
  { header: 'SESUAI KTP', holds: true },
  { shows: 'ALAMAT', header: 'Alamat' },
  { shows: 'RT', header: 'RT', spelling: '000' },
  { shows: 'RW', header: 'RW', spelling: '000' },
  { shows: 'KELURAHAN', header: 'Kelurahan/Desa' },
  { shows: 'KECAMATAN', header: 'Kecamatan', merged: true },
  { shows: 'PERIODE', header: 'Periode' },
  'gap',
  { shows: 'NOMINAL_PKH', header: 'Nominal PKH' },
  { shows: 'NOMINAL_SEMBAKO', header: 'Nominal BPNT' },
  { shows: 'TOTAL', header: 'Nominal Bayar' },
  { shows: 'STATUS_BAYAR', header: 'Status' },
  { shows: 'TGL_BAYAR', header: 'Tanggal Bayar' },
  { shows: 'ALASAN_GAGAL', header: 'Alasan' },
  { shows: 'METODE', header: 'Metode' },
  { shows: 'NAMA_PENGAMBIL', header: 'Nama Pengambil' },
  { shows: 'HUBUNGAN', header: 'Hubungan' },
  { shows: 'NOPEN_KANTOR', header: 'Nopen Kantor', hidden: true },
  { shows: 'LAT', header: 'Lat' },
  { shows: 'LON', header: 'Lon' },
  { shows: 'JURU_BAYAR', header: 'Juru Bayar' },
];

const TITLES = ['PT POS INDONESIA (PERSERO)', 'DAFTAR BAYAR BANTUAN SOSIAL KOTA METRO', 'TAHAP I TAHUN 2026'];
const RECAP = { sheet: 'Rekap', by: 'KELURAHAN' };
const NOTES = [
  'Petunjuk pengisian',
  'BAYAR: dana diterima penerima atau keluarganya dalam satu KK.',
  'GAGAL: dana tidak diterima; alasan diisi.',
];

/** Kantor Pos's reports in the order of their days. All have a sheet of sums and one of notes. */
export const POST_LAYOUTS: readonly WorkbookLayout[] = [
  {
    sheet: 'Daftar Bayar',
    titles: [...TITLES, ''],
    columns: GROUPED,
    amounts: '600.000',
    days: 'day',
    headerEvery: 40,
    total: { label: 'JUMLAH' },
    signatures: POST_SIGNATURES,
    recap: RECAP,
    notes: { sheet: 'Catatan', lines: NOTES },
  },
  {
    sheet: 'Daftar Bayar',
    titles: [...TITLES, ''],
    columns: PLAIN,
    amounts: '600,000',
    days: '2 Maret 2026',
    columnNumbers: true,
    blankRowEvery: 25,
    total: { label: 'TOTAL' },
    recap: RECAP,
    notes: { sheet: 'Petunjuk', first: true, lines: NOTES },
  },
  {
    sheet: 'Realisasi',
    titles: TITLES,
    columns: PLAIN,
    amounts: 'Rp 600.000,00',
    days: '2-Mar-26',
    hiddenRowEvery: 45,
    total: { label: 'JUMLAH TOTAL' },
    recap: RECAP,
    notes: { sheet: 'Catatan', lines: NOTES },
  },
  {
    sheet: 'Daftar Bayar',
    titles: [...TITLES, 'Realisasi sampai dengan 4 April 2026', ''],
    columns: GROUPED,
    amounts: 'Rp number',
    days: '02/03/2026',
    columnNumbers: true,
    blankRowEvery: 60,
    headerEvery: 40,
    total: { label: 'JUMLAH' },
    signatures: POST_SIGNATURES,
    recap: RECAP,
    notes: { sheet: 'Catatan', lines: NOTES },
  },
];

import { type ShownColumn, type WorkbookLayout } from '../layout.js';
import { OFFICE_SIGNATURES } from './signatures.js';

const PERSON = 'DATA PENERIMA';
const HOME = 'TEMPAT TINGGAL';
const AID = 'BANTUAN';
const PAYMENT = 'PENYALURAN';

/** Columns in the order of SIKS-NG under group titles. */
const GROUPED: readonly ShownColumn[] = [
  { shows: 'NO', header: 'NO', spelling: '=ROW()' },
  { shows: 'IDSEMESTA', header: 'ID SEMESTA', group: PERSON, hidden: true },
  { shows: 'NIK', header: 'NIK', group: PERSON },
  { shows: 'NOKK', header: 'No. KK', group: PERSON },
  { shows: 'NAMA', header: 'Nama\nPenerima', group: PERSON },
  { shows: 'ALAMAT', header: 'ALAMAT', group: HOME },
  { shows: 'RT', header: 'RT', group: HOME, spelling: '000' },
  { shows: 'RW', header: 'RW', group: HOME, spelling: '000' },
  { shows: 'KELURAHAN', header: 'Desa/Kelurahan', group: HOME, merged: true },
  { shows: 'KECAMATAN', header: 'Kecamatan', group: HOME, merged: true },
  { shows: 'PROGRAM', header: 'Jenis Bantuan', group: AID },
  { shows: 'PERIODE', header: 'Tahap / Periode', group: AID },
  { shows: 'NOMINAL', header: 'Nominal (Rp)', group: AID },
  { shows: 'KANAL', header: 'Lembaga Penyalur', group: PAYMENT },
  { shows: 'BANK', header: 'Bank', group: PAYMENT },
  { shows: 'NO_REKENING', header: 'No. Rekening', group: PAYMENT, spelling: 'zeros' },
  { shows: 'NO_KKS', header: 'No. KKS', group: PAYMENT },
  { shows: 'STATUS', header: 'STATUS' },
  { shows: 'KETERANGAN', header: 'KETERANGAN' },
];

/** The first part: a sheet for each kecamatan, neighbouring rows merged, and a header of two rows. */
export const FIRST_ROSTER_LAYOUT: WorkbookLayout = {
  sheet: 'BNBA',
  splitBy: 'KECAMATAN',
  titles: ['DAFTAR PENERIMA BANTUAN SOSIAL PROGRAM SEMBAKO DAN PKH', 'KOTA METRO', 'TAHAP I TAHUN 2026', ''],
  columns: GROUPED,
  amounts: 'Rp number',
  blankRowEvery: 90,
  headerEvery: 45,
  total: { label: 'JUMLAH' },
  signatures: OFFICE_SIGNATURES,
  notes: {
    sheet: 'Catatan',
    lines: [
      'Catatan:',
      '1. Data bersumber dari SIKS-NG per akhir Januari 2026.',
      '2. Satu lembar berisi satu kecamatan; bagian kedua ada di berkas lain.',
    ],
  },
};

/** The second part: other words in another order, columns that nobody reads, and a small table beside. */
export const SECOND_ROSTER_LAYOUT: WorkbookLayout = {
  sheet: 'Sheet1',
  titles: ['BNBA TAHAP I TAHUN 2026 (BAGIAN 2)', ''],
  columns: [
    { shows: 'NO', header: 'No Urut' },
    { shows: 'NAMA', header: ' nama_kpm ', spelling: 'spaced' },
    { shows: 'NIK', header: 'NIK  KTP' },
    { shows: 'NOKK', header: 'NO_KARTU_KELUARGA' },
    { header: 'CEK DTSEN', holds: '#N/A' },
    { shows: 'PROGRAM', header: 'Bansos' },
    { shows: 'NOMINAL', header: 'Besaran' },
    { shows: 'PERIODE', header: 'Periode' },
    { shows: 'KANAL', header: 'Penyalur' },
    { shows: 'BANK', header: 'BANK' },
    'gap',
    { shows: 'NO_REKENING', header: 'No.Rekening' },
    { shows: 'NO_KKS', header: 'Nomor Kartu', hidden: true },
    { shows: 'ALAMAT', header: 'Alamat' },
    { shows: 'RT', header: 'RT', spelling: '000' },
    { shows: 'RW', header: 'RW', spelling: '000' },
    { shows: 'KELURAHAN', header: 'Kel.' },
    { shows: 'KECAMATAN', header: 'Kec.' },
    { header: 'PADAN', holds: true },
    { shows: 'STATUS', header: 'Status' },
    { shows: 'KETERANGAN', header: 'Keterangan' },
    { shows: 'IDSEMESTA', header: 'IDSEMESTA' },
  ],
  amounts: 'number',
  columnNumbers: true,
  hiddenRowEvery: 60,
  headerEvery: 50,
  total: { label: 'JUMLAH', counted: 'KPM' },
  signatures: OFFICE_SIGNATURES,
  side: {
    headers: ['KELURAHAN', 'JUMLAH KPM'],
    rows: [
      ['MULYOJATI', 380],
      ['GANJAR AGUNG', 301],
      ['MULYOSARI', 190],
      ['GANJAR ASRI', 365],
      ['YOSODADI', 412],
      ['TEJOSARI', 238],
      ['IRING MULYO', 523],
      ['YOSOREJO', 349],
      ['TEJO AGUNG', 270],
      ['JUMLAH', 3028],
    ],
  },
};

/** The amendments: typed by hand, one row of headers, without a total. */
export const AMENDMENTS_LAYOUT: WorkbookLayout = {
  sheet: 'Perubahan',
  titles: ['PERUBAHAN DATA PENERIMA', 'Tahap I Tahun 2026', ''],
  columns: [
    { shows: 'NO', header: 'No.' },
    { shows: 'STATUS', header: 'STATUS' },
    { shows: 'KETERANGAN', header: 'KETERANGAN' },
    { shows: 'NIK', header: 'NIK PENGURUS' },
    { shows: 'NAMA', header: 'NAMA PENGURUS', spelling: 'spaced' },
    { shows: 'NOKK', header: 'NO. KK' },
    { shows: 'ALAMAT', header: 'ALAMAT' },
    { shows: 'RT', header: 'RT' },
    { shows: 'RW', header: 'RW' },
    { shows: 'KELURAHAN', header: 'KELURAHAN' },
    { shows: 'KECAMATAN', header: 'KECAMATAN' },
    { shows: 'PROGRAM', header: 'PROGRAM' },
    { shows: 'PERIODE', header: 'PERIODE' },
    { shows: 'NOMINAL', header: 'NOMINAL BANTUAN' },
    { shows: 'KANAL', header: 'KANAL' },
    { shows: 'BANK', header: 'BANK' },
    { shows: 'NO_REKENING', header: 'NOREK', spelling: 'zeros' },
    { shows: 'NO_KKS', header: 'NO KARTU' },
  ],
  amounts: 'Rp600.000,-',
  blankRowEvery: 12,
  sharedStrings: true,
};

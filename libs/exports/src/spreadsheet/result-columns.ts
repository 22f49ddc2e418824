import { parseIsoMonths } from '#domain';
import { monthsText } from '../words/dates.js';
import {
  FINDING_NAMES,
  LINK_NAMES,
  OUTCOME_NAMES,
  SEVERITY_NAMES,
  STATE_NAMES,
} from '../words/words-of-codes.js';
import { MONEY, MONEY_HEADING, PROSE, SEVERITY_STYLES, TEXT, WEIGHT, WRAPPED_TEXT } from './styles.js';
import { type TableColumn } from './table-column.js';

const PROGRAMME: TableColumn = { heading: 'Program', width: 9, style: TEXT };
const MONTHS: TableColumn = { heading: 'Bulan', width: 19, style: TEXT, shown: remembered(readMonths) };
const ROSTER_REFS: TableColumn = {
  heading: 'Baris daftar',
  width: 20,
  style: WRAPPED_TEXT,
  shown: onePerLine,
};

const PAYMENT_REFS: TableColumn = {
  heading: 'Baris laporan',
  width: 25,
  style: WRAPPED_TEXT,
  shown: onePerLine,
};
const PAYER: TableColumn = { heading: 'Penyalur', width: 9, style: TEXT };

/** Who it is about. */
const PERSON: readonly TableColumn[] = [
  { heading: 'NIK', width: 18, style: TEXT },
  { heading: 'Nama', width: 26, style: WRAPPED_TEXT },
  { heading: 'Kelurahan/desa', width: 17, style: WRAPPED_TEXT },
  { heading: 'Kecamatan', width: 16, style: WRAPPED_TEXT },
];

const SUMS: readonly TableColumn[] = ['Hak (Rp)', 'Tersalur (Rp)', 'Dicairkan (Rp)', 'Selisih (Rp)'].map(
  (heading) => ({ heading, width: 14, style: MONEY, headingStyle: MONEY_HEADING }),
);

/** The columns of `LEDGER_COLUMNS`, for people. */
export const LEDGER_SHEET_COLUMNS: readonly TableColumn[] = [
  ROSTER_REFS,
  PROGRAMME,
  MONTHS,
  ...PERSON,
  PAYER,
  ...SUMS,
  { heading: 'Keadaan', width: 32, style: PROSE, shown: (code) => nameOf(STATE_NAMES, code) },
  { heading: 'Temuan', width: 30, style: PROSE, shown: remembered(findingNames) },
];

/** The columns of `DISCREPANCY_COLUMNS`, for people. */
export const DISCREPANCY_SHEET_COLUMNS: readonly TableColumn[] = [
  { heading: 'Temuan', width: 30, style: PROSE, shown: findingNames },
  {
    heading: 'Tingkat',
    width: 9,
    style: PROSE,
    styles: SEVERITY_STYLES,
    shown: (code) => nameOf(SEVERITY_NAMES, code),
  },
  PROGRAMME,
  MONTHS,
  ROSTER_REFS,
  PAYMENT_REFS,
  ...PERSON,
  PAYER,
  ...SUMS,
  { heading: 'Penjelasan dan langkah berikutnya', width: 64, style: PROSE },
];

/** The columns of `LINK_COLUMNS`, for people. */
export const LINK_SHEET_COLUMNS: readonly TableColumn[] = [
  { heading: 'Kode pembayaran', width: 19, style: TEXT },
  PAYMENT_REFS,
  PAYER,
  PROGRAMME,
  { heading: 'Keadaan pembayaran', width: 22, style: PROSE, shown: (code) => nameOf(OUTCOME_NAMES, code) },
  { heading: 'Rupiah', width: 14, style: MONEY, headingStyle: MONEY_HEADING },
  { heading: 'Tautan', width: 26, style: PROSE, shown: (code) => nameOf(LINK_NAMES, code) },
  ROSTER_REFS,
  { ...ROSTER_REFS, heading: 'Calon keluarga' },
  { heading: 'Bobot', width: 9, style: WEIGHT, headingStyle: MONEY_HEADING },
  { heading: 'Jarak', width: 9, style: WEIGHT, headingStyle: MONEY_HEADING },
  { heading: 'Penjelasan', width: 70, style: PROSE },
];

/** The columns of `REVIEW_COLUMNS`, for people. The answers are read again by these headings. */
export const REVIEW_SHEET_COLUMNS: readonly TableColumn[] = [
  { heading: 'Kode bukti', width: 19, style: TEXT },
  { heading: 'Pembayaran', width: 12, style: MONEY, headingStyle: MONEY_HEADING },
  { heading: 'Rupiah', width: 14, style: MONEY, headingStyle: MONEY_HEADING },
  { ...PAYMENT_REFS, shown: spaced },
  PAYER,
  ...PERSON,
  { heading: 'Calon keluarga', width: 70, style: PROSE, shown: spaced },
  { heading: 'Catatan', width: 40, style: PROSE, shown: spaced },
  { heading: 'Keputusan', width: 12, style: TEXT },
  { heading: 'Pilihan', width: 9, style: TEXT },
  { heading: 'Oleh', width: 16, style: TEXT },
  { heading: 'Tanggal keputusan', width: 18, style: TEXT },
  { heading: 'Alasan', width: 40, style: WRAPPED_TEXT },
];

function readMonths(iso: string): string {
  const months = parseIsoMonths(iso);
  return months ? monthsText(months) : iso;
}

function findingNames(codes: string): string {
  return codes
    .split(';')
    .map((code) => nameOf(FINDING_NAMES, code))
    .join('; ');
}

/** Refs are hard to tell apart when a line breaks in the middle of one. */
function onePerLine(refs: string): string {
  return refs.replaceAll(';', ';\n');
}

/** For a list that comes back: saved as CSV, a cell of many lines would look like a quote that is never closed. */
function spaced(texts: string): string {
  return texts.replaceAll(';', '; ');
}

function nameOf(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code;
}

/** The same function, asked once for each of a few different texts. */
function remembered(shown: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = shown(text)));
    return found;
  };
}

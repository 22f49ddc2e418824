import {
  ENTITLEMENT_STATES,
  FINDING_KINDS,
  type ReconciliationSettings,
  SEVERITIES,
  type Severity,
} from '#domain';
import { type CellStyle, type SheetWriter, type WorkbookWriter } from '#workbook';
import { monthsText } from '../words/dates.js';
import {
  FINDING_WORDS,
  LINK_NAMES,
  SEVERITY_NAMES,
  STATE_WORDS,
  type WordsOfCode,
} from '../words/words-of-codes.js';
import { BOLD, DAY, HEADING, PROSE, SEVERITY_STYLES, TITLE } from './styles.js';

/** What a workbook of results says about itself. */
export interface ResultFacts {
  readonly settings: Pick<ReconciliationSettings, 'cycle' | 'region' | 'asOf'>;
  /** Identifiers stand in it in full. */
  readonly unmasked: boolean;
}

const LAYOUT = { columns: [{ width: 34 }, { width: 78 }, { width: 66 }], landscape: true };

const SEVERITY_MEANINGS: Readonly<Record<Severity, string>> = {
  high: 'Dahulukan: uang atau keluarga dirugikan bila dibiarkan.',
  medium: 'Perlu ditindaklanjuti sebelum putaran ditutup.',
  low: 'Perlu diketahui, atau cukup diingatkan.',
};

/** Kinds of links, and what to do. */
const LINK_STEPS: readonly (readonly [string, string])[] = [
  [LINK_NAMES.auto, 'Tidak ada.'],
  [LINK_NAMES.review, 'Jawab pertanyaannya di daftar Perlu keputusan petugas.'],
  [LINK_NAMES.none, 'Lihat temuan Dibayar tanpa hak.'],
  [LINK_NAMES.outside, 'Teruskan kepada wilayah itu; di sini tidak dihitung.'],
  [LINK_NAMES.superseded, 'Tidak ada: laporan yang lebih baru yang berlaku.'],
];

/** The sheet `Keterangan` of the ledger: facts, columns, states and kinds. */
export function explainLedger(workbook: WorkbookWriter, facts: ResultFacts): void {
  const sheet = beginExplanation(workbook, 'Keadaan setiap hak bantuan', facts);
  columnsTable(sheet);
  wordsTable(sheet, 'Keadaan', ENTITLEMENT_STATES, STATE_WORDS);
  wordsTable(sheet, 'Temuan', FINDING_KINDS, FINDING_WORDS);
  sheet.end();
}

/** The sheet `Keterangan` of the discrepancies: facts, columns, severities and kinds. */
export function explainDiscrepancies(workbook: WorkbookWriter, facts: ResultFacts): void {
  const sheet = beginExplanation(workbook, 'Temuan, yang paling berat di atas', facts);
  columnsTable(sheet);
  heading(sheet, 'Tingkat', 'Arti');
  for (const severity of SEVERITIES)
    line(sheet, SEVERITY_STYLES[severity], SEVERITY_NAMES[severity], SEVERITY_MEANINGS[severity]);
  wordsTable(sheet, 'Temuan', FINDING_KINDS, FINDING_WORDS);
  sheet.skipRows(1);
  line(
    sheet,
    BOLD,
    'Menjumlahkan',
    'Satu hak dapat mempunyai beberapa temuan, masing-masing dengan rupiah yang sama. Jumlahkan kolom Selisih hanya untuk Bayar ganda, Lebih bayar, Kurang bayar, Dikembalikan ke kas negara, Gagal salur, Belum tersalur, dan Dibayar tanpa hak.',
  );
  sheet.end();
}

/** The sheet `Keterangan` of the links: facts, columns, and what each kind of link means. */
export function explainLinks(workbook: WorkbookWriter, facts: ResultFacts): void {
  const sheet = beginExplanation(workbook, 'Setiap pembayaran dan keluarganya', facts);
  heading(sheet, 'Kolom', 'Isi');
  line(
    sheet,
    BOLD,
    'Kode pembayaran',
    'Nama pembayaran ini, sama di setiap laporan yang mengulang barisnya.',
  );
  line(sheet, BOLD, 'Baris laporan, Baris daftar', 'Nama berkas dan nomor baris, misalnya pos.csv#7.');
  line(sheet, BOLD, 'Calon keluarga', 'Keluarga yang mungkin dimaksud, yang paling cocok di atas.');
  line(sheet, BOLD, 'Bobot', 'Jumlah bobot bukti (log2): makin besar makin pasti.');
  line(sheet, BOLD, 'Jarak', 'Selisih bobot dengan calon kedua; kosong bila tidak ada yang mendekati.');
  line(
    sheet,
    BOLD,
    'Penjelasan',
    'Keputusan petugas yang diikuti, lalu setiap bukti: tingkat, bobot, (laporan | daftar).',
  );
  heading(sheet, 'Tautan', 'Yang dilakukan');
  for (const [name, step] of LINK_STEPS) line(sheet, BOLD, name, step);
  sheet.end();
}

/** The sheet `Keterangan` of the questions: facts, columns, and how to answer. */
export function explainReviews(workbook: WorkbookWriter, facts: ResultFacts): void {
  const sheet = beginExplanation(workbook, 'Pembayaran yang menunggu keputusan petugas', facts);
  heading(sheet, 'Kolom', 'Isi');
  line(
    sheet,
    BOLD,
    'Kode bukti',
    'Nama bukti yang ditanyakan. Jangan diubah: keputusan diingat untuk bukti yang sama.',
  );
  line(sheet, BOLD, 'Pembayaran, Rupiah', 'Yang selesai dengan satu jawaban. Yang terbanyak di atas.');
  line(
    sheet,
    BOLD,
    'Calon keluarga',
    'Keluarga yang mungkin dimaksud, masing-masing dengan nomornya, dan apa yang sama atau berbeda.',
  );
  line(sheet, BOLD, 'Catatan', 'Keputusan terdahulu yang perlu dibuat lagi, dengan sebabnya.');
  heading(sheet, 'Menjawab', 'Yang diisi');
  line(
    sheet,
    BOLD,
    'Keputusan',
    'LINK: pembayaran milik salah satu calon. NONE: bukan milik siapa pun di antara mereka. Kosong: belum dijawab.',
  );
  line(sheet, BOLD, 'Pilihan', 'Nomor calon, hanya untuk LINK.');
  line(
    sheet,
    BOLD,
    'Oleh, Tanggal keputusan, Alasan',
    'Siapa yang memutuskan, kapan (misalnya 30/04/2026), dan mengapa.',
  );
  line(
    sheet,
    BOLD,
    'Sesudahnya',
    'Simpan di luar folder hasil, lalu rekonsiliasi lagi dengan berkas yang sama dan --decisions dengan berkas ini.',
  );
  sheet.end();
}

function beginExplanation(
  workbook: WorkbookWriter,
  title: string,
  { settings, unmasked }: ResultFacts,
): SheetWriter {
  const sheet = workbook.sheet('Keterangan', LAYOUT);
  sheet.startRow();
  sheet.text(title, TITLE);
  sheet.endRow();
  line(sheet, BOLD, 'Putaran', monthsText(settings.cycle));
  line(sheet, BOLD, 'Kode wilayah', settings.region);
  sheet.startRow();
  sheet.text('Hari penilaian', BOLD);
  sheet.day(settings.asOf, DAY);
  sheet.endRow();
  line(
    sheet,
    BOLD,
    'NIK',
    unmasked
      ? 'Ditulis utuh. Jaga kerahasiaan berkas ini dan jangan kirim lewat jalur terbuka.'
      : 'Disamarkan: hanya empat angka terakhir yang tampak.',
  );
  line(sheet, BOLD, 'Sumber', 'Isinya sama dengan berkas CSV di folder yang sama.');
  return sheet;
}

function columnsTable(sheet: SheetWriter): void {
  heading(sheet, 'Kolom', 'Isi');
  line(sheet, BOLD, 'Baris daftar, Baris laporan', 'Nama berkas dan nomor baris, misalnya bnba-1.csv#973.');
  line(sheet, BOLD, 'Hak', 'Yang seharusnya diterima, dalam rupiah.');
  line(sheet, BOLD, 'Tersalur', 'Yang masuk rekening atau dibayar, dikurangi yang dikembalikan.');
  line(sheet, BOLD, 'Dicairkan', 'Yang menurut bank sudah diambil, dan yang dibayar tunai.');
  line(sheet, BOLD, 'Selisih', 'Tersalur dikurangi Hak: minus (merah) berarti kurang.');
}

function wordsTable<Code extends string>(
  sheet: SheetWriter,
  name: string,
  codes: readonly Code[],
  words: Readonly<Record<Code, WordsOfCode>>,
): void {
  heading(sheet, name, 'Arti', 'Yang dilakukan');
  for (const code of codes) line(sheet, BOLD, words[code].name, words[code].meaning, words[code].step);
}

function heading(sheet: SheetWriter, ...titles: string[]): void {
  sheet.skipRows(1);
  sheet.startRow();
  for (const title of titles) sheet.text(title, HEADING);
  sheet.endRow();
}

/** A row whose first cell is a name. */
function line(sheet: SheetWriter, style: CellStyle, name: string, ...texts: string[]): void {
  sheet.startRow();
  sheet.text(name, style);
  for (const text of texts) sheet.text(text, PROSE);
  sheet.endRow();
}

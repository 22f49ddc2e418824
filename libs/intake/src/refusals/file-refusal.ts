import { type ForeignKind } from '../carriers/content-kind.js';
import { type MappingProposal } from '../mapping/mapping.js';
import { type GivenAs } from '../profiles/profile.js';
import { columnLetters } from '../values/column-letters.js';
import { quoted } from '../values/masked-text.js';

export type Language = 'id' | 'en';

/** Why a whole file was not taken (file contract, What bad input gets). */
export type RefusalCode =
  | 'EMPTY'
  | 'NOT_TEXT'
  | 'UNREADABLE'
  | 'HEADER_NOT_FOUND'
  | 'COLUMNS_MISSING'
  | 'DATA_ABOVE_HEADER'
  | 'HEADER_REORDERED'
  | 'QUOTE_UNCLOSED'
  | 'CELL_TOO_LARGE'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_MANY_ROWS'
  | 'FILE_TOO_LARGE'
  | 'WORKBOOK_DAMAGED'
  | 'WORKBOOK_INFLATES'
  | 'TABLES_SIDE_BY_SIDE'
  | 'TABLES_UNCLEAR'
  | 'SHEETS_REPEATED'
  | 'NO_ROWS';

/** A required column that was not found. */
export interface MissingColumn {
  /** Any of these headers would do. */
  readonly headers: readonly string[];
  /** Headers of the file that look like it. */
  readonly nearest: readonly string[];
}

export interface RefusalDetails {
  /** Name of the sheet where it happened, in a workbook. */
  readonly sheet?: string;
  /** Physical row where it happened, and the column (from 0). */
  readonly row?: number;
  readonly column?: number;
  readonly limit?: number;
  readonly foreign?: ForeignKind;
  readonly found?: readonly string[];
  readonly missing?: readonly MissingColumn[];
  readonly rejected?: number;
  /** Name of another sheet. */
  readonly other?: string;
  /** Where the header stands, when `row` is another one. */
  readonly headerRow?: number;
  /** Another kind of file whose columns are all there. */
  readonly looksLike?: GivenAs;
  /** What the columns may mean, where they are not recognised. */
  readonly proposal?: MappingProposal;
}

/** How the file was given: by an option of the command line, or a field of a form. */
type GivenBy = 'option' | 'field';

type Sentences = (details: RefusalDetails, given: GivenBy) => Readonly<Record<Language, string>>;

const SAVE_AS: Readonly<Record<Language, string>> = {
  id: 'Buka di Excel, pilih Simpan Sebagai, lalu jenis "Buku Kerja Excel (*.xlsx)".',
  en: 'Open it in Excel, choose Save As, then the type "Excel Workbook (*.xlsx)".',
};

const FOREIGN: Readonly<Record<ForeignKind, Readonly<Record<Language, string>>>> = {
  PDF: {
    id: 'Ini berkas PDF; minta berkas aslinya (Excel atau CSV) dari pengirim.',
    en: 'This is a PDF; ask the sender for the original file (Excel or CSV).',
  },
  XLS: {
    id: `Ini berkas Excel lama (.xls). ${SAVE_AS.id}`,
    en: `This is an old Excel file (.xls). ${SAVE_AS.en}`,
  },
  ENCRYPTED: {
    id: 'Berkas ini dikunci dengan sandi. Buka di Excel, hapus sandinya lewat Berkas > Info > Lindungi Buku Kerja > Enkripsi dengan Kata Sandi, simpan, lalu coba lagi.',
    en: 'This file is locked with a password. Open it in Excel, remove the password under File > Info > Protect Workbook > Encrypt with Password, save, and try again.',
  },
  MACRO: {
    id: `Buku kerja ini memuat makro. ${SAVE_AS.id} Makronya tidak ikut tersimpan.`,
    en: `This workbook holds macros. ${SAVE_AS.en} The macros are left out.`,
  },
  XLSB: {
    id: `Ini buku kerja biner (.xlsb). ${SAVE_AS.id}`,
    en: `This is a binary workbook (.xlsb). ${SAVE_AS.en}`,
  },
  ODS: {
    id: 'Ini berkas OpenDocument (.ods). Buka di LibreOffice, pilih Simpan Sebagai, lalu jenis "Excel 2007-365 (.xlsx)".',
    en: 'This is an OpenDocument file (.ods). Open it in LibreOffice, choose Save As, then the type "Excel 2007-365 (.xlsx)".',
  },
  DOCUMENT: {
    id: 'Ini dokumen Word atau PowerPoint; minta tabelnya sebagai berkas Excel atau CSV dari pengirim.',
    en: 'This is a Word or PowerPoint document; ask the sender for the table as an Excel or CSV file.',
  },
  IMAGE: {
    id: 'Ini gambar; minta berkas aslinya (Excel atau CSV) dari pengirim.',
    en: 'This is an image; ask the sender for the original file (Excel or CSV).',
  },
  EXCEL_OWNER: {
    id: 'Ini berkas sementara yang dibuat Excel selama sebuah berkas terbuka. Tutup Excel, lalu berikan berkas aslinya (tanpa ~$ di depan namanya).',
    en: 'This is a temporary file that Excel keeps while a file is open. Close Excel, and give the file itself (without ~$ before its name).',
  },
  COMPRESSED: {
    id: 'Ini berkas terkompresi; keluarkan dahulu isinya lalu berikan berkas Excel atau CSV di dalamnya.',
    en: 'This is a compressed file; unpack it and give the Excel or CSV file inside.',
  },
  HTML: {
    id: `Ini halaman HTML atau XML, walau mungkin bernama .xls. ${SAVE_AS.id}`,
    en: `This is an HTML or XML page, even if it is named .xls. ${SAVE_AS.en}`,
  },
};

const SENTENCES: Readonly<Record<RefusalCode, Sentences>> = {
  EMPTY: () => ({
    id: 'Berkas kosong; unduh ulang dari sumbernya.',
    en: 'The file is empty; download it again.',
  }),
  NOT_TEXT: ({ foreign }) => FOREIGN[foreign!],
  UNREADABLE: ({ row }) => ({
    id: `Berkas tidak dapat dibaca sebagai teks (baris ${row}): ada byte nol. ${SAVE_AS.id}`,
    en: `The file cannot be read as text (row ${row}): it holds null bytes. ${SAVE_AS.en}`,
  }),
  HEADER_NOT_FOUND: (details, given) => ({
    id: `Baris judul kolom tidak ditemukan pada 30 baris pertama. ${missingText(details, 'id')}${hint(details, given, 'id')}`,
    en: `No header row was found in the first 30 rows. ${missingText(details, 'en')}${hint(details, given, 'en')}`,
  }),
  COLUMNS_MISSING: (details, given) => ({
    id: `Kolom wajib tidak ada (judul di baris ${details.row}). ${missingText(details, 'id')} Kolom yang ada: ${listed(details.found)}.${hint(details, given, 'id')}`,
    en: `Required columns are missing (header in row ${details.row}). ${missingText(details, 'en')} Columns found: ${listed(details.found)}.${hint(details, given, 'en')}`,
  }),
  DATA_ABOVE_HEADER: ({ row, headerRow }) => ({
    id: `Baris ${row} tampak seperti data tetapi berada di atas judul kolom (baris ${headerRow}), sehingga tidak akan terbaca. Pindahkan ke bawah judul atau hapus, lalu coba lagi.`,
    en: `Row ${row} looks like data but stands above the header (row ${headerRow}), so it would not be read. Move it below the header or delete it, and try again.`,
  }),
  HEADER_REORDERED: ({ row, headerRow }) => ({
    id: `Judul kolom diulang pada baris ${row} dengan urutan kolom lain daripada judul di baris ${headerRow}, sehingga baris di bawahnya akan salah terbaca. Pisahkan menjadi dua berkas, atau samakan urutan kolomnya, lalu coba lagi.`,
    en: `The header is repeated in row ${row} with its columns in another order than the header in row ${headerRow}, so the rows below would be misread. Split the file in two, or put the columns in one order, and try again.`,
  }),
  QUOTE_UNCLOSED: ({ row }) => ({
    id: `Tanda kutip yang dibuka pada baris ${row} tidak ditutup dengan benar, sehingga baris sesudahnya ikut tertelan. Hapus tanda kutip itu atau tutup, lalu coba lagi.`,
    en: `The quote opened in row ${row} is not closed properly and would swallow the rows behind it. Remove or close it and try again.`,
  }),
  CELL_TOO_LARGE: ({ row, limit }) =>
    row === undefined
      ? {
          id: `Satu sel berisi lebih dari ${limit} byte. Pendekkan isinya lalu coba lagi.`,
          en: `A cell holds more than ${limit} bytes. Shorten it and try again.`,
        }
      : {
          id: `Satu sel pada baris ${row} lebih besar dari ${limit} byte; mungkin ada tanda kutip yang tidak ditutup. Perbaiki baris itu lalu coba lagi.`,
          en: `A cell in row ${row} is larger than ${limit} bytes; a quote may be unclosed. Correct that row and try again.`,
        },
  TOO_MANY_COLUMNS: ({ row, limit }) => ({
    id: `Baris ${row} mempunyai lebih dari ${limit} kolom. Hapus kolom yang tidak perlu lalu coba lagi.`,
    en: `Row ${row} has more than ${limit} columns. Remove the columns that are not needed and try again.`,
  }),
  TOO_MANY_ROWS: ({ limit }) => ({
    id: `Ada lebih dari ${limit} baris dalam satu lembar. Bagi menjadi beberapa berkas lalu coba lagi.`,
    en: `There are more than ${limit} rows in one sheet. Split it into several files and try again.`,
  }),
  FILE_TOO_LARGE: ({ limit }) => ({
    id: `Berkas Excel lebih besar dari ${sizeText(limit)}. Simpan sebagai CSV, atau bagi menjadi beberapa berkas, lalu coba lagi.`,
    en: `The Excel file is larger than ${sizeText(limit)}. Save it as CSV, or split it into several files, and try again.`,
  }),
  WORKBOOK_DAMAGED: () => ({
    id: `Berkas Excel ini rusak atau tidak lengkap. Minta pengirim mengirim ulang, atau coba: ${SAVE_AS.id}`,
    en: `This Excel file is damaged or incomplete. Ask the sender to send it again, or try: ${SAVE_AS.en}`,
  }),
  WORKBOOK_INFLATES: ({ limit }) => ({
    id: `Isi berkas Excel ini membesar melewati batas${limitText(limit)}. Simpan lembar yang diperlukan saja sebagai CSV lalu coba lagi; bila berkas ini tidak Anda kenal, jangan dibuka.`,
    en: `What is in this Excel file grows over the limit${limitText(limit)}. Save only the sheet that is needed as CSV and try again; if you do not know this file, do not open it.`,
  }),
  TABLES_SIDE_BY_SIDE: ({ row, column }) => ({
    id: `Ada dua daftar berdampingan (judul di baris ${row}; daftar kedua mulai kolom ${columnLetters(column)}), sehingga yang kedua tidak akan terbaca. Pindahkan daftar kedua ke bawah atau ke lembar lain, lalu coba lagi.`,
    en: `Two lists stand side by side (header in row ${row}; the second begins in column ${columnLetters(column)}), so the second would not be read. Move it below or to another sheet, and try again.`,
  }),
  TABLES_UNCLEAR: ({ row, column }) => ({
    id: `Kolom ${columnLetters(column)} (judul di baris ${row}) dipisahkan kolom kosong dan hanya terisi di sebagian baris, sehingga tidak jelas apakah bagian dari daftar. Hapus kolom kosong di depannya bila memang bagian dari daftar, atau pindahkan ke lembar lain, lalu coba lagi.`,
    en: `Column ${columnLetters(column)} (header in row ${row}) stands behind a blank column and is filled in some rows only, so it is not clear whether it belongs to the list. Delete the blank column before it if it does, or move it to another sheet, and try again.`,
  }),
  SHEETS_REPEATED: ({ other }) => ({
    id: `Lembar ini mengulang baris-baris lembar ${quoted(other ?? '')}, sehingga semuanya akan terhitung dua kali. Hapus salah satu lembar, lalu coba lagi.`,
    en: `This sheet repeats rows of sheet ${quoted(other ?? '')}, so that all of them would count twice. Delete one of the two sheets and try again.`,
  }),
  NO_ROWS: ({ rejected }) => ({
    id: rejected
      ? `Tidak ada baris yang dapat diterima: ${rejected} baris ditolak. Perbaiki sesuai daftar penolakan lalu coba lagi.`
      : 'Tidak ada baris data di bawah judul kolom. Periksa apakah berkas yang benar yang diberikan.',
    en: rejected
      ? `No row could be accepted: ${rejected} were rejected. Correct them by the list of rejects and try again.`
      : 'There are no data rows below the header. Check that the right file was given.',
  }),
};

/** A file that was not taken: nothing of it counts. */
export class FileRefusal {
  readonly refused = true;

  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails = {},
  ) {}

  /** A sentence that says what and what to do, without the file's name, for somebody who gave it that way. */
  message(language: Language, given: GivenBy = 'option'): string {
    const sentence = SENTENCES[this.code](this.details, given)[language];
    const { sheet } = this.details;
    if (sheet === undefined) return sentence;
    return `${language === 'id' ? 'Lembar' : 'Sheet'} ${quoted(sheet)}: ${sentence}`;
  }

  /** The same about a sheet of a workbook; a CSV has none. */
  inSheet(sheet: string): FileRefusal {
    return sheet === '' ? this : new FileRefusal(this.code, { ...this.details, sheet });
  }
}

/** A limit in brackets, where there is one. */
function limitText(bytes: number | undefined): string {
  return bytes === undefined ? '' : ` (${sizeText(bytes)})`;
}

/** A size as people say it. */
function sizeText(bytes = 0): string {
  const mebibytes = bytes / (1024 * 1024);
  return mebibytes >= 1 ? `${Math.round(mebibytes)} MiB` : `${Math.ceil(bytes / 1024)} KiB`;
}

function missingText({ missing = [] }: RefusalDetails, language: Language): string {
  const [or, similar, heading] =
    language === 'id' ? ['atau', 'mirip', 'Yang kurang'] : ['or', 'similar', 'Missing'];
  const parts = missing.map(({ headers, nearest }) => {
    const names = headers.slice(0, 4).join(` ${or} `);
    return nearest.length === 0 ? names : `${names} (${similar}: ${nearest.join(', ')})`;
  });
  return parts.length === 0 ? '' : `${heading}: ${parts.join('; ')}.`;
}

/** Where a file that was given as something else belongs. */
function hint({ looksLike }: RefusalDetails, given: GivenBy, language: Language): string {
  if (looksLike === undefined) return '';
  return language === 'id'
    ? ` Berkas ini tampak seperti ${looksLike.id}; berikan dengan ${looksLike[given]}.`
    : ` This file looks like ${looksLike.en}; give it by ${looksLike[given]}.`;
}

function listed(found: readonly string[] = []): string {
  const shown = found.slice(0, 40).join(', ');
  return found.length > 40 ? `${shown}, …` : shown;
}

import { type ForeignKind } from '../carriers/content-kind.js';
import { type GivenAs } from '../profiles/profile.js';

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
  | 'NO_ROWS';

/** A required column that was not found. */
export interface MissingColumn {
  /** Any of these headers would do. */
  readonly headers: readonly string[];
  /** Headers of the file that look like it. */
  readonly nearest: readonly string[];
}

export interface RefusalDetails {
  /** Physical row where it happened. */
  readonly row?: number;
  readonly limit?: number;
  readonly foreign?: ForeignKind;
  readonly found?: readonly string[];
  readonly missing?: readonly MissingColumn[];
  readonly rejected?: number;
  /** Where the header stands, when `row` is another one. */
  readonly headerRow?: number;
  /** Another kind of file whose columns are all there. */
  readonly looksLike?: GivenAs;
}

type Sentences = (details: RefusalDetails) => Readonly<Record<Language, string>>;

const SAVE_AS: Readonly<Record<Language, string>> = {
  id: 'Buka di Excel, pilih Simpan Sebagai, lalu jenis "CSV UTF-8 (dipisahkan koma)".',
  en: 'Open it in Excel, choose Save As, then the type "CSV UTF-8 (Comma delimited)".',
};

const FOREIGN: Readonly<Record<ForeignKind, Readonly<Record<Language, string>>>> = {
  PDF: {
    id: 'Ini berkas PDF; minta berkas aslinya (Excel atau CSV) dari pengirim.',
    en: 'This is a PDF; ask the sender for the original file (Excel or CSV).',
  },
  XLS: {
    id: `Ini berkas Excel lama (.xls) atau Excel bersandi. ${SAVE_AS.id}`,
    en: `This is an old (.xls) or password-protected Excel file. ${SAVE_AS.en}`,
  },
  XLSX: {
    id: `Ini berkas Excel (.xlsx) atau ZIP, bukan CSV. ${SAVE_AS.id}`,
    en: `This is an Excel (.xlsx) or ZIP file, not CSV. ${SAVE_AS.en}`,
  },
  IMAGE: {
    id: 'Ini gambar; minta berkas aslinya (Excel atau CSV) dari pengirim.',
    en: 'This is an image; ask the sender for the original file (Excel or CSV).',
  },
  COMPRESSED: {
    id: 'Ini berkas terkompresi; keluarkan dahulu isinya lalu berikan berkas CSV di dalamnya.',
    en: 'This is a compressed file; unpack it and give the CSV inside.',
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
  HEADER_NOT_FOUND: (details) => ({
    id: `Baris judul kolom tidak ditemukan pada 30 baris pertama. ${missingText(details, 'id')}${hint(details, 'id')}`,
    en: `No header row was found in the first 30 rows. ${missingText(details, 'en')}${hint(details, 'en')}`,
  }),
  COLUMNS_MISSING: (details) => ({
    id: `Kolom wajib tidak ada (judul di baris ${details.row}). ${missingText(details, 'id')} Kolom yang ada: ${listed(details.found)}.${hint(details, 'id')}`,
    en: `Required columns are missing (header in row ${details.row}). ${missingText(details, 'en')} Columns found: ${listed(details.found)}.${hint(details, 'en')}`,
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
  CELL_TOO_LARGE: ({ row, limit }) => ({
    id: `Satu sel pada baris ${row} lebih besar dari ${limit} byte; mungkin ada tanda kutip yang tidak ditutup. Perbaiki baris itu lalu coba lagi.`,
    en: `A cell in row ${row} is larger than ${limit} bytes; a quote may be unclosed. Correct that row and try again.`,
  }),
  TOO_MANY_COLUMNS: ({ row, limit }) => ({
    id: `Baris ${row} mempunyai lebih dari ${limit} kolom. Hapus kolom yang tidak perlu lalu coba lagi.`,
    en: `Row ${row} has more than ${limit} columns. Remove the columns that are not needed and try again.`,
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

  /** A sentence that says what and what to do, without the file's name. */
  message(language: Language): string {
    return SENTENCES[this.code](this.details)[language];
  }
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

/** Where a file that was given by the wrong option belongs. */
function hint({ looksLike }: RefusalDetails, language: Language): string {
  if (looksLike === undefined) return '';
  return language === 'id'
    ? ` Berkas ini tampak seperti ${looksLike.id}; berikan dengan ${looksLike.option}.`
    : ` This file looks like ${looksLike.en}; give it by ${looksLike.option}.`;
}

function listed(found: readonly string[] = []): string {
  const shown = found.slice(0, 40).join(', ');
  return found.length > 40 ? `${shown}, …` : shown;
}

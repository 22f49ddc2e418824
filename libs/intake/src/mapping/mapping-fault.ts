import { type Language } from '../refusals/file-refusal.js';

/** Why a given mapping was not taken, in the order in which it is looked for. */
export type MappingFaultCode =
  | 'TOO_LARGE'
  | 'NOT_JSON'
  | 'NOT_A_MAPPING'
  | 'UNKNOWN_KEY'
  | 'UNKNOWN_KIND'
  | 'HEADER_ROW_INVALID'
  | 'COLUMN_INVALID'
  | 'UNKNOWN_FIELD'
  | 'COLUMN_TWICE'
  | 'FIELD_TWICE'
  | 'MISSING_FIELDS'
  | 'WORD_INVALID'
  | 'UNKNOWN_WORD';

export interface MappingFaultDetails {
  /** What was written there, as it may be shown. */
  readonly found?: string;
  /** What may stand there; of MISSING_FIELDS what is missing. */
  readonly allowed?: readonly string[];
  /** Where the same thing stands already. */
  readonly other?: string;
}

type Sentence = (details: MappingFaultDetails) => Readonly<Record<Language, string>>;

const EXAMPLE =
  '{ "kind": "BRI", "headerRow": 1, "columns": [ { "column": "C", "header": "NO IDENTITAS", "field": "nik" } ] }';

const SENTENCES: Readonly<Record<MappingFaultCode, Sentence>> = {
  TOO_LARGE: () => ({
    id: 'Teks lebih besar dari 1 MiB; pemetaan kolom jauh lebih kecil. Berikan berkas pemetaan yang benar.',
    en: 'The text is larger than 1 MiB; a column mapping is far smaller. Give the right mapping file.',
  }),
  NOT_JSON: () => ({
    id: 'Teks bukan JSON yang benar. Periksa tanda kutip, koma dan kurung, atau simpan ulang usulan lalu ubah hanya nilainya.',
    en: 'The text is not valid JSON. Check quotes, commas and brackets, or save the proposal again and change only its values.',
  }),
  NOT_A_MAPPING: () => ({
    id: `Bentuknya bukan pemetaan kolom. Tulis seperti ${EXAMPLE}.`,
    en: `This is not shaped like a column mapping. Write it like ${EXAMPLE}.`,
  }),
  UNKNOWN_KEY: ({ found, allowed }) => ({
    id: `Kunci ${found} tidak dikenal; mungkin salah ketik. Yang boleh: ${listed(allowed)}. Perbaiki atau hapus.`,
    en: `The key ${found} is not known; it may be mistyped. Allowed: ${listed(allowed)}. Correct or remove it.`,
  }),
  UNKNOWN_KIND: ({ found, allowed }) => ({
    id: `Jenis berkas ${found} tidak dikenal. Pilih salah satu: ${listed(allowed)}.`,
    en: `The kind of file ${found} is not known. Choose one of: ${listed(allowed)}.`,
  }),
  HEADER_ROW_INVALID: ({ found }) => ({
    id: `Baris judul ${found} bukan nomor baris. Tulis nomornya mulai dari 1, 0 bila berkas tanpa judul, atau hapus agar dicari sendiri.`,
    en: `The header row ${found} is no row number. Write its number counted from 1, 0 for a file without header, or leave it out to have it searched.`,
  }),
  COLUMN_INVALID: ({ found }) => ({
    id: `Kolom ${found} tidak dapat dipakai. Tulis huruf kolom seperti di Excel ("C") atau nomornya mulai dari 1; judul ("header") berupa teks, dan kosong bila headerRow 0.`,
    en: `The column ${found} cannot be used. Write its letters as in Excel ("C") or its number counted from 1; "header" is a text, and empty when headerRow is 0.`,
  }),
  UNKNOWN_FIELD: ({ found, allowed }) => ({
    id: `Isian ${found} tidak dikenal untuk jenis berkas ini. Pilih salah satu: ${listed(allowed)}; atau null bila kolom tidak dibaca.`,
    en: `The field ${found} is not known for this kind of file. Choose one of: ${listed(allowed)}; or null for a column that is not read.`,
  }),
  COLUMN_TWICE: ({ found, other }) => ({
    id: `Kolom ${found} sudah disebut di ${other}. Hapus salah satu.`,
    en: `The column ${found} stands in ${other} already. Remove one of the two.`,
  }),
  FIELD_TWICE: ({ found, other }) => ({
    id: `Isian ${found} sudah dipakai di ${other}; satu isian hanya untuk satu kolom. Pilih satu, dan tulis null pada yang lain.`,
    en: `The field ${found} is taken in ${other} already; one field is for one column. Choose one, and write null for the other.`,
  }),
  WORD_INVALID: ({ found, allowed }) => ({
    id: `Kata ${found} kosong atau sudah dikenal (${listed(allowed)}). Tulis kata yang belum dikenal seperti tertulis di berkas.`,
    en: `The word ${found} is empty or known already (${listed(allowed)}). Write a word that is not known, as it stands in the file.`,
  }),
  UNKNOWN_WORD: ({ found, allowed }) => ({
    id: `Arti ${found} tidak dikenal. Pilih kata yang sama artinya: ${listed(allowed)}.`,
    en: `The meaning ${found} is not known. Choose a word of the same meaning: ${listed(allowed)}.`,
  }),
  MISSING_FIELDS: ({ allowed }) => ({
    id: `Berkas tanpa judul memerlukan semua isian wajib; yang kurang: ${listed(allowed)}. Tambahkan kolomnya.`,
    en: `A file without header needs all required fields; missing: ${listed(allowed)}. Add their columns.`,
  }),
};

/** A mapping that was not taken: the first thing that is wrong with it. */
export class MappingFault {
  readonly refused = true;

  constructor(
    readonly code: MappingFaultCode,
    /** Where in the JSON, such as `columns[2].field`; empty for the whole. */
    readonly place: string,
    readonly details: MappingFaultDetails = {},
  ) {}

  /** A sentence that says where, what and what to do. */
  message(language: Language): string {
    const sentence = SENTENCES[this.code](this.details)[language];
    return this.place === '' ? sentence : `${this.place}: ${sentence}`;
  }
}

function listed(names: readonly string[] = []): string {
  return names.join(', ');
}

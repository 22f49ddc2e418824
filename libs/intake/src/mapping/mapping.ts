import { type FieldName } from '../profiles/profile.js';

/** What speaks for a column, the strongest first. */
export type Because = 'HEADER' | 'SIMILAR_HEADER' | 'VALUES';

/** What one column of a sheet may mean. */
export interface ProposedColumn {
  /** Position from 0. */
  readonly column: number;
  /** Header text, empty without a header. */
  readonly header: string;
  /** Undefined for a column that would not be read. */
  readonly field: FieldName | undefined;
  /** 0 to 1, two decimals (docs/formats.md, Column mapping). */
  readonly confidence: number;
  /** What speaks for it, the strongest first; empty when nothing does. */
  readonly because: readonly Because[];
  /** Up to three different values, identifiers masked. */
  readonly examples: readonly string[];
}

/** What a sheet may be, and what its columns may mean: plain data. */
export interface MappingProposal {
  /** `roster`, `exclusions`, `decisions`, or the code of a channel. */
  readonly kind: string;
  /** Physical row of the header (the first of two), 0 for a file without one. */
  readonly headerRow: number;
  /** Every column that has a header or a value. */
  readonly columns: readonly ProposedColumn[];
  /** Groups of fields of which one is required and none has a column. */
  readonly missing: readonly (readonly FieldName[])[];
  /** 0 to 1, two decimals: how sure the required columns are, and how much of the sheet is explained. */
  readonly confidence: number;
}

/** What a person says of one column. */
export interface GivenColumn {
  /** Position from 0. */
  readonly column: number;
  /** Header text by which the column is found wherever it stands; empty when its position counts. */
  readonly header: string;
  /** Null for a column that is not read. */
  readonly field: FieldName | null;
}

/** What a word of a column means: the same as a word that is known there. */
export interface GivenWord {
  readonly field: FieldName;
  readonly word: string;
  readonly means: string;
}

/** A mapping that a person has corrected, checked. */
export interface GivenMapping {
  /** `roster`, `amendments`, `exclusions`, `decisions`, or the code of a channel. */
  readonly kind: string;
  /** Physical row of the header, 0 for a file without one; undefined when it is to be searched. */
  readonly headerRow: number | undefined;
  readonly columns: readonly GivenColumn[];
  /** What words of the sender mean that the profile does not know. */
  readonly words: readonly GivenWord[];
}

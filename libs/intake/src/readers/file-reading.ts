import { type ControlTotal, type ProgrammeCode } from '../../../domain/src/book/book-input.js';
import { type Day } from '../../../domain/src/values/day.js';
import { type Months } from '../../../domain/src/values/months.js';
import { type Limits } from '../carriers/limits.js';
import { type Carrier } from '../carriers/opened-file.js';
import { type OpenWorkbook } from '../carriers/xlsx/workbook.js';
import { type ColumnMapping } from '../layout/header-search.js';
import { type GivenMapping } from '../mapping/mapping.js';
import { type FileRole } from '../profiles/profile.js';
import { type FileRefusal } from '../refusals/file-refusal.js';

/** Why a row was rejected (docs/formats; stable). */
export type ProblemCode =
  | 'NIK_INVALID'
  | 'KK_INVALID'
  | 'ACCOUNT_INVALID'
  | 'CARD_INVALID'
  | 'NAME_MISSING'
  | 'PROGRAMME_UNKNOWN'
  | 'MONTHS_INVALID'
  | 'OUTSIDE_CYCLE'
  | 'AMOUNT_MISSING'
  | 'AMOUNT_INVALID'
  | 'TOTAL_DIFFERS'
  | 'DAY_INVALID'
  | 'STATUS_MISSING'
  | 'STATUS_UNKNOWN'
  | 'PAYEE_MISSING'
  | 'COLUMN_COUNT'
  | 'DECISION_INVALID';

/** One thing that is wrong with a rejected row; the file's name is the caller's to add. */
export interface RowProblem {
  /** Empty where the carrier has no sheets. */
  readonly sheet: string;
  /** Physical row, counted from 1. */
  readonly row: number;
  /** Header of the column; empty when the problem is the whole row's. */
  readonly column: string;
  readonly code: ProblemCode;
  /** An Indonesian sentence: what is wrong and what to do. Never holds a NIK, KK, account or card beyond its last four digits. */
  readonly message: string;
}

/** What deserves a look and rejects nothing; counted over all rows of data. */
export type WarningCode =
  | 'NIK_SHORTENED'
  | 'NIK_LENGTH'
  | 'NIK_LETTERS'
  | 'NIK_ZEROS'
  | 'NIK_ENDS_IN_ZERO'
  | 'KK_SHORTENED'
  | 'KK_LENGTH'
  | 'KK_LETTERS'
  | 'KK_ZEROS'
  | 'ACCOUNT_SHORTENED'
  | 'ACCOUNT_LENGTH'
  | 'ACCOUNT_LETTERS'
  | 'ACCOUNT_ZEROS'
  | 'CARD_SHORTENED'
  | 'CARD_LENGTH'
  | 'CARD_LETTERS'
  | 'CARD_ZEROS'
  | 'CHANNEL_UNKNOWN'
  | 'WITHDRAWAL_AMOUNT_MISSING'
  | 'WITHDRAWING_STATUS_ON_ROSTER'
  | 'REASON_UNMAPPED'
  | 'TEXT_BELOW_TOTAL'
  | 'DUPLICATE_COLUMN'
  | 'COLUMN_MISTYPED'
  | 'CELLS_BESIDE'
  | 'HIDDEN_COLUMNS'
  | 'SIDE_TABLE'
  | 'SHEET_NOT_READ'
  | 'HIDDEN_SHEET'
  | 'HIDDEN_ROWS'
  | 'FORMULA_WITHOUT_VALUE';

export interface Warning {
  readonly code: WarningCode;
  readonly count: number;
  /** Sheet (empty where the file has one only) and physical row where it was seen first; row 0 where it is of no row. */
  readonly sheet: string;
  readonly firstRow: number;
  /** Names of what it is about (headers of another table, sheets), as they may be shown. */
  readonly names: readonly string[];
}

/** How one sheet was read; a CSV is one sheet without name. */
export interface SheetReading {
  /** Empty where the file has one sheet only. */
  readonly sheet: string;
  /** Physical row of the header (its first row when it is split). */
  readonly headerRow: number;
  readonly mapping: readonly ColumnMapping[];
  readonly unknownColumns: readonly string[];
  readonly duplicateColumns: readonly string[];
  readonly rows: number;
  readonly accepted: number;
  /** The given mapping that said what its columns mean. */
  readonly givenBy?: GivenMapping;
}

/** What a file held and how it was read. rows = accepted + rejected; blank, title, header and total rows are no rows. */
export interface FileReading {
  readonly refused: false;
  readonly role: FileRole;
  /** Code of the channel, of a report. */
  readonly channel?: string;
  readonly carrier: Carrier;
  /** The sheets that were read, in their order. */
  readonly sheets: readonly SheetReading[];
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Sum of the amounts of accepted rows as stated, in rupiah. */
  readonly amount: number;
  /** Sum of what the accepted and rejected rows of a report state, in rupiah; 0 of other files. */
  readonly statedAmount: number;
  /** What the file's total rows state (the last one, or all together when each speaks of its own block), and what its accepted and rejected rows add up to. */
  readonly controls: readonly ControlTotal[];
  /** The newest day in any day column of an accepted row. */
  readonly newestDay?: Day;
  readonly hasWithdrawalColumns: boolean;
  readonly warnings: readonly Warning[];
}

export type FileOutcome = FileReading | FileRefusal;

/** What the reading of a file needs to know. */
export interface ReadingContext {
  /** Value of the table's `file` or `report` column. */
  readonly file: number;
  readonly cycle: Months;
  /** Day of assessment: a row with a later day is rejected. Absent: any day may be. */
  readonly asOf?: Day;
  /** Programme of rows that state none, given with the file. */
  readonly defaultProgramme?: ProgrammeCode;
  /** Programmes on the roster, asked for when the first row needs them: if it is exactly one, rows of amendments and reports that state none have it. */
  readonly cycleProgrammes?: () => readonly ProgrammeCode[];
  /** Called for every problem of every rejected row, in order. */
  readonly onProblem?: (problem: RowProblem) => void;
  /** Called after each chunk with the bytes read so far. */
  readonly onProgress?: (bytes: number) => void;
  readonly limits?: Partial<Limits>;
  /** Bytes of the files whose rows come into the same table behind this one's: room is made for all of them at once. */
  readonly followingBytes?: number;
  /** What persons said of the columns of such files. */
  readonly mappings?: readonly GivenMapping[];
  /** Where workbooks are parsed; in a thread of their own when absent. */
  readonly openWorkbook?: OpenWorkbook;
}

/** The programme of a cycle that has but one. */
export function onlyProgramme({ cycleProgrammes }: ReadingContext): ProgrammeCode | undefined {
  const programmes = cycleProgrammes?.();
  return programmes?.length === 1 ? programmes[0] : undefined;
}

import { CSV_TABLES, WORKBOOK_TABLES } from '#exports';

/** The files that every result has, in the order in which they are written (command line contract, outputs). */
export const RESULT_FILES = [...CSV_TABLES, 'summary.json'] as const;

/** The files that a result has beside them where `--format xlsx` was asked for. */
export const WORKBOOK_FILES = WORKBOOK_TABLES;

export type ResultFile = (typeof RESULT_FILES)[number] | (typeof WORKBOOK_FILES)[number];

/** Whatever may belong to a result in a folder. */
export const POSSIBLE_FILES: readonly ResultFile[] = [...WORKBOOK_FILES, ...RESULT_FILES];

/** Forms in which results and sample data come. */
export const FORMATS = ['csv', 'xlsx'] as const;

export type Format = (typeof FORMATS)[number];

/** The file without which a folder holds no result: it is placed last and removed first. */
export const SEAL: ResultFile = 'summary.json';

/** Whether a file is one that people open in Excel, and that has no lines. */
export function isWorkbook(name: string): boolean {
  return (WORKBOOK_FILES as readonly string[]).includes(name);
}

/** Fills a file piece by piece. */
export type FillFile = (sink: (bytes: Uint8Array) => void) => Promise<void>;

/** Where a file of the result goes: into a folder, or beside an existing one to compare. */
export type WriteFile = (name: ResultFile, fill: FillFile) => Promise<void>;

/** The files of a result, in the order in which they are written (command line contract, outputs). */
export const RESULT_FILES = [
  'ledger.csv',
  'discrepancies.csv',
  'links.csv',
  'rejects.csv',
  'summary.json',
] as const;

export type ResultFile = (typeof RESULT_FILES)[number];

/** The file without which a folder holds no result: it is placed last and removed first. */
export const SEAL: ResultFile = 'summary.json';

/** Fills a file piece by piece. */
export type FillFile = (sink: (bytes: Uint8Array) => void) => Promise<void>;

/** Where a file of the result goes: into a folder, or beside an existing one to compare. */
export type WriteFile = (name: ResultFile, fill: FillFile) => Promise<void>;

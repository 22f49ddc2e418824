import { type SheetFormat } from './files/sheet-folder.js';

/** What `generateMonth` takes. */
export interface MonthOptions {
  readonly households: number;
  /** Whole number; the same seed gives the same bytes on any machine. */
  readonly seed: number;
  /** Folder that is created; files of an earlier month in it are overwritten. */
  readonly out: string;
  /** Cumulative reports of four weeks, or only the last one of each channel (default: weekly from 60 to 100,000 households). */
  readonly weekly?: boolean;
  /** CSV, and workbooks as offices send them, with the same content (default: CSV alone). */
  readonly formats?: ReadonlySet<SheetFormat>;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface GeneratedReport {
  readonly path: string;
  /** Statement date, `2026-03-31`. */
  readonly day: string;
}

/** What was written, by role, and the options with which its truth holds. Where both formats were, paths and truth are those of the CSV files. */
export interface GeneratedMonth {
  readonly files: {
    readonly roster: readonly string[];
    readonly amendments: readonly string[];
    /** In the order of their days; the last one is final. */
    readonly bri: readonly GeneratedReport[];
    readonly pos: readonly GeneratedReport[];
    readonly exclusions: readonly string[];
  };
  readonly truth: {
    readonly roster: string;
    readonly payments: string;
    readonly findings: string;
    readonly rejects: string;
  };
  readonly options: {
    readonly region: string;
    readonly cycle: string;
    readonly asOf: string;
    readonly cutoffBri: string;
    readonly cutoffPos: string;
    readonly window: string;
  };
  /** The same for the command line, without `--out`: `--cycle 2026-01/2026-03 --roster ...`. */
  readonly arguments: readonly string[];
  /** Rows of roster parts and amendments, and of all reports (without header and total). */
  readonly rosterRows: number;
  readonly reportRows: number;
}

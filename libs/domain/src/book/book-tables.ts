import { type RosterTable } from '../roster/roster-table.js';
import { type Report } from '../settlement/reports.js';
import { type StatementTable } from '../statements/statement-table.js';
import {
  type AreaDirectory,
  type ControlTotal,
  type Decision,
  type ReconciliationSettings,
} from './book-input.js';

/** Why a NIK is not eligible, and where that stands. */
export interface Exclusion {
  readonly reason: string;
  readonly ref: string;
}

/** What a file states of itself, by its label. */
interface FileControls {
  readonly label: string;
  readonly totals: readonly ControlTotal[];
  /** Its rows do not count, so that it is not among the reports. */
  readonly isHeldReport?: true;
}

/** The inputs of a reconciliation as columns, files in the order of the rules. */
export interface BookTables {
  /** Roster rows, then amendment rows from `firstAmendment` on. */
  readonly roster: RosterTable;
  readonly firstAmendment: number;
  /** Labels of the roster and amendment files by file number. */
  readonly rosterLabels: readonly string[];
  readonly statements: StatementTable;
  readonly reports: readonly Report[];
  /** By NIK (16 digits); the first list that names it. */
  readonly exclusions: ReadonlyMap<string, Exclusion>;
  readonly decisions: readonly Decision[];
  /** What files state of themselves. */
  readonly controls: readonly FileControls[];
  readonly settings: ReconciliationSettings;
  readonly areas: AreaDirectory;
}

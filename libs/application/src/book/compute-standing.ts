import { type AreaDirectory, computeBook, type ComputedBook, fileKey, labelFiles } from '#domain';
import { type ReportClosedV1 } from '#contracts';
import { type Segments } from '../ports/segments.js';
import { type BookInputs, standingDecisions, standingFiles } from './book-inputs.js';
import { type KeptTables } from './kept-tables.js';
import { counts, inBookOrder, loadTables } from './load-tables.js';
import { settingsOf } from './settings-of.js';

/** A report that is held: another of the same date contradicts it about one payment. */
export interface HeldReport {
  /** Its id. */
  readonly file: string;
  /** Where it states the payment, and where the other one does. */
  readonly ref: string;
  readonly otherRef: string;
}

/** A book of all files that count, and the reports that are held. */
export interface StandingBook {
  readonly book: ComputedBook;
  /** What it was computed from, in the order of the rules. */
  readonly files: readonly ReportClosedV1[];
  readonly held: readonly HeldReport[];
}

/** The name of a book, and its region. */
export interface BookName {
  readonly region: string;
  readonly book: string;
}

export interface StandingParts {
  readonly segments: Segments;
  readonly areas: AreaDirectory;
  /** Tables of earlier computations. */
  readonly kept: KeptTables;
}

/**
 * Computes a book from its inputs alone; undefined while settings or the day of assessment are missing. Of two reports of one date that contradict each
 * other the later file is held, until a date says which is newer (rules, 2). Faults: those of loadTables and settingsOf.
 */
export async function computeStanding(
  { region, book }: BookName,
  inputs: BookInputs,
  { segments, areas, kept }: StandingParts,
): Promise<StandingBook | undefined> {
  if (inputs.settings === undefined || inputs.asOf === undefined) return undefined;
  const settings = settingsOf(region, inputs.settings, inputs.asOf);
  const decisions = standingDecisions(inputs);
  const held: HeldReport[] = [];
  let files = inBookOrder(standingFiles(inputs));
  for (;;) {
    const sources = { files, decisions, settings, areas, book, kept };
    const computed = computeBook(await loadTables(segments, sources));
    if (!('code' in computed)) return { book: computed, files: files.filter(counts), held };
    const later = fileOf(files, computed.laterFile);
    held.push({ file: later, ref: computed.laterRef, otherRef: computed.earlierRef });
    files = files.filter(({ file }) => file.id !== later);
  }
}

/** The id of the file with a label. */
function fileOf(files: readonly ReportClosedV1[], label: string): string {
  const labels = labelFiles(files.map(({ file }) => file));
  return files.find(({ file }) => labels.get(fileKey(file)) === label)!.file.id;
}

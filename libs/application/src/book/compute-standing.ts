import { type AreaDirectory, computeBook, type ComputedBook, fileKey, labelFiles } from '#domain';
import { type ReportClosedV1 } from '#contracts';
import { type Segments } from '../ports/segments.js';
import { type BookInputs, standingDecisions, standingFiles } from './book-inputs.js';
import { inBookOrder, loadTables } from './load-tables.js';
import { settingsOf } from './settings-of.js';

/** A book of all files that count, and the ids of those that are held: another of the same date contradicts them. */
export interface StandingBook {
  readonly book: ComputedBook;
  /** What it was computed from, in the order of the rules. */
  readonly files: readonly ReportClosedV1[];
  readonly held: readonly string[];
}

/**
 * Computes a book from its inputs alone; undefined while settings or the day of assessment are missing. Of two reports of one date that contradict each
 * other the later file is held, until a date says which is newer (rules, 2). Faults: those of loadTables and settingsOf.
 */
export async function computeStanding(
  region: string,
  inputs: BookInputs,
  segments: Segments,
  areas: AreaDirectory,
): Promise<StandingBook | undefined> {
  if (inputs.settings === undefined || inputs.asOf === undefined) return undefined;
  const settings = settingsOf(region, inputs.settings, inputs.asOf);
  const decisions = standingDecisions(inputs);
  const held: string[] = [];
  let files = inBookOrder(standingFiles(inputs));
  for (;;) {
    const book = computeBook(await loadTables(segments, { files, decisions, settings, areas }));
    if (!('code' in book)) return { book, files, held };
    const later = fileOf(files, book.laterFile);
    held.push(later);
    files = files.filter(({ file }) => file.id !== later);
  }
}

/** The id of the file with a label. */
function fileOf(files: readonly ReportClosedV1[], label: string): string {
  const labels = labelFiles(files.map(({ file }) => file));
  return files.find(({ file }) => labels.get(fileKey(file)) === label)!.file.id;
}

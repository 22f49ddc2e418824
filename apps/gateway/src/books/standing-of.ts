import { OfficialAreas } from '#adapters/areas';
import {
  computeStanding,
  type DataScope,
  type Head,
  inputsOf,
  KeptTables,
  type Segments,
  type StandingBook,
} from '#application';

const areas = new OfficialAreas();

/** The book of a revision, computed from its inputs in a thread that makes papers or tables of it. Nothing of it is kept: each task is of another revision, and the thread ends after it. Faults: those of inputsOf and computeStanding. */
export async function standingOf(
  segments: Segments,
  { region, cycle }: DataScope,
  head: Head,
): Promise<StandingBook> {
  const inputs = await inputsOf(segments, head);
  const kept = new KeptTables(0);
  const standing = await computeStanding({ region, book: cycle }, inputs, { segments, areas, kept });
  // A head is of a book that was computed: settings and day were there.
  return standing!;
}

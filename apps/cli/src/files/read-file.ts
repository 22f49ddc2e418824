import { fileKey } from '#domain';
import { type FileSummary, type Reject } from '#exports';
import { type FileReading, type FileRefusal, type RowProblem } from '#intake';
import { type Texts } from '../messages/texts.js';
import { type GivenFile } from './given-file.js';

/** A file that was read: what it held, and what was wrong with its rejected rows. */
export interface ReadFile {
  readonly role: string;
  readonly name: string;
  readonly sha256: string;
  readonly reading: FileReading;
  readonly problems: readonly RowProblem[];
  /** Number of the report, of a payment report. */
  readonly report?: number;
}

/** Label of a file in refs and lists. */
export function labelOf(labels: ReadonlyMap<string, string>, { name, sha256 }: ReadFile): string {
  return labels.get(fileKey({ name, sha256 }))!;
}

/** The rejected rows of all files, in their order. */
export function rejectsOf(files: readonly ReadFile[], labels: ReadonlyMap<string, string>): Reject[] {
  return files.flatMap((file) =>
    file.problems.map((problem) => ({ file: labelOf(labels, file), ...problem })),
  );
}

/** What became of each file; `restated` counts a report's statements that a newer one took over. */
export function fileSummaries(
  files: readonly ReadFile[],
  restated: (report: number) => number,
): FileSummary[] {
  return files.map(({ role, name, sha256, reading, report }) => ({
    role,
    name,
    sha256,
    rows: reading.rows,
    accepted: reading.accepted,
    rejected: reading.rejected,
    restated: report === undefined ? 0 : restated(report),
    amount: reading.amount,
  }));
}

/** How many rejected rows a refusal shows. */
const SHOWN_PROBLEMS = 3;

/** Where a problem stands: its ref and its column. */
export function placeOf(file: string, { sheet, row, column }: RowProblem): string {
  return `${file}${sheet === '' ? '' : `!${sheet}`}#${row} ${column}`.trim();
}

/** A path as one word of a command line. */
function shellWord(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `"${path}"`;
}

/** Why a file was refused, with the first of its rejected rows. */
export function refusalText(
  texts: Texts,
  given: GivenFile,
  refusal: FileRefusal,
  problems: readonly RowProblem[],
): string {
  const shown = problems
    .slice(0, SHOWN_PROBLEMS)
    .map((problem) => texts.fault.rejectedRow(placeOf(given.name, problem), problem.message));
  const reason = texts.fault.refused(given.path, refusal.message(texts.language));
  const { proposal, looksLike } = refusal.details;
  const isOther = proposal === undefined || looksLike !== undefined;
  const hint = isOther ? [] : [texts.fault.seeProposal(shellWord(given.path))];
  return [reason, ...shown, ...hint].join('\n');
}

import { type FileOutcome, type ReadingContext, type RowProblem } from '#intake';
import { InputFile } from './input-file.js';

/** What became of a file. */
export interface FileRead {
  readonly outcome: FileOutcome;
  /** What is wrong with its rejected rows. */
  readonly problems: readonly RowProblem[];
  readonly sha256: string;
  /** Its bytes. */
  readonly size: number;
}

/** Reads a file to its end; throws a CommandFault when that cannot be done. */
export async function readGiven(
  path: string,
  context: Omit<ReadingContext, 'onProblem'>,
  reading: (source: InputFile, context: ReadingContext) => Promise<FileOutcome>,
): Promise<FileRead> {
  const source = new InputFile(path);
  const problems: RowProblem[] = [];
  const outcome = await reading(source, { ...context, onProblem: (problem) => problems.push(problem) });
  return { outcome, problems, sha256: source.finish(), size: source.size };
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Decision, type Months } from '#domain';
import { isUnanswered } from '#exports';
import { readDecisions } from '#intake';
import { usageFault } from '../command-fault.js';
import { type GivenFile } from '../files/given-file.js';
import { InputFile } from '../files/input-file.js';
import { type ResultFile } from './result-files.js';

const QUESTION_FILES: readonly ResultFile[] = ['reviews.csv', 'reviews.xlsx'];

/** What a file of decisions says: its rows as text, and how many say something that is not understood. */
interface Answers {
  readonly rows: ReadonlySet<string>;
  readonly unclear: number;
}

const NONE: Answers = { rows: new Set(), unclear: 0 };

/** Throws a usage fault where replacing a result would lose what somebody has written into its list of questions: answers that the given files do not repeat, and given files themselves. */
export async function keepAnswers(
  directory: string,
  given: readonly GivenFile[],
  cycle: Months,
): Promise<void> {
  const written = QUESTION_FILES.map((name) => join(directory, name)).filter((path) => existsSync(path));
  if (written.length === 0) return;
  const elsewhere = given.filter(({ path }) => !written.some((other) => isSameFile(path, other)));
  const repeated = new Set<string>();
  for (const { path } of elsewhere)
    if (existsSync(path)) for (const row of (await answersIn(path, cycle)).rows) repeated.add(row);
  for (const path of written) {
    const { rows, unclear } =
      path.endsWith('.csv') && isUnanswered(readFileSync(path)) ? NONE : await answersIn(path, cycle);
    const isLost = unclear > 0 || [...rows].some((row) => !repeated.has(row));
    if (isLost || given.some((file) => isSameFile(file.path, path)))
      throw usageFault(({ fault }) => fault.answersWouldBeLost(path));
  }
}

async function answersIn(path: string, cycle: Months): Promise<Answers> {
  const decisions: Decision[] = [];
  const source = new InputFile(path);
  const outcome = await readDecisions(source, decisions, { file: 0, cycle });
  source.finish();
  const unclear = outcome.refused ? (outcome.details.rejected ?? 0) : outcome.rejected;
  return { rows: new Set(decisions.map((decision) => JSON.stringify(decision))), unclear };
}

function isSameFile(one: string, other: string): boolean {
  const [left, right] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return left !== undefined && right !== undefined && left.ino === right.ino && left.dev === right.dev;
}

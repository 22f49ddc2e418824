import { type Question, type SettledBook } from '#domain';
import { type ResultTable, resultTables, settledTables } from '#exports';
import { type Told } from '../../threads/told.js';
import { PartOrder } from './part-order.js';
import { openTables, type PartFile, PartWriter } from './part-writer.js';
import { type SharedResult, takeResult } from './shared-result.js';

/** Tables of which a thread is to write parts beside another one. */
export interface PartTask {
  readonly unmasked: boolean;
  /** The open files by name. */
  readonly files: ReadonlyMap<string, PartFile>;
}

/** Those that cannot be begun early. */
export interface LateTask extends PartTask {
  readonly result: SharedResult;
}

/** What the system says of a part that could not be written. */
export interface WritingFailure {
  readonly message: string;
  readonly code: string | undefined;
}

/** Writes parts of the early tables until none is left. A failure is told, and lets the other thread stop, too. */
export function writeEarly(
  task: PartTask,
  book: SettledBook,
  questions: readonly Question[],
): Generator<Told<WritingFailure>> {
  return writeParts(task, () => settledTables(book, questions, task.unmasked));
}

/** The same of the late ones, the last one first: the other thread begins with the first one, and neither waits for the other. */
export function writeLate({ result, ...task }: LateTask): Generator<Told<WritingFailure>> {
  return writeParts(task, () => resultTables(takeResult(result), task.unmasked).toReversed());
}

function* writeParts(
  { files }: PartTask,
  tables: () => readonly ResultTable[],
): Generator<Told<WritingFailure>> {
  try {
    const writer = new PartWriter(openTables(tables(), files));
    while (writer.writeNext() !== 'DONE');
  } catch (cause) {
    for (const { memory } of files.values()) new PartOrder(memory).stop();
    const { message, code } = cause as NodeJS.ErrnoException;
    yield { news: { message, code } };
  }
}

import { type Question, type SettledBook } from '#domain';
import { type ResultTable, resultTables, settledTables } from '#exports';
import { type Told } from '../../threads/told.js';
import { type PartMemory, PartOrder } from './part-order.js';
import { openTables, PartWriter } from './part-writer.js';
import { type SharedResult, takeResult } from './shared-result.js';

/** Tables of which a thread is to write parts beside another one. */
export interface PartTask {
  readonly unmasked: boolean;
  /** The open files by name. */
  readonly descriptors: ReadonlyMap<string, number>;
  readonly memory: PartMemory;
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

/** The same of the late ones. */
export function writeLate({ result, ...task }: LateTask): Generator<Told<WritingFailure>> {
  return writeParts(task, () => resultTables(takeResult(result), task.unmasked));
}

function* writeParts(
  { descriptors, memory }: PartTask,
  tables: () => readonly ResultTable[],
): Generator<Told<WritingFailure>> {
  const order = new PartOrder(memory);
  try {
    const writer = new PartWriter(openTables(tables(), descriptors), order);
    while (writer.writeNext() !== 'DONE');
  } catch (cause) {
    order.stop();
    const { message, code } = cause as NodeJS.ErrnoException;
    yield { news: { message, code } };
  }
}

import { type Bearers, type Question, type SettledBook, type Shared, takeShared } from '#domain';
import { type ResultTable, resultTables, settledTables } from '#exports';
import { type Told } from '../../threads/told.js';
import { type PartMemory, PartOrder } from './part-order.js';
import { openTables, PartWriter } from './part-writer.js';
import { type SharedResult, takeResult } from './shared-result.js';

/** Tables of which a thread is to write parts beside another one. */
interface PartTask {
  readonly unmasked: boolean;
  /** The open files by name. */
  readonly descriptors: ReadonlyMap<string, number>;
  readonly memory: PartMemory;
}

/** Those that can be begun early. */
export interface EarlyTask extends PartTask {
  readonly book: Shared<SettledBook>;
  readonly questions: readonly Question[];
}

/** The others. */
export interface LateTask extends PartTask {
  readonly result: SharedResult;
}

/** What the system says of a part that could not be written. */
export interface WritingFailure {
  readonly message: string;
  readonly code: string | undefined;
}

/** Writes parts of the early tables until none is left, with what is known of who has which name. A failure is told, and lets the other thread stop, too. */
export function writeEarly(
  { book, questions, ...task }: EarlyTask,
  known: Bearers | undefined,
): Generator<Told<WritingFailure>> {
  return writeParts(task, () => {
    const taken = takeShared(book);
    if (known !== undefined) taken.lookIn(known);
    return settledTables(taken, questions, task.unmasked);
  });
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

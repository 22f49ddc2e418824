import { type SettledBook, type Shared, takeShared } from '#domain';
import { linkTable, resultTables } from '#exports';
import { type Told } from '../../threads/orders.js';
import { type PartMemory, PartOrder } from './part-order.js';
import { type OpenTable, PartWriter } from './part-writer.js';
import { type SharedResult, takeResult } from './shared-result.js';

/** Links of which a thread is to write parts beside another one. */
export interface LinkTask {
  readonly book: Shared<SettledBook>;
  readonly unmasked: boolean;
  readonly descriptor: number;
  readonly memory: PartMemory;
}

/** The same of other tables of a result. */
export interface TableTask {
  readonly result: SharedResult;
  readonly unmasked: boolean;
  /** The open files by name. */
  readonly descriptors: ReadonlyMap<string, number>;
  readonly memory: PartMemory;
}

/** What the system says of a part that could not be written. */
export interface WritingFailure {
  readonly message: string;
  readonly code: string | undefined;
}

/** Writes parts of the links until none is left. A failure is told, and lets the other thread stop, too. */
export function writeLinks({
  book,
  unmasked,
  descriptor,
  memory,
}: LinkTask): Generator<Told<WritingFailure>> {
  return writeParts(() => [{ table: linkTable(takeShared(book), unmasked), descriptor }], memory);
}

/** The same of the tables that have an open file. */
export function writeTables({
  result,
  unmasked,
  descriptors,
  memory,
}: TableTask): Generator<Told<WritingFailure>> {
  return writeParts(
    () =>
      resultTables(takeResult(result), unmasked).flatMap((table) => {
        const descriptor = descriptors.get(table.name);
        return descriptor === undefined ? [] : [{ table, descriptor }];
      }),
    memory,
  );
}

function* writeParts(open: () => readonly OpenTable[], memory: PartMemory): Generator<Told<WritingFailure>> {
  const order = new PartOrder(memory);
  try {
    const writer = new PartWriter(open(), order);
    while (writer.writeNext());
  } catch (cause) {
    order.stop();
    const { message, code } = cause as NodeJS.ErrnoException;
    yield { news: { message, code } };
  }
}

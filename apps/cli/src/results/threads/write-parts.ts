import { resultTables } from '#exports';
import { type Told } from '../../threads/orders.js';
import { type PartMemory, PartOrder } from './part-order.js';
import { PartWriter } from './part-writer.js';
import { type SharedResult, takeResult } from './shared-result.js';

/** Parts of tables that a thread is to write beside another one. */
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

/** Writes parts until none is left. A failure is told, and lets the other thread stop, too. */
export function* writeParts({
  result,
  unmasked,
  descriptors,
  memory,
}: TableTask): Generator<Told<WritingFailure>> {
  const order = new PartOrder(memory);
  try {
    const tables = resultTables(takeResult(result), unmasked).flatMap((table) => {
      const descriptor = descriptors.get(table.name);
      return descriptor === undefined ? [] : [{ table, descriptor }];
    });
    const writer = new PartWriter(tables, order);
    while (writer.writeNext());
  } catch (cause) {
    order.stop();
    const { message, code } = cause as NodeJS.ErrnoException;
    yield { news: { message, code } };
  }
}

import { type ResultRows, resultTables } from '#exports';
import { type SecondThread } from '../../threads/second-thread.js';
import { newPartMemory, PartOrder } from './part-order.js';
import { PartWriter } from './part-writer.js';
import { shareResult } from './shared-result.js';
import { type TableTask, type WritingFailure } from './write-parts.js';

/** Tables that this thread and the second one write together, part by part. `close` must follow. */
export class ThreadedTables {
  private readonly order: PartOrder;
  private readonly writer: PartWriter;
  private readonly ended: Promise<WritingFailure | undefined>;

  /** Begins to write the tables into the open files that stand for their names. The result's columns lie in shared memory afterwards. */
  constructor(
    result: ResultRows,
    unmasked: boolean,
    descriptors: ReadonlyMap<string, number>,
    second: SecondThread,
  ) {
    const memory = newPartMemory();
    const task: TableTask = { result: shareResult(result), unmasked, descriptors, memory };
    this.ended = second
      .begin('WRITE_PARTS', task)
      .next()
      .then(({ value }) => value ?? undefined);
    this.order = new PartOrder(memory);
    const tables = resultTables(result, unmasked).filter(({ name }) => descriptors.has(name));
    this.writer = new PartWriter(
      tables.map((table) => ({ table, descriptor: descriptors.get(table.name)! })),
      this.order,
    );
  }

  /** Writes what the second thread leaves, until all is written. `onPart` is told about how many rows were taken. Rejects with the system's error. */
  async finish(onPart: (rows: number) => Promise<void>): Promise<void> {
    while (this.writer.writeNext()) await onPart(this.writer.rowsTaken);
    const failure = await this.ended;
    if (failure) throw Object.assign(new Error(failure.message), { code: failure.code });
  }

  /** Lets the second thread stop, whether all is written or not. */
  close(): void {
    this.order.stop();
  }
}

import { newPartMemory, type PartMemory, PartOrder } from './part-order.js';
import { type OpenTable, PartWriter } from './part-writer.js';
import { type WritingFailure } from './write-parts.js';

/** Tables that this thread and the second one write together, part by part. `close` must follow. */
export class ThreadedTables {
  private readonly order: PartOrder;
  private readonly writer: PartWriter;
  private readonly ended: Promise<WritingFailure | undefined>;

  /** `begin` has the second thread write the same tables, too; it tells of a failure. */
  constructor(
    private readonly tables: readonly OpenTable[],
    begin: (memory: PartMemory) => AsyncGenerator<WritingFailure, undefined>,
  ) {
    const memory = newPartMemory();
    this.ended = begin(memory)
      .next()
      .then(({ value }) => value);
    this.order = new PartOrder(memory);
    this.writer = new PartWriter(tables, this.order);
  }

  /** Rows of all tables. */
  get rows(): number {
    return this.tables.reduce((sum, { table }) => sum + table.rows, 0);
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

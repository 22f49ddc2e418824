import { setImmediate } from 'node:timers/promises';
import { newPartMemory } from './part-order.js';
import { type OpenTable, PartWriter } from './part-writer.js';
import { type WritingFailure } from './write-parts.js';

/** Tables that this thread and the second one write together, part by part. `close` must follow. */
export class ThreadedTables {
  private readonly writer: PartWriter;

  /** The second thread was told to write the same tables to the same files; `ended` says so, with a failure where there was one. */
  constructor(
    private readonly tables: readonly OpenTable[],
    private readonly ended: Promise<WritingFailure | undefined>,
  ) {
    this.writer = new PartWriter(tables);
  }

  /** Rows of all tables. */
  get rows(): number {
    return this.tables.reduce((sum, { table }) => sum + table.rows, 0);
  }

  /** Writes what the second thread leaves, until nothing is left. `onPart` is told about how many rows were taken. Throws the system's error. */
  async writeParts(onPart: (rows: number) => Promise<void>): Promise<void> {
    const { writer } = this;
    for (let step = writer.writeNext(); step !== 'DONE'; step = writer.writeNext()) {
      if (step === 'WRITTEN') await onPart(writer.rowsTaken);
      else if (await this.hasEnded()) break;
    }
  }

  /** Waits until all is written. Rejects with the system's error. */
  async finish(): Promise<void> {
    const failure = await this.ended;
    if (failure) throw Object.assign(new Error(failure.message), { code: failure.code });
    if (!this.writer.areAllPlaced && !this.writer.isStopped) this.writeAnew();
  }

  /** Whether the second thread does no more. */
  private hasEnded(): Promise<boolean> {
    return Promise.race([this.ended.then(() => true), setImmediate(false)]);
  }

  /** Writes all here: the second thread has ended with a part that it had taken. The bytes are the same, and stand where they stood. */
  private writeAnew(): void {
    const writer = new PartWriter(
      this.tables.map(({ table, file }) => ({ table, file: { ...file, memory: newPartMemory() } })),
    );
    while (writer.writeNext() === 'WRITTEN');
  }

  /** Lets the second thread stop, whether all is written or not. */
  close(): void {
    this.writer.stop();
  }
}

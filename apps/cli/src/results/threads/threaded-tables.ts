import { Worker } from 'node:worker_threads';
import { type ResultRows, resultTables } from '#exports';
import { newPartMemory, PartOrder } from './part-order.js';
import { PartWriter } from './part-writer.js';
import { shareResult } from './shared-result.js';
import { type TableTask, type WritingFailure } from './table-thread.js';

/** Tables that this thread and a second one write together, part by part. `close` must follow. */
export class ThreadedTables {
  private readonly order: PartOrder;
  private readonly writer: PartWriter;
  private readonly worker: Worker;
  private readonly ended: Promise<WritingFailure | undefined>;

  /** Begins to write the tables into the open files that stand for their names. The result's columns lie in shared memory afterwards. */
  constructor(result: ResultRows, unmasked: boolean, descriptors: ReadonlyMap<string, number>) {
    const memory = newPartMemory();
    const workerData: TableTask = { result: shareResult(result), unmasked, descriptors, memory };
    this.worker = new Worker(new URL('./table-thread.js', import.meta.url), { workerData });
    this.ended = new Promise((done) => {
      this.worker.on('message', done);
      // A thread that cannot begin takes nothing: then this one writes all.
      this.worker.on('error', () => done(undefined));
      this.worker.on('exit', () => done(undefined));
    });
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

  /** Ends the second thread, whether it has finished or not. */
  async close(): Promise<void> {
    this.order.stop();
    await this.worker.terminate();
  }
}

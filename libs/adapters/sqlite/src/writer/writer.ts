import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { Fault } from '#application';
import { type StoreState } from '../folder/store-state.js';
import { PendingWrites, type WriteAccess } from './pending-writes.js';
import { faultOf } from './told-fault.js';
import { type WriteRequest } from './write-request.js';
import { type WriterAnswer, type WriterData, type WriterQuestion } from './writer-messages.js';

interface Opening {
  readonly done: () => void;
  readonly fail: (fault: Fault) => void;
}

/** Asks the writer's thread for writes: the only connection that writes. Those that come while it commits are the next transaction. */
export class Writer implements WriteAccess {
  private readonly worker: Worker;
  private readonly writes: PendingWrites;
  private readonly opened: Promise<void>;
  private readonly ended: Promise<void>;
  private settleOpening: Opening;

  private constructor(data: WriterData, state: StoreState) {
    this.worker = new Worker(new URL('./writer-thread.js', import.meta.url), { workerData: data });
    this.writes = new PendingWrites(this.worker, state);
    this.opened = new Promise((done, fail) => (this.settleOpening = { done, fail }));
    this.ended = new Promise((end) => {
      this.worker.on('exit', () => {
        this.die(
          new Fault('STORE_UNAVAILABLE', `${data.folder}: the writer's thread ended; start Tersalur again`),
        );
        end();
      });
    });
    this.worker.on('message', (answer: WriterAnswer) => this.take(answer));
    this.worker.on('error', (cause) =>
      this.die(
        new Fault(
          'STORE_UNAVAILABLE',
          `${data.folder}: the writer's thread failed; start Tersalur again`,
          cause,
        ),
      ),
    );
  }

  /** Starts the thread; resolves when the store is open and has this version's form. Faults: those of storeFault, STORE_NEWER. */
  static async open(data: WriterData, state: StoreState): Promise<Writer> {
    const writer = new Writer(data, state);
    try {
      await writer.opened;
      return writer;
    } catch (fault) {
      await writer.worker.terminate();
      throw fault;
    }
  }

  write(request: WriteRequest, moved: readonly ArrayBuffer[] = []): Promise<unknown> {
    return this.writes.write(request, moved);
  }

  /** A port through which one more thread asks (`connectWriter`). */
  connect(): MessagePort {
    const { port1, port2 } = new MessageChannel();
    this.ask({ ask: 'connect', port: port1 }, [port1]);
    return port2;
  }

  /** Ends the thread after what it was asked for. */
  async close(): Promise<void> {
    this.ask({ ask: 'close' });
    await this.ended;
  }

  private ask(question: WriterQuestion, moved: readonly MessagePort[] = []): void {
    this.worker.postMessage(question, moved);
  }

  private take(answer: WriterAnswer): void {
    switch (answer.say) {
      case 'opened':
        return this.settleOpening.done();
      case 'failed':
        return this.settleOpening.fail(faultOf(answer.fault));
      case 'written':
        return this.writes.settle(answer.answers);
    }
  }

  private die(fault: Fault): void {
    this.settleOpening.fail(fault);
    this.writes.end(fault);
  }
}

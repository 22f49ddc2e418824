import { Worker } from 'node:worker_threads';
import { Fault } from '#application';
import { type StoreState } from '../folder/store-state.js';
import { type WriteRequest } from './write-request.js';
import { type ToldFault, type WriterAnswer, type WriterData, type WriterQuestion } from './writer-thread.js';

interface Pending {
  readonly done: (value: unknown) => void;
  readonly fail: (fault: Fault) => void;
}

/** Asks the writer's thread for writes: the only connection that writes. Those that come while it commits are the next transaction. */
export class Writer {
  private readonly worker: Worker;
  private readonly pending = new Map<number, Pending>();
  private readonly opened: Promise<void>;
  private readonly ended: Promise<void>;
  private settleOpening: Pending;
  private last = 0;

  private constructor(
    data: WriterData,
    private readonly state: StoreState,
  ) {
    this.worker = new Worker(new URL('./writer-thread.js', import.meta.url), { workerData: data });
    this.opened = new Promise((done, fail) => (this.settleOpening = { done: () => done(), fail }));
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

  /** Resolves with the answer when the write is durable. `moved` are buffers that the thread takes over. */
  async write(request: WriteRequest, moved: readonly ArrayBuffer[] = []): Promise<unknown> {
    this.state.check();
    return new Promise((done, fail) => {
      const id = ++this.last;
      this.pending.set(id, { done, fail });
      this.ask({ ask: 'write', id, request }, moved);
    });
  }

  /** Ends the thread after what it was asked for. */
  async close(): Promise<void> {
    this.ask({ ask: 'close' });
    await this.ended;
  }

  private ask(question: WriterQuestion, moved: readonly ArrayBuffer[] = []): void {
    this.worker.postMessage(question, moved);
  }

  private take(answer: WriterAnswer): void {
    switch (answer.say) {
      case 'opened':
        return this.settleOpening.done(undefined);
      case 'failed':
        return this.settleOpening.fail(faultOf(answer.fault));
      case 'written':
        for (const { id, value, fault } of answer.answers) {
          const { done, fail } = this.pending.get(id)!;
          this.pending.delete(id);
          if (fault) fail(this.state.meet(faultOf(fault)));
          else done(value);
        }
        return;
    }
  }

  private die(fault: Fault): void {
    this.state.endWith(fault);
    this.settleOpening.fail(fault);
    for (const { fail } of this.pending.values()) fail(fault);
    this.pending.clear();
  }
}

function faultOf({ code, sentence }: ToldFault): Fault {
  return new Fault(code, sentence);
}

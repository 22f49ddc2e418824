import { MessageChannel, Worker } from 'node:worker_threads';
import { serveSegments } from '#adapters/thread-segments';
import { Fault, type Head, type Segments } from '#application';
import { type BookAnswer, type BookTask, type BookThreadStart } from './book-task.js';

interface Waiting {
  done(head: Head): void;
  fail(fault: Error): void;
}

/** Revises books in a thread of its own, so that this one goes on answering. A thread that dies is followed by another one; what it was at can be begun anew. */
export class ThreadedBooks {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private tasks = 0;

  constructor(private readonly segments: Segments) {}

  /** Faults: those of reviseBook; STORE_UNAVAILABLE when the thread died. */
  revise({ head, inputs, scope }: Omit<BookTask, 'task'>): Promise<Head> {
    return new Promise((done, fail) => {
      const task = ++this.tasks;
      this.waiting.set(task, { done, fail });
      this.worker ??= this.start();
      this.worker.postMessage({ task, head, inputs, scope } satisfies BookTask);
    });
  }

  /** Ends the thread, whatever it is at. */
  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    const { port1, port2 } = new MessageChannel();
    serveSegments(port1, this.segments);
    const worker = new Worker(new URL('./book-thread.js', import.meta.url), {
      workerData: { segments: port2 } satisfies BookThreadStart,
      transferList: [port2],
    });
    worker.on('message', (answer: BookAnswer) => this.settle(answer));
    // What ended it is told by the exit.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      port1.close();
      this.bury(worker);
    });
    return worker;
  }

  private settle(answer: BookAnswer): void {
    const waiting = this.waiting.get(answer.task);
    this.waiting.delete(answer.task);
    if ('head' in answer) waiting?.done(answer.head);
    else if ('fault' in answer) waiting?.fail(new Fault(answer.fault.code, answer.fault.message));
    else waiting?.fail(new Error(answer.failure));
  }

  private bury(worker: Worker): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    for (const { fail } of this.waiting.values())
      fail(new Fault('STORE_UNAVAILABLE', 'the thread that computes books has ended'));
    this.waiting.clear();
  }
}

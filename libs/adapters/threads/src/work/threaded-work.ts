import { MessageChannel, Worker } from 'node:worker_threads';
import { type Clock, Fault, type Segments } from '#application';
import { threadSegmentsOf } from '../segments/open-segments.js';
import { areSealedHere, serveSealedSegments, serveSegments } from '../segments/serve-segments.js';
import { type WorkNews, type WorkOrder, type WorkStart } from './work-messages.js';

interface Waiting {
  done(result: unknown): void;
  fail(fault: Error): void;
  hear(progress: unknown): void;
}

/** Work that is done in a thread of its own (`serveWork`), so that this one goes on answering. A thread that dies is followed by another one; what it was at can be begun anew. */
export class ThreadedWork<Task, Progress, Result> {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private orders = 0;

  /** `thread`: the file that calls serveWork. */
  constructor(
    private readonly thread: URL,
    private readonly segments: Segments,
    private readonly clock: Pick<Clock, 'now'>,
  ) {}

  /** Faults: those of the work; STORE_UNAVAILABLE when the thread died. */
  do(task: Task, onProgress: (progress: Progress) => void = () => {}): Promise<Result> {
    return new Promise((done, fail) => {
      const order = ++this.orders;
      const hear = onProgress;
      this.waiting.set(order, { done: done, fail, hear });
      this.worker ??= this.start();
      this.worker.postMessage({ order, task, now: this.clock.now() } satisfies WorkOrder);
    });
  }

  /** Gives back what the thread holds, unless it has something to do: the next work begins in another one. */
  async rest(): Promise<void> {
    if (this.waiting.size > 0) return;
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }

  /** Ends the thread, whatever it is at. */
  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    const { port1, port2 } = new MessageChannel();
    const { segments } = this;
    const isSealed = areSealedHere(segments);
    if (isSealed) serveSealedSegments(port1, segments);
    else serveSegments(port1, segments);
    const opening = threadSegmentsOf(segments)?.forThread();
    const access = { port: port2, isSealed, ...(opening === undefined ? {} : { opening }) };
    const worker = new Worker(this.thread, {
      workerData: { segments: access } satisfies WorkStart,
      transferList: [port2, ...(opening?.ports ?? [])],
    });
    worker.on('message', (news: WorkNews) => this.take(news));
    // What ended it is told by the exit.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      port1.close();
      this.bury(worker);
    });
    return worker;
  }

  private take(news: WorkNews): void {
    const waiting = this.waiting.get(news.order);
    if (waiting === undefined) return;
    if ('progress' in news) return waiting.hear(news.progress);
    this.waiting.delete(news.order);
    if ('result' in news) waiting.done(news.result);
    else if ('fault' in news) waiting.fail(this.met(new Fault(news.fault.code, news.fault.message)));
    else waiting.fail(new Error(news.failure));
  }

  /** A fault of the thread, of which its segments are told here, too. */
  private met(fault: Fault): Fault {
    threadSegmentsOf(this.segments)?.meet(fault);
    return fault;
  }

  /** Nobody waits for a thread that was sent to rest. */
  private bury(worker: Worker): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    for (const { fail } of this.waiting.values())
      fail(new Fault('STORE_UNAVAILABLE', 'the thread that does the work has ended'));
    this.waiting.clear();
  }
}

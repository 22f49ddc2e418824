import { on } from 'node:events';
import { availableParallelism } from 'node:os';
import { type TransferListItem, type Worker } from 'node:worker_threads';
import { type Message, type Orders } from './orders.js';
import { startWorker } from './start-worker.js';

/** A thread beside this one, started when it is first given something to do, and kept: what it has learnt of the program is of use for the next work. `close` must follow. */
export class SecondThread {
  private worker: Worker | undefined;
  private hasEnded = false;
  private orders = 0;

  /** `wanted`: how many threads the user wants (undefined: as many as help). `started`: a worker that nobody has given anything to do yet. */
  constructor(
    private readonly wanted: number | undefined,
    private readonly started?: Worker,
  ) {}

  /** Whether it is to do a part of some work: `isLarge` where that gains more than it costs. */
  helps(isLarge: boolean): boolean {
    return (this.wanted ?? (isLarge ? availableParallelism() : 1)) >= 2;
  }

  /** Has it do some work behind all earlier ones. Gives what it tells of it, and ends; before the work is done only where the thread has ended. `moved` is memory that it takes over. */
  begin<Work extends keyof Orders>(
    work: Work,
    task: Orders[Work]['task'],
    moved: readonly TransferListItem[] = [],
  ): AsyncGenerator<Orders[Work]['news'], undefined> {
    const worker = (this.worker ??= this.start());
    const messages = on(worker, 'message', { close: ['exit'] });
    const number = ++this.orders;
    if (this.hasEnded) void messages.return?.();
    else worker.postMessage({ number, work, task }, moved);
    return newsOf(number, messages);
  }

  /** Ends the thread, whatever it is at. */
  async close(): Promise<void> {
    await (this.worker ?? this.started)?.terminate();
  }

  private start(): Worker {
    const worker = this.started ?? startWorker();
    worker.ref();
    // Whoever waits for its news learns that none come.
    worker.on('error', () => undefined);
    worker.on('exit', () => (this.hasEnded = true));
    return worker;
  }
}

async function* newsOf<News>(
  order: number,
  messages: AsyncIterable<unknown>,
): AsyncGenerator<News, undefined> {
  try {
    for await (const [message] of messages as AsyncIterable<[Message<News>]>) {
      if (message.order !== order) continue;
      if (message.news === undefined) return undefined;
      yield message.news;
    }
  } catch {
    // The thread has failed: what it was at is done here.
  }
  return undefined;
}

import { Worker } from 'node:worker_threads';
import { type Limits } from '../limits.js';
import { damaged, RefusedWorkbook } from './parts/refused-workbook.js';
import { type RowBatch } from './row-batch.js';
import { type OpenWorkbook, type Workbook } from './workbook.js';
import { type SheetInfo } from './parts/workbook-parts.js';
import { type ThreadAnswer, type ThreadRequest } from './workbook-thread.js';

/** What the objects of the thread may take; the texts of a workbook have a limit of their own. */
const HEAP_MEGABYTES = 192;

const YOUNG_MEGABYTES = 32;

/** Parses workbooks, each in a thread of its own with a memory cap: whatever happens there is a refused file, never a dead process. */
export function workbookThreads(heapMegabytes = HEAP_MEGABYTES): OpenWorkbook {
  return async (bytes, limits) => {
    const workbook = new ThreadedWorkbook(heapMegabytes);
    try {
      await workbook.open(bytes, limits);
      return workbook;
    } catch (fault) {
      await workbook.close();
      throw fault;
    }
  };
}

class ThreadedWorkbook implements Workbook {
  sheets: readonly SheetInfo[] = [];
  date1904 = false;
  private readonly worker: Worker;
  private settle: { done: (answer: ThreadAnswer) => void; fail: (fault: Error) => void } | undefined;
  /** Why the thread is no more. */
  private death: Error | undefined;

  constructor(heapMegabytes: number) {
    this.worker = new Worker(new URL('./workbook-thread.js', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    this.worker.on('message', (answer: ThreadAnswer) => this.settle?.done(answer));
    this.worker.on('error', (fault: NodeJS.ErrnoException) =>
      this.die(
        fault.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new RefusedWorkbook('WORKBOOK_INFLATES', { limit: heapMegabytes * 1024 * 1024 })
          : damaged(),
      ),
    );
    this.worker.on('exit', () => this.die(damaged()));
  }

  async open(bytes: Uint8Array, limits: Limits): Promise<void> {
    const answer = await this.ask({ ask: 'open', bytes, limits }, [bytes.buffer as ArrayBuffer]);
    if (answer.say !== 'opened') throw damaged();
    this.sheets = answer.sheets;
    this.date1904 = answer.date1904;
  }

  async start(sheet: number): Promise<void> {
    await this.ask({ ask: 'start', sheet });
  }

  async next(): Promise<RowBatch | undefined> {
    const answer = await this.ask({ ask: 'next' });
    return answer.say === 'rows' ? answer.batch : undefined;
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  /** One question at a time. Faults: RefusedWorkbook. */
  private async ask(request: ThreadRequest, moved: ArrayBuffer[] = []): Promise<ThreadAnswer> {
    const answer = await new Promise<ThreadAnswer>((done, fail) => {
      this.settle = { done, fail };
      if (this.death !== undefined) fail(this.death);
      else this.worker.postMessage(request, moved);
    });
    if (answer.say === 'refused') throw new RefusedWorkbook(answer.code, answer.details);
    return answer;
  }

  private die(fault: Error): void {
    this.death ??= fault;
    this.settle?.fail(this.death);
  }
}

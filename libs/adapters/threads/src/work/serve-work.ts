import { parentPort, workerData } from 'node:worker_threads';
import { failureReason, isFault, type Segments } from '#application';
import { openSegments } from '../segments/open-segments.js';
import { OrderClock } from './order-clock.js';
import { type WorkNews, type WorkOrder, type WorkStart } from './work-messages.js';

/** Where a thread works. */
export interface WorkPlace<Progress> {
  readonly segments: Segments;
  /** Says how far the work is. */
  tell(progress: Progress): void;
}

/**
 * Does in this thread the work that a ThreadedWork orders: one piece after the other, for two at once would need the memory of both. Bytes that are the
 * result move to whoever ordered it, with all of their buffer.
 */
export function serveWork<Task, Progress, Result>(
  work: (task: Task, place: WorkPlace<Progress>) => Promise<Result>,
): void {
  const clock = new OrderClock();
  const opened = openSegments((workerData as WorkStart).segments, clock);
  // Whoever orders is told why they cannot be opened.
  opened.catch(() => undefined);
  const say = (news: WorkNews, moved: readonly ArrayBuffer[] = []): void =>
    parentPort!.postMessage(news, moved);
  let last: Promise<void> = Promise.resolve();
  parentPort!.on('message', ({ order, task, now }: WorkOrder) => {
    const tell = (progress: Progress): void => say({ order, progress });
    last = last.then(async () => {
      try {
        const segments = await opened;
        clock.begin(now);
        const result = await work(task as Task, { segments, tell });
        say({ order, result }, result instanceof Uint8Array ? [result.buffer as ArrayBuffer] : []);
      } catch (thrown) {
        if (isFault(thrown)) say({ order, fault: { code: thrown.code, message: thrown.message } });
        else say({ order, failure: failureReason(thrown).reason });
      }
    });
  });
}

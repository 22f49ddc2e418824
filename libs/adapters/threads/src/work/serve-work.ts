import { parentPort, workerData } from 'node:worker_threads';
import { failureReason, isFault, type Segments } from '#application';
import { sealedSegmentsOver, segmentsOver } from '../segments/segments-over.js';
import { type WorkNews, type WorkOrder, type WorkStart } from './work-messages.js';

/** Where a thread works. */
export interface WorkPlace<Progress> {
  readonly segments: Segments;
  /** Says how far the work is. */
  tell(progress: Progress): void;
}

/** Does in this thread the work that a ThreadedWork orders: one piece after the other, for two at once would need the memory of both. */
export function serveWork<Task, Progress, Result>(
  work: (task: Task, place: WorkPlace<Progress>) => Promise<Result>,
): void {
  const start = workerData as WorkStart;
  const segments = start.isSealed ? sealedSegmentsOver(start.segments) : segmentsOver(start.segments);
  const say = (news: WorkNews): void => parentPort!.postMessage(news);
  let last: Promise<void> = Promise.resolve();
  parentPort!.on('message', ({ order, task }: WorkOrder) => {
    const tell = (progress: Progress): void => say({ order, progress });
    last = last.then(async () => {
      try {
        say({ order, result: await work(task as Task, { segments, tell }) });
      } catch (thrown) {
        if (isFault(thrown)) say({ order, fault: { code: thrown.code, message: thrown.message } });
        else say({ order, failure: failureReason(thrown).reason });
      }
    });
  });
}

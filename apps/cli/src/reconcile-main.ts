import { type Worker } from 'node:worker_threads';
import { reconcileProgramOf } from './reconcile-program.js';
import { run } from './run.js';

// What `tersalur reconcile` starts, in its first thread and in its second one: with all that they load in one file, of which V8 keeps the compiled functions (tools/bundle.mjs).

/** The same as `main` does; `worker` is one for a second thread that has been started already. */
export function reconcile(worker?: Worker): Promise<void> {
  return run((texts) => reconcileProgramOf(texts, worker));
}

export { workOnOrders } from './threads/thread-work.js';

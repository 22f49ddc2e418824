import { reconcileProgramOf } from './reconcile-program.js';
import { run } from './run.js';

// What `tersalur reconcile` starts, in its first thread and in its second one: with all that they load in one file, of which V8 keeps the compiled functions (tools/bundle.mjs).

/** The same as `main` does. */
export function reconcile(): Promise<void> {
  return run(reconcileProgramOf);
}

export { workOnOrders } from './threads/thread-work.js';

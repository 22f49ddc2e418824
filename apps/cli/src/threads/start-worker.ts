import { Worker } from 'node:worker_threads';
import { compileAsUsual } from '../flags.js';

/** Starts the thread that a `SecondThread` gives its work to. It does not keep the process alive. */
export function startWorker(): Worker {
  // From when it has loaded on it is as for the first one again.
  compileAsUsual();
  const worker = new Worker(new URL('../start-second-thread.cjs', import.meta.url));
  worker.unref();
  return worker;
}

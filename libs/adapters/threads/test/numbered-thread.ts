import { threadId } from 'node:worker_threads';
import { serveWork } from '../src/index.js';

/** Says in which thread it works, after so many turns of the event loop. */
serveWork(async (turns: number): Promise<number> => {
  for (let turn = 0; turn < turns; turn++) await new Promise((next) => setImmediate(next));
  return threadId;
});

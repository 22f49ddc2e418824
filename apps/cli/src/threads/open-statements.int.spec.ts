import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { OpenStatements } from './open-statements.js';

const MODULE = pathToFileURL(resolve('dist/apps/cli/src/threads/open-statements.js')).href;

/** Takes in a thread of its own, and tells what it took. */
const TAKE = `
  const { parentPort, workerData } = require('node:worker_threads');
  import('${MODULE}').then(({ OpenStatements }) =>
    parentPort.postMessage([...new OpenStatements(workerData).taken()]));
`;

describe('statements that one thread leaves to another one', () => {
  it('are taken once, in their order, also where it is woken and none were added', async () => {
    const open = OpenStatements.of(5);
    const worker = new Worker(TAKE, { eval: true, workerData: open.memory });
    const taken = once(worker, 'message');
    for (const some of [[3, 1], [], [4], []]) {
      // It waits, and is woken for nothing.
      while (Atomics.notify(open.memory.count, 0) === 0) await setImmediate();
      open.add(some);
    }
    open.end();
    expect(await taken).toEqual([[3, 1, 4]]);
    expect([...open.all()]).toEqual([3, 1, 4]);
    await worker.terminate();
  });
});

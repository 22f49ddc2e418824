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
  import('${MODULE}').then(({ OpenStatements }) => {
    const open = new OpenStatements(workerData);
    parentPort.postMessage([...open.taken()].flatMap((part) => [...part]));
  });
`;

function flat(parts: Iterable<Int32Array>): number[] {
  return [...parts].flatMap((part) => [...part]);
}

/** So many, from one on. */
function numbers(length: number, from = 0): number[] {
  return Array.from({ length }, (_, at) => from + at);
}

describe('statements that one thread leaves to another one', () => {
  it('are taken once, in their order, also where it is woken and none were added', async () => {
    const open = OpenStatements.of(100);
    const worker = new Worker(TAKE, { eval: true, workerData: open.memory });
    const taken = once(worker, 'message');
    const added = [numbers(3), [], numbers(61, 3), [], numbers(36, 64)];
    for (const some of added) {
      // It waits, and is woken for nothing.
      while (Atomics.notify(open.memory.state, 0) === 0) await setImmediate();
      open.add(some);
    }
    open.end();
    expect(await taken).toEqual([numbers(100)]);
    expect(open.left).toBe(0);
    expect(flat(open.takenElsewhere())).toEqual(numbers(100));
    await worker.terminate();
  });

  it('are taken once where the one that adds them takes some itself', async () => {
    const open = OpenStatements.of(50_001);
    const worker = new Worker(TAKE, { eval: true, workerData: open.memory });
    const taken = once(worker, 'message');
    open.add(numbers(50_000));
    expect(open.left).toBeGreaterThan(0);
    open.add([50_000]);
    open.end();
    const here = flat(open.taken());
    const [there] = (await taken) as [number[]];
    expect([...here, ...there].sort((one, other) => one - other)).toEqual(numbers(50_001));
    expect(flat(open.takenElsewhere())).toEqual(there);
    await worker.terminate();
  });

  it('are all left to who adds them where the other one takes none', () => {
    const open = OpenStatements.of(40);
    open.add(numbers(40));
    open.end();
    expect(open.left).toBe(40);
    const [first] = open.taken();
    expect([...first!]).toEqual(numbers(32));
    expect(open.left).toBe(8);
    expect(flat(open.takenElsewhere())).toEqual(numbers(8, 32));
  });

  it('may be none', () => {
    const open = OpenStatements.of(0);
    open.end();
    expect(open.left).toBe(0);
    expect([...open.taken(), ...open.takenElsewhere()]).toEqual([]);
  });
});

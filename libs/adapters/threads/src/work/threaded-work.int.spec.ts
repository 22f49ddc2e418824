import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openMemory } from '#adapters/memory';
import { ManualClock } from '../../../../testing/src/time/manual-clock.js';
import { ThreadedWork } from './threaded-work.js';

const THREAD = pathToFileURL(resolve('dist/libs/adapters/threads/test/numbered-thread.js'));

describe('a thread that works', () => {
  let work: ThreadedWork<number, never, number>;
  beforeEach(() => {
    const clock = new ManualClock();
    work = new ThreadedWork(THREAD, openMemory(clock).segments, clock);
  });
  afterEach(() => work.close());

  it('goes on as the same one, until it is sent to rest', async () => {
    const first = await work.do(0);
    expect(await work.do(0)).toBe(first);
    await work.rest();
    const second = await work.do(0);
    expect(second).not.toBe(first);
    expect(await work.do(0)).toBe(second);
  });

  it('is not sent to rest while it has something to do', async () => {
    const first = await work.do(0);
    const busy = work.do(200);
    await work.rest();
    expect(await busy).toBe(first);
  });

  it('is not missed by what is asked while another one goes to rest', async () => {
    const first = await work.do(0);
    const resting = work.rest();
    const next = work.do(0);
    await resting;
    expect(await next).not.toBe(first);
  });

  it('fails what it was at when it is closed', async () => {
    const busy = work.do(1_000_000);
    await Promise.all([expect(busy).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' }), work.close()]);
  });
});

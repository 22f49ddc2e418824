import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { newFolder, openSqlite } from '../test/sqlite-stand.js';

const PUBLISHER = resolve('dist/libs/adapters/sqlite/test/endless-publisher.js');

/** Lets a process write until so many moves of its head were acknowledged, kills it, and returns the last acknowledged revision. */
async function writeAndKill(folder: string, moves: number): Promise<number> {
  const child = spawn(process.execPath, [PUBLISHER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  let last = 0;
  let seen = 0;
  for await (const line of createInterface(child.stdout)) {
    last = Number(line);
    if (++seen === moves) child.kill('SIGKILL');
  }
  await ended;
  return last;
}

it('a process that is killed again and again loses nothing that it acknowledged, and leaves the folder free', async () => {
  const folder = newFolder();
  for (const moves of [1, 7, 40, 3, 150]) {
    const acknowledged = await writeAndKill(folder, moves);
    const store = await openSqlite({ folder, clock: new ManualClock() });
    const head = await store.segments.readHead('book');
    const [lag] = await store.log.lag('reader', 'inputs');
    expect(head.revision).toBeGreaterThanOrEqual(acknowledged);
    expect(lag!.end).toBeGreaterThanOrEqual(head.revision);
    expect(head).toMatchObject({ watermark: head.revision, totals: { count: head.revision - 1 } });
    for (const { hash } of head.segments) await store.segments.get(hash);
    await store.close();
  }
  rmSync(folder, { recursive: true });
});

import { setImmediate } from 'node:timers/promises';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { Recurring } from './recurring.js';

const PAUSE = 1_000;

async function waits(clock: ManualClock): Promise<void> {
  while (!(await clock.pauses()).includes(PAUSE)) await setImmediate();
}

it.each([
  ['at once', false, 1],
  ['after a pause', true, 0],
])('does it %s, then after every pause, whatever fails, until it is stopped', async (_, isLater, before) => {
  const clock = new ManualClock();
  const told: unknown[] = [];
  let turns = 0;
  const task = async (): Promise<void> => {
    turns++;
    if (turns === 2) throw new Error('away');
  };
  const recurring = new Recurring({
    clock,
    pause: PAUSE,
    task,
    isLater,
    onFault: (thrown) => told.push(thrown),
  });
  await waits(clock);
  expect(turns).toBe(before);
  for (let more = 1; more <= 3; more++) {
    clock.advance(PAUSE);
    await waits(clock);
    expect(turns).toBe(before + more);
  }
  expect(told).toEqual([new Error('away')]);
  await recurring.stop();
  clock.advance(PAUSE);
  expect(turns).toBe(before + 3);
});

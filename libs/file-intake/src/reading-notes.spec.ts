import { openMemory } from '#adapters/memory';
import { ManualClock } from '../../testing/src/time/manual-clock.js';
import { ReadingNotes, type Said } from './reading-notes.js';

const READING: Said = {
  ...{ cycle: 'c-1', status: 'READING', rows: 0, accepted: 0, rejected: 0, progress: 0.5, ordinal: 0 },
};
const APPLIED: Said = { ...READING, status: 'APPLIED', rows: 3, accepted: 3, progress: 1, ordinal: 1 };

describe('what is said of a file', () => {
  const clock = new ManualClock();
  const notes = new ReadingNotes('bri', { collections: openMemory(clock).collections, clock });

  it('stays when an instance that was slow says less', async () => {
    for (const said of [READING, APPLIED, READING]) await notes.say('f-1', said);
    expect((await notes.get('f-1'))!.item).toMatchObject(APPLIED);
  });

  it('is not changed by the same again', async () => {
    await notes.say('f-2', APPLIED);
    const before = await notes.get('f-2');
    clock.advance(1_000);
    await notes.say('f-2', APPLIED);
    expect(await notes.get('f-2')).toEqual(before);
  });
});

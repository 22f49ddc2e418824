import { openMemory } from '#adapters/memory';
import { TOPICS } from '#contracts';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { Cycles } from '../cycles/cycles.js';
import { type FinalFacts, minutesHead, MinutesStore } from './minutes-store.js';

interface Texts {
  readonly number: string;
}

const AT = '2026-05-04T02:00:00.000Z';
const claim = (id: string) => ({ id, at: AT });

async function opened() {
  const store = openMemory(new ManualClock(Date.parse(AT)));
  await store.log.createTopic(TOPICS.inputs, 1);
  const cycles = new Cycles(store);
  const settings = {
    ...{ months: '2026-01/2026-03', programmes: ['BPNT'], cutoffs: {} },
    ...{ tolerance: 0, graceDays: 30, idleDays: 105 },
  };
  const { id: cycle } = await cycles.begin({ id: 't1', at: AT }, '18.72', settings, 'admin');
  const minutes = new MinutesStore<Texts>({ ...store, cycles });
  const finish = (id: string, document = 'isi'): Promise<FinalFacts> =>
    minutes.finish(claim(id), cycle, async (texts) => ({
      facts: {
        ...{ at: AT, by: 'ani', hash: texts?.number ?? '', sha256: 'ab', revision: 3 },
        ...{ sources: [], annexes: { sha256: 'cd', rows: 0 }, claim: id },
      },
      document: Buffer.from(document),
      annexes: [],
    }));
  const document = async (): Promise<string | undefined> => {
    const bytes = await minutes.document(cycle);
    return bytes && Buffer.from(bytes).toString();
  };
  return { store, cycles, cycle, minutes, finish, document };
}

describe('minutes', () => {
  it('are what was written last, by who saw what was written before', async () => {
    const { minutes, cycle } = await opened();
    expect(await minutes.read(cycle)).toEqual({ version: 0, texts: undefined, final: undefined });
    await minutes.write(cycle, { number: '1' }, 0);
    await minutes.write(cycle, { number: '1' }, 0);
    await expect(minutes.write(cycle, { number: '2' }, 0)).rejects.toMatchObject({ code: 'MINUTES_CHANGED' });
    await minutes.write(cycle, { number: '2' }, 1);
    expect(await minutes.read(cycle)).toMatchObject({ version: 2, texts: { number: '2' } });
    const both = [minutes.write(cycle, { number: '3' }, 2), minutes.write(cycle, { number: '4' }, 2)];
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
  });

  it('that are final never change any more: not by writing, nor by finishing them anew', async () => {
    const { minutes, cycle, finish, document } = await opened();
    await minutes.write(cycle, { number: '1' }, 0);
    const both = await Promise.allSettled([finish('a', 'satu'), finish('b', 'dua')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const kept = await document();
    const { final } = await minutes.read(cycle);
    expect(await finish(final!.claim, 'tiga')).toEqual(final);
    await expect(finish('c')).rejects.toMatchObject({ code: 'MINUTES_FINAL' });
    await expect(minutes.write(cycle, { number: '2' }, 2)).rejects.toMatchObject({ code: 'MINUTES_FINAL' });
    expect([await document(), (await minutes.read(cycle)).texts]).toEqual([kept, { number: '1' }]);
  });

  it('are gone with their cycle', async () => {
    const { store, cycles, cycle, minutes, finish } = await opened();
    await finish('a');
    await cycles.purge(cycle, AT);
    for (const asked of [
      minutes.read(cycle),
      minutes.document(cycle),
      minutes.write(cycle, { number: '' }, 1),
    ])
      await expect(asked).rejects.toMatchObject({ code: 'CYCLE_PURGED' });
    expect((await store.segments.readHead(minutesHead(cycle))).segments).toHaveLength(2);
  });
});

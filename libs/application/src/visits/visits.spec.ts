import { openMemory } from '#adapters/memory';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { type NewVisit } from './visit-record.js';
import { Visits } from './visits.js';

const claim = (number: number) => ({ id: `c-${number}`, at: `2026-04-0${number}T03:00:00.000Z` });

const visit = (more: Partial<NewVisit> = {}): NewVisit => ({
  ...{ household: 'h-1', outcome: 'NOT_AT_HOME', day: '2026-04-01', volunteer: 'Sri', note: '' },
  source: { kind: 'SHEET', name: 'isian.xlsx', sha256: 'f'.repeat(64), row: 2 },
  ...more,
});

describe('visits', () => {
  let visits: Visits;
  beforeEach(() => {
    visits = new Visits({ collections: openMemory(new ManualClock()).collections });
  });

  const record = (number: number, ...told: readonly NewVisit[]): Promise<number> =>
    visits.record(claim(number), { cycle: 'c-1', by: 'ani', visits: told });

  it('are all kept, the newest first, and of two on a day the one that was told later', async () => {
    expect(await record(1, visit({ day: '2026-04-03', outcome: 'MOVED' }), visit())).toBe(2);
    expect(await record(2, visit({ outcome: 'RECEIVED' }), visit({ household: 'h-2' }))).toBe(2);
    const [first, second, third] = await visits.ofHousehold('c-1', 'h-1');
    expect([first, second, third]).toMatchObject([
      { outcome: 'MOVED', day: '2026-04-03' },
      { outcome: 'RECEIVED', at: claim(2).at },
      { outcome: 'NOT_AT_HOME', by: 'ani', source: { row: 2 } },
    ]);
    const all = await visits.ofCycle('c-1');
    expect([all.get('h-1'), all.get('h-2')]).toMatchObject([[first, second, third], [{ household: 'h-2' }]]);
    expect(await visits.ofHousehold('c-2', 'h-1')).toEqual([]);
  });

  it('are told once, by a write that is repeated and by somebody else', async () => {
    for (let time = 0; time < 2; time++) expect(await record(1, visit())).toBe(1);
    expect(await record(2, visit(), visit({ note: 'titip pesan' }))).toBe(1);
    expect(await visits.ofHousehold('c-1', 'h-1')).toMatchObject([
      { note: 'titip pesan', claim: 'c-2' },
      { note: '', claim: 'c-1' },
    ]);
  });

  it('are gone when the data of their cycle are destroyed', async () => {
    await record(1, visit(), visit({ day: '2026-04-02' }));
    await visits.record(claim(2), { cycle: 'c-2', by: 'ani', visits: [visit()] });
    await visits.forget('c-1');
    expect((await visits.ofCycle('c-1')).size).toBe(0);
    expect((await visits.ofCycle('c-2')).size).toBe(1);
  });
});

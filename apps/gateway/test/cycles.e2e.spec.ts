import { CYCLES } from '#application';
import { Door, problemIn } from './door.js';
import { published } from './published.js';
import { STORES } from './stores.js';

const METRO = { region: '18.72', months: '2026-01/2026-03' };

interface Cycle {
  readonly id: string;
  readonly version: number;
  readonly sequence: string;
}

describe.each(STORES)('cycles, on %s', (_, newStand) => {
  const door = new Door(newStand);

  const begin = (body: unknown, headers = {}) =>
    door.ask('/api/v1/cycles', { method: 'POST', body, headers });
  const began = async (body: unknown = METRO): Promise<Cycle> => (await begin(body)).body as Cycle;
  const change = (id: string, body: unknown, headers = {}) =>
    door.ask(`/api/v1/cycles/${id}`, { method: 'PATCH', body, headers });
  const list = async () => (await door.ask('/api/v1/cycles')).body as { items: Cycle[]; next?: string };

  it('begin with the usual settings, and are told', async () => {
    const answer = await begin(METRO);
    expect(answer).toMatchObject({
      status: 201,
      body: {
        ...METRO,
        version: 1,
        programmes: ['BPNT', 'PKH'],
        cutoffs: { BRI: '2026-03-31', POS: '2026-03-31' },
        tolerance: 0,
        graceDays: 30,
        idleDays: 105,
        sequence: expect.stringMatching(/^input\.\d\.0$/) as unknown,
      },
    });
    const { id } = answer.body as Cycle;
    expect(answer.headers.get('location')).toBe(`/api/v1/cycles/${id}`);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(await door.ask(`/api/v1/cycles/${id}?after=input.0.0`)).toMatchObject({ body: answer.body });
    expect(await published(door.store.log)).toEqual([
      expect.objectContaining({
        type: 'settings.changed.v1',
        region: '18.72',
        cycle: id,
        settings: expect.objectContaining({ months: '2026-01/2026-03' }) as unknown,
      }),
    ]);
  });

  it('keep what a change leaves out, and follow the months with cut-offs that nobody set', async () => {
    const { id } = await began({
      ...METRO,
      cutoffs: { POS: '2026-03-25' },
      window: { first: '2026-01-01', last: '2026-04-10' },
    });
    const answer = await change(id, { months: '2026-02/2026-03', tolerance: 500 });
    expect(answer).toMatchObject({
      status: 200,
      body: { version: 2, months: '2026-02/2026-03', tolerance: 500 },
    });
    expect(answer.body).toMatchObject({
      cutoffs: { BRI: '2026-03-31', POS: '2026-03-25' },
      window: { last: '2026-04-10' },
    });
    expect((await change(id, { months: '2026-04', cutoffs: { POS: '2026-04-25' } })).body).toMatchObject({
      months: '2026-04/2026-04',
      cutoffs: { BRI: '2026-04-30' },
    });
    expect((await change(id, { window: null })).body).not.toHaveProperty('window');
    expect((await published(door.store.log)).length).toBe(4);
  });

  it('are not told again when nothing changes', async () => {
    const { id, sequence } = await began();
    expect(await change(id, { tolerance: 0 })).toMatchObject({ status: 200, body: { version: 1, sequence } });
    expect((await published(door.store.log)).length).toBe(1);
  });

  it('are changed by whoever saw the last version only', async () => {
    const { id } = await began();
    expect(await change(id, { tolerance: 1 }, { 'if-match': '"1"' })).toMatchObject({ status: 200 });
    const stale = [
      await change(id, { tolerance: 2 }, { 'if-match': '"1"' }),
      await change(id, { tolerance: 2, version: 1 }),
    ];
    for (const answer of stale)
      expect(problemIn(answer)).toMatchObject({ status: 409, code: 'CYCLE_CHANGED' });
    const odd = await change(id, { tolerance: 2 }, { 'if-match': 'W/"x"' });
    expect(problemIn(odd)).toMatchObject({ status: 400, code: 'VERSION_INVALID' });
    expect((await door.ask(`/api/v1/cycles/${id}`)).body).toMatchObject({ version: 2, tolerance: 1 });
  });

  it('of one region and months are one', async () => {
    const { id } = await began();
    const second = problemIn(await begin({ ...METRO, tolerance: 5 }));
    expect(second).toMatchObject({ status: 409, code: 'CYCLE_EXISTS' });
    expect(second.detail).toContain(id);
    const other = await began({ ...METRO, months: '2026-04/2026-06' });
    expect(problemIn(await change(other.id, { months: METRO.months }))).toMatchObject({
      code: 'CYCLE_EXISTS',
    });
    expect((await list()).items.map((cycle) => cycle.id).sort()).toEqual([id, other.id].sort());
  });

  it('stand in a list by pages, the newest first', async () => {
    const ids: string[] = [];
    for (const year of [2022, 2023, 2024, 2025, 2026]) {
      ids.unshift((await began({ ...METRO, months: `${year}-01` })).id);
      door.clock.advance(1);
    }
    const seen: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await door.ask(`/api/v1/cycles?limit=2${cursor}`);
      const page = body as Awaited<ReturnType<typeof list>>;
      seen.push(...page.items.map(({ id }) => id));
      if (page.next === undefined) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(seen).toEqual(ids);
  });

  it('that do not exist are a problem', async () => {
    expect(problemIn(await door.ask('/api/v1/cycles/c-1'))).toMatchObject({
      status: 404,
      code: 'CYCLE_MISSING',
    });
    expect(problemIn(await change('c-1', { tolerance: 1 }))).toMatchObject({ code: 'CYCLE_MISSING' });
  });

  it('are told after a crash between storing and publishing', async () => {
    const { id } = await began();
    const records = door.store.collections.writing(CYCLES, 'gateway');
    const { item, version } = (await records.get(id))!;
    const [message] = await published(door.store.log);
    await door.close();
    await records.replace(id, version, { ...item, unsent: [{ ...message!, id: 'm-lost' }] });
    await door.open();
    await door.close();
    expect((await published(door.store.log)).map((each) => each.id)).toContain('m-lost');
    expect((await records.get(id))!.item.unsent).toEqual([]);
    await door.open();
  });
});

describe('each wrong value of a cycle has its sentence', () => {
  const door = new Door(STORES[0]![1]);

  it.each([
    [{}, { region: 'FIELD_MISSING', months: 'FIELD_MISSING' }],
    [{ ...METRO, region: 1872 }, { region: 'REGION_INVALID' }],
    [{ ...METRO, region: '99.99' }, { region: 'REGION_UNKNOWN' }],
    [{ ...METRO, months: '2026-03/2026-01' }, { months: 'MONTHS_INVALID' }],
    [{ ...METRO, months: '2020-01/2026-01' }, { months: 'MONTHS_TOO_MANY' }],
    [{ ...METRO, programmes: [] }, { programmes: 'NO_LIST' }],
    [{ ...METRO, programmes: 'PKH' }, { programmes: 'NO_LIST' }],
    [
      { ...METRO, programmes: ['PKH', 'BLT', 7] },
      { 'programmes.1': 'PROGRAMME_UNKNOWN', 'programmes.2': 'PROGRAMME_UNKNOWN' },
    ],
    [{ ...METRO, programmes: ['BPNT', 'SEMBAKO'] }, { 'programmes.1': 'PROGRAMME_TWICE' }],
    [{ ...METRO, cutoffs: { BRI: '2026-02-30' } }, { 'cutoffs.BRI': 'NO_DAY' }],
    [{ ...METRO, cutoffs: { BRI: '2025-12-31' } }, { 'cutoffs.BRI': 'CUTOFF_TOO_EARLY' }],
    [{ ...METRO, cutoffs: { BNI: '2026-03-01' } }, { 'cutoffs.BNI': 'CHANNEL_UNKNOWN' }],
    [{ ...METRO, cutoffs: [] }, { cutoffs: 'NO_OBJECT' }],
    [{ ...METRO, window: { first: '2026-01-02', last: '2026-01-01' } }, { 'window.last': 'WINDOW_REVERSED' }],
    [{ ...METRO, window: { first: '2026-01-02' } }, { 'window.last': 'FIELD_MISSING' }],
    [{ ...METRO, window: '2026-01-01/2026-01-02' }, { window: 'NO_OBJECT' }],
    [
      { ...METRO, window: { first: '2026-01-02', last: '2026-01-03', x: 1 } },
      { 'window.x': 'FIELD_UNKNOWN' },
    ],
    [
      { ...METRO, tolerance: -1, graceDays: 1.5, idleDays: '30' },
      { tolerance: 'NUMBER_RANGE', graceDays: 'NUMBER_RANGE', idleDays: 'NUMBER_RANGE' },
    ],
    [{ ...METRO, tolerance: null }, { tolerance: 'NUMBER_RANGE' }],
    [{ ...METRO, toleransi: 1 }, { toleransi: 'FIELD_UNKNOWN' }],
    [{ ...METRO, '1872011234567890': 1 }, { '?': 'FIELD_UNKNOWN' }],
  ])('%j', async (body, expected) => {
    const problem = problemIn(await door.ask('/api/v1/cycles', { method: 'POST', body }));
    expect(problem).toMatchObject({ status: 422, code: 'FIELDS_INVALID' });
    expect(Object.fromEntries(problem.errors!.map(({ field, code }) => [field, code]))).toEqual(expected);
    expect((await door.ask('/api/v1/cycles')).body).toEqual({ items: [] });
  });
});

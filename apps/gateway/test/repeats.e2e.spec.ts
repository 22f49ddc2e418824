import { Door, problemIn } from './door.js';
import { published } from './published.js';
import { STORES } from './stores.js';

const METRO = { region: '18.72', months: '2026-01/2026-03' };

describe.each(STORES)('a write with an Idempotency-Key, on %s', (_, newStand) => {
  const door = new Door(newStand);

  const begin = (body: unknown, key: string) =>
    door.ask('/api/v1/cycles', { method: 'POST', body, headers: { 'idempotency-key': key } });

  it('gets the first answer when it comes again, also after a restart', async () => {
    const first = await begin(METRO, 'k-1');
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    const again = await begin({ months: METRO.months, region: METRO.region }, 'k-1');
    await door.close();
    await door.open();
    const later = await begin(METRO, 'k-1');
    for (const { status, body, headers } of [again, later]) {
      expect({ status, body }).toEqual({ status: 201, body: first.body });
      expect(headers.get('idempotency-replayed')).toBe('true');
      expect(headers.get('location')).toBe(first.headers.get('location'));
    }
    expect((await published(door.store.log)).length).toBe(1);
  });

  it('is done once, of 50 at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => begin(METRO, 'k-1')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.get('idempotency-replayed') === null).length).toBe(1);
    expect((await published(door.store.log)).length).toBe(1);
  });

  it('is a problem with another body, or on another address', async () => {
    const { body } = await begin(METRO, 'k-1');
    const other = await begin({ ...METRO, tolerance: 1 }, 'k-1');
    const change = await door.ask(`/api/v1/cycles/${(body as { id: string }).id}`, {
      method: 'PATCH',
      body: { tolerance: 1 },
      headers: { 'idempotency-key': 'k-1' },
    });
    for (const answer of [other, change])
      expect(problemIn(answer)).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect((await published(door.store.log)).length).toBe(1);
  });

  it('that was refused leaves the key for the corrected request', async () => {
    await begin(METRO, 'k-1');
    expect(problemIn(await begin(METRO, 'k-2'))).toMatchObject({ code: 'CYCLE_EXISTS' });
    expect(await begin({ ...METRO, months: '2026-04' }, 'k-2')).toMatchObject({ status: 201 });
  });

  it.each(['', ' ', 'a b', 'x'.repeat(129), '<script>'])('needs a proper key: %p', async (key) => {
    expect(problemIn(await begin(METRO, key))).toMatchObject({ code: 'IDEMPOTENCY_KEY_INVALID' });
  });
});

describe('a write that was stopped halfway', () => {
  const door = new Door(STORES[0]![1]);

  it('is finished when it comes again: the same cycle, told', async () => {
    const headers = { 'idempotency-key': 'k-1' };
    const begin = () => door.ask('/api/v1/cycles', { method: 'POST', body: METRO, headers });
    const { log } = door.store;
    const publish = log.publish.bind(log);
    log.publish = () => Promise.reject(Object.assign(new Error('away'), { code: 'STORE_UNAVAILABLE' }));
    expect(problemIn(await begin())).toMatchObject({ status: 503, code: 'STORE_UNAVAILABLE' });
    log.publish = publish;
    expect(await begin()).toMatchObject({ status: 201 });
    expect((await published(log)).length).toBe(1);
    expect((await door.ask('/api/v1/cycles')).body).toMatchObject({ items: [{ version: 1 }] });
  });
});

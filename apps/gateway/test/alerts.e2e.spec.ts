import { setImmediate } from 'node:timers/promises';
import { Accounts, appendToFeed } from '#application';
import { type AlertEvent } from '#contracts';
import { type Grant, type Role } from '#security';
import { madeUpAlert } from '../../../libs/application/test/made-up-alerts.js';
import { sessionHeaders } from '../../../libs/testing/src/session-headers.js';
import { type Answer, Door, problemIn } from './door.js';
import { STORES } from './stores.js';
import { beginCycle } from './uploads.js';

const FEED = '/api/v1/alerts';
const PASSWORD = 'padi kuning di sawah';

const idsIn = ({ body }: Answer): string[] => (body as AlertEvent[]).map(({ id }) => id);
const placeIn = ({ headers }: Answer): string => headers.get('next-after')!;

describe.each(STORES)('the feed of alerts, on %s', (_, newStand) => {
  const door = new Door(newStand);
  const offsets = new Map<number, number>();
  beforeEach(() => offsets.clear());

  /** Alerts of made-up subjects, one for each name, in the partition of their region. */
  async function announce(partition: number, ...names: readonly string[]): Promise<string[]> {
    const events = names.map((name) => alertOf(partition, name));
    const from = offsets.get(partition) ?? 0;
    const placed = events.map((event, at) => ({ offset: from + at, event }));
    await appendToFeed(door.store.segments, partition, placed);
    offsets.set(partition, from + names.length);
    return events.map(({ id }) => id);
  }

  it('gives all alerts in parts, each with the place of the next', async () => {
    const ids = [...(await announce(0, 'a', 'b', 'c')), ...(await announce(1, 'd', 'e'))];
    const read: string[] = [];
    let next = `${FEED}?limit=2`;
    for (let part = 0; part < 3; part++) {
      const answer = await door.ask(next);
      expect(answer.headers.get('content-type')).toMatch(/^application\/cloudevents-batch\+json/);
      read.push(...idsIn(answer));
      const [, link] = /^<(.*)>; rel="next"$/.exec(answer.headers.get('link')!)!;
      next = link!;
      expect(link).toContain(`after=${placeIn(answer)}`);
    }
    expect(read).toEqual(ids);
    expect(idsIn(await door.ask(next))).toEqual([]);
  });

  it('goes on where it was after a restart', async () => {
    await announce(0, 'a', 'b');
    const place = placeIn(await door.ask(FEED));
    await door.close();
    await door.open();
    const ids = await announce(0, 'c');
    expect(idsIn(await door.ask(`${FEED}?after=${place}`))).toEqual(ids);
  });

  it('is narrowed to a cycle, and unknown cycles are said to be', async () => {
    const cycle = await beginCycle(door);
    const other = madeUpAlert({ subject: 'x', ordinal: 1, step: 'opened' });
    const own = madeUpAlert({ subject: 'y', ordinal: 1, step: 'opened', cycle });
    await appendToFeed(
      door.store.segments,
      0,
      [other, own].map((event, offset) => ({ offset, event })),
    );
    expect(idsIn(await door.ask(`${FEED}?cycle=${cycle}`))).toEqual([own.id]);
    expect(problemIn(await door.ask(`${FEED}?cycle=c-0`)).code).toBe('CYCLE_MISSING');
  });

  it('keeps an answer back until there is something, for all who wait at once', async () => {
    await announce(0, 'a');
    const readers = Array.from({ length: 300 }, () => door.ask(`${FEED}?after=latest&wait=30`));
    await door.someoneWaits(500);
    // One look for all of them, and a deadline for each.
    while ((await door.clock.pauses()).filter((pause) => pause === 30_000).length < 300) await setImmediate();
    expect((await door.clock.pauses()).filter((pause) => pause === 500)).toHaveLength(1);
    const ids = await announce(0, 'b');
    const answers = await door.passTimeUntil(Promise.all(readers));
    for (const answer of answers) expect(idsIn(answer)).toEqual(ids);
  });

  it('answers with nothing when the time is up, and when the gateway ends', async () => {
    const patient = door.ask(`${FEED}?wait=2`);
    const answer = await door.passTimeUntil(patient);
    expect([answer.status, answer.body, placeIn(answer)]).toEqual([200, [], Array(12).fill(0).join('.')]);
    const waiting = door.ask(`${FEED}?wait=30`);
    await door.someoneWaits(30_000);
    await door.close();
    expect((await waiting).body).toEqual([]);
    await door.open();
  });

  it.each([
    'after=x',
    'after=1.2',
    'wait=31',
    'wait=-1',
    'limit=0',
    'limit=1001',
    'after=9.0.0.0.0.0.0.0.0.0.0.0',
  ])('refuses %s', async (query) => {
    const answer = await door.ask(`${FEED}?${query}`);
    const { code } = problemIn(answer);
    expect([query, code]).toEqual([query, query.startsWith('after') ? 'CURSOR_INVALID' : 'FIELDS_INVALID']);
  });
});

describe('who may read alerts', () => {
  const door = new Door(STORES[0]![1]);
  door.gate = undefined;
  let accounts: Accounts;
  let admin: Readonly<Record<string, string>>;

  beforeEach(async () => {
    accounts = new Accounts({ collections: door.store.collections, clock: door.clock });
    await accounts.openFirst(PASSWORD);
    admin = await signIn('admin');
    const alerts = [
      madeUpAlert({ subject: 'a', ordinal: 1, step: 'opened', data: { kelurahan: 'Hadimulyo Barat' } }),
      madeUpAlert({ subject: 'b', ordinal: 1, step: 'opened', data: { kelurahan: 'Yosorejo' } }),
      madeUpAlert({ subject: 'c', ordinal: 1, step: 'opened' }),
      madeUpAlert({ subject: 'd', ordinal: 1, step: 'opened', region: '18.71' }),
    ];
    await appendToFeed(
      door.store.segments,
      0,
      alerts.map((event, offset) => ({ offset, event })),
    );
  });

  async function signIn(username: string): Promise<Readonly<Record<string, string>>> {
    const body = { username, password: PASSWORD };
    return sessionHeaders((await door.ask('/api/v1/session', { method: 'POST', body })).headers);
  }

  async function make(username: string, role: Role, grants: readonly Grant[]): Promise<string> {
    const body = { username, name: username, role, grants };
    const { body: made } = await door.ask('/api/v1/accounts', { method: 'POST', body, headers: admin });
    return (made as { id: string }).id;
  }

  async function tokenFor(id: string): Promise<string> {
    const answer = await door.ask(`/api/v1/accounts/${id}/token`, {
      method: 'POST',
      body: {},
      headers: admin,
    });
    const { token } = answer.body as { token: string };
    expect(token).toMatch(/^tersalur_[\w-]{43}$/);
    return token;
  }

  const read = (token: string): Promise<Answer> =>
    door.ask(FEED, { headers: { authorization: `Bearer ${token}` } });

  const seen = async (token: string): Promise<number> => ((await read(token)).body as unknown[]).length;

  it.each<[string, Grant[], number]>([
    ['every region', [{ region: '*' }], 4],
    ['a region', [{ region: '18.72' }], 3],
    ['a kelurahan, however it is spelled', [{ region: '18.72', kelurahan: 'HADIMULYO  BARAT' }], 1],
    ['another region', [{ region: '18.71' }], 1],
  ])('a program sees what was granted: %s', async (_, grants, count) => {
    expect(await seen(await tokenFor(await make('program', 'subscriber', grants)))).toBe(count);
  });

  it('a program may nothing else, and is known by its last token until that ends', async () => {
    const id = await make('program', 'subscriber', [{ region: '18.72' }]);
    const first = await tokenFor(id);
    const headers = { authorization: `Bearer ${first}` };
    expect(problemIn(await door.ask('/api/v1/cycles', { headers })).code).toBe('FORBIDDEN');
    const second = await tokenFor(id);
    expect(problemIn(await read(first)).code).toBe('SIGNED_OUT');
    expect(await seen(second)).toBe(3);
    await door.ask(`/api/v1/accounts/${id}/token`, { method: 'DELETE', headers: admin });
    expect(problemIn(await read(second)).code).toBe('SIGNED_OUT');
    const stored = JSON.stringify(await accounts.get(id));
    expect(stored).not.toContain(second.slice('tersalur_'.length));
  });

  it('a program that is disabled while it waits is told nothing more', async () => {
    const id = await make('program', 'subscriber', [{ region: '18.72' }]);
    const headers = { authorization: `Bearer ${await tokenFor(id)}` };
    const waiting = door.ask(`${FEED}?after=latest&wait=30`, { headers });
    await door.someoneWaits(30_000);
    await accounts.change(id, { isDisabled: true }, 'admin');
    const event = madeUpAlert({ subject: 'e', ordinal: 1, step: 'opened' });
    await appendToFeed(door.store.segments, 0, [{ offset: 4, event }]);
    expect(problemIn(await door.passTimeUntil(waiting)).code).toBe('SIGNED_OUT');
  });

  it('people have no tokens and programs no passwords; making and ending tokens is noted', async () => {
    const person = await make('orang', 'manager', [{ region: '18.72' }]);
    const program = await make('program', 'subscriber', [{ region: '18.72' }]);
    const post = (path: string): Promise<Answer> =>
      door.ask(`/api/v1/accounts/${path}`, { method: 'POST', body: {}, headers: admin });
    expect(problemIn(await post(`${person}/token`)).code).toBe('ACCOUNT_OF_PERSON');
    expect(problemIn(await post(`${program}/link`)).code).toBe('ACCOUNT_OF_PROGRAM');
    await tokenFor(program);
    await door.ask(`/api/v1/accounts/${program}/token`, { method: 'DELETE', headers: admin });
    const { body } = await door.ask(`/api/v1/audit?to=${program}`, { headers: admin });
    const noted = (body as { items: { what: string }[] }).items.map(({ what }) => what);
    expect(noted.slice(0, 2)).toEqual(['ACCOUNT_TOKEN_ENDED', 'ACCOUNT_TOKEN_MADE']);
  });

  it('nobody is known by a token that is none', async () => {
    for (const token of ['x', 'tersalur_', `tersalur_${'a'.repeat(43)}`, '']) {
      const answer = await read(token);
      expect([token, problemIn(answer).code]).toEqual([token, 'SIGNED_OUT']);
    }
  });
});

function alertOf(partition: number, name: string): AlertEvent {
  return madeUpAlert({ subject: `${partition} ${name}`, ordinal: 1, step: 'opened' });
}

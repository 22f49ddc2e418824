import { join } from 'node:path';
import { Accounts, AUDIT, type Stored } from '#application';
import { type AuditEntry } from '#security';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { sessionHeaders } from '../../../libs/testing/src/session-headers.js';
import { type Answer, Door, problemIn } from './door.js';
import { STORES } from './stores.js';
import { BRI, upload } from './uploads.js';

const PASSWORD = 'padi kuning di sawah';

type SentHeaders = Readonly<Record<string, string>>;

describe.each(STORES)('the audit trail, on %s', (_, newStand) => {
  const door = new Door(newStand);
  door.gate = undefined;
  let admin: SentHeaders;
  let cycle: string;
  let file: string;
  beforeEach(async () => {
    await door.close();
    door.anchorPath = join(newFolder(), 'anchors');
    await door.open();
    await new Accounts({ collections: door.store.collections, clock: door.clock }).openFirst(PASSWORD);
    admin = sessionHeaders((await signIn('admin', PASSWORD)).headers);
    const body = { region: '18.72', months: '2026-01/2026-03' };
    cycle = idOf(await door.ask('/api/v1/cycles', { method: 'POST', body, headers: admin }));
    file = idOf(await upload(door, cycle, { headers: admin }));
  });

  const signIn = (username: string, password: string): Promise<Answer> =>
    door.ask('/api/v1/session', { method: 'POST', body: { username, password } });
  const turn = (path: string): Promise<Answer> =>
    door.ask(path, { method: 'POST', body: { reason: 'salah berkas' }, headers: admin });

  async function trail(query = ''): Promise<readonly AuditEntry[]> {
    const { body } = await door.ask(`/api/v1/audit?limit=500${query}`, { headers: admin });
    return (body as { items: AuditEntry[] }).items;
  }

  const verdict = async (): Promise<unknown> =>
    (await door.ask('/api/v1/audit/verification', { headers: admin })).body;

  it('says who did what to what, from where and when', async () => {
    await turn(`/api/v1/files/${file}/withdraw`);
    await turn(`/api/v1/files/${file}/restore`);
    await door.ask(`/api/v1/cycles/${cycle}/decisions.csv`, { headers: admin });
    const entries = await trail();
    expect(entries.map(({ what, to }) => [what, to])).toEqual([
      ['AUDIT_READ', ''],
      ['DECISIONS_EXPORTED', cycle],
      ['FILE_RESTORED', file],
      ['FILE_WITHDRAWN', file],
      ['FILE_SENT', cycle],
      ['CYCLE_BEGUN', ''],
      ['SIGNED_IN', ''],
    ]);
    for (const entry of entries) {
      expect(entry).toMatchObject({ by: 'admin', at: new Date(door.clock.now()).toISOString() });
      expect(entry.address).toContain('127.0.0.1');
    }
    expect(entries[1]!.details).toEqual({ cycle, table: 'decisions.csv', rows: '0' });
    // Where it belongs, and what it is called.
    expect(entries[3]).toMatchObject({ cycle, name: expect.stringContaining('.csv') });
    expect(entries[4]!.details).toEqual({ path: `/api/v1/cycles/${cycle}/files` });
  });

  it('is read by thing, action and person, page by page, and by those who may', async () => {
    await turn(`/api/v1/files/${file}/withdraw`);
    expect((await trail(`&to=${file}`)).map(({ what }) => what)).toEqual(['FILE_WITHDRAWN']);
    expect((await trail('&what=CYCLE_BEGUN')).map(({ what }) => what)).toEqual(['CYCLE_BEGUN']);
    expect((await trail('&by=admin')).length).toBeGreaterThan(4);
    const first = (await door.ask('/api/v1/audit?limit=2', { headers: admin })).body as { next: string };
    const second = await door.ask(`/api/v1/audit?limit=2&cursor=${first.next}`, { headers: admin });
    expect((second.body as { items: AuditEntry[] }).items).toHaveLength(2);
    expect((await trail(`&by=admin&to=${file}&what=FILE_WITHDRAWN`)).map(({ what }) => what)).toEqual([
      'FILE_WITHDRAWN',
    ]);
    expect(await trail(`&by=admin&to=${file}&what=FILE_SENT`)).toEqual([]);
    expect(await trail(`&by=ani&what=FILE_SENT`)).toEqual([]);
  });

  it('is read of a span of time, together with one of them, whatever zone the moments are in', async () => {
    const start = new Date(door.clock.now()).toISOString();
    door.clock.advance(60_000);
    await turn(`/api/v1/files/${file}/withdraw`);
    door.clock.advance(60_000);
    await turn(`/api/v1/files/${file}/restore`);
    const whats = async (query: string): Promise<string[]> => (await trail(query)).map(({ what }) => what);
    const minute = start.replace(':00:00.000Z', ':01:00%2B00:00');
    expect(await whats(`&from=${minute}&until=${minute}`)).toEqual(['FILE_WITHDRAWN']);
    expect(await whats(`&until=${start}&what=FILE_SENT`)).toEqual(['FILE_SENT']);
    expect(await whats(`&from=${minute}&what=FILE_SENT`)).toEqual([]);
    expect(await whats(`&from=${minute}&to=${file}`)).toEqual(['FILE_RESTORED', 'FILE_WITHDRAWN']);
    const days = await door.ask('/api/v1/audit?from=2026-04-01', { headers: admin });
    expect(problemIn(days).errors?.map(({ code }) => code)).toEqual(['NO_MOMENT']);
  });

  it('notes who was refused, without a name that nobody has', async () => {
    await signIn('admin', 'salah sekali lagi');
    await signIn('kata sandi rahasia saya', 'admin');
    const refused = await trail('&what=SIGN_IN_REFUSED');
    expect(refused.map(({ by, to, details }) => [by, to, details])).toEqual([
      ['', '', { code: 'SIGN_IN_REFUSED' }],
      ['', 'a-admin', { code: 'SIGN_IN_REFUSED' }],
    ]);
    expect(JSON.stringify(await trail())).not.toMatch(/rahasia|salah sekali/);
  });

  it('is not filled by somebody who is slowed down', async () => {
    for (let tries = 0; tries < 9; tries++) await signIn('admin', 'salah sekali lagi');
    expect(await trail('&what=SIGN_IN_REFUSED')).toHaveLength(5);
  });

  it('is whole, also when many write at once, and after the gateway was closed', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (__, at) => upload(door, cycle, { content: `${BRI}${at}`, headers: admin })),
    );
    expect(await verdict()).toEqual({ entries: 23, anchors: { count: 2, last: 20 } });
    await door.close();
    await door.open();
    expect(await verdict()).toEqual({ entries: 23, anchors: { count: 3, last: 23 } });
  });

  describe('shows what somebody did to the store:', () => {
    const entries = () => door.store.collections.writing(AUDIT, 'gateway');
    const entryAt = async (number: number): Promise<Stored<AuditEntry>> =>
      (await entries().get(String(number).padStart(12, '0')))!;

    async function remove(number: number): Promise<void> {
      const { id, version } = await entryAt(number);
      await entries().remove(id, version);
    }

    it('an entry was changed', async () => {
      const { id, version, item } = await entryAt(2);
      await entries().replace(id, version, { ...item, by: 'orang lain' });
      expect(await verdict()).toMatchObject({ flaw: { flaw: 'CHANGED', number: 2 } });
    });

    it('an entry was deleted', async () => {
      await remove(2);
      expect(await verdict()).toMatchObject({ flaw: { flaw: 'DELETED', number: 2 } });
    });

    it('two entries changed places', async () => {
      const [one, other] = [await entryAt(1), await entryAt(2)];
      await entries().replace(one.id, one.version, { ...other.item, number: 1 });
      await entries().replace(other.id, other.version, { ...one.item, number: 2 });
      expect(await verdict()).toMatchObject({ flaw: { flaw: 'REORDERED', number: 1 } });
    });

    it('an entry was put in that nobody made', async () => {
      const { item } = await entryAt(2);
      await entries().insert('000000000002x', { ...item, to: 'berkas lain' });
      expect(await verdict()).toMatchObject({ flaw: { flaw: 'INSERTED', number: 3 } });
    });

    it('the last entries were cut off', async () => {
      await door.close();
      await remove(3);
      await remove(2);
      await door.open();
      expect(await verdict()).toMatchObject({ flaw: { flaw: 'TRUNCATED', number: 2 } });
    });
  });
});

function idOf({ body }: Answer): string {
  return (body as { id: string }).id;
}

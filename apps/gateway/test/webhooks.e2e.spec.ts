import {
  Accounts,
  type Collections,
  NO_TELEMETRY,
  WebhookDispatcher,
  WebhookQueues,
  type Receipt,
} from '#application';
import { type Grant } from '#security';
import { WEBHOOKS as WEBHOOK_RECORDS } from '../../../libs/application/src/webhooks/webhook-record.js';
import { madeUpAlert } from '../../../libs/application/test/made-up-alerts.js';
import { sessionHeaders } from '../../../libs/testing/src/session-headers.js';
import { type Answer, Door, problemIn } from './door.js';
import { STORES } from './stores.js';

const WEBHOOKS = '/api/v1/webhooks';
const PASSWORD = 'padi kuning di sawah';

const GIVEN = { name: 'Dinas', url: 'https://penerima.example/alerts', filter: { regions: ['18.72'] } };

interface View {
  readonly id: string;
  readonly key?: string;
  readonly keys: readonly { readonly id: string }[];
  readonly state: string;
  readonly lastTest?: { readonly id: string; readonly status?: number };
}

const viewIn = ({ body }: Answer): View => body as View;

describe.each(STORES)('webhooks, on %s', (_, newStand) => {
  const door = new Door(newStand);

  const post = (path: string, body: unknown = {}, headers = {}): Promise<Answer> =>
    door.ask(`${WEBHOOKS}${path}`, { method: 'POST', body, headers });
  const remove = (path: string): Promise<Answer> => door.ask(`${WEBHOOKS}${path}`, { method: 'DELETE' });
  const get = async (id: string): Promise<View> => viewIn(await door.ask(`${WEBHOOKS}/${id}`));
  const make = async (change: object = {}): Promise<string> =>
    viewIn(await post('', { ...GIVEN, ...change })).id;

  it('are made, listed by name, changed and removed', async () => {
    const made = await post('', GIVEN);
    const { id } = viewIn(made);
    expect([made.status, made.headers.get('location')]).toEqual([201, `${WEBHOOKS}/${id}`]);
    expect(made.body).toMatchObject({ ...GIVEN, keys: [], state: 'NO_KEY', changedBy: 'uji' });
    const other = await make({
      name: 'Bank',
      filter: { regions: ['*'], kinds: ['PAID_TWICE'], severities: [] },
    });
    const change = { isStopped: true, filter: { regions: ['18.71'] } };
    await door.ask(`${WEBHOOKS}/${id}`, { method: 'PATCH', body: change });
    await post(`/${id}/keys`);
    expect(await get(id)).toMatchObject({ name: 'Dinas', filter: { regions: ['18.71'] }, state: 'STOPPED' });
    const list = async (): Promise<string[]> =>
      ((await door.ask(WEBHOOKS)).body as { items: View[] }).items.map((each) => each.id);
    expect(await list()).toEqual([other, id]);
    expect((await remove(`/${id}`)).status).toBe(204);
    expect(await list()).toEqual([other]);
    expect(problemIn(await remove(`/${id}`)).code).toBe('WEBHOOK_MISSING');
    expect(problemIn(await post(`/${id}/keys`)).code).toBe('WEBHOOK_MISSING');
  });

  it('are made once, however often they are asked for under one key', async () => {
    const headers = { 'idempotency-key': 'sekali' };
    const [first, second] = [await post('', GIVEN, headers), await post('', GIVEN, headers)];
    expect(second.body).toEqual(first.body);
    expect(((await door.ask(WEBHOOKS)).body as { items: unknown[] }).items).toHaveLength(1);
  });

  it('have keys that are shown once, and two of them while keys are changed', async () => {
    const id = await make();
    expect(problemIn(await remove(`/${id}/keys`)).code).toBe('WEBHOOK_KEY_LAST');
    const first = viewIn(await post(`/${id}/keys`));
    expect([first.key, first.state]).toEqual([expect.stringMatching(/^whsec_[\w+/]{43}=$/), 'SENDING']);
    expect(problemIn(await remove(`/${id}/keys`)).code).toBe('WEBHOOK_KEY_LAST');
    const second = viewIn(await post(`/${id}/keys`));
    expect([second.keys.map((key) => key.id), second.key === first.key]).toEqual([['k1', 'k2'], false]);
    expect(problemIn(await post(`/${id}/keys`)).code).toBe('WEBHOOK_KEYS_FULL');
    expect(viewIn(await remove(`/${id}/keys`)).keys.map((key) => key.id)).toEqual(['k2']);
    const all = JSON.stringify([await get(id), (await door.ask(WEBHOOKS)).body]);
    expect(all).not.toContain('whsec_');
  });

  it.each<[object, string, string]>([
    [{ url: 'penerima' }, 'url', 'URL_INVALID'],
    [{ url: 'http://penerima.example/' }, 'url', 'URL_NOT_HTTPS'],
    [{ url: 'https://a:b@penerima.example/' }, 'url', 'URL_WITH_PASSWORD'],
    [{ url: 'https://0x7f000001/' }, 'url', 'URL_NOT_PUBLIC'],
    [{ url: 'https://penerima.example/a?nik=1872014501800001' }, 'url', 'URL_WITH_NUMBER'],
    [{ filter: { regions: ['99.99'] } }, 'filter.regions.0', 'REGION_UNKNOWN'],
    [{ filter: { regions: [] } }, 'filter.regions', 'REGION_INVALID'],
    [{ filter: { regions: ['18.72'], kinds: ['SESUATU'] } }, 'filter.kinds', 'KIND_UNKNOWN'],
    [{ filter: { regions: ['18.72'], severities: ['sangat'] } }, 'filter.severities', 'SEVERITY_UNKNOWN'],
    [{ filter: { regions: ['18.72'], desa: 'x' } }, 'filter.desa', 'FIELD_UNKNOWN'],
    [{ filter: null }, 'filter', 'NO_OBJECT'],
    [{ name: '' }, 'name', 'TEXT_LENGTH'],
    [{ keys: ['x'] }, 'keys', 'FIELD_UNKNOWN'],
  ])('are not made of %j', async (change, field, code) => {
    const { errors } = problemIn(await post('', { ...GIVEN, ...change }));
    expect(errors!.map((error) => [error.field, error.code])).toEqual([[field, code]]);
    const id = await make();
    const patched = await door.ask(`${WEBHOOKS}/${id}`, { method: 'PATCH', body: change });
    expect(problemIn(patched).errors!.map((error) => error.code)).toEqual([code]);
  });

  it('with an address that was taken before, and would not be any more, say so and what to do', async () => {
    const id = await make();
    expect(await get(id)).not.toHaveProperty('urlProblem');
    const records = door.store.collections.writing(WEBHOOK_RECORDS, 'gateway');
    const { item, version } = (await records.get(id))!;
    await records.replace(id, version, { ...item, url: 'https://penerima.example/1872014501800001' });
    expect(await get(id)).toMatchObject({ urlProblem: expect.stringContaining('pakai alamat tanpa nomor') });
    const url = 'https://penerima.example/a';
    await door.ask(`${WEBHOOKS}/${id}`, { method: 'PATCH', body: { url } });
    expect(await get(id)).not.toHaveProperty('urlProblem');
  });

  it.each([
    [{ order: 'hapus' }, 'order', 'ORDER_UNKNOWN'],
    [{ order: 'constructor' }, 'order', 'ORDER_UNKNOWN'],
    [{ order: 'drop', alert: '../..' }, 'alert', 'NO_ID'],
  ])('are not ordered %j', async (body, field, code) => {
    const { errors } = problemIn(await post(`/${await make()}/orders`, body));
    expect(errors!.map((error) => [error.field, error.code])).toEqual([[field, code]]);
  });

  describe('with the service that sends', () => {
    let receipt: Receipt;
    let dispatcher: WebhookDispatcher;
    beforeEach(() => {
      receipt = { status: 200, milliseconds: 3 };
      dispatcher = new WebhookDispatcher({
        ...{ collections: door.store.collections, clock: door.clock, secrets: door.secrets },
        courier: { send: async () => receipt },
        random: () => 0.5,
        telemetry: NO_TELEMETRY,
      });
      dispatcher.start();
    });
    afterEach(() => dispatcher.stop());

    const announce = (collections: Collections, ...subjects: readonly string[]): Promise<void> =>
      new WebhookQueues({ collections, clock: door.clock }).take(
        subjects.map((subject) =>
          madeUpAlert({ subject, ordinal: 1, step: 'opened', data: { nik: '************1234' } }),
        ),
      );

    /** Lets time pass until something is so. */
    async function until(isSo: () => Promise<boolean>): Promise<void> {
      while (!(await isSo())) if ((await door.clock.pauses()).length > 0) door.clock.advance(1_000);
    }

    const deliveries = async (id: string, state = 'all'): Promise<Record<string, unknown>[]> =>
      (
        (await door.ask(`${WEBHOOKS}/${id}/deliveries?state=${state}`)).body as {
          items: Record<string, unknown>[];
        }
      ).items;

    it('say what became of each alert, and nothing of what stood in it', async () => {
      const id = await make();
      await post(`/${id}/keys`);
      receipt = { status: 422, milliseconds: 3 };
      await announce(door.store.collections, 'a', 'b');
      await until(async () =>
        (await deliveries(id)).every((each) => JSON.stringify(each).includes('FAILED')),
      );
      const waiting = await deliveries(id, 'waiting');
      expect(waiting).toHaveLength(2);
      expect(waiting[0]).toMatchObject({
        ...{ region: '18.72', cycle: 't1', kind: 'UNDERPAID', waiting: 1, dead: 0 },
        deliveries: [{ outcome: 'FAILED', tries: 1, status: 422, milliseconds: 3, ordinal: 1 }],
      });
      expect(JSON.stringify(waiting)).not.toContain('1234');
      receipt = { status: 204, milliseconds: 3 };
      await until(async () => (await deliveries(id, 'waiting')).length === 0);
      expect(await deliveries(id)).toMatchObject([{ waiting: 0 }, { waiting: 0 }]);
      expect(await deliveries(id, 'dead')).toEqual([]);
    });

    it('send a test when it is ordered, and say what came of it', async () => {
      const id = await make();
      await post(`/${id}/keys`);
      const ordered = await post(`/${id}/orders`, { order: 'test' });
      expect(ordered.status).toBe(202);
      await until(async () => (await get(id)).lastTest !== undefined);
      expect((await get(id)).lastTest).toMatchObject({ id: (ordered.body as View).id, status: 200 });
    });

    it('say that a receiver is away', async () => {
      const id = await make();
      await post(`/${id}/keys`);
      receipt = { problem: 'CONNECTION_FAILED', milliseconds: 3 };
      await announce(door.store.collections, 'a', 'b', 'c', 'd', 'e', 'f');
      await until(async () => (await get(id)).state === 'FAILING');
      expect(await get(id)).toMatchObject({
        failingSince: expect.any(String),
        detail: expect.stringMatching(/./),
      });
    });
  });
});

describe('who may set webhooks', () => {
  const door = new Door(STORES[0]![1]);
  door.gate = undefined;
  let accounts: Accounts;
  beforeEach(async () => {
    accounts = new Accounts({ collections: door.store.collections, clock: door.clock });
    await accounts.openFirst(PASSWORD);
  });

  async function signIn(username: string): Promise<Readonly<Record<string, string>>> {
    const body = { username, password: PASSWORD };
    return sessionHeaders((await door.ask('/api/v1/session', { method: 'POST', body })).headers);
  }

  async function open(username: string, grants: readonly Grant[]): Promise<Readonly<Record<string, string>>> {
    const claim = { id: username, at: new Date(door.clock.now()).toISOString() };
    const { id } = await accounts.create(claim, { username, name: username, role: 'admin', grants }, 'admin');
    await accounts.setPassword(id, PASSWORD, 'admin');
    return signIn(username);
  }

  it('is an administrator whose regions are those of the webhook, and each act is noted', async () => {
    const admin = await signIn('admin');
    const local = await open('daerah', [{ region: '18.72' }]);
    const ask = (
      headers: Readonly<Record<string, string>>,
      method: string,
      path = '',
      body?: object,
    ): Promise<Answer> =>
      door.ask(`${WEBHOOKS}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
    const wide = viewIn(await ask(admin, 'POST', '', { ...GIVEN, filter: { regions: ['*'] } })).id;
    const own = viewIn(await ask(local, 'POST', '', GIVEN)).id;
    expect(
      (viewIn(await ask(local, 'GET')) as unknown as { items: View[] }).items.map(({ id }) => id),
    ).toEqual([own]);
    const codes = [
      await ask(local, 'GET', `/${wide}`),
      await ask(local, 'GET', `/${wide}/deliveries`),
      await ask(local, 'PATCH', `/${wide}`, { isStopped: true }),
      await ask(local, 'POST', `/${wide}/keys`, {}),
      await ask(local, 'DELETE', `/${wide}/keys`),
      await ask(local, 'POST', `/${wide}/orders`, { order: 'drop' }),
      await ask(local, 'DELETE', `/${wide}`),
      await ask(local, 'POST', '', { ...GIVEN, filter: { regions: ['*'] } }),
      await ask(local, 'PATCH', `/${own}`, { filter: { regions: ['18.72', '18.71'] } }),
    ].map((answer) => problemIn(answer).code);
    expect(codes).toEqual([...Array<string>(7).fill('WEBHOOK_MISSING'), 'AREA_LIMITED', 'AREA_LIMITED']);
    await ask(local, 'POST', `/${own}/keys`, {});
    await ask(local, 'POST', `/${own}/keys`, {});
    await ask(local, 'DELETE', `/${own}/keys`);
    await ask(local, 'PATCH', `/${own}`, { isStopped: true });
    await ask(local, 'POST', `/${own}/orders`, { order: 'test' });
    await ask(local, 'DELETE', `/${own}`);
    const { body } = await door.ask(`/api/v1/audit?to=${own}`, { headers: admin });
    expect((body as { items: { what: string }[] }).items.map(({ what }) => what)).toEqual([
      'WEBHOOK_REMOVED',
      'WEBHOOK_ORDERED',
      'WEBHOOK_CHANGED',
      'WEBHOOK_KEY_ENDED',
      'WEBHOOK_KEY_MADE',
      'WEBHOOK_KEY_MADE',
      // The one that was refused.
      'WEBHOOK_CHANGED',
    ]);
  });
});

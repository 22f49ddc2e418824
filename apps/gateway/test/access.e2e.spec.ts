import { Accounts, type Happening, NO_TELEMETRY, Programs } from '#application';
import { ACTIONS, type Action, EVERY_REGION, type Grant, mayDo, type Role, ROLES } from '#security';
import { type Answer, Door, problemIn } from './door.js';
import { describedRoutes } from './fuzz/described.js';
import { STORES } from './stores.js';
import { sessionHeaders } from '../../../libs/testing/src/session-headers.js';
import { upload } from './uploads.js';

const PASSWORD = 'padi kuning di sawah';
const OTHER = 'hujan turun tiap pagi';
const MONTHS = '2026-01/2026-03';

/** Routes whose id is that of a file. */
const OF_FILE = /\/(files|mappings)\/\{id\}/;

type SentHeaders = Readonly<Record<string, string>>;

/** What is stored is tested on every store elsewhere; here the real one is enough. */
const [[name, newStand]] = STORES.slice(-1) as [(typeof STORES)[number]];

describe(`who may do what, on ${name}`, () => {
  const door = new Door(newStand);
  door.gate = undefined;
  const told: Happening[] = [];
  door.telemetry = { ...NO_TELEMETRY, tell: (happening) => void told.push(happening) };
  let accounts: Accounts;
  let cycle: string;
  let file: string;
  let admin: SentHeaders;
  beforeEach(async () => {
    accounts = new Accounts({ collections: door.store.collections, clock: door.clock });
    await accounts.openFirst(PASSWORD);
    admin = sessionHeaders((await signIn('admin')).headers);
    const body = { region: '18.72', months: MONTHS };
    cycle = idOf(await door.ask('/api/v1/cycles', { method: 'POST', body, headers: admin }));
    file = idOf(await upload(door, cycle, { headers: admin }));
  });

  const signIn = (username: string, password = PASSWORD, headers: SentHeaders = {}): Promise<Answer> =>
    door.ask('/api/v1/session', { method: 'POST', body: { username, password }, headers });

  async function open(username: string, role: Role, grants: readonly Grant[]): Promise<SentHeaders> {
    const claim = { id: username, at: new Date(door.clock.now()).toISOString() };
    const { id } = await accounts.create(claim, { username, name: username, role, grants }, 'a-admin');
    if (role === 'subscriber') {
      const programs = new Programs({ collections: door.store.collections, clock: door.clock }, accounts);
      return { authorization: `Bearer ${(await programs.newToken(id, 'a-admin')).token}` };
    }
    await accounts.setPassword(id, PASSWORD, 'a-admin');
    return sessionHeaders((await signIn(username)).headers);
  }

  /** Every route of the document, asked by somebody: with the ids of what there is, and a body that says nothing. */
  async function askAll(headers: SentHeaders): Promise<{ route: string; action: string; answer: Answer }[]> {
    const answers = [];
    for (const { method, path, action } of await describedRoutes(door)) {
      // Signing out would leave nobody to ask the others.
      if (`${method} ${path}` === 'DELETE /api/v1/session') continue;
      const id = OF_FILE.test(path) ? file : cycle;
      const address = path.replace('{id}', id).replace('{ref}', 'bnba.csv%232');
      const asking = { method, headers, ...(method === 'GET' || method === 'DELETE' ? {} : { body: {} }) };
      const isStream = path.endsWith('/events');
      answers.push({ route: `${method} ${path}`, action, answer: await door.ask(address, asking, isStream) });
    }
    return answers;
  }

  const codeOf = ({ status, body }: Answer): string =>
    status >= 400 ? (body as { code: string }).code : 'DONE';

  it('is said of every route', async () => {
    const routes = await describedRoutes(door);
    expect(routes.filter(({ action }) => !KNOWN.includes(action))).toEqual([]);
    expect(routes.filter(({ action }) => action === 'PUBLIC').map(({ path }) => path)).toEqual([
      '/health/live',
      '/health/ready',
      '/metrics',
      '/api/v1/service',
      '/api/v1/session',
      '/api/v1/session/code',
      '/api/v1/set-up',
      '/api/v1/session/ways',
      '/api/v1/session/oidc',
      '/api/v1/session/oidc/callback',
      '/api/v1/session/oidc/sign-out',
      '/api/asyncapi.json',
      '/api/schemas/{id}',
      '/api/openapi.json',
    ]);
  });

  it('is nothing for who is not signed in', async () => {
    for (const { route, action, answer } of await askAll({}))
      if (action !== 'PUBLIC') expect([route, codeOf(answer)]).toEqual([route, 'SIGNED_OUT']);
  });

  it.each(ROLES)('is what the table says: %s', async (role) => {
    const headers = await open('orang', role, [{ region: '18.72' }]);
    for (const { route, action, answer } of await askAll(headers)) {
      if (action === 'PUBLIC') continue;
      const isAllowed = mayDo(role, action as Action);
      expect([route, codeOf(answer) === 'FORBIDDEN']).toEqual([route, !isAllowed]);
    }
  });

  it('is told to operators when somebody tries what is not: the account, and nothing of what was asked', async () => {
    const headers = await open('orang', 'volunteer', [{ region: '18.71' }]);
    const { id: account } = (await accounts.named('orang'))!;
    told.splice(0);
    await door.ask('/api/v1/accounts', { headers });
    await door.ask(`/api/v1/cycles/${cycle}/ledger`, { headers });
    await door.ask('/api/v1/cycles');
    expect(told.filter(({ what }) => what === 'REQUEST_REFUSED')).toEqual([
      { what: 'REQUEST_REFUSED', code: 'FORBIDDEN', account },
      { what: 'REQUEST_REFUSED', code: 'REGION_CLOSED', account },
      { what: 'REQUEST_REFUSED', code: 'CYCLE_MISSING', account },
      { what: 'REQUEST_REFUSED', code: 'SIGNED_OUT', account: '' },
    ]);
  });

  it.each(ROLES)('is nothing in another region: %s', async (role) => {
    const headers = await open('orang', role, [{ region: '18.71' }]);
    for (const { route, action, answer } of await askAll(headers)) {
      if (!/\/(cycles|files|mappings)\/\{id\}/.test(route) || !mayDo(role, action as Action)) continue;
      const missing = OF_FILE.test(route) ? 'FILE_MISSING' : 'CYCLE_MISSING';
      expect([route, codeOf(answer)]).toEqual([route, missing]);
    }
    const { body } = await door.ask('/api/v1/cycles', { headers });
    if (mayDo(role, 'CYCLES_READ')) expect(body).toEqual({ items: [] });
    const mappings = await door.ask('/api/v1/mappings?region=18.72', { headers });
    expect(codeOf(mappings)).toBe(mayDo(role, 'FILES_READ') ? 'AREA_LIMITED' : 'FORBIDDEN');
    const begun = { region: '18.72', months: '2026-04/2026-06' };
    const answer = await door.ask('/api/v1/cycles', { method: 'POST', body: begun, headers });
    expect(answer.status).toBe(403);
  });

  it.each(ROLES)('is nothing of a whole region for who has a kelurahan: %s', async (role) => {
    const headers = await open('orang', role, [{ region: '18.72', kelurahan: 'Hadimulyo Barat' }]);
    const wholly = new Set(['FILES_READ', 'FILES_WRITE', 'CYCLES_WRITE', 'BOOKS_SUM_UP', 'BOOKS_EXPORT']);
    for (const { route, action, answer } of await askAll(headers)) {
      if (!wholly.has(action) || !mayDo(role, action as Action) || !route.includes('{id}')) continue;
      expect([route, codeOf(answer)]).toEqual([route, 'AREA_LIMITED']);
    }
  });

  it('is nothing of the whole installation for who has a region: nobody gives itself the others', async () => {
    const headers = await open('orang', 'admin', [{ region: '18.72' }, { region: '*', kecamatan: 'Pusat' }]);
    const { id } = (await accounts.named('orang'))!;
    const grants = [{ region: EVERY_REGION }];
    const change = { method: 'PATCH', body: { grants }, headers };
    expect(problemIn(await door.ask(`/api/v1/accounts/${id}`, change)).code).toBe('AREA_LIMITED');
    for (const { route, action, answer } of await askAll(headers))
      if (action === 'ACCOUNTS_MANAGE' || (action === 'RETENTION_MANAGE' && !route.includes('{id}')))
        expect([route, codeOf(answer)]).toEqual([route, 'AREA_LIMITED']);
    const { id: first } = (await accounts.named('admin'))!;
    const narrowed = { method: 'PATCH', body: { grants: [{ region: '18.72' }] }, headers: admin };
    expect(problemIn(await door.ask(`/api/v1/accounts/${first}`, narrowed)).code).toBe('LAST_ADMIN');
  });

  describe('a session', () => {
    it('is in a cookie that no script sees, and writes prove where they come from', async () => {
      const answer = await signIn('admin');
      const [session, csrf] = answer.headers.getSetCookie();
      expect(session).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
      expect(csrf).toMatch(/^csrf=[\w-]{43}; Path=\/; SameSite=Strict$/);
      expect(answer.body).toMatchObject({ user: { username: 'admin', role: 'admin', canSignIn: true } });
      const { cookie } = sessionHeaders(answer.headers) as { cookie: string };
      const other = sessionHeaders((await signIn('admin')).headers)['x-csrf-token']!;
      const unproven: SentHeaders[] = [
        { cookie },
        { cookie, 'x-csrf-token': other },
        { cookie, 'x-csrf-token': '' },
      ];
      for (const headers of unproven) {
        const asked = await door.ask('/api/v1/session', { method: 'DELETE', headers });
        expect(problemIn(asked).code).toBe('CSRF_MISSING');
      }
      expect((await door.ask('/api/v1/session', { headers: { cookie } })).status).toBe(200);
    });

    it('of a browser ends when somebody signs in there again', async () => {
      const again = await signIn('admin', PASSWORD, { cookie: admin['cookie']! });
      expect(again.status).toBe(200);
      expect((await door.ask('/api/v1/session', { headers: admin })).status).toBe(401);
      const refused = await signIn('admin', OTHER, { cookie: sessionHeaders(again.headers)['cookie']! });
      expect(refused.status).toBe(401);
      const headers = sessionHeaders(again.headers);
      expect((await door.ask('/api/v1/session', { headers })).status).toBe(200);
    });

    it('ends by signing out, for good', async () => {
      const answer = await door.ask('/api/v1/session', { method: 'DELETE', headers: admin });
      expect([answer.status, answer.headers.getSetCookie().join()]).toEqual([
        204,
        expect.stringContaining('session=; Path=/; Expires=Thu, 01 Jan 1970'),
      ]);
      expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
      expect(problemIn(await door.ask('/api/v1/session', { headers: admin })).code).toBe('SIGNED_OUT');
    });

    it('is listed, and ended by its person alone', async () => {
      const second = sessionHeaders(
        (await signIn('admin', PASSWORD, { 'user-agent': 'Peramban/1' })).headers,
      );
      const stranger = await open('orang', 'manager', [{ region: '18.72' }]);
      const { body } = await door.ask('/api/v1/sessions', { headers: admin });
      const list = body as { id: string; isThis?: boolean; program: string; address: string }[];
      expect(list).toHaveLength(2);
      const { id } = list.find(({ isThis }) => isThis !== true)!;
      expect(list.find((each) => each.id === id)).toMatchObject({
        program: 'Peramban/1',
        address: expect.stringContaining('127.0.0.1'),
      });
      await door.ask(`/api/v1/sessions/${id}`, { method: 'DELETE', headers: stranger });
      expect((await door.ask('/api/v1/session', { headers: second })).status).toBe(200);
      await door.ask(`/api/v1/sessions/${id}`, { method: 'DELETE', headers: admin });
      expect((await door.ask('/api/v1/session', { headers: second })).status).toBe(401);
    });

    it('is refused in the same words whatever is wrong, and slowed down', async () => {
      const wrong = await signIn('admin', 'salah sekali lagi');
      const unknown = await signIn('tidak.ada', 'salah sekali lagi');
      expect(problemIn(wrong).detail).toBe(problemIn(unknown).detail);
      for (let tries = 1; tries < 5; tries++) await signIn('admin', 'salah sekali lagi');
      const slowed = await signIn('admin');
      expect([problemIn(slowed).code, slowed.headers.get('retry-after')]).toEqual(['SIGN_IN_TOO_OFTEN', '2']);
      door.clock.advance(2_000);
      expect((await signIn('admin')).status).toBe(200);
    });
  });

  describe('accounts', () => {
    const given = { username: 'ani', name: 'Ibu Ani', role: 'manager', grants: [{ region: '18.72' }] };
    const create = (body: object): Promise<Answer> =>
      door.ask('/api/v1/accounts', { method: 'POST', body, headers: admin });
    const choose = (token: string, password: string): Promise<Answer> =>
      door.ask('/api/v1/set-up', { method: 'POST', body: { token, password } });

    async function linkFor(id: string): Promise<string> {
      const { body } = await door.ask(`/api/v1/accounts/${id}/link`, {
        method: 'POST',
        body: {},
        headers: admin,
      });
      const { link } = body as { link: string };
      expect(link).toMatch(/^\/set-up#[\w-]{43}$/);
      return link.slice('/set-up#'.length);
    }

    it('are made without a password, which the person chooses by a link, once', async () => {
      const id = idOf(await create(given));
      expect((await door.ask(`/api/v1/accounts/${id}`, { headers: admin })).body).toMatchObject({
        ...given,
        canSignIn: false,
      });
      const token = await linkFor(id);
      expect(problemIn(await choose(token, 'pendek')).code).toBe('PASSWORD_REFUSED');
      expect((await choose(token, OTHER)).status).toBe(204);
      expect(problemIn(await choose(token, OTHER)).code).toBe('LINK_INVALID');
      expect((await signIn('ani', OTHER)).status).toBe(200);
    });

    it('change, and lose their sessions when they are disabled or their password is reset', async () => {
      const headers = await open('orang', 'manager', [{ region: '18.72' }]);
      const { id } = (await accounts.named('orang'))!;
      const change = { role: 'auditor' };
      await door.ask(`/api/v1/accounts/${id}`, { method: 'PATCH', body: change, headers: admin });
      expect((await door.ask('/api/v1/session', { headers })).body).toMatchObject({ user: change });
      await choose(await linkFor(id), OTHER);
      expect((await door.ask('/api/v1/session', { headers })).status).toBe(401);
      const again = sessionHeaders((await signIn('orang', OTHER)).headers);
      const disabling = { isDisabled: true };
      await door.ask(`/api/v1/accounts/${id}`, { method: 'PATCH', body: disabling, headers: admin });
      expect((await door.ask('/api/v1/session', { headers: again })).status).toBe(401);
      expect(problemIn(await signIn('orang', OTHER)).code).toBe('SIGN_IN_REFUSED');
    });

    it('change their own password with the present one, and other sessions end', async () => {
      const headers = await open('orang', 'reviewer', [{ region: '18.72' }]);
      const second = sessionHeaders((await signIn('orang')).headers);
      const body = { current: 'bukan yang ini', password: OTHER };
      const ask = (sent: object): Promise<Answer> =>
        door.ask('/api/v1/password', { method: 'POST', body: sent, headers });
      expect(problemIn(await ask(body)).code).toBe('SIGN_IN_REFUSED');
      expect((await ask({ ...body, current: PASSWORD })).status).toBe(204);
      expect((await door.ask('/api/v1/session', { headers })).status).toBe(200);
      expect((await door.ask('/api/v1/session', { headers: second })).status).toBe(401);
      expect((await signIn('orang', OTHER)).status).toBe(200);
    });

    it.each([
      [{ ...given, username: 'a' }, 'username'],
      [{ ...given, username: '../ani' }, 'username'],
      [{ ...given, role: 'raja' }, 'role'],
      [{ ...given, grants: [] }, 'grants'],
      [{ ...given, grants: [{ region: '99.99' }] }, 'grants.0.region'],
      [{ ...given, grants: [{ region: '18.72', desa: 'x' }] }, 'grants.0.desa'],
      [{ ...given, password: PASSWORD }, 'password'],
    ])('are not made of %j', async (body, field) => {
      const problem = problemIn(await create(body));
      expect(problem.errors?.map((error) => error.field)).toEqual([field]);
      expect(await accounts.named('ani')).toBeUndefined();
    });

    it('have names of their own, and there is always an administrator', async () => {
      await create(given);
      expect(problemIn(await create({ ...given, username: 'ANI' })).code).toBe('ACCOUNT_EXISTS');
      const { id } = (await accounts.named('admin'))!;
      const body = { isDisabled: true };
      const answer = await door.ask(`/api/v1/accounts/${id}`, { method: 'PATCH', body, headers: admin });
      expect(problemIn(answer).code).toBe('LAST_ADMIN');
    });
  });

  it('answers say what a browser may do with them', async () => {
    const { headers } = await door.ask('/api/v1/session/oidc', { headers: { accept: 'text/html' } });
    expect(headers.get('content-type')).toContain('text/html');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';script-src 'self';style-src 'self';img-src 'self';font-src 'self';connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is the same everywhere for who has every region', async () => {
    const headers = await open('orang', 'manager', [{ region: EVERY_REGION }]);
    expect((await door.ask(`/api/v1/cycles/${cycle}`, { headers })).status).toBe(200);
  });
});

const KNOWN: readonly string[] = ['PUBLIC', ...ACTIONS];

const idOf = ({ body }: Answer): string => (body as { id: string }).id;

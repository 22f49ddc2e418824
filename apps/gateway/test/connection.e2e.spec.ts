import { Accounts } from '#application';
import { Door } from './door.js';
import { ask, type Heard } from './plain-request.js';
import { STORES } from './stores.js';

const PASSWORD = 'padi kuning di sawah';

/** The store is not what this is about. */
const [[, newStand]] = STORES as [(typeof STORES)[number]];
const door = new Door(newStand);
door.gate = undefined;

async function openWith(edge: Door['edge']): Promise<void> {
  await door.close();
  door.edge = edge;
  await door.open();
}

afterEach(() => void (door.edge = undefined));

describe('the name that a request is for', () => {
  it.each([
    'localhost',
    'localhost:3000',
    '127.0.0.1',
    '[::1]:3000',
    '192.0.2.7',
    'Tersalur.kota.example',
    'LOCALHOST',
  ])('is ours: %s', async (host) => {
    await openWith({ hosts: ['tersalur.kota.example'] });
    expect(await ask(door.port, '/health/live', { host })).toMatchObject({ status: 200 });
  });

  it.each([
    'jahat.example',
    'localhost.jahat.example',
    'tersalur.kota.example.jahat.example',
    '127.0.0.1.nip.example',
  ])('is not ours: %s, though its owner has it mean this computer', async (host) => {
    await openWith({ hosts: ['tersalur.kota.example'] });
    for (const path of ['/health/live', '/api/v1/cycles', '/nothing'])
      expect(await ask(door.port, path, { host })).toMatchObject({ status: 421, code: 'HOST_UNKNOWN' });
  });
});

describe('who asks', () => {
  const FROM = '203.0.113.7';
  const forwarded = {
    'x-forwarded-for': FROM,
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'jahat.example',
  };
  const signIn = (headers: Readonly<Record<string, string>>, password = PASSWORD): Promise<Heard> =>
    ask(door.port, '/api/v1/session', headers, { body: { username: 'admin', password } });

  async function notedAddresses(): Promise<string[]> {
    const { headers } = await signIn({});
    const cookie = (headers['set-cookie'] ?? []).map((each) => each.split(';')[0]).join('; ');
    const { body } = await door.ask('/api/v1/audit?limit=50', { headers: { cookie } });
    return (body as { items: { address: string }[] }).items.map(({ address }) => address);
  }

  beforeEach(async () => {
    await new Accounts({ collections: door.store.collections, clock: door.clock }).openFirst(PASSWORD);
  });

  it.each([[undefined], [['10.0.0.5', '192.168.7.0/24']]])(
    'is where the connection comes from, whatever the headers say, where these are trusted: %j',
    async (trustedProxies) => {
      await openWith({ trustedProxies });
      const { status, headers } = await signIn(forwarded);
      expect(status).toBe(200);
      expect(headers['set-cookie']!.join()).not.toContain('Secure');
      expect(headers['strict-transport-security']).toBeUndefined();
      expect(new Set(await notedAddresses())).toEqual(new Set(['127.0.0.1']));
    },
  );

  it('is slowed down by where the connection comes from, whoever it claims to be', async () => {
    for (let tries = 1; tries <= 5; tries++)
      expect(await signIn({ 'x-forwarded-for': `203.0.113.${tries}` }, 'salah sekali')).toMatchObject({
        status: 401,
      });
    expect(await signIn({ 'x-forwarded-for': '203.0.113.99' })).toMatchObject({ code: 'SIGN_IN_TOO_OFTEN' });
  });

  describe('behind a proxy that is trusted', () => {
    const proxied = { ...forwarded, 'x-forwarded-host': 'tersalur.kota.example' };
    beforeEach(() => openWith({ trustedProxies: ['127.0.0.1'], hosts: ['tersalur.kota.example'] }));

    it('is who the proxy says, and the last that it says', async () => {
      await signIn(proxied);
      await signIn({ ...proxied, 'x-forwarded-for': `198.51.100.1, siapa saja, ${FROM}` });
      await signIn({ ...proxied, 'x-forwarded-for': '1872011234567890' });
      const addresses = await notedAddresses();
      expect(addresses.filter((address) => address === FROM)).toHaveLength(2);
      expect(new Set(addresses)).toEqual(new Set([FROM, '127.0.0.1']));
    });

    it('is slowed down each by an address of its own', async () => {
      for (let tries = 1; tries <= 5; tries++) await signIn(proxied, 'salah sekali');
      expect(await signIn(proxied)).toMatchObject({ code: 'SIGN_IN_TOO_OFTEN' });
      expect(await signIn({ ...proxied, 'x-forwarded-for': '203.0.113.8' })).toMatchObject({ status: 200 });
    });

    it('gets cookies that never leave encryption, and is told to stay with it', async () => {
      const { headers } = await signIn(proxied);
      expect(headers['set-cookie']).toEqual([
        expect.stringMatching(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
        expect.stringMatching(/^csrf=[\w-]{43}; Path=\/; Secure; SameSite=Strict$/),
      ]);
      expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    });

    it('is known by such a cookie, and by no other', async () => {
      const { headers } = await signIn(proxied);
      const [session] = headers['set-cookie']![0]!.split(';');
      const whoAmI = (cookie: string): Promise<Heard> =>
        ask(door.port, '/api/v1/session', { ...proxied, cookie });
      expect(await whoAmI(session!)).toMatchObject({ status: 200 });
      expect(await whoAmI(session!.replace('__Host-', ''))).toMatchObject({ code: 'SIGNED_OUT' });
    });

    it('is refused who came to the proxy unencrypted, but for operators', async () => {
      const plain = { ...proxied, 'x-forwarded-proto': 'http' };
      expect(await signIn(plain)).toMatchObject({ status: 403, code: 'TLS_REQUIRED' });
      expect(await ask(door.port, '/set-up', plain)).toMatchObject({ status: 403, code: 'TLS_REQUIRED' });
      expect(await ask(door.port, '/health/ready', plain)).toMatchObject({ status: 200 });
    });

    it('is refused for a name that is not ours', async () => {
      expect(await signIn({ ...proxied, 'x-forwarded-host': 'jahat.example' })).toMatchObject({
        status: 421,
      });
    });
  });

  it('may come unencrypted where the settings say so', async () => {
    await openWith({ trustedProxies: ['127.0.0.1'], allowsPlainHttp: true });
    expect(await signIn({ 'x-forwarded-for': FROM, 'x-forwarded-proto': 'http' })).toMatchObject({
      status: 200,
    });
  });

  it('has to be a proxy by its address', async () => {
    await openWith(undefined);
    door.edge = { trustedProxies: ['proksi'] };
    await expect(door.open()).rejects.toMatchObject({ code: 'PROXY_INVALID', about: 'proksi' });
  });
});

describe('what answers say to browsers', () => {
  it.each(['/health/live', '/set-up', '/nothing', '/api/v1/session'])('of %s', async (path) => {
    const { headers } = await ask(door.port, path, { origin: 'https://jahat.example' });
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self';font-src 'self';connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
    });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by'] ?? headers['server']).toBeUndefined();
  });

  it('is said of bodies that nobody can read, too', async () => {
    const answer = await door.ask('/api/v1/session', { method: 'POST', body: '{' });
    expect([answer.status, answer.headers.get('content-security-policy')]).toEqual([
      400,
      expect.stringContaining("default-src 'none'"),
    ]);
  });

  it.each(['TRACE', 'TRACK', 'PROPFIND', 'OPTIONS'])(
    'is nothing for what no route takes: %s',
    async (method) => {
      for (const path of ['/health/live', '/api/v1/session', '/set-up'])
        expect((await ask(door.port, path, {}, { method })).status).toBeGreaterThanOrEqual(400);
    },
  );

  it('a page elsewhere is let do nothing', async () => {
    const headers = {
      origin: 'https://jahat.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const answer = await ask(door.port, '/api/v1/session', headers, { method: 'OPTIONS' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});

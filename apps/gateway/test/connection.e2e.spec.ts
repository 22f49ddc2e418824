import { chmodSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request as requestPlain } from 'node:http';
import { request as requestByTls, type RequestOptions } from 'node:https';
import { type TLSSocket } from 'node:tls';
import { Accounts, type Happening, NO_TELEMETRY } from '#application';
import { checkListening, EdgeFault } from '../src/index.js';
import { type TlsFiles } from '../src/edge/connection/edge-options.js';
import { type MadeCertificate, makeCertificate } from '../../../libs/testing/src/made-certificate.js';
import { writeCertificate } from './certificates.js';
import { Door } from './door.js';
import { STORES } from './stores.js';

const PASSWORD = 'padi kuning di sawah';
const MINUTE = 60_000;

interface Heard {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly code?: string;
  /** Of the certificate that was shown. */
  readonly name?: string | undefined;
}

/** Sends a request with whatever headers, which fetch would not, and reads the answer. */
function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  { body, ca, ...more }: RequestOptions & { readonly body?: object } = {},
): Promise<Heard> {
  const options = {
    ...{ port, path, ca, host: '127.0.0.1', agent: false, method: body ? 'POST' : 'GET', ...more },
    headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
  };
  return new Promise((done, fail) => {
    const sent = (ca === undefined ? requestPlain : requestByTls)(options, (response) => {
      const { subject } = ca ? (response.socket as TLSSocket).getPeerCertificate() : {};
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () =>
        done({
          status: response.statusCode!,
          headers: response.headers,
          ...(text.startsWith('{') ? { code: (JSON.parse(text) as { code: string }).code } : {}),
          name: subject?.CN as string | undefined,
        }),
      );
    });
    sent.on('error', fail).end(body && JSON.stringify(body));
  });
}

/** The store is not what this is about. */
const [[, newStand]] = STORES as [(typeof STORES)[number]];
const door = new Door(newStand);
door.gate = undefined;
const told: Happening[] = [];
door.telemetry = { ...NO_TELEMETRY, tell: (happening) => void told.push(happening) };

async function openWith(edge: Door['edge']): Promise<void> {
  await door.close();
  door.edge = edge;
  await door.open();
}

beforeEach(() => void told.splice(0));
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
      for (const cookie of headers['set-cookie']!) expect(cookie).toMatch(/; Secure/);
      expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8,}/);
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

describe('listening', () => {
  it.each(['127.0.0.1', '127.8.9.1', '::1', 'localhost'])('is safe at %s', (host) => {
    expect(() => checkListening(host, {})).not.toThrow();
  });

  it.each(['0.0.0.0', '::', '192.168.1.4', 'kantor.example', ''])(
    'is not at %j, unless it is made so',
    (host) => {
      const tls: TlsFiles = { certificate: 'c', key: 'k' };
      expect(() => checkListening(host, {})).toThrow(new EdgeFault('PLAIN_HTTP', host));
      expect(() => checkListening(host, { trustedProxies: [], allowsPlainHttp: false })).toThrow(EdgeFault);
      for (const edge of [{ tls }, { trustedProxies: ['10.0.0.5'] }, { allowsPlainHttp: true }])
        expect(() => checkListening(host, edge)).not.toThrow();
    },
  );
});

describe('a certificate of our own', () => {
  const NAME = 'tersalur.kota.example';
  let made: MadeCertificate;
  let files: TlsFiles;
  const make = (days: readonly [number, number], name = NAME): Promise<MadeCertificate> =>
    makeCertificate(name, door.clock.now(), days);
  const warned = (): unknown[] =>
    told.flatMap((each) => (each.what === 'WARNED' ? [[each.code, each.about]] : []));

  beforeEach(async () => {
    made = await make([-1, 3650]);
    files = writeCertificate(made);
  });

  const askByName = (ca = made.certificate, host = NAME): Promise<Heard> =>
    ask(door.port, '/health/live', { host }, { ca, servername: NAME });

  it('encrypts, is for its own name, and tells browsers to stay with it', async () => {
    await openWith({ tls: files });
    const { status, headers } = await askByName();
    expect([status, headers['strict-transport-security']]).toEqual([200, expect.stringMatching(/^max-age=/)]);
    expect(await askByName(made.certificate, 'jahat.example')).toMatchObject({ code: 'HOST_UNKNOWN' });
    await expect(ask(door.port, '/health/live')).rejects.toThrow();
    expect(warned()).toEqual([]);
  });

  it('takes no version of TLS that is broken', async () => {
    await openWith({ tls: files });
    const old = ask(
      door.port,
      '/health/live',
      {},
      { ca: made.certificate, servername: NAME, maxVersion: 'TLSv1.1' },
    );
    await expect(old).rejects.toThrow();
  });

  it('is renewed without a restart, and what is half renewed is not taken', async () => {
    await openWith({ tls: files });
    const renewed = await make([0, 3000]);
    await door.someoneWaits(MINUTE);
    writeFileSync(files.certificate, renewed.certificate);
    door.clock.advance(MINUTE);
    await door.someoneWaits(MINUTE);
    expect(await askByName()).toMatchObject({ status: 200, name: NAME });
    expect(warned()).toEqual([['KEY_OF_ANOTHER', files.key]]);
    writeFileSync(files.key, renewed.key);
    door.clock.advance(MINUTE);
    await door.someoneWaits(MINUTE);
    expect(await askByName(renewed.certificate)).toMatchObject({ status: 200 });
    await expect(askByName()).rejects.toThrow();
    expect(told).toContainEqual({ what: 'CERTIFICATE_RENEWED', expires: expect.any(String) });
  });

  it('is warned of before it ends, and when others may read its key', async () => {
    await openWith({ tls: writeCertificate(await make([-80, 10])) });
    await door.someoneWaits(MINUTE);
    expect(warned()).toEqual([['CERTIFICATE_EXPIRES', expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]]);
    told.splice(0);
    chmodSync(files.key, 0o644);
    await openWith({ tls: files });
    await door.someoneWaits(MINUTE);
    expect(warned()).toEqual([['KEY_READ_BY_ALL', files.key]]);
  });

  it.each<[string, (files: TlsFiles) => TlsFiles | Promise<TlsFiles>, string]>([
    ['is not there', (given) => ({ ...given, certificate: '/nowhere/x.crt' }), 'CERTIFICATE_UNREADABLE'],
    ['has no key', (given) => ({ ...given, key: '/nowhere/x.key' }), 'KEY_UNREADABLE'],
    ['is none', (given) => ({ ...given, certificate: given.key }), 'CERTIFICATE_INVALID'],
    ['has a key that is none', (given) => ({ ...given, key: given.certificate }), 'KEY_INVALID'],
    [
      'has the key of another',
      async (given) => ({ ...given, key: writeCertificate(await make([-1, 9])).key }),
      'KEY_OF_ANOTHER',
    ],
    ['has ended', async () => writeCertificate(await make([-9, -1])), 'CERTIFICATE_EXPIRED'],
    ['has not begun', async () => writeCertificate(await make([1, 9])), 'CERTIFICATE_TOO_EARLY'],
  ])('that %s opens nothing', async (_, spoilt, code) => {
    await openWith(undefined);
    door.edge = { tls: await spoilt(files) };
    await expect(door.open()).rejects.toMatchObject({ code });
  });
});

describe('what answers say to browsers', () => {
  it.each(['/health/live', '/set-up', '/set-up.js', '/nothing', '/api/v1/session'])('of %s', async (path) => {
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

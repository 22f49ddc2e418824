import { connect } from 'node:net';
import { once } from 'node:events';
import { Door, problemIn } from './door.js';
import { STORES } from './stores.js';

describe.each(STORES)('the edge, on %s', (_, newStand) => {
  const door = new Door(newStand);

  it('is alive and ready', async () => {
    expect(await door.ask('/health/live')).toMatchObject({ status: 200, body: { status: 'up' } });
    expect(await door.ask('/health/ready')).toMatchObject({ status: 200, body: { status: 'up' } });
  });

  it.each([
    '/',
    '/api',
    '/api/v1/nothing',
    '/health',
    '/api/v1/cycles/../x',
    '/%2e%2e/etc',
    '/health/live/x',
  ])('has a problem document for an unknown address: %s', async (path) => {
    const answer = await door.ask(path);
    expect(problemIn(answer)).toMatchObject({ status: 404, code: 'ROUTE_UNKNOWN' });
  });

  it('names the methods that an address takes', async () => {
    const answer = await door.ask('/health/live', { method: 'DELETE' });
    expect(problemIn(answer)).toMatchObject({ status: 405, code: 'METHOD_UNKNOWN' });
    expect(answer.headers.get('allow')).toBe('GET');
  });

  it('speaks Indonesian, and English to those who prefer it', async () => {
    const detailFor = async (language: string) =>
      problemIn(await door.ask('/nothing', { headers: { 'accept-language': language } })).detail;
    expect(await detailFor('id')).toMatch(/^Alamat ini tidak ada/);
    expect(await detailFor('fr')).toMatch(/^Alamat ini tidak ada/);
    expect(await detailFor('en-GB, id;q=0.5')).toMatch(/^There is no such address/);
    expect(await detailFor('id, en;q=0.5')).toMatch(/^Alamat/);
  });

  it('numbers each request by itself, and lets nothing be kept', async () => {
    const answer = await door.ask('/nothing', { headers: { 'x-request-id': '1872011234567890' } });
    expect(problemIn(answer).instance).toBe(`urn:tersalur:request:${answer.headers.get('x-request-id')}`);
    expect(JSON.stringify(answer.body)).not.toContain('1872011234567890');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-powered-by')).toBeNull();
  });

  it.each([
    ['are nested deeper than any body', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['have names within them that every object has', '{"username":{"x":[{"__proto__":{}}]},"password":"x"}'],
  ])('refuses values that %s', async (_, body) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`http://127.0.0.1:${door.port}/api/v1/session`, {
      method: 'POST',
      headers,
      body,
    });
    expect([answer.status, await answer.json()]).toEqual([
      422,
      expect.objectContaining({ errors: [expect.objectContaining({ field: '?', code: 'FIELD_UNKNOWN' })] }),
    ]);
  });

  it('describes every route', async () => {
    const { body } = await door.ask('/api/openapi.json');
    expect(body).toMatchObject({ openapi: expect.stringMatching(/^3\./), paths: { '/health/ready': {} } });
  });

  it.each([
    ['no HTTP', 'Halo\r\n\r\n', '400', 'REQUEST_MALFORMED'],
    [
      'endless headers',
      `GET / HTTP/1.1\r\nHost: localhost\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`,
      '431',
      'HEADERS_TOO_LARGE',
    ],
  ])('has a problem document for %s', async (_, sent, status, code) => {
    const socket = connect(door.port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
    socket.end(sent);
    await once(socket, 'close');
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} .*application/problem\\+json.*"${code}"`, 's'));
  });

  it('closes a connection that stands still', async () => {
    await door.close();
    door.silence = 20;
    await door.open();
    const socket = connect(door.port, '127.0.0.1');
    socket.write('GET /health/live HTTP/1.1\r\n');
    await once(socket.resume(), 'close');
    door.silence = undefined;
  });

  it('waits for who is still sending when it is closed, but not for long', async () => {
    const socket = connect(door.port, '127.0.0.1').on('error', () => undefined);
    socket.write('POST /api/v1/cycles HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n');
    socket.write('Content-Length: 100\r\n\r\n{"region"');
    await door.ask('/health/live');
    const closed = door.close();
    await door.someoneWaits(5_000);
    door.clock.advance(5_000);
    await Promise.all([closed, once(socket, 'close')]);
    await door.open();
  });

  it('waits for nobody who opened a connection and asked nothing when it is closed', async () => {
    await door.close();
    door.silence = 3_600_000;
    await door.open();
    const socket = connect(door.port, '127.0.0.1').on('error', () => undefined);
    await once(socket, 'connect');
    await door.ask('/health/live');
    await Promise.all([door.close(), once(socket.resume(), 'close')]);
    door.silence = undefined;
    await door.open();
  });

  it('ends what keeps a connection when it is closed', async () => {
    await door.ask('/health/live', { headers: { connection: 'keep-alive' } });
    await door.close();
    await expect(door.ask('/health/live')).rejects.toThrow();
    await door.open();
  });
});

describe('the body of a write', () => {
  const door = new Door(STORES[0]![1]);

  it.each<[string, string | undefined, Record<string, string>, number, string]>([
    ['is none', undefined, {}, 400, 'BODY_MISSING'],
    ['is cut', '{"region":"18.72', {}, 400, 'JSON_MALFORMED'],
    ['is a text', '"18.72"', {}, 400, 'JSON_MALFORMED'],
    ['is a list', '[]', {}, 422, 'FIELDS_INVALID'],
    ['is huge', `{"region":"${'x'.repeat(70_000)}"}`, {}, 413, 'BODY_TOO_LARGE'],
    ['is far too huge', 'x'.repeat(20_000_000), {}, 413, 'BODY_TOO_LARGE'],
    [
      'is a form',
      'region=18.72',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'MEDIA_TYPE_UNSUPPORTED',
    ],
    ['has no type', '{}', { 'content-type': '' }, 415, 'MEDIA_TYPE_UNSUPPORTED'],
    [
      'is in a charset of its own',
      '{}',
      { 'content-type': 'application/json; charset=ebcdic' },
      415,
      'MEDIA_TYPE_UNSUPPORTED',
    ],
    ['is packed in a way of its own', '{}', { 'content-encoding': 'zip' }, 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['says that it is packed', '{}', { 'content-encoding': 'gzip' }, 400, 'REQUEST_MALFORMED'],
    ['is nested without end', '[{"a":'.repeat(10_000), {}, 400, 'JSON_MALFORMED'],
  ])('%s', async (_, body, headers, status, code) => {
    const answer = await door.ask('/api/v1/cycles', { method: 'POST', body, headers });
    const problem = problemIn(answer);
    expect(problem).toMatchObject({ status, code });
    expect(problem.detail).not.toContain('18.72');
  });
});

describe('readiness', () => {
  const [, newStand] = STORES[0]!;
  const door = new Door(newStand);

  it('names what is missing', async () => {
    const { log } = door.store;
    log.lag = () => Promise.reject(Object.assign(new Error('/home/siti'), { code: 'STORE_UNAVAILABLE' }));
    const problem = problemIn(await door.ask('/health/ready'));
    expect(problem).toMatchObject({ status: 503, code: 'NOT_READY' });
    expect(problem.detail).toContain('topic tersalur.files.v1 (STORE_UNAVAILABLE)');
    expect(problem.detail).not.toContain('siti');
  });

  it('names what else of the process is not well', async () => {
    await door.close();
    const missing = [
      { part: 'consumer roster', code: 'STUCK' },
      { part: 'disk', code: 'NEARLY_FULL' },
    ];
    door.operations = { metrics: async () => '', missing: async () => missing };
    await door.open();
    const { detail } = problemIn(await door.ask('/health/ready'));
    expect(detail).toContain('consumer roster (STUCK), disk (NEARLY_FULL)');
    expect((await door.ask('/health/live')).status).toBe(200);
    door.operations = undefined;
  });
});

describe('metrics', () => {
  const TOKEN = 'c7f0d5c0a5b84b6f';
  const door = new Door(STORES[0]![1]);
  const metrics = async (): Promise<string> => '# nothing\n';
  const missing = async () => [];

  async function openWith(metricsToken?: string): Promise<void> {
    await door.close();
    door.operations = { metrics, missing, metricsToken };
    await door.open();
  }
  afterEach(() => void (door.operations = undefined));

  it('are for this computer, as Prometheus reads them', async () => {
    await openWith();
    const { status, body, headers } = await door.ask('/metrics');
    expect([status, body]).toEqual([200, '# nothing\n']);
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  });

  it.each(['forwarded', 'x-forwarded-for', 'x-forwarded-proto', 'x-real-ip', 'via'])(
    'are closed to whoever comes by a proxy on it: %s',
    async (header) => {
      await openWith();
      const answer = await door.ask('/metrics', { headers: { [header]: '203.0.113.7' } });
      expect(problemIn(answer)).toMatchObject({ status: 403, code: 'METRICS_CLOSED' });
    },
  );

  it('are for who knows the token, where there is one, and for nobody else', async () => {
    await openWith(TOKEN);
    const ask = (authorization: string) =>
      door.ask('/metrics', { headers: { authorization, 'x-forwarded-for': '203.0.113.7' } });
    expect((await ask(`Bearer ${TOKEN}`)).status).toBe(200);
    for (const wrong of ['', 'Bearer', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`])
      expect(problemIn(await ask(wrong)).code).toBe('METRICS_CLOSED');
    expect(problemIn(await door.ask('/metrics')).code).toBe('METRICS_CLOSED');
  });
});

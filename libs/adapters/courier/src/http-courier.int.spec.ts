import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';
import { type Receipt } from '#application';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { SELF_SIGNED } from '../test/self-signed.js';
import { guardedLookup } from './guarded-lookup.js';
import { type CourierOptions, HttpCourier } from './http-courier.js';

const NEVER = new AbortController().signal;
const LOCAL = { allowsPlain: true, allowsPrivate: true };

interface Heard {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let clock: ManualClock;
let couriers: HttpCourier[];
let servers: { close(): unknown }[];
let heard: Heard[];
beforeEach(() => {
  clock = new ManualClock();
  [couriers, servers, heard] = [[], [], []];
});
afterEach(() => {
  for (const courier of couriers) courier.close();
  for (const server of servers) server.close();
});

function newCourier(options: Partial<CourierOptions> = {}): HttpCourier {
  const courier = new HttpCourier({ clock, ...LOCAL, ...options });
  couriers.push(courier);
  return courier;
}

/** The port of a receiver that answers as it is told. */
async function receiver(
  answer: (response: ServerResponse, request: IncomingMessage) => void,
): Promise<number> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      heard.push({ method: request.method, url: request.url, headers: request.headers, body });
      answer(response, request);
    });
  });
  return listening(server);
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  servers.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return (server.address() as AddressInfo).port;
}

const send = (courier: HttpCourier, url: string, signal = NEVER): Promise<Receipt> =>
  courier.send({ url, headers: { 'webhook-id': 'a1' }, body: '{"halo":"dunia"}' }, signal);

describe('a parcel', () => {
  it('comes as it is, and its answer’s status goes back', async () => {
    const port = await receiver((response) => response.writeHead(202).end('terima kasih'));
    expect(await send(newCourier(), `http://127.0.0.1:${port}/hook?a=1`)).toEqual({
      status: 202,
      milliseconds: 0,
    });
    expect(heard).toMatchObject([
      {
        method: 'POST',
        url: '/hook?a=1',
        headers: { 'webhook-id': 'a1', 'content-length': '16' },
        body: '{"halo":"dunia"}',
      },
    ]);
  });

  it('goes over the connection of the one before', async () => {
    const ports = new Set<number | undefined>();
    const port = await receiver((response, request) => {
      ports.add(request.socket.remotePort);
      response.end('x'.repeat(1_000));
    });
    const courier = newCourier();
    for (let time = 0; time < 3; time++) await send(courier, `http://127.0.0.1:${port}/`);
    expect(ports.size).toBe(1);
  });

  it('follows no redirection', async () => {
    const port = await receiver((response) => response.writeHead(302, { location: '/elsewhere' }).end());
    expect(await send(newCourier(), `http://127.0.0.1:${port}/`)).toMatchObject({ status: 302 });
    expect(heard.map(({ url }) => url)).toEqual(['/']);
  });

  it('brings back for how long the receiver wants to be left alone', async () => {
    const later = new Date(clock.now() + 90_000).toUTCString();
    const answers = ['120', later, 'soon'];
    const port = await receiver((response) =>
      response.writeHead(503, { 'retry-after': answers.shift() }).end(),
    );
    const courier = newCourier();
    const receipts: Receipt[] = [];
    for (let time = 0; time < 3; time++) receipts.push(await send(courier, `http://127.0.0.1:${port}/`));
    expect(receipts.map(({ restFor }) => restFor)).toEqual([120_000, 90_000, undefined]);
  });

  it('reads no more of an answer than it has to', async () => {
    const port = await receiver((response) => {
      const pour = (): void =>
        void (response.destroyed || response.write('x'.repeat(65_536), () => setImmediate(pour)));
      pour();
    });
    expect(await send(newCourier(), `http://127.0.0.1:${port}/`)).toMatchObject({ status: 200 });
  });

  it.each([
    ['that never answers', () => undefined],
    ['that never ends its headers', (socket: Socket) => void socket.write('HTTP/1.1 200 OK\r\nx: y\r\n')],
  ])('waits fifteen seconds for a receiver %s', async (_, answer) => {
    const server = createSocketServer((socket) =>
      socket.on('error', () => undefined).once('data', () => answer(socket)),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    servers.push(server);
    const { port } = server.address() as AddressInfo;
    const sent = send(newCourier(), `http://127.0.0.1:${port}/`);
    expect(await clock.passPause()).toBe(15_000);
    expect(await sent).toEqual({ problem: 'NO_ANSWER', milliseconds: 15_000 });
  });

  it('does not wait longer for the end of an answer', async () => {
    const begun = Promise.withResolvers<void>();
    const port = await receiver((response) => response.writeHead(200).write('x', () => begun.resolve()));
    const sent = send(newCourier(), `http://127.0.0.1:${port}/`);
    await begun.promise;
    await clock.passPause();
    expect(['NO_ANSWER', undefined]).toContain((await sent).problem);
  });

  it('is cut off when the services end', async () => {
    const ended = new AbortController();
    const port = await receiver(() => ended.abort());
    expect(await send(newCourier(), `http://127.0.0.1:${port}/`, ended.signal)).toMatchObject({
      problem: 'STOPPED',
    });
    expect(await send(newCourier(), `http://127.0.0.1:${port}/`, ended.signal)).toMatchObject({
      problem: 'STOPPED',
    });
  });

  it('says why a receiver could not be asked', async () => {
    const port = await receiver((response) => response.end());
    const secure = createSecureServer(SELF_SIGNED, (_, response) => response.end());
    const securePort = await listening(secure);
    for (const server of servers.splice(0, 1)) server.close();
    const unknown = newCourier({
      resolve: () => Promise.reject(Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })),
    });
    expect([
      await send(newCourier(), `http://127.0.0.1:${port}/`),
      await send(newCourier(), `https://127.0.0.1:${securePort}/`),
      await send(unknown, 'https://tidak.ada.example/'),
    ]).toMatchObject([
      { problem: 'CONNECTION_FAILED' },
      { problem: 'CERTIFICATE_REFUSED' },
      { problem: 'NAME_UNKNOWN' },
    ]);
  });
});

describe('addresses that are not public', () => {
  const STRICT = { allowsPlain: true, allowsPrivate: false };

  it.each([
    'http://127.0.0.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f.1:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::1]:PORT/',
    'http://localhost:PORT/',
    'http://0:PORT/',
  ])('are not connected to: %s', async (url) => {
    const port = await receiver((response) => response.end());
    const receipt = await send(newCourier(STRICT), url.replace('PORT', `${port}`));
    expect([receipt.problem, heard]).toEqual(['ADDRESS_REFUSED', []]);
  });

  it.each([
    ['the name stands for this machine', ['127.0.0.1']],
    ['one of its addresses is private', ['8.8.8.8', '10.0.0.1']],
    ['it is IPv4 within IPv6', ['::ffff:127.0.0.1']],
  ])('are not connected to when %s', async (_, addresses) => {
    const port = await receiver((response) => response.end());
    const resolve = async () =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    const receipt = await send(newCourier({ ...STRICT, resolve }), `http://penerima.example:${port}/`);
    expect([receipt.problem, heard]).toEqual(['ADDRESS_REFUSED', []]);
  });

  it('cannot take the place of what was checked: a name is looked up once for a connection', async () => {
    const answers = [{ address: '8.8.8.8', family: 4 }];
    let asked = 0;
    const resolve = async () => {
      asked++;
      return answers;
    };
    const found = await new Promise((done) =>
      guardedLookup(resolve, false)('penerima.example', { all: true }, (_, addresses) => done(addresses)),
    );
    expect([found, asked]).toEqual([answers, 1]);
  });

  it('are connected to where that is allowed, by name or number', async () => {
    const port = await receiver((response) => response.end());
    const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
    const courier = newCourier({ resolve });
    for (const host of ['127.0.0.1', 'penerima.example'])
      expect((await send(courier, `http://${host}:${port}/`)).status).toBe(200);
  });

  it('a plain address is not sent to where that is not allowed', async () => {
    const port = await receiver((response) => response.end());
    const courier = newCourier({ allowsPlain: false });
    expect((await send(courier, `http://127.0.0.1:${port}/`)).problem).toBe('ADDRESS_REFUSED');
    expect(heard).toEqual([]);
  });
});

import { once } from 'node:events';
import { chmodSync, writeFileSync } from 'node:fs';
import { connect } from 'node:tls';
import { type Happening, NO_TELEMETRY } from '#application';
import { checkListening, EdgeFault } from '../src/index.js';
import { type TlsFiles } from '../src/edge/connection/edge-options.js';
import { type MadeCertificate, makeCertificate } from '../../../libs/testing/src/made-certificate.js';
import { writeCertificate } from './certificates.js';
import { Door } from './door.js';
import { ask, type Heard } from './plain-request.js';
import { STORES } from './stores.js';

const MINUTE = 60_000;

/** The store is not what this is about. */
const [[, newStand]] = STORES as [(typeof STORES)[number]];
const door = new Door(newStand);
const told: Happening[] = [];
door.telemetry = { ...NO_TELEMETRY, tell: (happening) => void told.push(happening) };

async function openWith(edge: Door['edge']): Promise<void> {
  await door.close();
  door.edge = edge;
  await door.open();
}

beforeEach(() => void told.splice(0));
afterEach(() => void (door.edge = undefined));

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

  it('holds up nobody who closes while a connection was opened and nothing asked', async () => {
    door.silence = 3_600_000;
    await openWith({ tls: files });
    const socket = connect({ port: door.port, host: '127.0.0.1', ca: made.certificate, servername: NAME });
    await once(
      socket.on('error', () => undefined),
      'secureConnect',
    );
    expect(await askByName()).toMatchObject({ status: 200 });
    await Promise.all([door.close(), once(socket.resume(), 'close')]);
    door.silence = undefined;
    await door.open();
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

  it.each(['ECDHE-ECDSA-AES256-SHA384', 'AES256-GCM-SHA384', 'ECDHE-ECDSA-AES128-SHA'])(
    'takes no cipher that can be read later, or changed on the way: %s',
    async (ciphers) => {
      await openWith({ tls: files });
      const by = (offered: string): Promise<Heard> =>
        ask(
          door.port,
          '/health/live',
          {},
          { ca: made.certificate, servername: NAME, maxVersion: 'TLSv1.2', ciphers: offered },
        );
      await expect(by(ciphers)).rejects.toThrow();
      expect(await by('ECDHE-ECDSA-AES128-GCM-SHA256')).toMatchObject({ status: 200 });
    },
  );

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

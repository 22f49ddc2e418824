import { Accounts } from '#application';
import { sessionHeaders } from '../../../libs/testing/src/session-headers.js';
import { type Answer, Door, problemIn } from './door.js';
import { STORES } from './stores.js';

const PASSWORD = 'padi kuning di sawah';

/** What is stored is tested on every store elsewhere; here one is enough. */
const [[name, newStand]] = STORES.slice(0, 1) as [(typeof STORES)[number]];

describe(`accounts that change, on ${name},`, () => {
  const door = new Door(newStand);
  door.gate = undefined;
  let accounts: Accounts;
  let admin: Readonly<Record<string, string>>;
  beforeEach(async () => {
    accounts = new Accounts({ collections: door.store.collections, clock: door.clock });
    await accounts.openFirst(PASSWORD);
    admin = sessionHeaders((await signIn('admin')).headers);
  });

  const signIn = (username: string): Promise<Answer> =>
    door.ask('/api/v1/session', { method: 'POST', body: { username, password: PASSWORD } });

  it('get no link for themselves, by which whoever finds an open browser would change the password', async () => {
    const { id } = (await accounts.named('admin'))!;
    const asked = { method: 'POST', body: {}, headers: admin };
    expect(problemIn(await door.ask(`/api/v1/accounts/${id}/link`, asked)).code).toBe('OWN_PASSWORD');
    expect((await signIn('admin')).status).toBe(200);
  });

  it('get a link without a body, for none is described', async () => {
    const given = { username: 'ani', name: 'Ani', role: 'manager', grants: [{ region: '18.72' }] } as const;
    const { id } = await accounts.create({ id: 'ani', at: '2026-04-30T00:00:00.000Z' }, given, 'a-admin');
    const answer = await door.ask(`/api/v1/accounts/${id}/link`, { method: 'POST', headers: admin });
    expect(answer).toMatchObject({
      status: 200,
      body: { link: expect.stringMatching(/^\/set-up#/) as string },
    });
  });

  it('are named as people read it: in one line, without unseen signs and without a NIK', async () => {
    const kelurahan = 'Imo\u202epuro\u0000';
    const given = {
      ...{ username: 'ani', name: '\u202eIbu\r\nAni, NIK 1872 0145 0180 0001\u0007', role: 'volunteer' },
      grants: [{ region: '18.72', kelurahan }],
    };
    const sent = { method: 'POST', body: given, headers: admin };
    const made = await door.ask('/api/v1/accounts', sent);
    const named = { name: 'Ibu Ani, NIK …0001', grants: [{ region: '18.72', kelurahan: 'Imopuro' }] };
    expect(made).toMatchObject({ status: 201, body: named });
    const { id } = made.body as { id: string };
    const change = { method: 'PATCH', body: { name: 'Ani\u2066' }, headers: admin };
    expect((await door.ask(`/api/v1/accounts/${id}`, change)).body).toMatchObject({ name: 'Ani' });
    const webhook = {
      name: '\t1872014501800001',
      url: 'https://x.example/a',
      filter: { regions: ['18.72'] },
    };
    const asked = await door.ask('/api/v1/webhooks', { ...sent, body: webhook });
    expect(asked).toMatchObject({ status: 201, body: { name: '…0001' } });
    for (const wrong of [
      { name: '\u202e \u200b' },
      { username: '1872014501800001' },
      { username: 'ani-1872014501800001' },
    ]) {
      const body = { ...given, username: 'budi', ...wrong };
      expect(problemIn(await door.ask('/api/v1/accounts', { ...sent, body })).code).toBe('FIELDS_INVALID');
    }
    // The number of a civil servant is no NIK.
    const body = { ...given, username: '198001012006041001' };
    expect((await door.ask('/api/v1/accounts', { ...sent, body })).status).toBe(201);
  });

  it.each<[object, string, string]>([
    [{ region: '99.99' }, 'region', 'Tidak ada kabupaten/kota dengan kode 99.99;'],
    [{ region: '18.72', kecamatan: 'Metro Entah' }, 'kecamatan', '18.72 tidak punya kecamatan Metro Entah;'],
    [
      { region: '18.72', kecamatan: 'Metro Pusat', kelurahan: 'Iringmulyo' },
      'kelurahan',
      '18.72 tidak punya kelurahan Iringmulyo;',
    ],
    [{ region: '18.72', kelurahan: 'Imopuro 1872014501800001' }, 'kelurahan', 'kelurahan Imopuro …0001;'],
  ])('are not given %j, for there is no such area', async (grant, field, sentence) => {
    const given = { username: 'ani', name: 'Ani', role: 'volunteer', grants: [{ region: '18.72' }, grant] };
    const made = await door.ask('/api/v1/accounts', { method: 'POST', body: given, headers: admin });
    expect(problemIn(made).errors).toEqual([
      expect.objectContaining({
        field: `grants.1.${field}`,
        detail: expect.stringContaining(sentence) as string,
      }),
    ]);
  });

  it('keep an area that there is no longer, beside one that is, however it is spelled', async () => {
    const given = { username: 'ani', name: 'Ani', role: 'volunteer' } as const;
    const old = { region: '18.72', kelurahan: 'Metro Lama' };
    const claim = { id: 'ani', at: '2026-04-30T00:00:00.000Z' };
    const { id } = await accounts.create(claim, { ...given, grants: [old] }, 'a-admin');
    const grants = [old, { region: '18.72', kecamatan: 'METRO TIMUR', kelurahan: 'kel. Iring Mulyo' }];
    const change = { method: 'PATCH', body: { grants }, headers: admin };
    expect(await door.ask(`/api/v1/accounts/${id}`, change)).toMatchObject({ status: 200, body: { grants } });
  });

  it('say when their people last signed in', async () => {
    const { id } = (await accounts.named('admin'))!;
    door.clock.advance(90_000);
    await signIn('admin');
    const shown = await door.ask(`/api/v1/accounts/${id}`, { headers: admin });
    expect(shown.body).toMatchObject({ signedInAt: new Date(door.clock.now()).toISOString() });
  });

  it('are for areas whose names the service says', async () => {
    const asked = (code: string): Promise<Answer> =>
      door.ask(`/api/v1/regions/${code}/districts`, { headers: admin });
    expect((await asked('18.72')).body).toContainEqual({
      name: 'Metro Pusat',
      villages: expect.arrayContaining(['Imopuro', 'Yosomulyo']) as string[],
    });
    for (const code of ['99.99', '18', '18.72.01']) expect((await asked(code)).status).toBe(422);
  });

  it('that are programs from now on have no sessions', async () => {
    const given = {
      username: 'orang',
      name: 'Orang',
      role: 'manager',
      grants: [{ region: '18.72' }],
    } as const;
    const { id } = await accounts.create({ id: 'orang', at: '2026-04-30T00:00:00.000Z' }, given, 'a-admin');
    await accounts.setPassword(id, PASSWORD, 'a-admin');
    const headers = sessionHeaders((await signIn('orang')).headers);
    for (const role of ['subscriber', 'manager']) {
      await door.ask(`/api/v1/accounts/${id}`, { method: 'PATCH', body: { role }, headers: admin });
      expect((await door.ask('/api/v1/session', { headers })).status).toBe(401);
    }
    expect(problemIn(await signIn('orang')).code).toBe('SIGN_IN_REFUSED');
  });
});

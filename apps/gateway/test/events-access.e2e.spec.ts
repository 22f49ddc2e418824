import { AccessRules, Accounts, Sessions } from '#application';
import { type Grant, type Role } from '#security';
import { sessionHeaders } from '../../../libs/testing/src/session-headers.js';
import { Door } from './door.js';
import { Listener } from './listener.js';
import { STORES } from './stores.js';
import { BRI, upload } from './uploads.js';

const PASSWORD = 'padi kuning di sawah';

type SentHeaders = Readonly<Record<string, string>>;

const [[name, newStand]] = STORES.slice(-1) as [(typeof STORES)[number]];

describe(`events, for who may follow them, on ${name}`, () => {
  const door = new Door(newStand);
  door.gate = undefined;
  let accounts: Accounts;
  let admin: SentHeaders;
  let cycle: string;
  beforeEach(async () => {
    accounts = new Accounts({ collections: door.store.collections, clock: door.clock });
    await accounts.openFirst(PASSWORD);
    admin = await signIn('admin');
    const body = { region: '18.72', months: '2026-01/2026-03' };
    const begun = await door.ask('/api/v1/cycles', { method: 'POST', body, headers: admin });
    cycle = (begun.body as { id: string }).id;
  });

  async function signIn(username: string): Promise<SentHeaders> {
    const body = { username, password: PASSWORD };
    return sessionHeaders((await door.ask('/api/v1/session', { method: 'POST', body })).headers);
  }

  async function open(role: Role, grants: readonly Grant[] = [{ region: '18.72' }]): Promise<string> {
    const claim = { id: role, at: new Date(door.clock.now()).toISOString() };
    const { id } = await accounts.create(claim, { username: role, name: role, role, grants }, 'a-admin');
    await accounts.setPassword(id, PASSWORD, 'a-admin');
    return id;
  }

  const pass = async (): Promise<void> => {
    await door.someoneWaits(1_000);
    door.clock.advance(1_000);
  };

  it('tell of files to those who may see them', async () => {
    await open('volunteer');
    await open('reviewer');
    const volunteer = await Listener.join(door, '', await signIn('volunteer'));
    const reviewer = await Listener.join(door, '', await signIn('reviewer'));
    await upload(door, cycle, { content: BRI, headers: admin });
    const told = reviewer.block();
    let isTold = false;
    void told.then(() => (isTold = true));
    while (!isTold) await pass();
    expect(await told).toContain('event: file');
    // Nothing for so long that it says that it lives.
    for (let seconds = 0; seconds < 15; seconds++) await pass();
    expect(await volunteer.block()).toMatch(/^:/);
    volunteer.leave();
    reviewer.leave();
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['the sessions end', (id) => new Sessions(partsOf(), accounts).endAll(id)],
    ['the account is disabled', (id) => accounts.change(id, { isDisabled: true }, 'a-admin')],
    ['the role is another', (id) => accounts.change(id, { role: 'volunteer' }, 'a-admin')],
    ['the areas are others', (id) => accounts.change(id, { grants: [{ region: '18.71' }] }, 'a-admin')],
    [
      'the role needs a second factor',
      () => new AccessRules(door.store.collections).change({ secondFactorRoles: ['manager'] }),
    ],
  ])('end when %s', async (_, change) => {
    const id = await open('manager');
    const listener = await Listener.join(door, '', await signIn('manager'));
    await change(id);
    await pass();
    expect(await listener.block()).toBeUndefined();
  });

  function partsOf() {
    return { collections: door.store.collections, clock: door.clock };
  }
});

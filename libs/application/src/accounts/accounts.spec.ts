import { newEntrance } from '../../../testing/src/entrance.js';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { type Accounts } from './accounts.js';
import { type Sessions } from './sessions.js';
import { type SignIn } from './sign-in.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PASSWORD = 'padi kuning di sawah';
const HERE = { address: '10.0.0.7', program: 'peramban' };

const EVERYWHERE = [{ region: '*' }];

describe('accounts and sessions', () => {
  let clock: ManualClock;
  let accounts: Accounts;
  let sessions: Sessions;
  let entrance: SignIn;
  beforeEach(() => {
    clock = new ManualClock();
    ({ accounts, sessions, signIn: entrance } = newEntrance(clock));
  });

  const claim = (id: string) => ({ id, at: new Date(clock.now()).toISOString() });
  const signIn = (username: string, password: string, address = HERE.address) =>
    entrance.byPassword({ username, password }, { ...HERE, address });

  async function opened(username = 'Ani', role: 'manager' | 'reviewer' = 'manager'): Promise<string> {
    const given = { username, name: 'Ibu Ani', role, grants: [{ region: '18.72' }] };
    const { id } = await accounts.create(claim(username), given, 'a-admin');
    const { token } = await accounts.newLink(id, 'a-admin');
    await accounts.choosePassword(token, PASSWORD);
    return id;
  }

  describe('the first account', () => {
    it('gets the password that is given, once', async () => {
      expect(await accounts.openFirst(PASSWORD)).toBeUndefined();
      expect((await signIn('ADMIN', PASSWORD)).account.item.role).toBe('admin');
      expect(await accounts.openFirst('hujan turun tiap pagi')).toBeUndefined();
      await expect(signIn('admin', 'hujan turun tiap pagi')).rejects.toMatchObject({
        code: 'SIGN_IN_REFUSED',
      });
    });

    it('gets a link where none is given, a new one at each start until it was used', async () => {
      const first = await accounts.openFirst(undefined);
      const second = await accounts.openFirst(undefined);
      await expect(accounts.choosePassword(first!, PASSWORD)).rejects.toMatchObject({ code: 'LINK_INVALID' });
      await accounts.choosePassword(second!, PASSWORD);
      expect(await accounts.openFirst(undefined)).toBeUndefined();
      await expect(accounts.choosePassword(second!, PASSWORD)).rejects.toMatchObject({
        code: 'LINK_INVALID',
      });
    });

    it('takes no password that everybody tries', async () => {
      await expect(accounts.openFirst('password1234')).rejects.toMatchObject({
        code: 'PASSWORD_REFUSED',
        details: { problem: 'COMMON' },
      });
    });
  });

  describe('an account', () => {
    it('is known by its name without regard to capitals, and has it alone', async () => {
      await opened();
      await expect(opened('ANI')).rejects.toMatchObject({ code: 'ACCOUNT_EXISTS' });
      expect((await accounts.named('aNI'))!.item.name).toBe('Ibu Ani');
    });

    it('cannot sign in before it has a password, nor once it is disabled, and its sessions end', async () => {
      const given = { username: 'budi', name: 'Budi', role: 'volunteer', grants: [] } as const;
      await accounts.create(claim('budi'), given, 'a-admin');
      await expect(signIn('budi', '')).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
      const id = await opened();
      const { token } = await signIn('ani', PASSWORD);
      await accounts.change(id, { isDisabled: true }, 'a-admin');
      expect(await sessions.held(token)).toBeUndefined();
      await expect(signIn('ani', PASSWORD)).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
    });

    it('that is a program from now on has neither password nor sessions, also once it is a person again', async () => {
      const id = await opened();
      const { token } = await signIn('ani', PASSWORD);
      const linked = await accounts.newLink(id, 'a-admin');
      await accounts.change(id, { role: 'subscriber' }, 'a-admin');
      expect(await sessions.held(token)).toBeUndefined();
      await expect(accounts.choosePassword(linked.token, PASSWORD)).rejects.toMatchObject({
        code: 'LINK_INVALID',
      });
      await accounts.change(id, { role: 'manager' }, 'a-admin');
      await expect(signIn('ani', PASSWORD)).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
    });

    it('has the password that was chosen only once that is noted', async () => {
      const id = await opened();
      const { token } = await accounts.newLink(id, 'a-admin');
      const full = accounts.choosePassword(token, 'hujan turun tiap pagi', () =>
        Promise.reject(new Error('full')),
      );
      await expect(full).rejects.toThrow('full');
      await signIn('ani', PASSWORD);
      await accounts.choosePassword(token, 'hujan turun tiap pagi');
    });

    it('that is the last administrator stays one', async () => {
      await accounts.openFirst(PASSWORD);
      const { id } = (await accounts.named('admin'))!;
      for (const change of [{ role: 'manager' }, { isDisabled: true }] as const)
        await expect(accounts.change(id, change, id)).rejects.toMatchObject({ code: 'LAST_ADMIN' });
      const wati = await opened('wati');
      await accounts.change(wati, { role: 'admin' }, id);
      await expect(accounts.change(id, { role: 'manager' }, id)).rejects.toMatchObject({
        code: 'LAST_ADMIN',
      });
      await accounts.change(wati, { grants: EVERYWHERE }, id);
      expect((await accounts.change(id, { role: 'manager' }, id)).item.role).toBe('manager');
    });

    it('that is one of the last two administrators stays one when both are to leave at once', async () => {
      await accounts.openFirst(PASSWORD);
      const one = (await accounts.named('admin'))!.id;
      const other = await opened('wati');
      await accounts.change(other, { role: 'admin', grants: EVERYWHERE }, one);
      const left = await Promise.allSettled([
        accounts.change(one, { role: 'manager' }, other),
        accounts.change(other, { isDisabled: true }, one),
      ]);
      expect(left.map(({ status }) => status)).toContain('rejected');
      const all = await Promise.all([accounts.get(one), accounts.get(other)]);
      expect(all.some(({ item }) => item.role === 'admin' && !item.isDisabled)).toBe(true);
    });

    it('gets its password by a link once, also of two who use it at once', async () => {
      const id = await opened();
      const { token } = await accounts.newLink(id, 'a-admin');
      const passwords = ['hujan turun tiap pagi', 'angin laut dari barat'];
      const chosen = await Promise.allSettled(
        passwords.map((password) => accounts.choosePassword(token, password)),
      );
      expect(chosen.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const right = passwords[chosen.findIndex(({ status }) => status === 'fulfilled')]!;
      expect((await signIn('ani', right)).account.id).toBe(id);
    });

    it('of somebody who signs in by the provider opens by no password, whoever set one', async () => {
      const id = await opened();
      await accounts.change(id, { signsInBy: 'PROVIDER' }, 'a-admin');
      await accounts.setPassword(id, PASSWORD, 'a-admin');
      await expect(signIn('ani', PASSWORD)).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
      await accounts.change(id, { signsInBy: 'PASSWORD' }, 'a-admin');
      await expect(signIn('ani', PASSWORD)).rejects.toMatchObject({ code: 'SIGN_IN_REFUSED' });
    });

    it('has a link for three days', async () => {
      const id = await opened();
      const { token } = await accounts.newLink(id, 'a-admin');
      clock.advance(72 * HOUR + 1);
      await expect(accounts.choosePassword(token, PASSWORD)).rejects.toMatchObject({ code: 'LINK_INVALID' });
    });
  });

  describe('a session', () => {
    it('holds while it is used, at most twelve hours, and is told apart from others', async () => {
      await opened();
      const { token } = await signIn('ani', PASSWORD);
      for (let minutes = 0; minutes < 12 * 60 - 50; minutes += 50) {
        clock.advance(50 * MINUTE);
        expect((await sessions.held(token))?.account.item.username).toBe('Ani');
      }
      clock.advance(50 * MINUTE);
      expect(await sessions.held(token)).toBeUndefined();
    });

    it('ends when it is not used for an hour', async () => {
      await opened();
      const { token } = await signIn('ani', PASSWORD);
      clock.advance(HOUR);
      expect(await sessions.held(token)).toBeUndefined();
      expect(await sessions.held('tidak pernah ada')).toBeUndefined();
    });

    it('is listed, and ends by itself or with all others', async () => {
      const account = await opened();
      const [one, two, three] = [
        await signIn('ani', PASSWORD),
        await signIn('ani', PASSWORD),
        await signIn('ani', PASSWORD),
      ];
      expect(await sessions.of(account)).toHaveLength(3);
      await sessions.end(one.id);
      expect(await sessions.held(one.token)).toBeUndefined();
      await sessions.endAll(account, two.id);
      expect(await sessions.held(three.token)).toBeUndefined();
      expect((await sessions.held(two.token))?.id).toBe(two.id);
    });

    it('is stored without what opens it', async () => {
      const account = await opened();
      const { token } = await signIn('ani', PASSWORD);
      const stored = JSON.stringify([await sessions.of(account), await accounts.get(account)]);
      expect(stored).not.toContain(token);
      expect(stored).not.toContain(PASSWORD);
    });
  });

  describe('guessing', () => {
    const guess = (address: string, username = 'ani') =>
      signIn(username, 'salah lagi salah', address).catch((thrown: { code: string }) => thrown.code);

    it('is slowed down where it comes from, and nobody else is locked out', async () => {
      await opened();
      for (let tries = 0; tries < 5; tries++) expect(await guess('6.6.6.6')).toBe('SIGN_IN_REFUSED');
      expect(await guess('6.6.6.6')).toBe('SIGN_IN_TOO_OFTEN');
      await expect(signIn('ani', PASSWORD, '6.6.6.6')).rejects.toMatchObject({
        code: 'SIGN_IN_TOO_OFTEN',
        details: { seconds: '2' },
      });
      expect((await signIn('ani', PASSWORD)).account.item.username).toBe('Ani');
      clock.advance(2_000);
      expect(await guess('6.6.6.6')).toBe('SIGN_IN_REFUSED');
      clock.advance(2_000);
      expect(await guess('6.6.6.6')).toBe('SIGN_IN_TOO_OFTEN');
    });

    it('is slowed down with many names from one address', async () => {
      for (let tries = 0; tries < 30; tries++)
        expect(await guess('6.6.6.6', `nama${tries}`)).toBe('SIGN_IN_REFUSED');
      expect(await guess('6.6.6.6', 'lain')).toBe('SIGN_IN_TOO_OFTEN');
    });

    it('is slowed down however the name is written', async () => {
      await opened();
      for (const name of ['ani', 'ANI', 'Ani', 'aNi', '\uff21ni']) await guess('6.6.6.6', name);
      expect(await guess('6.6.6.6', 'anI')).toBe('SIGN_IN_TOO_OFTEN');
    });

    it('is forgiven to who knows the password', async () => {
      await opened();
      for (let round = 0; round < 3; round++) {
        for (let tries = 0; tries < 4; tries++) await guess(HERE.address);
        expect((await signIn('ani', PASSWORD)).token).toMatch(/^[\w-]{43}$/);
      }
    });
  });
});

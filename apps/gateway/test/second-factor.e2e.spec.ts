import { Secret, TOTP } from 'otpauth';
import { Accounts } from '#application';
import { type AuditEntry, EVERY_REGION, isWithoutFactor, type Action, type Role } from '#security';
import { sessionHeaders } from '../../../libs/testing/src/session-headers.js';
import { type Answer, Door, problemIn } from './door.js';
import { describedRoutes } from './fuzz/described.js';
import { STORES } from './stores.js';

const PASSWORD = 'padi kuning di sawah';
const STEP = 30_000;

type SentHeaders = Readonly<Record<string, string>>;

/** Somebody with a second factor. */
interface Enrolled {
  readonly id: string;
  readonly username: string;
  readonly secret: string;
  readonly recovery: readonly string[];
  readonly headers: SentHeaders;
}

const [[name, newStand]] = STORES.slice(-1) as [(typeof STORES)[number]];

describe(`a second factor, on ${name}`, () => {
  const door = new Door(newStand);
  door.gate = undefined;
  let accounts: Accounts;
  let admin: SentHeaders;
  beforeEach(async () => {
    accounts = new Accounts({ collections: door.store.collections, clock: door.clock });
    await accounts.openFirst(PASSWORD);
    admin = sessionHeaders((await signIn('admin')).headers);
  });

  const post = (path: string, body: object, headers: SentHeaders = {}): Promise<Answer> =>
    door.ask(path, { method: 'POST', body, headers });
  const signIn = (username: string, headers: SentHeaders = {}): Promise<Answer> =>
    post('/api/v1/session', { username, password: PASSWORD }, headers);
  const codeOf = (secret: string): string =>
    TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: door.clock.now() });
  const who = (headers: SentHeaders): Promise<Answer> => door.ask('/api/v1/session', { headers });

  async function open(username: string, role: Role): Promise<{ id: string; headers: SentHeaders }> {
    const claim = { id: username, at: new Date(door.clock.now()).toISOString() };
    const given = { username, name: username, role, grants: [{ region: EVERY_REGION }] };
    const { id } = await accounts.create(claim, given, 'a-admin');
    await accounts.setPassword(id, PASSWORD, 'a-admin');
    return { id, headers: sessionHeaders((await signIn(username)).headers) };
  }

  async function enrol(username = 'ani', role: Role = 'manager'): Promise<Enrolled> {
    const { id, headers: before } = await open(username, role);
    const begun = await post('/api/v1/second-factor', { password: PASSWORD }, before);
    const { secret } = begun.body as { secret: string };
    const confirmed = await post('/api/v1/second-factor/confirmation', { code: codeOf(secret) }, before);
    const { recoveryCodes } = confirmed.body as { recoveryCodes: string[] };
    door.clock.advance(STEP);
    const headers = sessionHeaders(confirmed.headers);
    return { id, username, secret, recovery: recoveryCodes, headers };
  }

  async function trail(what: string): Promise<readonly AuditEntry[]> {
    const { body } = await door.ask(`/api/v1/audit?what=${what}`, { headers: admin });
    return (body as { items: AuditEntry[] }).items;
  }

  const requireOf = (secondFactorRoles: readonly string[], headers = admin): Promise<Answer> =>
    door.ask('/api/v1/access-rules', { method: 'PUT', body: { secondFactorRoles }, headers });

  describe('is enrolled', () => {
    it('by what an app takes over, with the password, and a first code', async () => {
      const { headers } = await open('ani', 'manager');
      const begun = await post('/api/v1/second-factor', { password: PASSWORD }, headers);
      const { secret, address, picture } = begun.body as Record<'secret' | 'address' | 'picture', string>;
      expect(address).toMatch(new RegExp(`^otpauth://totp/Tersalur:ani\\?issuer=Tersalur&secret=${secret}&`));
      expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) \1">/);
      expect(picture).not.toMatch(/script|style|href/);
      expect((await who(headers)).body).toMatchObject({ user: { hasSecondFactor: false } });
      const wrong = await post('/api/v1/second-factor/confirmation', { code: '000000' }, headers);
      expect(problemIn(wrong).code).toBe('CODE_REFUSED');
      const { body } = await post('/api/v1/second-factor/confirmation', { code: codeOf(secret) }, headers);
      expect((body as { recoveryCodes: string[] }).recoveryCodes).toHaveLength(10);
    });

    it('by nobody who has only found an open browser', async () => {
      const { headers } = await open('ani', 'manager');
      expect(problemIn(await post('/api/v1/second-factor', {}, headers)).errors).toMatchObject([
        { field: 'password', code: 'FIELD_MISSING' },
      ]);
      const guessed = await post('/api/v1/second-factor', { password: 'salah sekali lagi' }, headers);
      expect(problemIn(guessed).code).toBe('SIGN_IN_REFUSED');
      expect((await door.ask('/api/v1/second-factor', { headers })).body).toEqual({
        isEnrolled: false,
        isRequired: false,
        recoveryCodesLeft: 0,
      });
    });

    it('and the session goes on under other cookies, and no other does', async () => {
      const { headers: first } = await open('ani', 'manager');
      const second = sessionHeaders((await signIn('ani')).headers);
      const begun = await post('/api/v1/second-factor', { password: PASSWORD }, first);
      const { secret } = begun.body as { secret: string };
      const { headers } = await post('/api/v1/second-factor/confirmation', { code: codeOf(secret) }, first);
      expect((await who(sessionHeaders(headers))).body).toMatchObject({ user: { hasSecondFactor: true } });
      for (const gone of [first, second]) expect(problemIn(await who(gone)).code).toBe('SIGNED_OUT');
    });

    it('and said how many recovery codes are left', async () => {
      const { headers, recovery, username } = await enrol();
      const half = sessionHeaders((await signIn(username)).headers);
      await post('/api/v1/session/code', { code: recovery[3]! }, half);
      expect((await door.ask('/api/v1/second-factor', { headers })).body).toMatchObject({
        isEnrolled: true,
        since: expect.any(String),
        recoveryCodesLeft: 9,
      });
    });
  });

  describe('signing in', () => {
    it('asks for a code, opens nothing before it, and goes on under other cookies', async () => {
      const { secret } = await enrol();
      const asked = await signIn('ani');
      expect(problemIn(asked)).toMatchObject({ status: 401, code: 'CODE_NEEDED' });
      const half = sessionHeaders(asked.headers);
      for (const { method, path, action } of await describedRoutes(door)) {
        if (action === 'PUBLIC') continue;
        const body = method === 'GET' || method === 'DELETE' ? {} : { body: {} };
        const answer = await door.ask(path.replace('{id}', 'x'), { method, headers: half, ...body });
        expect([method, path, problemIn(answer).code]).toEqual([method, path, 'CODE_NEEDED']);
      }
      const opened = await post('/api/v1/session/code', { code: codeOf(secret) }, half);
      expect(opened.body).toMatchObject({ user: { username: 'ani', hasSecondFactor: true } });
      const whole = sessionHeaders(opened.headers);
      expect(whole['cookie']).not.toBe(half['cookie']);
      expect((await who(whole)).status).toBe(200);
      expect(problemIn(await who(half)).code).toBe('SIGNED_OUT');
    });

    it('asks for it after the right password only, in the same words as ever for a wrong one', async () => {
      await enrol();
      const wrong = await post('/api/v1/session', { username: 'ani', password: 'salah sekali lagi' });
      expect(problemIn(wrong).code).toBe('SIGN_IN_REFUSED');
      expect(wrong.headers.getSetCookie()).toEqual([]);
    });

    it('takes a code from its own page alone', async () => {
      const { secret } = await enrol();
      const { cookie } = sessionHeaders((await signIn('ani')).headers) as { cookie: string };
      const forged = await post('/api/v1/session/code', { code: codeOf(secret) }, { cookie });
      expect(problemIn(forged).code).toBe('CSRF_MISSING');
      const nothing = await post('/api/v1/session/code', { code: codeOf(secret) });
      expect(problemIn(nothing).code).toBe('SIGN_IN_NOT_BEGUN');
    });

    it('takes a code once, and guesses only so often', async () => {
      const { secret } = await enrol();
      const code = codeOf(secret);
      await post('/api/v1/session/code', { code }, sessionHeaders((await signIn('ani')).headers));
      const half = sessionHeaders((await signIn('ani')).headers);
      const again = await post('/api/v1/session/code', { code }, half);
      expect(problemIn(again).code).toBe('CODE_REFUSED');
      for (let tries = 1; tries < 5; tries++) await post('/api/v1/session/code', { code: '123456' }, half);
      const slowed = await post('/api/v1/session/code', { code: '123456' }, half);
      expect([problemIn(slowed).code, slowed.headers.get('retry-after')]).toEqual(['SIGN_IN_TOO_OFTEN', '2']);
      door.clock.advance(STEP);
      expect((await post('/api/v1/session/code', { code: codeOf(secret) }, half)).status).toBe(200);
    });

    it('still needs it after a password was chosen by a link', async () => {
      const { id } = await enrol();
      const { body } = await post(`/api/v1/accounts/${id}/link`, {}, admin);
      const [, token] = (body as { link: string }).link.split('#');
      const half = sessionHeaders((await signIn('ani')).headers);
      await post('/api/v1/set-up', { token, password: PASSWORD });
      expect(problemIn(await who(half)).code).toBe('SIGNED_OUT');
      expect(problemIn(await signIn('ani')).code).toBe('CODE_NEEDED');
    });
  });

  describe('is given up', () => {
    it('by password and code', async () => {
      const { secret, headers } = await enrol();
      const code = codeOf(secret);
      const remove = (body: object): Promise<Answer> => post('/api/v1/second-factor/removal', body, headers);
      expect(problemIn(await remove({ password: PASSWORD, code: '000000' })).code).toBe('CODE_REFUSED');
      expect(problemIn(await remove({ password: 'salah sekali lagi', code })).code).toBe('SIGN_IN_REFUSED');
      expect(problemIn(await remove({ code })).code).toBe('FIELDS_INVALID');
      const removed = await remove({ password: PASSWORD, code });
      expect(removed.status).toBe(204);
      expect((await who(sessionHeaders(removed.headers))).body).toMatchObject({
        user: { hasSecondFactor: false },
      });
      expect((await signIn('ani')).status).toBe(200);
    });

    it('by an administrator for somebody else, whose sessions end', async () => {
      const { id, headers } = await enrol();
      const reset = (account: string, by: SentHeaders): Promise<Answer> =>
        door.ask(`/api/v1/accounts/${account}/second-factor`, { method: 'DELETE', headers: by });
      expect(problemIn(await reset(id, headers)).code).toBe('FORBIDDEN');
      expect(problemIn(await reset('a-admin', admin)).code).toBe('OWN_FACTOR');
      expect((await reset(id, admin)).status).toBe(204);
      expect(problemIn(await who(headers)).code).toBe('SIGNED_OUT');
      expect((await signIn('ani')).status).toBe(200);
    });

    it('as far as its recovery codes go, for new ones', async () => {
      const { secret, recovery, headers } = await enrol();
      const code = codeOf(secret);
      const renewed = await post(
        '/api/v1/second-factor/recovery-codes',
        { password: PASSWORD, code },
        headers,
      );
      const { recoveryCodes } = renewed.body as { recoveryCodes: string[] };
      const half = sessionHeaders((await signIn('ani')).headers);
      const old = await post('/api/v1/session/code', { code: recovery[0]! }, half);
      expect(problemIn(old).code).toBe('CODE_REFUSED');
      expect((await post('/api/v1/session/code', { code: recoveryCodes[0]! }, half)).status).toBe(200);
    });
  });

  describe('of a role', () => {
    it('is needed once an administrator says so: until it is enrolled nothing else is open', async () => {
      const { headers } = await open('ani', 'manager');
      expect((await requireOf(['manager', 'admin', 'manager'])).body).toEqual({
        secondFactorRoles: ['admin', 'manager'],
      });
      expect((await who(headers)).body).toMatchObject({ lacksFactor: true });
      for (const { method, path, action } of await describedRoutes(door)) {
        if (action === 'PUBLIC' || isWithoutFactor(action as Action)) continue;
        const body = method === 'GET' || method === 'DELETE' ? {} : { body: {} };
        const answer = await door.ask(path.replace('{id}', 'x'), { method, headers, ...body });
        expect([method, path, ['FORBIDDEN', 'FACTOR_NEEDED'].includes(problemIn(answer).code)]).toEqual([
          ...[method, path],
          true,
        ]);
      }
      expect((await door.ask('/api/v1/second-factor', { headers })).body).toMatchObject({ isRequired: true });
      const begun = await post('/api/v1/second-factor', { password: PASSWORD }, headers);
      const code = codeOf((begun.body as { secret: string }).secret);
      const confirmed = await post('/api/v1/second-factor/confirmation', { code }, headers);
      const whole = sessionHeaders(confirmed.headers);
      expect((await who(whole)).body).not.toHaveProperty('lacksFactor');
      expect((await door.ask('/api/v1/cycles', { headers: whole })).status).toBe(200);
    });

    it('is asked of nobody else, and not by everybody', async () => {
      await requireOf(['admin']);
      const { headers } = await open('ani', 'manager');
      expect((await door.ask('/api/v1/cycles', { headers })).status).toBe(200);
      expect(problemIn(await requireOf([], headers)).code).toBe('FORBIDDEN');
      expect(problemIn(await requireOf([])).code).toBe('FACTOR_NEEDED');
    });

    it('is needed again by who gives it up', async () => {
      const { secret, headers } = await enrol();
      await requireOf(['manager']);
      const body = { password: PASSWORD, code: codeOf(secret) };
      const removed = sessionHeaders((await post('/api/v1/second-factor/removal', body, headers)).headers);
      expect(problemIn(await door.ask('/api/v1/cycles', { headers: removed })).code).toBe('FACTOR_NEEDED');
      expect((await signIn('ani')).body).toMatchObject({ lacksFactor: true });
    });

    it.each([[['raja']], ['admin'], [[null]], [undefined]])('is not %p', async (roles) => {
      const body = { secondFactorRoles: roles };
      const answer = await door.ask('/api/v1/access-rules', { method: 'PUT', body, headers: admin });
      expect(problemIn(answer).code).toBe('FIELDS_INVALID');
    });
  });

  it('is in the audit trail: enrolled, used, guessed at, reset', async () => {
    const { id, recovery } = await enrol();
    const half = sessionHeaders((await signIn('ani')).headers);
    await post('/api/v1/session/code', { code: '000000' }, half);
    await post('/api/v1/session/code', { code: recovery[0]! }, half);
    await door.ask(`/api/v1/accounts/${id}/second-factor`, { method: 'DELETE', headers: admin });
    await door.ask(`/api/v1/accounts/${id}/sessions`, { method: 'DELETE', headers: admin });
    await requireOf([]);
    const seen = [];
    for (const what of [
      ...['FACTOR_BEGUN', 'FACTOR_ENROLLED', 'CODE_ASKED', 'CODE_REFUSED', 'RECOVERY_CODE_USED'],
      ...['ACCOUNT_FACTOR_RESET', 'ACCOUNT_SESSIONS_ENDED', 'ACCESS_RULES_CHANGED'],
    ])
      for (const { by, to } of await trail(what)) seen.push([what, by, to]);
    expect(seen).toEqual([
      ['FACTOR_BEGUN', 'ani', ''],
      ['FACTOR_ENROLLED', 'ani', id],
      ['CODE_ASKED', 'ani', ''],
      ['CODE_REFUSED', '', id],
      ['RECOVERY_CODE_USED', 'ani', id],
      ['ACCOUNT_FACTOR_RESET', 'admin', id],
      ['ACCOUNT_SESSIONS_ENDED', 'admin', id],
      ['ACCESS_RULES_CHANGED', 'admin', ''],
    ]);
    const { body } = await door.ask('/api/v1/audit?limit=500', { headers: admin });
    for (const code of recovery) expect(JSON.stringify(body)).not.toContain(code);
  });

  it('ends no session but by an administrator', async () => {
    const { id, headers } = await open('ani', 'manager');
    const end = (by: SentHeaders, account = id): Promise<Answer> =>
      door.ask(`/api/v1/accounts/${account}/sessions`, { method: 'DELETE', headers: by });
    expect(problemIn(await end(headers)).code).toBe('FORBIDDEN');
    expect(problemIn(await end(admin, 'a-tidak-ada')).code).toBe('ACCOUNT_MISSING');
    expect((await end(admin)).status).toBe(204);
    expect((await who(headers)).status).toBe(401);
  });
});

import { Secret, TOTP } from 'otpauth';
import { openMemory } from '#adapters/memory';
import { type Entrance, newEntrance } from '../../../testing/src/entrance.js';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { type Collections } from '../ports/collections.js';

const MINUTE = 60_000;
const STEP = 30_000;
const PASSWORD = 'padi kuning di sawah';
const HERE = { address: '10.0.0.7', program: 'peramban' };

describe('a second factor', () => {
  let clock: ManualClock;
  let collections: Collections;
  let entrance: Entrance;
  let id: string;
  beforeEach(async () => {
    clock = new ManualClock();
    ({ collections } = openMemory(clock));
    entrance = newEntrance(clock, collections);
    await entrance.accounts.openFirst(PASSWORD);
    ({ id } = (await entrance.accounts.named('admin'))!);
  });

  const codeOf = (secret: string, off = 0): string =>
    TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: clock.now() + off });
  const byPassword = () => entrance.signIn.byPassword({ username: 'admin', password: PASSWORD }, HERE);
  const byCode = async (token: string, code: string, address = HERE.address) =>
    entrance.signIn.byCode(await entrance.sessions.held(token), code, { ...HERE, address });

  /** An account with a factor, and the next moment at which a code can be made that was not used. */
  async function enrolled(): Promise<{ secret: string; recovery: readonly string[] }> {
    const { secret } = await entrance.factors.begin(id);
    const recovery = await entrance.factors.confirm(id, codeOf(secret));
    clock.advance(STEP);
    return { secret, recovery };
  }

  it('is asked for once a first code was shown, and not before', async () => {
    const { secret } = await entrance.factors.begin(id);
    expect((await byPassword()).session.awaits).toBeUndefined();
    await expect(entrance.factors.confirm(id, '000000')).rejects.toMatchObject({ code: 'CODE_REFUSED' });
    expect(await entrance.factors.confirm(id, codeOf(secret))).toHaveLength(10);
    expect((await byPassword()).session.awaits).toBe('CODE');
  });

  it('is confirmed within a quarter of an hour, and begun anew as often as one likes until then', async () => {
    await expect(entrance.factors.confirm(id, '000000')).rejects.toMatchObject({ code: 'FACTOR_NOT_BEGUN' });
    const first = await entrance.factors.begin(id);
    const second = await entrance.factors.begin(id);
    await expect(entrance.factors.confirm(id, codeOf(first.secret))).rejects.toMatchObject({
      code: 'CODE_REFUSED',
    });
    clock.advance(15 * MINUTE);
    await expect(entrance.factors.confirm(id, codeOf(second.secret))).rejects.toMatchObject({
      code: 'FACTOR_NOT_BEGUN',
    });
  });

  it('is not replaced by another before it is removed', async () => {
    const { secret } = await enrolled();
    await expect(entrance.factors.begin(id)).rejects.toMatchObject({ code: 'FACTOR_EXISTS' });
    await expect(entrance.factors.confirm(id, codeOf(secret))).rejects.toMatchObject({
      code: 'FACTOR_EXISTS',
    });
    await entrance.factors.remove(id);
    expect((await byPassword()).session.awaits).toBeUndefined();
    await entrance.factors.begin(id);
  });

  it('is stored without what makes its codes', async () => {
    const { secret, recovery } = await enrolled();
    const stored = JSON.stringify(await entrance.accounts.get(id));
    for (const secretOne of [secret, ...recovery]) expect(stored).not.toContain(secretOne);
    expect(stored).not.toContain(Buffer.from(secret).toString('base64'));
  });

  it('opens a session with a code of now, which is under another token', async () => {
    const { secret } = await enrolled();
    const half = await byPassword();
    const whole = await byCode(half.token, codeOf(secret));
    expect(whole.session).toMatchObject({ hasFactor: true });
    expect(whole.session.awaits).toBeUndefined();
    expect(await entrance.sessions.held(half.token)).toBeUndefined();
    expect((await entrance.sessions.of(id)).map((session) => session.id)).toEqual([whole.id]);
  });

  it('takes no code twice, nor one from before it', async () => {
    const { secret } = await enrolled();
    const code = codeOf(secret);
    await byCode((await byPassword()).token, code);
    for (const again of [code, codeOf(secret, -STEP)])
      await expect(byCode((await byPassword()).token, again)).rejects.toMatchObject({ code: 'CODE_REFUSED' });
    clock.advance(STEP);
    await byCode((await byPassword()).token, codeOf(secret));
  });

  it('takes a code once, also of 20 who show it at the same time', async () => {
    const { secret, recovery } = await enrolled();
    for (const code of [codeOf(secret), recovery[0]!]) {
      const taken = await Promise.allSettled(
        Array.from({ length: 20 }, () => entrance.factors.take(id, code)),
      );
      expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });

  it('takes each recovery code once, and new ones in their place', async () => {
    const { recovery } = await enrolled();
    const [first, second] = recovery as [string, string];
    await byCode((await byPassword()).token, first.toUpperCase());
    expect((await entrance.accounts.get(id)).item.factor!.recovery).toHaveLength(9);
    const renewed = await entrance.factors.renewRecovery(id);
    for (const gone of [first, second])
      await expect(byCode((await byPassword()).token, gone)).rejects.toMatchObject({ code: 'CODE_REFUSED' });
    expect((await byCode((await byPassword()).token, renewed[9]!)).kind).toBe('RECOVERY');
  });

  it('is shown within ten minutes after the password', async () => {
    const { secret } = await enrolled();
    const { token } = await byPassword();
    clock.advance(10 * MINUTE);
    for (const late of [token, 'tidak pernah ada'])
      await expect(byCode(late, codeOf(secret))).rejects.toMatchObject({ code: 'SIGN_IN_NOT_BEGUN' });
    const open = await byCode((await byPassword()).token, codeOf(secret));
    await expect(byCode(open.token, codeOf(secret))).rejects.toMatchObject({ code: 'SIGN_IN_NOT_BEGUN' });
  });

  it('is not asked of another account than the one whose password was given', async () => {
    const { secret } = await enrolled();
    const claim = { id: 'budi', at: new Date(clock.now()).toISOString() };
    const budi = await entrance.accounts.create(
      claim,
      { username: 'budi', name: 'Budi', role: 'manager', grants: [] },
      'a-admin',
    );
    await entrance.accounts.setPassword(budi.id, PASSWORD, '');
    const other = await entrance.factors.begin(budi.id);
    await entrance.factors.confirm(budi.id, codeOf(other.secret));
    clock.advance(STEP);
    const half = await entrance.signIn.byPassword({ username: 'budi', password: PASSWORD }, HERE);
    await expect(byCode(half.token, codeOf(secret))).rejects.toMatchObject({ code: 'CODE_REFUSED' });
  });

  it('whose secret no key opens any more takes recovery codes still, and can be removed', async () => {
    const { secret, recovery } = await enrolled();
    const { factors } = newEntrance(clock, collections);
    await expect(factors.take(id, codeOf(secret))).rejects.toMatchObject({ code: 'FACTOR_LOST' });
    expect(await factors.take(id, recovery[0]!)).toBe('RECOVERY');
    await factors.remove(id);
    expect((await byPassword()).session.awaits).toBeUndefined();
  });

  it('is guessed at slowly from wherever, and its person is not kept out at home', async () => {
    const { secret } = await enrolled();
    await byCode((await byPassword()).token, codeOf(secret));
    clock.advance(STEP);
    const { token } = await byPassword();
    for (let address = 0; address < 5; address++)
      await expect(byCode(token, '000000', `6.6.6.${address}`)).rejects.toMatchObject({
        code: 'CODE_REFUSED',
      });
    await expect(byCode(token, codeOf(secret), '6.6.6.77')).rejects.toMatchObject({
      code: 'SIGN_IN_TOO_OFTEN',
      details: { seconds: '2' },
    });
    expect((await byCode(token, codeOf(secret))).account.id).toBe(id);
  });

  it('is not passed by many guesses at once', async () => {
    await enrolled();
    const { token } = await byPassword();
    const guesses = Array.from({ length: 40 }, (_, at) => byCode(token, String(at).padStart(6, '0')));
    const codes = (await Promise.allSettled(guesses)).map((guess) =>
      guess.status === 'rejected' ? (guess.reason as { code: string }).code : 'DONE',
    );
    expect(codes.filter((code) => code === 'CODE_REFUSED')).toHaveLength(5);
    expect(codes.filter((code) => code === 'SIGN_IN_TOO_OFTEN')).toHaveLength(35);
  });
});

describe('rules of signing in', () => {
  it('say which roles need a second factor; nobody, as long as nothing was said', async () => {
    const { rules } = newEntrance(new ManualClock());
    expect(await rules.needFactor('admin')).toBe(false);
    await Promise.all([
      rules.change({ secondFactorRoles: ['manager'] }),
      rules.change({ secondFactorRoles: ['admin'] }),
    ]);
    await rules.change({ secondFactorRoles: ['admin'] });
    expect(await Promise.all([rules.needFactor('admin'), rules.needFactor('manager')])).toEqual([
      true,
      false,
    ]);
  });
});

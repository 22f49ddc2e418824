import { Secret, TOTP } from 'otpauth';
import { type Answer, problemIn } from '../door.js';
import { type Browser } from './browser.js';
import { clientOf, PASSWORD, ProviderDoor } from './provider-door.js';

const MINUTE = 60_000;

describe('whoever comes from the provider', () => {
  const provider = new ProviderDoor();
  const { door } = provider;

  describe('with a second factor', () => {
    const codeOf = (secret: string): string =>
      TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: door.clock.now() });

    const post = (path: string, body: object, browser: Browser): Promise<Answer> =>
      door.ask(path, { method: 'POST', body, headers: provider.headersOf(browser) });

    it('asks for our code, too', async () => {
      await provider.open('ani');
      const browser = provider.newBrowser();
      await provider.signIn('s-ani', browser);
      const { body } = await post('/api/v1/second-factor', {}, browser);
      const { secret } = body as { secret: string };
      await post('/api/v1/second-factor/confirmation', { code: codeOf(secret) }, browser);
      const again = provider.newBrowser();
      const page = await provider.signIn('s-ani', again);
      expect(page.text).toMatch(/Satu langkah lagi[^]*One step is left/);
      expect((await provider.who(again)).body).toMatchObject({ code: 'CODE_NEEDED' });
      door.clock.advance(MINUTE);
      expect((await post('/api/v1/session/code', { code: codeOf(secret) }, again)).status).toBe(200);
    });

    it('is enrolled just after coming from there', async () => {
      await provider.open('ani');
      const browser = provider.newBrowser();
      await provider.signIn('s-ani', browser);
      door.clock.advance(15 * MINUTE);
      expect(problemIn(await post('/api/v1/second-factor', {}, browser)).code).toBe('SIGN_IN_AGAIN');
    });

    it.each([
      [['mfa'], false],
      [[], true],
      [['otp', 'hwk'], true],
    ])('that the role needs is the provider’s where %j counts: lacking %p', async (factorProofs, lacks) => {
      await provider.use(clientOf(provider.issuer, { factorProofs }));
      await provider.open('budi');
      const body = { secondFactorRoles: ['manager'] };
      const browser = provider.newBrowser();
      const headers = await provider.asAdmin();
      await door.ask('/api/v1/access-rules', { method: 'PUT', body, headers });
      await provider.signIn('s-budi', browser);
      const cycles = await door.ask('/api/v1/cycles', { headers: provider.headersOf(browser) });
      expect(cycles.status).toBe(lacks ? 403 : 200);
    });
  });

  describe('an account that signs in there', () => {
    it('has no password, and gets none by a link', async () => {
      const id = await provider.open('ani');
      const headers = await provider.asAdmin();
      const body = { username: 'ani', password: PASSWORD };
      const refused = await door.ask('/api/v1/session', { method: 'POST', body });
      expect(problemIn(refused).code).toBe('SIGN_IN_REFUSED');
      const link = await door.ask(`/api/v1/accounts/${id}/link`, { method: 'POST', body: {}, headers });
      expect(problemIn(link).code).toBe('ACCOUNT_BY_PROVIDER');
    });

    it('is made so by an administrator, and is another person’s once it was made so anew', async () => {
      const headers = await provider.asAdmin();
      const given = { username: 'ani', name: 'Ibu Ani', role: 'manager', grants: [{ region: '18.72' }] };
      const body = { ...given, signsInBy: 'PROVIDER' };
      const made = await door.ask('/api/v1/accounts', { method: 'POST', body, headers });
      expect(made.body).toMatchObject({ signsInBy: 'PROVIDER', canSignIn: true });
      const { id } = made.body as { id: string };
      const browser = provider.newBrowser();
      await provider.signIn('s-ani', browser);
      for (const signsInBy of ['PASSWORD', 'PROVIDER'])
        await door.ask(`/api/v1/accounts/${id}`, { method: 'PATCH', body: { signsInBy }, headers });
      expect((await provider.who(browser)).status).toBe(401);
      expect((await provider.signIn('s-other-ani')).status).toBe(200);
      expect((await provider.signIn('s-ani')).status).toBe(403);
    });

    it('is never the last administrator', async () => {
      const headers = await provider.asAdmin();
      const body = { signsInBy: 'PROVIDER' };
      const answer = await door.ask('/api/v1/accounts/a-admin', { method: 'PATCH', body, headers });
      expect(problemIn(answer).code).toBe('LAST_ADMIN');
    });

    it('needs a provider that is set', async () => {
      const headers = await provider.asAdmin();
      await provider.use(undefined);
      const body = { signsInBy: 'PROVIDER' };
      const answer = await door.ask('/api/v1/accounts/a-admin', { method: 'PATCH', body, headers });
      expect(problemIn(answer).code).toBe('PROVIDER_MISSING');
      expect((await door.ask('/api/v1/session/ways')).body).toEqual({});
      expect(problemIn(await door.ask('/api/v1/session/oidc')).code).toBe('PROVIDER_MISSING');
    });
  });
});

import { BEGINS, clientOf, ProviderDoor } from './provider-door.js';

describe('signing in by a provider', () => {
  const provider = new ProviderDoor();
  const { door } = provider;

  it('is offered where one is set', async () => {
    expect((await door.ask('/api/v1/session/ways')).body).toEqual({
      provider: {
        label: 'SSO Metro',
        address: '/api/v1/session/oidc',
        signOutAddress: '/api/v1/session/oidc/sign-out',
      },
    });
  });

  it('opens the account that an administrator opened for it, and stays that person’s', async () => {
    const id = await provider.open('ani');
    const browser = provider.newBrowser();
    const page = await provider.signIn('s-ani', browser);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('<meta http-equiv="refresh" content="0; url=/">');
    expect((await provider.who(browser)).body).toMatchObject({
      user: { id, username: 'ani', signsInBy: 'PROVIDER', isLinked: true, canSignIn: true },
    });
    expect((await provider.signIn('s-other-ani')).text).toContain('tidak ada akun Tersalur');
    expect((await provider.signIn('s-ani')).status).toBe(200);
    expect((await provider.trail('PROVIDER_LINKED')).map(({ by, to }) => [by, to])).toEqual([['ani', id]]);
    expect((await provider.trail('SIGN_IN_REFUSED')).map(({ details }) => details)).toEqual([
      { code: 'PROVIDER_STRANGER' },
    ]);
    expect(
      (await provider.trail('SIGNED_IN')).filter(({ details }) => details['by'] === 'PROVIDER'),
    ).toHaveLength(2);
  });

  it('sets cookies that only our own page sends, and writes have to prove where they come from', async () => {
    await provider.open('ani');
    const cookies = (await provider.signIn('s-ani')).headers.getSetCookie();
    expect(cookies).toEqual([
      expect.stringMatching(/^sign-in=; Path=\/api\/v1\/session\/oidc; Expires=Thu, 01 Jan 1970/),
      expect.stringMatching(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
      expect.stringMatching(/^csrf=[\w-]{43}; Path=\/; SameSite=Strict$/),
    ]);
    const begun = await fetch(`${door.address}/api/v1/session/oidc`, { redirect: 'manual' });
    expect([begun.status, begun.headers.getSetCookie()]).toEqual([
      303,
      [
        expect.stringMatching(
          /^sign-in=[^;]+; Max-Age=600; Path=\/api\/v1\/session\/oidc; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
        ),
      ],
    ]);
  });

  it('ends the session that the browser had', async () => {
    await provider.open('ani');
    const browser = provider.newBrowser();
    await provider.signIn('s-ani', browser);
    const before = browser.copy();
    await provider.signIn('s-ani', browser);
    expect([(await provider.who(before)).status, (await provider.who(browser)).status]).toEqual([401, 200]);
  });

  it.each([
    ['an account with a password', 's-ani', 'ani', { signsInBy: 'PASSWORD' }],
    ['one that is disabled', 's-ani', 'ani', { isDisabled: true }],
    ['one whose name only looks the same', 's-wide-ani', 'ani', {}],
    ['one of another name', 's-nobody', 'ani', {}],
    ['none', 's-budi', 'ani', {}],
  ] as const)('opens no account: %s', async (_, login, username, change) => {
    await provider.open(username, change);
    const browser = provider.newBrowser();
    const page = await provider.signIn(login, browser);
    expect([page.status, page.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
    expect(page.text).toMatch(/tidak ada akun Tersalur yang terbuka[^]*Ask an administrator/);
    expect((await provider.who(browser)).status).toBe(401);
    expect(await provider.isLinked(username)).toBe(false);
  });

  it('ends for an account that is disabled later, or gets a password', async () => {
    const id = await provider.open('ani');
    const browser = provider.newBrowser();
    await provider.signIn('s-ani', browser);
    await provider.change(id, { isDisabled: true });
    expect((await provider.who(browser)).status).toBe(401);
    expect((await provider.signIn('s-ani')).status).toBe(403);
    await provider.change(id, { isDisabled: false, signsInBy: 'PASSWORD' });
    expect((await provider.signIn('s-ani')).status).toBe(403);
  });

  it('is by e-mail only where the provider verified it', async () => {
    await provider.use(clientOf(provider.issuer, { usernameClaim: 'email' }));
    await provider.open('Ani@metro.test');
    await provider.open('budi@metro.test');
    expect((await provider.signIn('s-ani')).status).toBe(200);
    expect((await provider.signIn('s-budi')).status).toBe(403);
  });

  it('signs out there, too', async () => {
    const browser = provider.newBrowser();
    const page = await browser.visit(`${BEGINS}/sign-out`);
    expect(page.url.href).toContain(`${provider.issuer}/session/end`);
    expect(page.status).toBe(200);
  });
});

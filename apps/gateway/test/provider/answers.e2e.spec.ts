import { problemIn } from '../door.js';
import { ask } from '../plain-request.js';
import { type Page } from './browser.js';
import { BEGINS, ProviderDoor } from './provider-door.js';

const MINUTE = 60_000;

describe('an answer of the provider', () => {
  const provider = new ProviderDoor();
  const { door } = provider;

  describe('is refused, and begins anew,', () => {
    const refused = (page: Page): void => {
      expect(page.status).toBe(400);
      expect(page.text).toMatch(/bukan untuk peramban ini[^]*Begin again/);
    };

    it('with another state', async () => {
      await provider.open('ani');
      const browser = provider.newBrowser();
      const back = await provider.atProvider(browser, 's-ani');
      back.searchParams.set('state', 'x'.repeat(43));
      refused(await browser.visit(back));
      expect((await provider.who(browser)).status).toBe(401);
    });

    it('with another nonce', async () => {
      await provider.open('ani');
      const browser = provider.newBrowser();
      const begun = await browser.visit(BEGINS, { stopAt: `${provider.issuer}/auth` });
      begun.url.searchParams.set('nonce', 'x'.repeat(43));
      refused(await browser.visit(await provider.atProvider(browser, 's-ani', begun.url)));
    });

    it('in the browser of somebody else', async () => {
      await provider.open('ani');
      const back = await provider.atProvider(provider.newBrowser(), 's-ani');
      const other = provider.newBrowser();
      refused(await other.visit(back));
      await other.visit(BEGINS, { stopAt: provider.issuer });
      refused(await other.visit(back));
      expect((await provider.who(other)).status).toBe(401);
    });

    it('with an answer that was used', async () => {
      await provider.open('ani');
      const browser = provider.newBrowser();
      const back = await provider.atProvider(browser, 's-ani');
      const copy = browser.copy();
      expect((await browser.visit(back)).status).toBe(200);
      refused(await browser.visit(back));
      refused(await copy.visit(back));
    });

    it('after ten minutes', async () => {
      await provider.open('ani');
      const browser = provider.newBrowser();
      const back = await provider.atProvider(browser, 's-ani');
      door.clock.advance(10 * MINUTE);
      refused(await browser.visit(back));
    });

    it.each(['x', 'TSL1', '%', Buffer.from('TSL1aaaaaaaaaaaaaaaaaaaaaaaaaaaaa').toString('base64')])(
      'with the cookie %p',
      async (cookie) => {
        const { status, body } = await door.ask('/api/v1/session/oidc/callback?code=x&state=x', {
          headers: { cookie: `sign-in=${cookie}` },
        });
        expect([status, body]).toMatchObject([400, { code: 'PROVIDER_ANSWER_INVALID' }]);
      },
    );
  });

  it('tells programs of problems as everywhere', async () => {
    expect(problemIn(await door.ask('/api/v1/session/oidc/callback')).code).toBe('PROVIDER_ANSWER_INVALID');
  });

  it('goes nowhere else, whatever is asked for', async () => {
    await provider.open('ani');
    const browser = provider.newBrowser();
    const elsewhere = 'return=https://jahat.test&redirect_uri=https://jahat.test&next=//jahat.test';
    const begun = await browser.visit(`${BEGINS}?${elsewhere}`, { stopAt: provider.issuer });
    expect(begun.url.href).not.toContain('jahat');
    const back = await provider.atProvider(browser, 's-ani');
    back.search += `&${elsewhere}`;
    expect((await browser.visit(back)).text).not.toContain('jahat');
  });

  it.each([
    ['cross-site', '/'],
    ['same-site', '/'],
    ['same-origin', 'auth'],
    ['none', 'auth'],
  ])('is not sent for by a page elsewhere, without a click on our own: %s', async (site, leadsTo) => {
    const { status, headers } = await ask(door.port, '/api/v1/session/oidc', { 'sec-fetch-site': site });
    const { pathname } = new URL(headers.location!, provider.issuer);
    expect([status, leadsTo === '/' ? headers.location : pathname.split('/').at(-1)]).toEqual([303, leadsTo]);
    expect(headers['set-cookie'] === undefined).toBe(leadsTo === '/');
  });

  it('can be cancelled there', async () => {
    const browser = provider.newBrowser();
    const form = await browser.visit(BEGINS);
    const [, abort] = /href="([^"]+\/abort)"/.exec(form.text)!;
    const page = await browser.visit(new URL(abort!, form.url));
    expect([page.url.pathname, page.status]).toEqual(['/api/v1/session/oidc/callback', 403]);
    expect(page.text).toMatch(/access_denied[^]*Begin again/);
  });
});
